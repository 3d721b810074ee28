import { defineRule } from '../../engine/rule.js';
import { isMapping } from '../../model/loose.js';

const BOUNDS = ['requests', 'limits'] as const;

export default defineRule({
  id: 'ephemeral-storage-missing',
  title: 'Say how much local disk a container needs',
  severity: 'info',
  presets: [],
  hygiene: true,
  why: 'Logs, layers and `emptyDir` volumes of all pods share the disk of their node: one container that writes too much gets other pods of the node evicted, and on Fargate there are only 20 GiB.',
  help: 'Set a request and a limit of `ephemeral-storage`.',
  links: [
    'https://kubernetes.io/docs/concepts/storage/ephemeral-storage/',
    'https://docs.aws.amazon.com/eks/latest/userguide/fargate-pod-configuration.html',
  ],
  on: {
    Container(container, { report }) {
      if (!container.longRunning || container.pod.resource.part) return;
      const resources: unknown = container.data.resources;
      for (const bound of BOUNDS) {
        if (states(resources, bound)) continue;
        report(container, {
          at: ['resources', bound, 'ephemeral-storage'],
          message: `container \`${container.name}\` has no ${bound.slice(0, -1)} of ephemeral storage`,
        });
      }
    },
  },
  examples: [
    {
      bad: `
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          containers:
            - name: web
              image: registry.example.com/web:1.4.2
              resources:
                limits: # <-
                  memory: 256Mi
                requests:
                  ephemeral-storage: 1Gi
            - name: log # <-
              image: registry.example.com/log:1.0.0
      `,
      good: `
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          initContainers:
            - name: setup
              image: registry.example.com/setup:1.0.3
          containers:
            - name: web
              image: registry.example.com/web:1.4.2
              resources:
                requests:
                  ephemeral-storage: 1Gi
                limits:
                  ephemeral-storage: 2Gi
      `,
    },
  ],
});

/** A limit is the request where there is none, as with CPU and memory; but this is for those who want both written. */
function states(resources: unknown, bound: (typeof BOUNDS)[number]): boolean {
  const values = isMapping(resources) ? resources[bound] : undefined;
  return isMapping(values) && (values['ephemeral-storage'] ?? null) !== null;
}
