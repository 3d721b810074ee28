import type { SourceDocument } from '../source/document.js';
import type { SourceFile } from '../source/file.js';
import { holds } from '../source/folder.js';
import { type ClusterConfig, clusterConfigsOf } from './eksctl/cluster-config.js';
import { type AwsAuth, awsAuthOf, identityMappingsOf } from './facts/aws-auth.js';
import { type Cluster, clustersOf } from './facts/cluster.js';
import { type EksInput, eksInputsOf } from './facts/eks-input.js';
import { type FargateProfile, fargateProfilesOf } from './facts/fargate-profile.js';
import { type NodeGroup, nodeGroupsOf } from './facts/node-group.js';
import { type RouteTable, routeTablesOf } from './facts/route-table.js';
import { type SecurityGroup, securityGroupsOf } from './facts/security-group.js';
import { type Subnet, subnetsOf } from './facts/subnet.js';
import { type TemplateResource, templateResourcesOf } from './facts/template-resource.js';
import { type Volume, volumesOf } from './facts/volume.js';
import { isKnownKind, type KindMap } from './kinds.js';
import { append } from './lookup.js';
import type { TemplatePaths } from './pod.js';
import { addResources, type Located, type Resource } from './resource.js';
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
export class Workspace {
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
  private readonly kinds = new Map<string, Resource[]>();
  private schemas: CustomResourceSchemas | undefined;
  private readonly perFile = new Map<SourceFile, readonly Resource[]>();

  constructor(
    files: readonly SourceFile[],
    /** The user asserts that the files given are all there is. */
    readonly complete: boolean,
    templates: TemplatePaths,
    private readonly makeSchemas?: CustomResourceSchemasOf,
  ) {
    const resources: Resource[] = [];
    const parts: Resource[] = [];
    // Facts about clusters stand in documents of the other dialects, of which there are few.
    const documents: SourceDocument[] = [];
    for (const file of files) {
      const here: Resource[] = [];
      for (const document of file.documents) {
        if (document.dialect === 'kubernetes') addResources(here, document, templates);
        else documents.push(document);
      }
      this.perFile.set(file, here);
      for (const resource of here) {
        if (resource.part) parts.push(resource);
        else {
          resources.push(resource);
          if (isKnownKind(resource.kind, resource.group)) append(this.kinds, resource.kind, resource);
        }
      }
    }
    this.resources = resources;
    this.parts = parts;
    this.documents = documents;
    this.clusters = documents.flatMap(clustersOf);
    this.clusterConfigs = documents.flatMap(clusterConfigsOf);
    this.eksInputs = documents.flatMap(eksInputsOf);
    this.fargateProfiles = documents.flatMap(fargateProfilesOf);
    this.nodeGroups = documents.flatMap(nodeGroupsOf);
    this.routeTables = documents.flatMap(routeTablesOf);
    this.securityGroups = documents.flatMap(securityGroupsOf);
    this.subnets = documents.flatMap(subnetsOf);
    this.templateResources = documents.flatMap(templateResourcesOf);
    this.volumes = documents.flatMap(volumesOf);
    this.kustomizations = documents.filter(({ dialect }) => dialect === 'kustomization');
    this.awsAuths = [
      ...[...resources, ...parts].flatMap((resource) => awsAuthOf(resource) ?? []),
      ...documents.flatMap((document) => identityMappingsOf(document) ?? []),
    ];
  }

  /** Schemas of custom resources, where whoever reads files has found any use for them. */
  get customResources(): CustomResourceSchemas | undefined {
    this.schemas ??= this.makeSchemas?.(this.resources.filter(isDefinition));
    return this.schemas;
  }

  /** All objects of a file, patches too. */
  resourcesIn(file: SourceFile): readonly Resource[] {
    return this.perFile.get(file) ?? [];
  }

  /** Whole objects of a kind. */
  all<Kind extends keyof KindMap>(kind: Kind): readonly Resource<KindMap[Kind]>[] {
    return (this.kinds.get(kind) ?? []) as Resource<KindMap[Kind]>[];
  }

  /**
   * Whether two objects are applied together as far as the files tell: one folder holds the other, or the set is complete.
   * What accuses must be near; what excuses may stand anywhere.
   */
  near(one: Pick<Located, 'document'>, other: Pick<Located, 'document'>): boolean {
    const [mine, its] = [one.document.file, other.document.file];
    return this.complete || holds(mine.folder, its.folder) || holds(its.folder, mine.folder);
  }
}

function isDefinition({ group, kind }: Resource): boolean {
  return kind === 'CustomResourceDefinition' && group === 'apiextensions.k8s.io';
}
