import { defineRule } from '../../engine/rule.js';
import { isAbsent } from '../../model/faults/fault.js';
import { ownSelectorOf, printSelector } from '../../model/own-selector.js';
import { selectsPods } from '../../model/pod-labels.js';
import { isEmptySelector } from '../../model/selector.js';

export default defineRule({
  id: 'selector-invalid',
  title: 'Let a workload select its own pods',
  severity: 'error',
  presets: ['recommended', 'strict', 'validity'],
  why: 'The API server refuses a workload whose selector does not select the pods of its own template.',
  help: 'Give the template the labels of the selector, letter by letter; the selector of a workload that exists cannot be changed.',
  links: [
    'https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#selector',
    'https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/#label-selectors',
  ],
  on: {
    PodTemplate(pod, { report }) {
      const { resource } = pod;
      if (resource.part) return;
      const { selector } = (resource.data as { readonly spec?: { readonly selector?: unknown } }).spec ?? {};
      if (resource.apiVersion === 'apps/v1' && isEmptySelector(selector)) {
        const message = `the selector of a ${resource.kind} needs at least one label; \`apps/v1\` derives none from the template`;
        report(resource, { at: ['spec', 'selector'], message });
        return;
      }
      const own = ownSelectorOf(resource);
      // Labels that are no mapping are told by the schema.
      if (!own || Array.isArray(pod.metadata.labels)) return;
      if (selectsPods(own.selector, own.form, pod) !== false) return;
      const message = `the selector of this ${resource.kind} (${printSelector(own.selector)}) does not select its own pods, and Kubernetes refuses it`;
      report(pod, { at: ['metadata', 'labels'], message });
    },
    ReplicationController(controller, { report }) {
      // Without a selector it takes the labels of its template.
      const { selector, template } = controller.data.spec ?? {};
      if (controller.part || !isNone(selector) || !isNone(template?.metadata?.labels) || isAbsent(template)) return;
      report(controller, {
        at: ['spec', 'selector'],
        message: 'it has no selector, and its template no labels to take',
      });
    },
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
            matchLabels: { app: web }
          template:
            metadata:
              labels: # <-
                app: wbe
            spec:
              containers:
                - name: web
                  image: registry.example.com/web:1.4.2
        ---
        apiVersion: apps/v1
        kind: StatefulSet
        metadata:
          name: db
        spec:
          serviceName: db
          selector:
            matchExpressions:
              - { key: app, operator: In, values: [db, database] }
          template: # <-
            spec:
              containers:
                - name: db
                  image: registry.example.com/db:1.4.2
      `,
      good: `
        apiVersion: apps/v1
        kind: Deployment
        metadata:
          name: web
        spec:
          selector:
            matchLabels: { app: web }
          template:
            metadata:
              labels:
                app: web
                version: "1.4.2"
            spec:
              containers:
                - name: web
                  image: registry.example.com/web:1.4.2
      `,
    },
    {
      title: 'a controller that selects nothing',
      bad: `
        apiVersion: v1
        kind: ReplicationController
        metadata:
          name: web
        spec:
          selector: {} # <-
          template:
            spec:
              containers:
                - name: web
                  image: registry.example.com/web:1.4.2
      `,
      good: `
        apiVersion: v1
        kind: ReplicationController
        metadata:
          name: web
        spec:
          template:
            metadata:
              labels: { app: web }
            spec:
              containers:
                - name: web
                  image: registry.example.com/web:1.4.2
      `,
    },
    {
      title: 'labels that something else fills in, and a patch',
      good: `
        apiVersion: apps/v1
        kind: Deployment
        metadata:
          name: web
        spec:
          selector:
            matchLabels: { app: "\${APP}" }
          template:
            metadata:
              labels: { app: web }
            spec:
              containers:
                - name: web
                  image: registry.example.com/web:1.4.2
        ---
        apiVersion: apps/v1
        kind: Deployment
        $patch: merge
        metadata:
          name: web
        spec:
          selector:
            matchLabels: { app: web }
          template:
            metadata:
              labels: { tier: web }
            spec:
              containers:
                - name: web
                  image: registry.example.com/web:1.4.3
      `,
    },
    {
      title: 'a selector of nothing',
      bad: `
        apiVersion: apps/v1
        kind: DaemonSet
        metadata:
          name: agent
        spec:
          selector: # <-
            matchLabels: {}
          template:
            metadata:
              labels: { app: agent }
            spec:
              containers:
                - name: agent
                  image: registry.example.com/agent:1.4.2
      `,
      good: `
        apiVersion: apps/v1
        kind: DaemonSet
        metadata:
          name: agent
        spec:
          selector: \${SELECTOR}
          template:
            metadata:
              labels: { app: agent }
            spec:
              containers:
                - name: agent
                  image: registry.example.com/agent:1.4.2
      `,
    },
  ],
});

function isNone(map: unknown): boolean {
  return isAbsent(map) || (typeof map === 'object' && Object.keys(map).length === 0);
}
