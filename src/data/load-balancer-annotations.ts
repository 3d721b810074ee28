import { INGRESS_BACKEND } from './load-balancer/ingress-backend.js';
import { INGRESS_FRONTEND_NLB } from './load-balancer/ingress-frontend-nlb.js';
import { INGRESS_LOAD_BALANCER } from './load-balancer/ingress-load-balancer.js';
import { INGRESS_REMOVED } from './load-balancer/ingress-removed.js';
import { OTHER } from './load-balancer/other.js';
import type { AnnotationRow, AnnotationSuffix } from './load-balancer/row.js';
import { SERVICE } from './load-balancer/service.js';
import { SERVICE_IN_TREE } from './load-balancer/service-in-tree.js';

const TABLE = {
  ...INGRESS_LOAD_BALANCER,
  ...INGRESS_BACKEND,
  ...INGRESS_FRONTEND_NLB,
  ...INGRESS_REMOVED,
  ...SERVICE,
  ...SERVICE_IN_TREE,
  ...OTHER,
};

/** A key of the table, as literal type; keys with an open end stop with `*`. */
export type LoadBalancerAnnotationPattern = keyof typeof TABLE;

type Written<Key extends string> = Key extends `${infer Stem}*` ? `${Stem}${string}` : Key;

/** A key as it may be written on an object. */
export type LoadBalancerAnnotation = Written<LoadBalancerAnnotationPattern>;

/** Every annotation of the AWS Load Balancer Controller and of its forerunners in Kubernetes, by key. */
export const LOAD_BALANCER_ANNOTATIONS: Readonly<Record<LoadBalancerAnnotationPattern, AnnotationRow>> = TABLE;

const ROWS: ReadonlyMap<string, AnnotationRow> = new Map(Object.entries(LOAD_BALANCER_ANNOTATIONS));
const OPEN = [...ROWS.keys()].filter((key) => key.endsWith('*')).map((key) => key.slice(0, -1));

/** What keys with an open end may end with; the controller looks up no other. */
export const SUFFIX_FORMS: Readonly<Record<AnnotationSuffix, RegExp>> = {
  'action name': /^[a-z0-9](?:[-a-z0-9.]*[a-z0-9])?$/,
  'Service name': /^[a-z0-9](?:[-a-z0-9.]*[a-z0-9])?$/,
  'Service name and port': /^[a-z](?:[-a-z0-9]*[a-z0-9])?\.[a-z0-9-]+$/,
  'listener of an ALB': /^HTTPS?-[1-9]\d{0,4}$/,
  'listener of an NLB': /^(?:TCP|UDP|TLS|TCP_UDP|QUIC|TCP_QUIC)-[1-9]\d{0,4}$/,
  port: /^[1-9]\d{0,4}$/,
};

/** The row of a key as written on an object; undefined of a key that no controller knows. */
export function annotationRow(key: string): AnnotationRow | undefined {
  const row = ROWS.get(key);
  if (row !== undefined && !key.endsWith('*')) return row;
  const stem = OPEN.find((each) => key.startsWith(each));
  const open = stem === undefined ? undefined : ROWS.get(`${stem}*`);
  if (stem === undefined || open?.suffix === undefined) return undefined;
  return SUFFIX_FORMS[open.suffix].test(key.slice(stem.length)) ? open : undefined;
}

/** Whether a key lies where the controller looks: one that the table does not have is a slip of the pen there. */
export function isLoadBalancerKey(key: string): boolean {
  return /^(?:alb\.ingress\.kubernetes\.io\/|service\.beta\.kubernetes\.io\/(?:aws-load-balancer-|actions\.)|elbv2\.k8s\.aws\/)/.test(
    key,
  );
}
