import type { SourceDocument } from '../source/document.js';
import type { SourceFile } from '../source/file.js';
import { type ClusterConfig } from './eksctl/cluster-config.js';
import { type AwsAuth } from './facts/aws-auth.js';
import { type Cluster } from './facts/cluster.js';
import { type EksInput } from './facts/eks-input.js';
import { type FargateProfile } from './facts/fargate-profile.js';
import { type NodeGroup } from './facts/node-group.js';
import { type RouteTable } from './facts/route-table.js';
import { type SecurityGroup } from './facts/security-group.js';
import { type Subnet } from './facts/subnet.js';
import { type TemplateResource } from './facts/template-resource.js';
import { type Volume } from './facts/volume.js';
import { type KindMap } from './kinds.js';
import type { TemplatePaths } from './pod.js';
import { type Located, type Resource } from './resource.js';
import type { SchemaFault } from './schema/fault.js';
/** Tells what is wrong with custom resources. */
export interface CustomResourceSchemas {
    faultsOf(resource: Resource): readonly SchemaFault[];
}
/** Makes it of the CustomResourceDefinitions of a workspace. */
export type CustomResourceSchemasOf = (definitions: readonly Resource[]) => CustomResourceSchemas;
/**
 * Everything that was read, indexed once: what cross-resource rules look things up in. Patches of kustomizations are parts
 * of objects and stay out of everything but `parts`.
 */
export declare class Workspace {
    /** The user asserts that the files given are all there is. */
    readonly complete: boolean;
    private readonly makeSchemas?;
    readonly resources: readonly Resource[];
    /** The patches. */
    readonly parts: readonly Resource[];
    /** Documents that hold no Kubernetes objects: ClusterConfigs, templates, kustomizations. */
    readonly documents: readonly SourceDocument[];
    readonly clusters: readonly Cluster[];
    readonly clusterConfigs: readonly ClusterConfig[];
    readonly eksInputs: readonly EksInput[];
    readonly fargateProfiles: readonly FargateProfile[];
    readonly nodeGroups: readonly NodeGroup[];
    readonly routeTables: readonly RouteTable[];
    readonly securityGroups: readonly SecurityGroup[];
    readonly subnets: readonly Subnet[];
    /** Of CloudFormation templates. */
    readonly templateResources: readonly TemplateResource[];
    readonly volumes: readonly Volume[];
    /** Maps of IAM principals, in patches too: the inner text of a patch is whole. */
    readonly awsAuths: readonly AwsAuth[];
    /** What Kustomize builds from, of all folders. */
    readonly kustomizations: readonly SourceDocument[];
    private readonly kinds;
    private schemas;
    private readonly perFile;
    constructor(files: readonly SourceFile[], 
    /** The user asserts that the files given are all there is. */
    complete: boolean, templates: TemplatePaths, makeSchemas?: CustomResourceSchemasOf | undefined);
    /** Schemas of custom resources, where whoever reads files has found any use for them. */
    get customResources(): CustomResourceSchemas | undefined;
    /** All objects of a file, patches too. */
    resourcesIn(file: SourceFile): readonly Resource[];
    /** Whole objects of a kind. */
    all<Kind extends keyof KindMap>(kind: Kind): readonly Resource<KindMap[Kind]>[];
    /**
     * Whether two objects are applied together as far as the files tell: one folder holds the other, or the set is complete.
     * What accuses must be near; what excuses may stand anywhere.
     */
    near(one: Pick<Located, 'document'>, other: Pick<Located, 'document'>): boolean;
}
