import { compact, filled, type Json } from './compact.js';
import { checkLabels } from './labels.js';
import type { PropPlace } from './prop-place.js';

/** How pods are spread. Never on Fargate, where each pod has a node of its own. */
export interface SpreadProps {
  /**
   * Over availability zones: `prefer` schedules anyway, `require` leaves a pod pending rather than put it where others are.
   * @default prefer
   */
  readonly zones?: 'prefer' | 'require' | 'off';
  /**
   * Over nodes.
   * @default prefer
   */
  readonly hosts?: 'prefer' | 'require' | 'off';
}

/** A taint of nodes that the pods may run on. */
export interface TolerationProps {
  /**
   * Key of the taint.
   * @default every taint; `operator` must then be Exists
   */
  readonly key?: string;
  /**
   * Whether the value must be equal or may be any.
   * @default Equal where a value is given, otherwise Exists
   */
  readonly operator?: 'Equal' | 'Exists';
  /**
   * Value of the taint.
   * @default any
   */
  readonly value?: string;
  /**
   * Effect of the taint.
   * @default every effect
   */
  readonly effect?: 'NoSchedule' | 'PreferNoSchedule' | 'NoExecute';
  /**
   * How long a pod stays on a node with a NoExecute taint, in seconds.
   * @minimum 0
   * @default for ever
   */
  readonly seconds?: number;
}

/** Which nodes the pods run on. */
export interface NodesProps {
  /**
   * CPU architecture of the image; without it the pods may land on nodes that cannot run it, where the cluster has both.
   * @default any
   */
  readonly arch?: 'amd64' | 'arm64';
  /**
   * Labels that a node must have.
   * @default none
   */
  readonly labels?: Readonly<Record<string, string>>;
  /**
   * Taints that the pods tolerate.
   * @default none
   */
  readonly tolerations?: readonly TolerationProps[];
}

interface Placement {
  readonly nodeSelector?: Json;
  readonly tolerations?: readonly Json[];
}

/** Node selector and tolerations of a pod. */
export function placementOf(place: PropPlace, nodes: NodesProps | undefined, fargate: boolean): Placement {
  const { arch, labels, tolerations } = nodes ?? {};
  if (fargate && arch === 'arm64') throw place.in('arch').fault('must be `amd64`: Fargate for EKS has no Arm');
  checkLabels(place.in('labels'), labels);
  place.in('arch').choice(arch, ['amd64', 'arm64']);
  place.in('tolerations').each(tolerations, checkToleration);
  const nodeSelector = { ...(arch && { 'kubernetes.io/arch': arch }), ...labels };
  return {
    ...(Object.keys(nodeSelector).length > 0 && { nodeSelector }),
    ...(tolerations && tolerations.length > 0 && { tolerations: tolerations.map(tolerationOf) }),
  };
}

function checkToleration(place: PropPlace, { key, operator, value, effect, seconds }: TolerationProps): void {
  if (operator === 'Exists' && value !== undefined)
    throw place.in('value').fault('must be left out with `operator: Exists`');
  if (key === undefined && (operator !== 'Exists' || value !== undefined)) {
    throw place.fault('needs a `key`, or `operator: Exists` for every taint');
  }
  place.in('seconds').integer(seconds, 0, 2 ** 31 - 1, 'seconds');
  if (seconds !== undefined && effect !== 'NoExecute') throw place.in('seconds').fault('needs `effect: NoExecute`');
}

function tolerationOf({ key, operator, value, effect, seconds }: TolerationProps): Json {
  const found = operator ?? (value === undefined ? 'Exists' : 'Equal');
  return compact({ key, operator: found, value, effect, tolerationSeconds: seconds });
}

/** Topology spread constraints; `revisions` keeps pods of a former version out of the count. */
export function spreadOf(
  spread: boolean | SpreadProps | undefined,
  selector: Json,
  revisions: boolean,
): readonly Json[] | undefined {
  if (spread === false) return undefined;
  const { zones = 'prefer', hosts = 'prefer' } = typeof spread === 'object' ? spread : {};
  const constraint = (topologyKey: string, how: SpreadProps['zones']): Json[] =>
    how === 'off'
      ? []
      : [
          {
            maxSkew: 1,
            topologyKey,
            whenUnsatisfiable: how === 'require' ? 'DoNotSchedule' : 'ScheduleAnyway',
            labelSelector: { matchLabels: selector },
            ...(revisions && { matchLabelKeys: ['pod-template-hash'] }),
          },
        ];
  return filled([...constraint('topology.kubernetes.io/zone', zones), ...constraint('kubernetes.io/hostname', hosts)]);
}
