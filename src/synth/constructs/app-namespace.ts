import type { ApiObject } from 'cdk8s';
import { Construct } from 'constructs';
import { QUOTA_RESOURCES } from '../../data/quota-resources.js';
import { compact } from '../parts/compact.js';
import { checkKeys, checkLabels, type Labels } from '../parts/labels.js';
import { checkLabelName, clusterObject, platformObject } from '../parts/platform-object.js';
import { PropPlace } from '../parts/prop-place.js';
import { cpuMillis, memoryBytes } from '../parts/quantity.js';

/** A namespace and the bounds of what runs in it. */
export interface AppNamespaceProps {
  /**
   * Name of the namespace.
   * @pattern ^[a-z0-9]([-a-z0-9]*[a-z0-9])?$
   * @maxLength 63
   * @default the id of the construct
   */
  readonly name?: string;
  /**
   * Labels of the namespace.
   * @default those of pod security alone
   */
  readonly labels?: Readonly<Record<string, string>>;
  /**
   * Annotations of the namespace.
   * @default none
   */
  readonly annotations?: Readonly<Record<string, string>>;
  /**
   * Which pods the namespace takes, by Pod Security Standard.
   * @default enforces `baseline`, warns and audits by `restricted`
   */
  readonly podSecurity?: PodSecurityProps;
  /**
   * Whether pods behind an ALB or NLB with IP targets count as ready only when the load balancer finds them healthy: rollouts then never take out
   * the old ones too early. Needs the AWS Load Balancer Controller or Auto Mode.
   * @default true
   */
  readonly readinessGate?: boolean;
  /**
   * What containers get that say nothing of their size, and how large one may be: a LimitRange.
   * @default none
   */
  readonly containers?: ContainerBoundsProps;
  /**
   * What the namespace may use in all, by resource: `requests.cpu`, `requests.memory`, `limits.memory`, `pods`, `count/jobs.batch`, ... : a ResourceQuota. With
   * bounds of `cpu` or `memory`, pods without requests or limits of it are refused.
   * @default no bounds
   */
  readonly quota?: Readonly<Record<string, string | number>>;
}

/** Level of the Pod Security Standards: `privileged` takes every pod, `restricted` hardened ones only. */
export type PodSecurityLevel = 'privileged' | 'baseline' | 'restricted';

export interface PodSecurityProps {
  /**
   * Pods below this level are refused.
   * @default baseline
   */
  readonly enforce?: PodSecurityLevel;
  /**
   * Who applies workloads below this level is warned.
   * @default restricted; privileged where that is enforced
   */
  readonly warn?: PodSecurityLevel;
  /**
   * Pods below this level are noted in the audit log.
   * @default that of `warn`
   */
  readonly audit?: PodSecurityLevel;
  /**
   * Kubernetes minor version whose standards count, such as `1.34`, or `latest`: that of the cluster.
   * @pattern ^(latest|1\.[0-9]+)$
   * @default latest
   */
  readonly version?: string;
}

export interface ContainerBoundsProps {
  /**
   * CPU request of a container that names none, such as `100m`.
   * @default none
   */
  readonly cpu?: string;
  /**
   * Memory request and limit of a container that names none, such as `256Mi`.
   * @default none
   */
  readonly memory?: string;
  /**
   * Highest CPU limit of a container. Containers without a CPU limit get it as theirs, and are throttled there.
   * @default none
   */
  readonly maxCpu?: string;
  /**
   * Highest memory limit of a container.
   * @default none
   */
  readonly maxMemory?: string;
}

const LEVELS: readonly PodSecurityLevel[] = ['privileged', 'baseline', 'restricted'];

/** A Namespace with the labels of pod security and of the readiness gate, and, where asked for, a LimitRange and a ResourceQuota. */
export class AppNamespace extends Construct {
  /** Name of the namespace. */
  readonly name: string;
  readonly apiObject: ApiObject;

