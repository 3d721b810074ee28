import { partitionOf } from '../../data/partitions.js';
import type { ClusterTarget } from '../base/cluster-target.js';
import type { PropPlace } from './prop-place.js';

/**
 * An image: `repository:tag`, `repository@sha256:...`, or its parts. A repository without a registry's host stands in the
 * registry of the cluster's account and region, where the cluster names both; otherwise it is taken as written.
 */
export type ImageValue = string | ImageProps;

/** An image by ECR repository and build id. Give `tag` or `digest`, or both: the digest then decides. */
export interface ImageProps {
  /**
   * Repository, such as `shop` or `team/shop`.
   * @minLength 1
   */
  readonly repository: string;
  /**
   * Tag, such as a build id.
   * @pattern ^[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}$
   * @default none
   */
  readonly tag?: string;
  /**
   * Digest, `sha256:` and 64 hexadecimal digits.
   * @pattern ^sha256:[0-9a-f]{64}$
   * @default none
   */
  readonly digest?: string;
  /**
   * AWS account of the ECR registry, 12 digits; quote it in YAML.
   * @pattern ^[0-9]{12}$
   * @default that of the cluster
   */
  readonly account?: string;
  /**
   * AWS region of the ECR registry.
   * @default that of the cluster
   */
  readonly region?: string;
  /**
   * Host of another registry, such as `public.ecr.aws/nginx` or `quay.io`; not together with `account` or `region`.
   * @default ECR of the account and region
   */
  readonly registry?: string;
}

const REPOSITORY = /^[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*)*$/;
const REGISTRY = /^[A-Za-z0-9.-]+(?::\d+)?(?:\/[a-z0-9._/-]+)?$/;
const TAG = /^\w[\w.-]{0,127}$/;
const DIGEST = /^sha256:[0-9a-f]{64}$/;

/** The reference that a container runs; throws where it is none, or pins no version. */
export function imageReference(place: PropPlace, image: ImageValue, cluster: ClusterTarget): string {
  const at = (key: string): PropPlace => (typeof image === 'string' ? place : place.in(key));
  const parts = typeof image === 'string' ? split(image) : image;
  at('repository').text(parts.repository, REPOSITORY, 'a repository in lower-case letters, such as `team/shop:1.4.2`');
  at('tag').text(parts.tag, TAG, 'a tag of at most 128 letters, digits, `_`, `.` and `-`');
  at('digest').text(parts.digest, DIGEST, '`sha256:` and 64 hexadecimal digits');
  at('registry').text(parts.registry, REGISTRY, 'a host such as `public.ecr.aws`');
  if (parts.tag === undefined && parts.digest === undefined) {
    const example = `${parts.repository}:1.4.2`;
    throw place.fault(`needs a tag or a digest, such as \`${example}\`: without one, nodes run whatever is latest`);
  }
  const registry = registryOf(place, parts, cluster);
  const tag = parts.tag === undefined ? '' : `:${parts.tag}`;
  const digest = parts.digest === undefined ? '' : `@${parts.digest}`;
  return `${registry === undefined ? '' : `${registry}/`}${parts.repository}${tag}${digest}`;
}

function split(text: string): ImageProps {
  const [name = '', digest] = text.split('@', 2);
  const colon = name.indexOf(':', name.lastIndexOf('/') + 1);
  const path = colon < 0 ? name : name.slice(0, colon);
  const host = /^([^/.:]*[.:][^/]*|localhost)\/(.*)$/.exec(path);
  return {
    repository: host?.[2] ?? path,
    ...(host?.[1] !== undefined && { registry: host[1] }),
    ...(colon >= 0 && { tag: name.slice(colon + 1) }),
    ...(digest !== undefined && { digest }),
  };
}

function registryOf(
  place: PropPlace,
  { registry, account, region }: ImageProps,
  cluster: ClusterTarget,
): string | undefined {
  if (registry !== undefined) {
    if (account === undefined && region === undefined) return registry;
    throw place.in('registry').fault('stands instead of `account` and `region`, not beside them');
  }
  const owner = account ?? cluster.account;
  const home = region ?? cluster.region;
  if (owner === undefined || home === undefined) {
    if (account === undefined && region === undefined) return undefined;
    throw place.fault(`needs \`${owner === undefined ? 'account' : 'region'}\` too: the cluster names none`);
  }
  place.in('account').text(account, /^\d{12}$/, 'an account of 12 digits');
  const suffix = partitionOf(home)?.dnsSuffix;
  if (suffix === undefined)
    throw place.in('region').fault(`must be a region such as \`eu-central-1\`, not \`${home}\``);
  return `${owner}.dkr.ecr.${home}.${suffix}`;
}
