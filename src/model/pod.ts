import type { Container as ContainerShape, PodSpec } from 'kubernetes-types/core/v1.js';
import type { ObjectMeta } from 'kubernetes-types/meta/v1.js';
import type { Path } from '../source/path.js';
import { UNKNOWN } from '../source/unknown.js';
import { POD_TEMPLATE_PATHS } from './kinds.js';
import { isMapping, items, type Loose, type LooseList } from './loose.js';
import type { Located, Resource } from './resource.js';

/** Custom kinds that carry a pod template: `apiVersion/kind` or `kind` -> path of the template. */
export type TemplatePaths = ReadonlyMap<string, Path>;

/** The pods a workload runs: a pod template, or a Pod itself. `path` is the template's. */
export interface PodTemplate extends Located {
  readonly resource: Resource;
  readonly metadata: Loose<ObjectMeta>;
  readonly labels: Readonly<Record<string, unknown>>;
  /** false where something else fills in the labels, so that `labels` tells nothing. */
  readonly labelsKnown: boolean;
  readonly spec: Loose<PodSpec>;
  readonly specPath: Path;
  readonly containers: readonly Container[];
  /** The pod asks for a Windows node. */
  readonly windows: boolean;
}

/** A native sidecar is an init container with `restartPolicy: Always`: it runs as long as the pod does. */
export type ContainerType = 'container' | 'init' | 'sidecar' | 'ephemeral';

export interface Container extends Located {
  readonly data: Loose<ContainerShape>;
  readonly type: ContainerType;
  /** As written; `#2` for the second of its list where it has none. */
  readonly name: string;
  readonly pod: PodTemplate;
  /** Runs for the pod's whole life. */
  readonly longRunning: boolean;
}

export function podTemplateOf(resource: Resource, templates: TemplatePaths): PodTemplate | undefined {
  const known = isBuiltIn(resource) ? POD_TEMPLATE_PATHS.get(resource.kind) : undefined;
  const below = known ?? templates.get(`${resource.apiVersion}/${resource.kind}`) ?? templates.get(resource.kind);
  if (below === undefined) return undefined;
  const path = [...resource.path, ...below];
  const template = resource.document.at(path) as { metadata?: unknown; spec?: unknown } | undefined;
  if (!isMapping(template) || !isMapping(template.spec)) return undefined;
  return buildPod(resource, path, template.metadata, template.spec as Loose<PodSpec>);
}

function isBuiltIn(resource: Resource): boolean {
  return !resource.group.includes('.') || resource.group.endsWith('.k8s.io');
}

function buildPod(resource: Resource, path: Path, meta: unknown, spec: Loose<PodSpec>): PodTemplate {
  const metadata = (isMapping(meta) ? meta : {}) as Loose<ObjectMeta>;
  const labels: unknown = metadata.labels;
  const containers: Container[] = [];
  const pod: PodTemplate = {
    document: resource.document,
    path,
    resource,
    metadata,
    labels: isMapping(labels) ? labels : {},
    labelsKnown: meta !== UNKNOWN && labels !== UNKNOWN,
    spec,
    specPath: [...path, 'spec'],
    containers,
    windows: spec.os?.name === 'windows' || spec.nodeSelector?.['kubernetes.io/os'] === 'windows',
  };
  addContainers(containers, pod, 'containers', spec.containers);
  addContainers(containers, pod, 'initContainers', spec.initContainers);
  addContainers(
    containers,
    pod,
    'ephemeralContainers',
    spec.ephemeralContainers as LooseList<ContainerShape> | undefined,
  );
  return pod;
}

function addContainers(
  into: Container[],
  pod: PodTemplate,
  key: string,
  list: LooseList<ContainerShape> | undefined,
): void {
  for (const [index, data] of items(list).entries()) {
    const type = containerType(key, data);
    const name = typeof data.name === 'string' && data.name !== '' ? data.name : `#${index + 1}`;
    const longRunning = type === 'container' || type === 'sidecar';
    into.push({ document: pod.document, path: [...pod.specPath, key, index], data, type, name, pod, longRunning });
  }
}

function containerType(key: string, data: Loose<ContainerShape>): ContainerType {
  if (key === 'containers') return 'container';
  if (key === 'ephemeralContainers') return 'ephemeral';
  return (data as { restartPolicy?: unknown }).restartPolicy === 'Always' ? 'sidecar' : 'init';
}
