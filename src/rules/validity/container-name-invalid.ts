import { type Context, defineRule } from '../../engine/rule.js';
import { firstWith } from '../../model/lookup.js';
import { isMapping } from '../../model/loose.js';
import type { Container } from '../../model/pod.js';
import type { Resource } from '../../model/resource.js';
import { isEmpty, isMissing } from '../../model/validity/fault.js';
import { labelFault } from '../../model/validity/forms.js';
import { isJudged } from '../../model/validity/judged.js';
import type { Path } from '../../source/path.js';

export default defineRule({
  id: 'container-name-invalid',
  title: 'Give every container a name of its own and an image',
  severity: 'error',
  presets: ['recommended', 'strict', 'validity'],
  why: 'The API server rejects a pod without containers, and containers without a name, with the name of another, or without an image.',
  help: 'Name containers with lower-case letters, digits and `-`, at most 63, each once in the pod, init containers included.',
  links: [
    'https://kubernetes.io/docs/concepts/overview/working-with-objects/names/#dns-label-names',
    'https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/pod-v1/#Container',
  ],
  on: {
    Container(container, { report }) {
      const { data, pod } = container;
      if (!isJudged(pod)) return;
      const fault = isEmpty(data.name)
        ? 'the name of the container is empty'
        : labelFault(data.name, 'name of a container');
      if (fault !== undefined) report(container, { at: ['name'], message: fault });
      else if (hasNamesake(container)) {
        report(container, { at: ['name'], message: `another container of the pod is named \`${container.name}\` too` });
      }
      const { image } = data;
      if (isMissing(image))
        report(container, { at: ['image'], message: `container \`${container.name}\` has no image` });
      else if (typeof image === 'string' && pod.resource.kind === 'Pod' && image.trim() !== image) {
        report(container, { at: ['image'], message: `\`${image}\` must not begin or end with blanks` });
      }
    },
    PodTemplate(pod, { report }) {
      const { containers } = pod.spec as { readonly containers?: unknown };
      if (Array.isArray(containers) && containers.length === 0 && !pod.resource.part && isJudged(pod)) {
        report(pod, { at: ['spec', 'containers'], message: 'a pod needs at least one container' });
      }
    },
    Pod: (pod, context) => reportSpecless(pod, [], context),
    Deployment: (workload, context) => reportSpecless(workload, ['spec', 'template'], context),
    StatefulSet: (workload, context) => reportSpecless(workload, ['spec', 'template'], context),
    DaemonSet: (workload, context) => reportSpecless(workload, ['spec', 'template'], context),
    ReplicaSet: (workload, context) => reportSpecless(workload, ['spec', 'template'], context),
    ReplicationController: (workload, context) => reportSpecless(workload, ['spec', 'template'], context),
    Job: (workload, context) => reportSpecless(workload, ['spec', 'template'], context),
    CronJob: (workload, context) => reportSpecless(workload, ['spec', 'jobTemplate', 'spec', 'template'], context),
  },
  examples: [
    {
      bad: `
        apiVersion: apps/v1
        kind: Deployment
        metadata:
          name: web
        spec:
          selector:
            matchLabels:
              app: web
          template:
            metadata:
              labels:
                app: web
            spec:
              initContainers:
                - name: web # <-
                  image: registry.example.com/setup:1.0.3
                - name: Set_Up # <-
                  image: registry.example.com/setup:1.0.3
              containers:
                - name: web
                  image: registry.example.com/web:1.4.2
                - name: proxy # <-
                  command: [proxy]
                - name: "" # <-
                  image: "" # <-
        ---
        apiVersion: v1
        kind: Pod
        metadata:
          name: blanks
        spec:
          containers:
            - name: web
              image: "registry.example.com/web:1.4.2 " # <-
        ---
        apiVersion: v1
        kind: Pod
        metadata:
          name: empty
        spec:
          containers: [] # <-
        ---
        apiVersion: v1
        kind: Pod # <-
        metadata:
          name: none
      `,
      good: `
        apiVersion: apps/v1
        kind: Deployment
        metadata:
          name: web
        spec:
          selector:
            matchLabels:
              app: web
          template:
            metadata:
              labels:
                app: web
            spec:
              initContainers:
                - name: set-up
                  image: registry.example.com/setup:1.0.3
              containers:
                - name: web
                  image: registry.example.com/web:1.4.2
                - name: 0-proxy
                  image: registry.example.com/proxy:2.0.0
      `,
    },
    {
      title: 'patches, which need not say everything, and names that something else fills in',
      good: `
        apiVersion: apps/v1
        kind: Deployment
        $patch: merge
        metadata:
          name: web
        spec:
          template:
            spec:
              containers:
                - name: web
                  command: [web]
                - name: \${SIDECAR}
                  image: \${SIDECAR_IMAGE}
      `,
    },
  ],
});

/** Kinds whose template the schema does not ask for. */
const UNASKED: ReadonlySet<string> = new Set(['ReplicaSet', 'ReplicationController']);

/** Whether a container that stands before this one has its name: the server looks at containers first. */
function hasNamesake(container: Container): boolean {
  const { data, pod } = container;
  const first = pod.containers[firstWith(pod.containers, nameOf, data.name)];
  return typeof data.name === 'string' && first !== container;
}

function nameOf({ data }: Container): unknown {
  return data.name;
}

/**
 * A template without a spec is a pod without containers, and so is a Job without anything. That a template itself is missing
 * where the schema asks for it is reported as that.
 */
function reportSpecless(resource: Resource<unknown>, path: Path, { report }: Pick<Context, 'report'>): void {
  if (resource.pod || resource.part) return;
  let value: unknown = resource.data;
  for (const key of [...path, 'spec']) {
    const isAsked = typeof key === 'string' && key.endsWith('emplate') && !UNASKED.has(resource.kind);
    value = isMapping(value) ? value[key] : undefined;
    if (value === null || (value === undefined && !isAsked)) {
      report(resource, { at: [...path, 'spec', 'containers'], message: 'a pod needs at least one container' });
      return;
    }
    if (!isMapping(value)) return;
  }
}
