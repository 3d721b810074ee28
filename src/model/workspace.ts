import type { SourceDocument } from '../source/document.js';
import type { SourceFile } from '../source/file.js';
import { type AwsAuth, awsAuthOf, identityMappingsOf } from './facts/aws-auth.js';
import { type Cluster, clustersOf } from './facts/cluster.js';
import { type FargateProfile, fargateProfilesOf } from './facts/fargate-profile.js';
import { type Subnet, subnetsOf } from './facts/subnet.js';
import { isKnownKind, type KindMap } from './kinds.js';
import { append } from './lookup.js';
import type { TemplatePaths } from './pod.js';
import { type Resource, resourcesOf } from './resource.js';

/**
 * Everything that was read, indexed once: what cross-resource rules look things up in. Patches of kustomizations are parts
 * of objects and stay out of everything but `parts`.
 */
export class Workspace {
  readonly resources: readonly Resource[];
  /** The patches. */
  readonly parts: readonly Resource[];
  readonly clusters: readonly Cluster[];
  readonly fargateProfiles: readonly FargateProfile[];
  readonly subnets: readonly Subnet[];
  /** Maps of IAM principals, in patches too: the inner text of a patch is whole. */
  readonly awsAuths: readonly AwsAuth[];
  /** What Kustomize builds from, of all folders. */
  readonly kustomizations: readonly SourceDocument[];
  private readonly kinds = new Map<string, Resource[]>();
  private readonly perFile = new Map<SourceFile, readonly Resource[]>();

  constructor(
    files: readonly SourceFile[],
    /** The user asserts that the files given are all there is. */
    readonly complete: boolean,
    templates: TemplatePaths,
  ) {
    for (const file of files)
      this.perFile.set(
        file,
        file.documents.flatMap((document) => resourcesOf(document, templates)),
      );
    const all = [...this.perFile.values()].flat();
    this.resources = all.filter((resource) => !resource.part);
    this.parts = all.filter((resource) => resource.part);
    for (const resource of this.resources) {
      if (isKnownKind(resource.kind, resource.group)) append(this.kinds, resource.kind, resource);
    }
    // Facts about clusters stand in documents of the other dialects, of which there are few.
    const documents = files.flatMap((file) => file.documents.filter(({ dialect }) => dialect !== 'kubernetes'));
    this.clusters = documents.flatMap(clustersOf);
    this.fargateProfiles = documents.flatMap(fargateProfilesOf);
    this.subnets = documents.flatMap(subnetsOf);
    this.kustomizations = documents.filter(({ dialect }) => dialect === 'kustomization');
    this.awsAuths = [
      ...all.flatMap((resource) => awsAuthOf(resource) ?? []),
      ...documents.flatMap((document) => identityMappingsOf(document) ?? []),
    ];
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
  near(one: Resource, other: Resource): boolean {
    const [mine, its] = [one.document.file, other.document.file];
    return this.complete || holds(mine, its) || holds(its, mine);
  }
}

function holds(outer: SourceFile, inner: SourceFile): boolean {
  return inner.folder.startsWith(outer.folder);
}
