import { RESERVED_USERNAMES } from '../../data/access-entries.js';
import type { ClusterTarget } from '../base/cluster-target.js';
import { checkIamArn } from './aws-arn.js';
import type { PropPlace } from './prop-place.js';

export interface AccessEntryProps {
  /**
   * ARN of the IAM role or user, with its path where it has one.
   * @pattern ^arn:aws[a-z-]*:iam::[0-9]{12}:(role|user)/.+$
   */
  readonly principal: string;
  /**
   * What the principal is: `STANDARD` for people and programs, `EC2_LINUX` and `EC2_WINDOWS` for self-managed nodes, `FARGATE_LINUX`, `HYBRID_LINUX`,
   * `EC2` for nodes of Auto Mode.
   * @default STANDARD
   */
  readonly type?: 'STANDARD' | 'EC2' | 'EC2_LINUX' | 'EC2_WINDOWS' | 'FARGATE_LINUX' | 'HYBRID_LINUX';
  /**
   * Name in Kubernetes.
   * @default what EKS makes of the ARN
   */
  readonly username?: string;
  /**
   * Groups in Kubernetes, which a RoleBinding or ClusterRoleBinding gives rights.
   * @default none
   */
  readonly groups?: readonly string[];
  /**
   * Rights that EKS itself gives.
   * @default none
   */
  readonly policies?: readonly AccessPolicyProps[];
}

export interface AccessPolicyProps {
  /**
   * Name of an access policy, such as `AmazonEKSViewPolicy`, `AmazonEKSEditPolicy`, `AmazonEKSAdminPolicy` or `AmazonEKSClusterAdminPolicy`, or its ARN.
   * @minLength 1
   */
  readonly policy: string;
  /**
   * Namespaces that it is for; `*` stands for any characters.
   * @default the whole cluster
   */
  readonly namespaces?: readonly string[];
}

/** The entry as eksctl writes it. */
export function accessEntryOf(place: PropPlace, entry: AccessEntryProps, cluster: ClusterTarget): object {
  const { principal, type = 'STANDARD', username, groups, policies } = entry;
  const { partition, account } = checkIamArn(place.in('principal'), principal, ['role', 'user'], cluster);
  if (/:role\/aws-service-role\//.test(principal)) throw place.in('principal').fault('cannot be a service-linked role');
  if (type !== 'STANDARD') checkNodes(place, entry, account, cluster.account);
  checkUsername(place.in('username'), principal, username);
  place.in('groups').each(groups, (item, group) => {
    if (group.startsWith('system:'))
      throw item.fault(`cannot be \`${group}\`: EKS refuses groups that begin with \`system:\`; give a policy`);
  });
  return {
    principalARN: principal,
    type,
    ...(username === undefined ? {} : { kubernetesUsername: username }),
    ...(groups === undefined ? {} : { kubernetesGroups: groups }),
    ...(policies === undefined
      ? {}
      : {
          accessPolicies: policies.map((policy, index) =>
            accessPolicyOf(place.in('policies', index), policy, partition),
          ),
        }),
  };
}

function accessPolicyOf(place: PropPlace, { policy, namespaces }: AccessPolicyProps, partition: string): object {
  const written = policy.startsWith('arn:') ? policy : `arn:${partition}:eks::aws:cluster-access-policy/${policy}`;
  place
    .in('policy')
    .text(
      written,
      /^arn:[a-z-]+:eks::aws:cluster-access-policy\/[\w-]+$/,
      'the name of an access policy, such as `AmazonEKSViewPolicy`',
    );
  if (namespaces?.length === 0)
    throw place.in('namespaces').fault('must be one namespace at least; leave it out for the whole cluster');
  return {
    policyARN: written,
    accessScope: namespaces === undefined ? { type: 'cluster' } : { type: 'namespace', namespaces },
  };
}

function checkNodes(place: PropPlace, entry: AccessEntryProps, account: string, own: string | undefined): void {
  const { type, username, groups, policies, principal } = entry;
  for (const [prop, value] of Object.entries({ username, groups })) {
    if (value !== undefined) throw place.in(prop).fault(`cannot be given for \`${type}\`: EKS sets it for nodes`);
  }
  if (policies !== undefined && type !== 'EC2') throw place.in('policies').fault(`cannot be given for \`${type}\``);
  if (!principal.includes(':role/')) throw place.in('principal').fault(`must be a role for \`${type}\``);
  if (own !== undefined && own !== account)
    throw place
      .in('principal')
      .fault(`must be of the cluster's account \`${own}\` for \`${type}\`, not of \`${account}\``);
}

function checkUsername(place: PropPlace, principal: string, username: string | undefined): void {
  if (username === undefined) return;
  const reserved = RESERVED_USERNAMES.find((prefix) => username.startsWith(prefix));
  if (reserved !== undefined) throw place.fault(`must not begin with \`${reserved}\``);
  const session = username.indexOf('{{SessionName');
  if (session < 0) return;
  if (!principal.includes(':role/')) throw place.fault('cannot have a session name: users have no sessions');
  if (!username.slice(0, session).includes(':'))
    throw place.fault(`must have a colon before \`{{SessionName}}\`, as in \`admin:{{SessionName}}\``);
}

/** Throws where a principal has two entries. */
export function refuseTwins(place: PropPlace, entries: readonly AccessEntryProps[]): void {
  place.each(entries, (item, { principal }) => {
    const first = entries.findIndex((other) => other.principal === principal);
    if (first !== item.path.at(-1)) throw item.in('principal').fault(`has an entry already: \`entries[${first}]\``);
  });
}
