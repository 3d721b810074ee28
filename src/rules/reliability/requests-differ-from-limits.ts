import { defineRule } from '../../engine/rule.js';
import { isMapping } from '../../model/loose.js';
import { parseQuantity } from '../../model/quantity.js';

interface Options {
  /** Resources that must have a limit of the size of their request. */
  readonly resources: readonly string[];
}

export default defineRule<Options>({
  id: 'requests-differ-from-limits',
  title: 'Give a container as much as it may use',
  severity: 'info',
  presets: [],
  hygiene: true,
  why: 'A container that may use more than it requests lives on what others leave: when the node gets tight it is the first to be evicted or killed. Only equal requests and limits give the class Guaranteed.',
  help: 'Set the request to the limit, at least for memory.',
  links: [
    'https://kubernetes.io/docs/concepts/workloads/pods/pod-qos/',
    'https://docs.aws.amazon.com/eks/latest/best-practices/data-plane.html',
  ],
  options: {
    schema: {
      type: 'object',
      properties: {
        resources: {
          type: 'array',
          items: { enum: ['cpu', 'memory', 'ephemeral-storage'] },
          description: 'Resources that must have a limit of the size of their request.',
        },
      },
      additionalProperties: false,
    },
    default: { resources: ['memory'] },
  },
  on: {
    Container(container, { options, report }) {
      if (!container.longRunning) return;
      const resources: unknown = container.data.resources;
      if (!isMapping(resources) || !isMapping(resources.requests)) return;
      const limits: unknown = resources.limits ?? {};
      if (!isMapping(limits)) return;
      for (const key of options.resources) {
        const [request, limit] = [resources.requests[key], limits[key] ?? undefined];
        if (!isScalar(request) || !(limit === undefined || isScalar(limit))) continue;
        if (limit !== undefined && isEqual(request, limit)) continue;
        report(container, {
          at: ['resources', 'requests', key],
          message: `container \`${container.name}\` requests \`${request}\` of ${key} and may use ${limit === undefined ? 'any amount' : `\`${limit}\``}`,
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
                requests:
                  memory: 256Mi # <-
                limits:
                  memory: 512Mi
      `,
      good: `
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          containers:
            - name: web
              image: registry.example.com/web:1.4.2
              resources:
                requests:
                  cpu: 250m
                  memory: 1Gi
                limits:
                  memory: 1024Mi
      `,
    },
    {
      title: 'CPU too',
      options: { resources: ['cpu', 'memory'] },
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
                requests:
                  cpu: 250m # <-
      `,
    },
  ],
});

/** What cannot be known, or is no quantity at all, is not compared. */
function isScalar(value: unknown): value is string | number {
  return typeof value === 'string' || typeof value === 'number';
}

function isEqual(one: unknown, other: unknown): boolean {
  return one === other || parseQuantity(one)?.nano === parseQuantity(other)?.nano;
}
