import { defineRule } from '../../engine/rule.js';
import { append, perWorkspace } from '../../model/lookup.js';
import type { Resource } from '../../model/resource.js';

interface Options {
  /** From how many Services in a namespace on pods should go without. */
  readonly services: number;
}

export default defineRule<Options>({
  id: 'enable-service-links',
  title: 'Spare pods the variables of every Service',
  severity: 'info',
  hygiene: true,
  why: 'By default a container gets seven environment variables or more for every Service of its namespace. Many Services make starts slow, and at some point the process does not start at all (`argument list too long`).',
  help: 'Set `enableServiceLinks: false` in the pod; Services are found by DNS.',
  links: [
    'https://docs.aws.amazon.com/eks/latest/best-practices/scale-workloads.html',
    'https://kubernetes.io/docs/tutorials/services/connect-applications-service/#accessing-the-service',
  ],
  options: {
    schema: {
      type: 'object',
      properties: {
        services: {
          type: 'integer',
          minimum: 1,
          description: 'From how many Services in one namespace on pods should go without the variables.',
        },
      },
      additionalProperties: false,
    },
    default: { services: 100 },
  },
  on: {
    PodTemplate(pod, { options, workspace, report }) {
      const links: unknown = pod.spec.enableServiceLinks;
      if ((links !== undefined && links !== null && links !== true) || pod.resource.part) return;
      const services = servicesByNamespace(workspace).get(pod.resource.effectiveNamespace);
      if (services === undefined || services.length < options.services) return;
      const count = services.filter((service) => workspace.near(service, pod.resource)).length;
      if (count < options.services) return;
      report(pod, {
        at: ['spec', 'enableServiceLinks'],
        message: `every container gets variables of ${count} Services; set \`enableServiceLinks: false\``,
        fix: {
          title: 'Set `enableServiceLinks: false`',
          safe: false,
          edits: [{ op: 'set', at: ['spec', 'enableServiceLinks'], value: false }],
        },
      });
    },
  },
  examples: [
    {
      title: 'two Services are many here',
      options: { services: 2 },
      bad: `
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec: # <-
          containers:
            - name: web
              image: registry.example.com/web:1.4.2
        ---
        apiVersion: v1
        kind: Service
        metadata:
          name: web
        spec:
          selector: { app: web }
          ports:
            - port: 80
        ---
        apiVersion: v1
        kind: Service
        metadata:
          name: api
        spec:
          selector: { app: api }
          ports:
            - port: 80
      `,
      good: `
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          enableServiceLinks: false
          containers:
            - name: web
              image: registry.example.com/web:1.4.2
        ---
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
          namespace: shop
        spec:
          containers:
            - name: web
              image: registry.example.com/web:1.4.2
        ---
        apiVersion: v1
        kind: Service
        metadata:
          name: web
        spec:
          selector: { app: web }
          ports:
            - port: 80
        ---
        apiVersion: v1
        kind: Service
        metadata:
          name: api
        spec:
          selector: { app: api }
          ports:
            - port: 80
      `,
    },
  ],
});

const servicesByNamespace = perWorkspace((workspace): ReadonlyMap<string, readonly Resource[]> => {
  const index = new Map<string, Resource[]>();
  for (const service of workspace.all('Service')) append(index, service.effectiveNamespace, service);
  return index;
});
