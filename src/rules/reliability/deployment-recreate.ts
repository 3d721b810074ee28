import type { Service } from 'kubernetes-types/core/v1.js';
import { type Context, defineRule } from '../../engine/rule.js';
import { isMapping, items } from '../../model/loose.js';
import type { PodTemplate } from '../../model/pod.js';
import type { Resource } from '../../model/resource.js';
import { servicesOf } from '../../model/traffic.js';

export default defineRule({
  id: 'deployment-recreate',
  title: 'Roll out without stopping everything first',
  severity: 'warning',
  hygiene: true,
  why: 'With `Recreate`, or with `maxUnavailable: 100%`, all old pods are stopped before a new one runs: every rollout is an outage for the clients of the Service.',
  help: 'Use `RollingUpdate` (the default). Keep `Recreate` for what may never run twice, and give the reason in a suppression.',
  links: [
    'https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#strategy',
    'https://docs.aws.amazon.com/eks/latest/best-practices/application.html',
  ],
  on: {
    Deployment(deployment, { workspace, report }) {
      const { strategy } = deployment.data.spec ?? {};
      if (!isMapping(strategy)) return;
      const at = stopsAll(strategy);
      const { pod } = deployment;
      if (!at || !pod || deployment.data.spec?.replicas === 0 || mountsClaim(pod)) return;
      const [service] = servicesOf(pod, workspace);
      if (service) reportOutage(deployment, at, service, report);
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
          replicas: 2
          strategy:
            type: Recreate # <-
          selector:
            matchLabels: { app: web }
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
        metadata:
          name: api
        spec:
          replicas: 2
          strategy:
            rollingUpdate:
              maxSurge: 0
              maxUnavailable: 100% # <-
          selector:
            matchLabels: { app: web, tier: api }
          template:
            metadata:
              labels: { app: web, tier: api }
            spec:
              containers:
                - name: api
                  image: registry.example.com/api:1.4.2
        ---
        apiVersion: v1
        kind: Service
        metadata:
          name: web
        spec:
          selector: { app: web }
          ports:
            - port: 80
      `,
      good: `
        apiVersion: apps/v1
        kind: Deployment
        metadata:
          name: web
        spec:
          replicas: 2
          strategy:
            type: RollingUpdate
            rollingUpdate:
              maxSurge: 1
              maxUnavailable: 0
          selector:
            matchLabels: { app: web }
          template:
            metadata:
              labels: { app: web }
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
      `,
    },
    {
      title: 'a volume that only one pod can have, pods without a Service',
      good: `
        apiVersion: apps/v1
        kind: Deployment
        metadata:
          name: wiki
        spec:
          strategy:
            type: Recreate
          selector:
            matchLabels: { app: wiki }
          template:
            metadata:
              labels: { app: wiki }
            spec:
              containers:
                - name: wiki
                  image: registry.example.com/wiki:1.4.2
              volumes:
                - name: pages
                  persistentVolumeClaim:
                    claimName: pages
        ---
        apiVersion: v1
        kind: Service
        metadata:
          name: wiki
        spec:
          selector: { app: wiki }
          ports:
            - port: 80
        ---
        apiVersion: apps/v1
        kind: Deployment
        metadata:
          name: worker
        spec:
          strategy:
            type: Recreate
          selector:
            matchLabels: { app: worker }
          template:
            metadata:
              labels: { app: worker }
            spec:
              containers:
                - name: worker
                  image: registry.example.com/worker:1.4.2
      `,
    },
  ],
});

/** Where a strategy says that all pods are stopped at once. */
function stopsAll({ type, rollingUpdate }: Readonly<Record<string, unknown>>): readonly string[] | undefined {
  if (type === 'Recreate') return ['type'];
  return isMapping(rollingUpdate) && rollingUpdate.maxUnavailable === '100%'
    ? ['rollingUpdate', 'maxUnavailable']
    : undefined;
}

function mountsClaim({ spec }: PodTemplate): boolean {
  return items(spec.volumes).some(({ persistentVolumeClaim }) => (persistentVolumeClaim ?? null) !== null);
}

function reportOutage(
  deployment: Resource,
  at: readonly string[],
  service: Resource<Service>,
  report: Context['report'],
): void {
  const written = at[0] === 'type' ? 'strategy `Recreate`' : '`maxUnavailable: 100%`';
  report(deployment, {
    at: ['spec', 'strategy', ...at],
    message: `${written} stops every pod before a new one runs: each rollout is an outage of Service \`${service.name}\``,
    related: [{ node: service, message: 'the Service that selects its pods' }],
  });
}
