import type { ObjectMeta } from 'kubernetes-types/meta/v1.js';
import type { SourceDocument } from '../source/document.js';
import type { Path } from '../source/path.js';
import { isKnownKind } from './kinds.js';
import { isMapping, items, type Loose } from './loose.js';
import { type PodTemplate, podTemplateOf, type TemplatePaths } from './pod.js';

/** A node in a document: what a finding can be reported on. */
export interface Located {
  readonly document: SourceDocument;
  readonly path: Path;
}

export interface Identity {
  readonly apiVersion: string;
  readonly kind: string;
  /** As written; undefined where the manifest leaves it out. */
  readonly namespace: string | undefined;
  readonly name: string | undefined;
}

type Shape<T> = Loose<T> & {
  readonly apiVersion?: unknown;
  readonly kind?: unknown;
  readonly metadata?: Loose<ObjectMeta>;
};

/** A Kubernetes object in a document, or in the `items` of a List. */
export class Resource<T = unknown> implements Located, Identity {
  readonly apiVersion: string;
  /** API group; '' for core. */
  readonly group: string;
  readonly kind: string;
  readonly namespace: string | undefined;
  readonly name: string | undefined;
  private template: PodTemplate | null | undefined;

  constructor(
    readonly document: SourceDocument,
    readonly path: Path,
    readonly data: Shape<T>,
    /** A patch that a kustomization applies: only what stands in it is judged, never what is missing. */
    readonly part: boolean,
    private readonly templates: TemplatePaths,
  ) {
    this.apiVersion = String(data.apiVersion);
    this.group = this.apiVersion.includes('/') ? this.apiVersion.slice(0, this.apiVersion.indexOf('/')) : '';
    this.kind = String(data.kind);
    const metadata = data.metadata;
    this.namespace = typeof metadata?.namespace === 'string' ? metadata.namespace : undefined;
    this.name = typeof metadata?.name === 'string' ? metadata.name : undefined;
  }

  /** `default` where the manifest names none: the two meet on most clusters. */
  get effectiveNamespace(): string {
    return this.namespace ?? 'default';
  }

  get annotations(): Readonly<Record<string, unknown>> {
    const annotations: unknown = this.data.metadata?.annotations;
    return isMapping(annotations) ? annotations : {};
  }

  /** Pods that this object runs; undefined for kinds that run none. */
  get pod(): PodTemplate | undefined {
    if (this.template === undefined) this.template = podTemplateOf(this, this.templates) ?? null;
    return this.template ?? undefined;
  }

  /** Objects that own and rewrite this one, as in what `kubectl get -o yaml` prints. */
  get owners(): readonly { readonly kind?: unknown; readonly name?: unknown }[] {
    return items(this.data.metadata?.ownerReferences);
  }

  get owned(): boolean {
    return this.owners.length > 0;
  }

  is<K extends string>(kind: K): boolean {
    return this.kind === kind && isKnownKind(kind, this.group);
  }
}

/** Adds the Kubernetes objects of a document: itself, or the items of a List. */
export function addResources(into: Resource[], document: SourceDocument, templates: TemplatePaths): void {
  unpack(into, document, document.value, [], templates);
}

function unpack(
  into: Resource[],
  document: SourceDocument,
  value: unknown,
  path: Path,
  templates: TemplatePaths,
): void {
  if (!isMapping(value)) return;
  const { apiVersion, kind, items } = value;
  if (typeof apiVersion !== 'string' || typeof kind !== 'string') return;
  if (kind.endsWith('List') && Array.isArray(items)) {
    for (const [index, item] of items.entries()) unpack(into, document, item, [...path, 'items', index], templates);
    return;
  }
  const part = document.file.facts.patch === true || '$patch' in value;
  into.push(new Resource(document, path, value as Shape<unknown>, part, templates));
}
