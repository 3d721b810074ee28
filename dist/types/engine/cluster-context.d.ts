import type { Workspace } from '../model/workspace.js';
import type { SourceFile } from '../source/file.js';
import type { ClusterSetting, Config, FileMatcher } from './config.js';
import type { ClusterContext } from './rule.js';
/**
 * Tells for every file which cluster it goes to: flags, then the config, then the cluster of the workspace that is described
 * nearest to the file, if that is one.
 */
export declare class ClusterContexts {
    private readonly workspace;
    private readonly config;
    private readonly flags;
    private readonly matches;
    private readonly cache;
    private readonly holdsKarpenter;
    /** Where nothing tells of a cluster, files of all folders go to the same. */
    private readonly isDescribed;
    constructor(workspace: Workspace, config: Config, flags: ClusterSetting, matches: FileMatcher);
    forFile({ path, folder }: SourceFile): ClusterContext;
    private build;
    /** Karpenter itself often runs on Fargate, and then makes EC2 nodes that no cluster description tells of. */
    private runsKarpenter;
}
