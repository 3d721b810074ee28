import { parseArn } from './arn.js';
import type { Cluster } from './facts/cluster.js';
import { perWorkspace } from './lookup.js';
import type { Workspace } from './workspace.js';

/** Where a cluster runs, as far as its descriptions tell and agree. */
export interface ClusterPlace {
  readonly region: string | undefined;
  readonly account: string | undefined;
}

const NOWHERE: ClusterPlace = { region: undefined, account: undefined };

/** Where the cluster of a name runs. */
export function placeOfCluster(name: string | undefined, workspace: Workspace): ClusterPlace {
  return (name !== undefined && places(workspace).get(name)) || NOWHERE;
}

const places = perWorkspace((workspace): ReadonlyMap<string, ClusterPlace> => {
  const found = new Map<string, ClusterPlace>();
  for (const cluster of workspace.clusters) {
    const name = cluster.name.value;
    if (typeof name !== 'string') continue;
    const { region, account } = told(cluster);
    const before = found.get(name);
    found.set(
      name,
      before ? { region: agreed(before.region, region), account: agreed(before.account, account) } : told(cluster),
    );
  }
  return found;
});

function told({ document, path }: Cluster): ClusterPlace {
  const region = document.dialect === 'eksctl' ? document.at(['metadata', 'region']) : undefined;
  if (typeof region === 'string') return { region, account: undefined };
  const arn = document.at([...path, 'arn']);
  const parts = typeof arn === 'string' ? parseArn(arn) : undefined;
  return { region: parts?.region || undefined, account: parts?.account || undefined };
}

/** Two clusters of one name in two regions are none that anything could be held against. */
function agreed(one: string | undefined, other: string | undefined): string | undefined {
  return one === undefined || one === other ? other : other === undefined ? one : undefined;
}