  constructor(scope: Construct, id: string, props: AppNamespaceProps = {}) {
    super(scope, id);
    const place = new PropPlace(this.node.path);
    this.name = props.name ?? id;
    checkLabelName(place.in('name'), this.name);
    checkLabels(place.in('labels'), props.labels);
    checkKeys(place.in('annotations'), props.annotations);
    const labels = {
      ...podSecurityLabels(place.in('podSecurity'), props.podSecurity ?? {}),
      ...((props.readinessGate ?? true) ? { 'elbv2.k8s.aws/pod-readiness-gate-inject': 'enabled' } : {}),
      ...props.labels,
    };
    const shape = { apiVersion: 'v1', kind: 'Namespace', name: this.name, labels, annotations: props.annotations };
    this.apiObject = clusterObject(this, 'Resource', shape, {});
    if (props.containers) {
      const spec = { limits: [containerLimits(place.in('containers'), props.containers)] };
      platformObject(this, 'Limits', this.bound('LimitRange', 'containers'), { spec });
    }
    if (props.quota) {
      const spec = { hard: hard(place.in('quota'), props.quota) };
      platformObject(this, 'Quota', this.bound('ResourceQuota', 'quota'), { spec });
    }
  }

  private bound(kind: string, name: string) {
    return { apiVersion: 'v1', kind, name, namespace: this.name };
  }
}

function podSecurityLabels(place: PropPlace, props: PodSecurityProps): Readonly<Record<string, string>> {
  const { enforce = 'baseline', version = 'latest' } = props;
  const warn = props.warn ?? (enforce === 'privileged' ? 'privileged' : 'restricted');
  const levels = { enforce, warn, audit: props.audit ?? warn };
  place.in('version').text(version, /^(?:latest|1\.\d+)$/, 'a minor version such as `1.34`, or `latest`');
  return Object.fromEntries(
    Object.entries(levels).flatMap(([mode, level]) => {
      place.in(mode).choice(level, LEVELS);
      const label = `pod-security.kubernetes.io/${mode}`;
      return [
        [label, level],
        [`${label}-version`, version === 'latest' ? version : `v${version}`],
      ];
    }),
  );
}

function containerLimits(place: PropPlace, props: ContainerBoundsProps): object {
  const { cpu, memory, maxCpu, maxMemory } = props;
  if (Object.values(compact({ cpu, memory, maxCpu, maxMemory })).length === 0)
    throw place.fault('must have one bound at least');
  checkMost(place, props, 'cpu', 'maxCpu', cpuMillis);
  checkMost(place, props, 'memory', 'maxMemory', memoryBytes);
  return compact({
    type: 'Container',
    defaultRequest: given({ cpu, memory }),
    default: given({ memory }),
    max: given({ cpu: maxCpu, memory: maxMemory }),
  });
}

function checkMost(
  place: PropPlace,
  props: ContainerBoundsProps,
  own: 'cpu' | 'memory',
  most: 'maxCpu' | 'maxMemory',
  amount: (place: PropPlace, value: string) => number,
): void {
  const [value, highest] = [props[own], props[most]];
  const [size, limit] = [value && amount(place.in(own), value), highest && amount(place.in(most), highest)];
  if (!size || !limit || size <= limit) return;
  throw place.in(own).fault(`must be at most \`${most}\` (\`${highest}\`), not \`${value}\``);
}

function given(amounts: Readonly<Record<string, string | undefined>>): object | undefined {
  const written = compact(amounts);
  return Object.keys(written).length === 0 ? undefined : written;
}

function hard(place: PropPlace, quota: Readonly<Record<string, string | number>>): Labels {
  for (const [resource, value] of Object.entries(quota)) {
    const item = place.in(resource);
    if (!isBoundable(resource)) {
      throw item.fault(
        'is nothing that a quota can bound; objects of any kind are counted with `count/RESOURCE.GROUP`',
      );
    }
    item.text(String(value), /^\d+(?:\.\d+)?(?:m|[kMGTP]|[KMGTP]i)?$/, 'an amount such as `20`, `500m` or `64Gi`');
    const counted = QUOTA_RESOURCES[resource] === true || resource.startsWith('count/');
    if (counted) item.text(String(value), /^\d+$/, 'a whole number');
  }
  return Object.fromEntries(Object.entries(quota).map(([resource, value]) => [resource, String(value)]));
}

function isBoundable(resource: string): boolean {
  return (
    Object.hasOwn(QUOTA_RESOURCES, resource) || resource.includes('/') || /^(?:requests\.)?hugepages-/.test(resource)
  );
}
