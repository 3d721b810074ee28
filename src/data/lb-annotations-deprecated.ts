import type { AnnotationRow } from './load-balancer/row.js';
import { SERVICE } from './load-balancer/service.js';
import { LOAD_BALANCER_ANNOTATIONS } from './load-balancer-annotations.js';

/** An annotation of load balancing that something newer replaces. */
export interface DeprecatedAnnotation {
  readonly name: string;
  /** Deprecated with this value only. */
  readonly value?: string;
  readonly successor: string;
  /** Where the successor is a map such as `a=1,b=2`: the key in it. */
  readonly key?: string;
  /** What its values are called in the successor; values that are the same are left out. */
  readonly equivalents?: Readonly<Record<string, string>>;
  readonly since: string;
  /** Whom it is deprecated for: the in-tree controller knows no successor. */
  readonly owner: 'load-balancer-controller' | 'anyone';
}

/**
 * What the load balancer controller replaced, and one annotation of Kubernetes itself.
 * Source of the latter: https://kubernetes.io/docs/reference/labels-annotations-taints/, verified 2026-11-21.
 */
export const DEPRECATED_SERVICE_ANNOTATIONS: readonly DeprecatedAnnotation[] = [
  ...Object.entries<AnnotationRow>(SERVICE).flatMap(([name, row]) => deprecated(name, row)),
  {
    name: 'service.kubernetes.io/topology-aware-hints',
    successor: 'service.kubernetes.io/topology-mode',
    equivalents: { auto: 'Auto', disabled: 'Disabled' },
    since: 'Kubernetes 1.27',
    owner: 'anyone',
  },
];

function deprecated(name: string, { deprecated: entry }: AnnotationRow): DeprecatedAnnotation[] {
  if (entry?.since === undefined) return [];
  const { by: successor, value, attribute: key, equivalents, since } = entry;
  return [
    {
      name,
      successor,
      ...(value === undefined ? {} : { value }),
      ...(key === undefined ? {} : { key }),
      ...(equivalents === undefined ? {} : { equivalents }),
      since: `AWS Load Balancer Controller ${since}`,
      owner: entry.for ?? 'load-balancer-controller',
    },
  ];
}

const ENDED = Object.entries<AnnotationRow>(LOAD_BALANCER_ANNOTATIONS).flatMap(([name, { deprecated: entry }]) =>
  entry?.ended === undefined ? [] : [{ name, ended: entry.ended }],
);

/** Annotations of AWS WAF Classic, whose service ended. */
export const WAF_CLASSIC = { names: ENDED.map(({ name }) => name), ended: ENDED[0]?.ended ?? '' };
