import { type Cluster, isLive } from '../model/facts/cluster.js';
import type { FargateProfile } from '../model/facts/fargate-profile.js';
import type { Located } from '../model/resource.js';
import { minorIn } from '../model/version.js';
import type { Workspace } from '../model/workspace.js';
import type { SourceFile } from '../source/file.js';
import { depthShared } from '../source/folder.js';
import { UNKNOWN } from '../source/unknown.js';
import type { ClusterSetting, Config, FileMatcher } from './config.js';
import type { ClusterContext } from './rule.js';

/**
 * Tells for every file which cluster it goes to: flags, then the config, then the cluster of the workspace that is described
 * nearest to the file, if that is one.
 */
export class ClusterContexts {
  private readonly cache = new Map<string, ClusterContext>();
  private readonly holdsKarpenter: boolean;
  /** Where nothing tells of a cluster, files of all folders go to the same. */
  private readonly isDescribed: boolean;

  constructor(
    private readonly workspace: Workspace,
    private readonly config: Config,
    private readonly flags: ClusterSetting,
    private readonly matches: FileMatcher,
  ) {
    this.isDescribed = workspace.clusters.length > 0 || workspace.fargateProfiles.length > 0;
    this.holdsKarpenter = workspace.resources.some((resource) => resource.group === 'karpenter.sh');
  }

  forFile({ path, folder }: SourceFile): ClusterContext {
    const { clusters = [], cluster } = this.config;
    const mapped = clusters.findLastIndex(({ files }) => this.matches(files, path));
    const key = `${mapped} ${this.isDescribed ? folder : ''}`;
    let context = this.cache.get(key);
    if (!context) {
      const configured = { ...cluster, ...clusters[mapped] };
      context = this.build({ ...configured, ...this.flags }, configured.kubernetesVersion, folder);
      this.cache.set(key, context);
    }
    return context;
  }

  private build(setting: ClusterSetting, configuredVersion: string | undefined, folder: string): ClusterContext {
    const { clusters, fargateProfiles } = this.workspace;
    const named = clusters.filter(({ name }) => setting.name === undefined || name.value === setting.name);
    const near = nearest(named, folder);
    const cluster = theOne(near);
    const profiles = nearest(profilesOf(fargateProfiles, near, setting.name ?? cluster?.name), folder);
    const autoMode = setting.autoMode ?? known(cluster?.autoMode);
    const versionInUse = configuredVersion ?? minorIn(cluster?.liveVersion) ?? minorIn(cluster?.version);
    return {
      kubernetesVersion: setting.kubernetesVersion ?? minorIn(cluster?.version) ?? versionInUse,
      versionInUse,
      fargateProfiles: profiles,
      name: setting.name ?? (typeof cluster?.name === 'string' ? cluster.name : undefined),
      autoMode,
      region: setting.region ?? (typeof cluster?.region === 'string' ? cluster.region : undefined),
      isolated: known(cluster?.isolated),
      fargateOnly: this.runsKarpenter(profiles) ? false : fargateOnly(cluster, profiles, autoMode),
    };
  }

  /** Karpenter itself often runs on Fargate, and then makes EC2 nodes that no cluster description tells of. */
  private runsKarpenter(profiles: readonly FargateProfile[]): boolean {
    return (
      this.holdsKarpenter ||
      profiles.some(({ selectors }) => String(JSON.stringify(selectors.value)).includes('karpenter'))
    );
  }
}

/** Those described in the folders that share most with a file's. */
function nearest<Fact extends Located>(facts: readonly Fact[], folder: string): readonly Fact[] {
  const shared = facts.map(({ document }) => depthShared(document.file.folder, folder));
  const most = Math.max(...shared);
  return facts.filter((_, index) => shared[index] === most);
}

/** What is told of the one cluster that all descriptions are of; two clusters are none that a manifest could be held against. */
interface Told {
  readonly name: unknown;
  /** What a file asks for, or where none does what the cluster has. */
  readonly version: unknown;
  /** What `describe-cluster` printed. */
  readonly liveVersion: unknown;
  readonly autoMode: unknown;
  readonly nodeGroups: unknown;
  readonly region: unknown;
  readonly isolated: unknown;
}

function theOne(clusters: readonly Cluster[]): Told | undefined {
  const names = new Set(clusters.map(({ name }) => name.value));
  if (names.size !== 1 || (names.has(UNKNOWN) && clusters.length > 1)) return undefined;
  const live = clusters.filter(isLive);
  const asked = clusters.filter((cluster) => !isLive(cluster));
  return {
    name: agreed(clusters.map(({ name }) => name.value)),
    version: agreed((asked.length > 0 ? asked : live).map(({ version }) => version.value)),
    liveVersion: agreed(live.map(({ version }) => version.value)),
    autoMode: agreed(clusters.map(({ autoMode }) => autoMode)),
    nodeGroups: agreed(clusters.map(({ nodeGroups }) => nodeGroups)),
    region: agreed(clusters.map(({ region }) => region)),
    isolated: agreed(clusters.map(({ isolated }) => isolated)),
  };
}

/** The value that all who know one give; UNKNOWN where none does, or where they differ. */
function agreed(values: readonly unknown[]): unknown {
  const known = new Set(values.filter((value) => value !== UNKNOWN && value !== undefined));
  const [value] = known;
  return known.size === 1 ? value : UNKNOWN;
}

function profilesOf(
  profiles: readonly FargateProfile[],
  clusters: readonly Cluster[],
  name: unknown,
): readonly FargateProfile[] {
  if (typeof name === 'string') {
    return profiles.filter(({ clusterName: { value } }) => value === name || value === UNKNOWN);
  }
  const owners = [...clusters.map((cluster) => cluster.name), ...profiles.map((profile) => profile.clusterName)];
  const names = new Set(owners.map(({ value }) => (typeof value === 'string' ? value : '')));
  return names.size === 1 ? profiles : [];
}

function fargateOnly(
  cluster: Told | undefined,
  profiles: readonly FargateProfile[],
  autoMode: boolean | undefined,
): boolean | undefined {
  if (cluster === undefined || cluster.nodeGroups === UNKNOWN || autoMode === undefined) return undefined;
  return profiles.length > 0 && cluster.nodeGroups === false && !autoMode;
}

function known(value: unknown): boolean | undefined {
  return typeof value === 'boolean' ? value : undefined;
}
