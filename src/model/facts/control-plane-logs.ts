import type { Path } from '../../source/path.js';
import { UNKNOWN } from '../../source/unknown.js';
import { isMapping, items } from '../loose.js';
import type { Cluster } from './cluster.js';

/** A log type where it is written. */
export interface LogType {
  /** From the cluster on. */
  readonly at: Path;
  readonly value: unknown;
  /** Switched on, rather than off. */
  readonly enabled: boolean;
}

/** What a source says of the logs of a cluster's control plane. */
export interface ControlPlaneLogs {
  readonly types: readonly LogType[];
  /** Something in it cannot be known. */
  readonly open: boolean;
  /** Where the types belong. */
  readonly at: Path;
  /** What belongs there, to switch these on too. */
  readonly value: (types: readonly string[]) => unknown;
}

const EKSCTL: Path = ['cloudWatch', 'clusterLogging', 'enableTypes'];
const CLOUDFORMATION: Path = ['Logging', 'ClusterLogging', 'EnabledTypes'];
const AWS_CLI: Path = ['logging', 'clusterLogging'];

export function controlPlaneLogsOf(cluster: Cluster): ControlPlaneLogs {
  const { dialect } = cluster.document;
  if (dialect === 'eksctl') return listed(cluster, EKSCTL, []);
  if (dialect === 'cloudformation') return listed(cluster, CLOUDFORMATION, ['Type']);
  return grouped(cluster);
}

/** A list of what is on; `below` is where an item has its type. */
function listed({ document, path }: Cluster, at: Path, below: Path): ControlPlaneLogs {
  const list = document.at([...path, ...at]);
  const types = (Array.isArray(list) ? list : []).map((_, index): LogType => {
    const item = [...at, index, ...below];
    return { at: item, value: document.at([...path, ...item]), enabled: true };
  });
  const value = (names: readonly string[]): unknown =>
    below.length === 0 ? names : names.map((name) => ({ [String(below[0])]: name }));
  return { types, open: list === UNKNOWN || types.some((type) => type.value === UNKNOWN), at, value };
}

/** Lists of types that are on or off, as the API has them. */
function grouped({ document, path }: Cluster): ControlPlaneLogs {
  const groups = document.at([...path, ...AWS_CLI]);
  const types = items(groups as never).flatMap((group: unknown, index): LogType[] => {
    const { types: list, enabled } = isMapping(group) ? group : {};
    if (!Array.isArray(list)) return [];
    return list.map((value: unknown, item) => ({
      at: [...AWS_CLI, index, 'types', item],
      value,
      enabled: enabled === true,
    }));
  });
  const value = (names: readonly string[]): unknown => [{ types: names, enabled: true }];
  return { types, open: groups === UNKNOWN || types.some((type) => type.value === UNKNOWN), at: AWS_CLI, value };
}
