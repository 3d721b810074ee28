import type { Cluster } from '../model/facts/cluster.js';
import type { FargateProfile } from '../model/facts/fargate-profile.js';
import type { Workspace } from '../model/workspace.js';
import { UNKNOWN } from '../source/unknown.js';
import type { ClusterSetting, Config, FileMatcher } from './config.js';
import type { ClusterContext } from './rule.js';

/** Tells for every file which cluster it goes to: flags, then the config, then the one cluster of the workspace. */
export class ClusterContexts {
  private readonly cache = new Map<string, ClusterContext>();

  constructor(
    private readonly workspace: Workspace,
    private readonly config: Config,
    private readonly flags: ClusterSetting,
    private readonly matches: FileMatcher,
  ) {}

  forFile(file: string): ClusterContext {
    const mapped = (this.config.clusters ?? []).filter((cluster) => this.matches(cluster.files, file)).at(-1);
    const setting: ClusterSetting = { ...this.config.cluster, ...mapped, ...this.flags };
    const key = JSON.stringify(setting);
    let context = this.cache.get(key);
    if (!context) {
      context = this.build(setting);
      this.cache.set(key, context);
    }
    return context;
  }

  private build(setting: ClusterSetting): ClusterContext {
    const cluster = theOne(
      this.workspace.clusters.filter(
        (candidate) => setting.name === undefined || candidate.name.value === setting.name,
      ),
    );
    const profiles = profilesOf(this.workspace.fargateProfiles, setting.name ?? cluster?.name.value);
    const autoMode = setting.autoMode ?? known(cluster?.autoMode);
    return {
      kubernetesVersion: setting.kubernetesVersion ?? minorVersion(cluster?.version.value),
      fargateProfiles: profiles,
      autoMode,
      fargateOnly: this.runsKarpenter(profiles) ? false : fargateOnly(cluster, profiles, autoMode),
    };
  }

  /** Karpenter itself often runs on Fargate, and then makes EC2 nodes that no cluster description tells of. */
  private runsKarpenter(profiles: readonly FargateProfile[]): boolean {
    return (
      this.workspace.resources.some((resource) => resource.group === 'karpenter.sh') ||
      profiles.some(({ selectors }) => String(JSON.stringify(selectors.value)).includes('karpenter'))
    );
  }
}

/** A cluster that several files describe is one; two clusters are none that a manifest could be held against. */
function theOne(clusters: readonly Cluster[]): Cluster | undefined {
  const names = new Set(clusters.map((cluster) => cluster.name.value));
  return names.size === 1 ? clusters[0] : undefined;
}

function profilesOf(profiles: readonly FargateProfile[], cluster: unknown): readonly FargateProfile[] {
  const names = new Set(profiles.map((profile) => profile.clusterName.value));
  if (cluster === undefined || cluster === UNKNOWN) return names.size === 1 ? profiles : [];
  return profiles.filter((profile) => profile.clusterName.value === cluster || profile.clusterName.value === UNKNOWN);
}

function fargateOnly(
  cluster: Cluster | undefined,
  profiles: readonly FargateProfile[],
  autoMode: boolean | undefined,
): boolean | undefined {
  if (cluster === undefined || cluster.nodeGroups === UNKNOWN || autoMode === undefined) return undefined;
  return profiles.length > 0 && cluster.nodeGroups === false && !autoMode;
}

function known(value: unknown): boolean | undefined {
  return typeof value === 'boolean' ? value : undefined;
}

/** "1.34" of "1.34", "v1.34.2", "1.34.2-eks-1"; undefined of anything else. */
export function minorVersion(value: unknown): string | undefined {
  return typeof value === 'string' ? /^v?(1\.\d+)(?:[.+-].*)?$/.exec(value)?.[1] : undefined;
}
