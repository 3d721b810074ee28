import { matchesWildcard } from '../../../data/wildcard.js';
import { checkIamArn } from '../aws-arn.js';
import type { PropPlace } from '../prop-place.js';
import { checkId, checkTags } from './checks.js';
import type { EksctlFargateProfile, EksctlFargateSelector } from './cluster-props.js';
import type { EksctlContext } from './context.js';
import { type Json, sorted, withoutEmpty } from './json.js';

const MOST_SELECTORS = 5;

export function fargateProfileOf(place: PropPlace, profile: EksctlFargateProfile, context: EksctlContext): Json {
  const { name, selectors, subnets, podExecutionRoleARN, tags } = profile;
  place
    .in('name')
    .text(name, /^[0-9A-Za-z][\w-]{0,62}$/, 'at most 63 letters, digits, `-` and `_`, not `-` or `_` first');
  if (name.startsWith('eks-'))
    throw place.in('name').fault(`cannot be \`${name}\`: names starting with \`eks-\` are reserved`);
  if (selectors.length < 1 || selectors.length > MOST_SELECTORS) {
    throw place.in('selectors').fault(`must be 1..${MOST_SELECTORS} selectors, not ${selectors.length}`);
  }
  place.in('selectors').each(selectors, checkSelector);
  if (podExecutionRoleARN !== undefined) {
    checkIamArn(place.in('podExecutionRoleARN'), podExecutionRoleARN, ['role'], context.cluster);
  }
  checkSubnets(place.in('subnets'), subnets, context);
  checkTags(place.in('tags'), tags);
  return withoutEmpty({
    name,
    selectors: selectors.map(({ namespace, labels }) => withoutEmpty({ namespace, labels: sorted(labels) })),
    subnets: subnets?.map((subnet) => context.vpc?.subnets?.private?.[subnet]?.id ?? subnet),
    podExecutionRoleARN,
    tags: sorted(tags),
  });
}

function checkSelector(place: PropPlace, { namespace, labels }: EksctlFargateSelector): void {
  place
    .in('namespace')
    .text(namespace, /^[a-z0-9*?-]{1,63}$/, 'a namespace, in which `*` and `?` may stand for others');
  for (const [key, value] of Object.entries(labels ?? {})) {
    const at = place.in('labels', key);
    at.text(key, /^(?:[a-z0-9.*?-]+\/)?[\w.*?-]+$/, 'the name of a label, in which `*` and `?` may stand for others');
    at.text(value, /^[\w.*?-]{0,63}$/, 'at most 63 letters, digits, `-`, `_` and `.`');
  }
}

/** Fargate takes private subnets alone. */
function checkSubnets(place: PropPlace, subnets: readonly string[] | undefined, { vpc }: EksctlContext): void {
  const closed = Object.entries(vpc?.subnets?.private ?? {});
  const open = Object.entries(vpc?.subnets?.public ?? {});
  place.each(subnets, (at, subnet) => {
    const named = ([key, { id }]: [string, { readonly id: string }]): boolean => key === subnet || id === subnet;
    if (closed.some(named)) return;
    if (open.some(named)) throw at.fault(`must be a private subnet: \`${subnet}\` is a public one`);
    checkId(at, subnet, 'subnet');
  });
}

/** Whether a selector matches the pods of the cluster's DNS. */
export function selectsDns({ namespace, labels }: EksctlFargateSelector): boolean {
  const others = Object.entries(labels ?? {}).filter(
    ([key, value]) => !matchesWildcard(key, 'k8s-app') || !matchesWildcard(value, 'kube-dns'),
  );
  return others.length === 0 && matchesWildcard(namespace, 'kube-system');
}
