import type { SourceFile } from '../source/file.js';
import { type AwsAuth, awsAuthOf, identityMappingsOf } from './facts/aws-auth.js';
import { type Cluster, clustersOf } from './facts/cluster.js';
import { type FargateProfile, fargateProfilesOf } from './facts/fargate-profile.js';
import { type Subnet, subnetsOf } from './facts/subnet.js';
import { isKnownKind, type KindMap } from './kinds.js';
import type { PodTemplate, TemplatePaths } from './pod.js';
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
  private readonly kinds = new Map<string, Resource[]>();
  private readonly namespaces = new Map<string, Resource[]>();
  private readonly podsByNamespace = new Map<string, PodTemplate[]>();
  private readonly perFile = new Map<SourceFile, readonly Resource[]>();

  constructor(
    files: readonly SourceFile[],
    /** The user asserts that the files given are all there is. */
    readonly complete: boolean,
    templates: TemplatePaths,
  ) {
    const documents = files.flatMap((file) => file.documents);
    for (const file of files)
      this.perFile.set(
        file,
        file.documents.flatMap((document) => resourcesOf(document, templates)),
      );
    const all = [...this.perFile.values()].flat();
    this.resources = all.filter((resource) => !resource.part);
    this.parts = all.filter((resource) => resource.part);
    for (const resource of this.resources) this.index(resource);
    this.clusters = documents.flatMap(clustersOf);
    this.fargateProfiles = documents.flatMap(fargateProfilesOf);
    this.subnets = documents.flatMap(subnetsOf);
    this.awsAuths = [
      ...[...this.perFile.values()].flat().flatMap((resource) => awsAuthOf(resource) ?? []),
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

  /** Whole objects of a kind in a namespace, where an object without one counts as in `default`. */
  inNamespace<Kind extends keyof KindMap>(kind: Kind, namespace: string): readonly Resource<KindMap[Kind]>[] {
    return (this.namespaces.get(`${kind}/${namespace}`) ?? []) as Resource<KindMap[Kind]>[];
  }

  /** The pod templates of a namespace. */
  podsIn(namespace: string): readonly PodTemplate[] {
    return this.podsByNamespace.get(namespace) ?? [];
  }

  /** Whether the object that made this one is here too, as in what `kubectl get all -o yaml` prints. */
  holdsOwnerOf(resource: Resource): boolean {
    return resource.owners.some(({ kind, name }) =>
      (this.namespaces.get(`${kind}/${resource.effectiveNamespace}`) ?? []).some((owner) => owner.name === name),
    );
  }

  /**
   * Whether two objects are applied together as far as the files tell: one folder holds the other, or the set is complete.
   * What accuses must be near; what excuses may stand anywhere.
   */
  near(one: Resource, other: Resource): boolean {
    return this.complete || holds(folder(one), folder(other)) || holds(folder(other), folder(one));
  }

  private index(resource: Resource): void {
    const namespace = resource.effectiveNamespace;
    if (resource.pod) append(this.podsByNamespace, namespace, resource.pod);
    if (!isKnownKind(resource.kind, resource.group)) return;
    append(this.kinds, resource.kind, resource);
    append(this.namespaces, `${resource.kind}/${namespace}`, resource);
  }
}

function append<Item>(map: Map<string, Item[]>, key: string, item: Item): void {
  const list = map.get(key);
  if (list) list.push(item);
  else map.set(key, [item]);
}

export function folder(resource: Resource): string {
  const { path } = resource.document.file;
  return path.slice(0, path.lastIndexOf('/') + 1);
}

function holds(outer: string, inner: string): boolean {
  return inner.startsWith(outer);
}
