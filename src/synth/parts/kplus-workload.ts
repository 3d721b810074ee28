import { ApiObject } from 'cdk8s';
import { kplus } from '../base/kplus.js';
import { override } from '../base/override.js';
import { mergeAffinity } from './affinity.js';
import { compact, filled, type Json } from './compact.js';
import { kplusContainers } from './kplus-containers.js';
import type { PodTemplate } from './pod-template.js';
import { metadataOf, type WorkloadContext } from './workload-context.js';

type Manifest = { spec: Record<string, unknown> };
type Container = Json & { readonly name: string; readonly ports?: readonly Json[] };
type Template = { metadata: { labels?: Json; annotations?: Json }; spec: Json & { containers: readonly Container[] } };

const ADDRESS_LABEL = kplus.Pod.ADDRESS_LABEL;

/** What the workload classes of cdk8s-plus get: enough for users to go on with them, without their defaults. */
export function kplusProps(
  context: WorkloadContext,
  template: PodTemplate,
  account: kplus.IServiceAccount,
  annotations?: Readonly<Record<string, string>>,
) {
  const { json } = template.main;
  const ports = (json.ports ?? []) as readonly { name: string; containerPort: number; protocol?: kplus.Protocol }[];
  const container: kplus.ContainerProps = {
    name: json.name,
    image: String(json.image),
    resources: {},
    ports: ports.map(({ name, containerPort, protocol }) => ({
      name,
      number: containerPort,
      ...(protocol && { protocol }),
    })),
  };
  return {
    metadata: metadataOf(context, context.name, annotations),
    podMetadata: { labels: { ...context.podLabels } },
    select: false,
    serviceAccount: account,
    containers: [container],
  };
}

/**
 * Gives an object of cdk8s-plus our manifest, and keeps what users add to the object: containers, variables, mounts, volumes,
 * affinities, labels of the pods. `specOf` puts the finished pod template into the spec.
 */
export function finishWorkload(
  workload: kplus.Workload,
  context: WorkloadContext,
  template: PodTemplate,
  specOf: (template: Json, made: Record<string, unknown>) => Json,
): void {
  const labels = { ...context.selector };
  // Selectors of cdk8s-plus would ask for a label made of the construct's path.
  workload.toPodSelectorConfig = () => ({
    labelSelector: kplus.LabelSelector.of({ labels }),
    ...(context.namespace !== undefined && { namespaces: { names: [context.namespace] } }),
  });
  const finishContainer = kplusContainers(workload, context.fargate);
  override<Manifest>(ApiObject.of(workload), (manifest) => {
    const made = manifest.spec;
    const finished = finishTemplate(templateIn(made), template, finishContainer);
    // A copy: what shares nothing can be edited, and written without anchors.
    manifest.spec = JSON.parse(JSON.stringify(specOf(finished, made)));
  });
}

function templateIn(spec: Record<string, unknown>): Template {
  const job = spec.jobTemplate as { spec: { template: Template } } | undefined;
  return job ? job.spec.template : (spec.template as Template);
}

function finishTemplate(made: Template, ours: PodTemplate, finishContainer: (container: Container) => Json): Json {
  const { [ADDRESS_LABEL]: _, ...labels } = made.metadata.labels ?? {};
  const annotations = { ...ours.metadata.annotations, ...made.metadata.annotations };
  const [main, ...others] = made.spec.containers;
  const { spec } = ours;
  const { initContainers: _init, containers: _containers, volumes: _volumes, ...rest } = spec;
  const concat = (key: string, added: readonly Json[] = list(made.spec, key)) => filled([...list(spec, key), ...added]);
  const podSpec = compact({
    ...rest,
    hostAliases: made.spec.hostAliases,
    nodeName: made.spec.nodeName,
    affinity: mergeAffinity(spec.affinity as Json | undefined, made.spec.affinity as Json | undefined),
    tolerations: concat('tolerations'),
    initContainers: concat(
      'initContainers',
      (list(made.spec, 'initContainers') as readonly Container[]).map(finishContainer),
    ),
    containers: [mergeMain(ours.main.json, main), ...spec.containers.slice(1), ...others.map(finishContainer)],
    volumes: concat('volumes'),
  });
  return {
    metadata: compact({ labels: { ...ours.metadata.labels, ...labels }, annotations: filledMap(annotations) }),
    spec: podSpec,
  };
}

/** Our main container with what users added to that of cdk8s-plus. */
function mergeMain(ours: Json, made: Container | undefined): Json {
  const known = new Set(list(ours, 'ports').map(({ containerPort }) => containerPort));
  const added = list(made ?? {}, 'ports').filter(({ containerPort }) => !known.has(containerPort));
  return compact({
    ...ours,
    ports: filled([...list(ours, 'ports'), ...added]),
    ...Object.fromEntries(
      ['env', 'envFrom', 'volumeMounts'].map((key) => [key, filled([...list(ours, key), ...list(made ?? {}, key)])]),
    ),
  });
}

function list(json: Json, key: string): readonly Json[] {
  return (json[key] ?? []) as readonly Json[];
}

function filledMap(map: Json): Json | undefined {
  return Object.keys(map).length === 0 ? undefined : map;
}
