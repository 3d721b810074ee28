import type { StatefulSet } from 'kubernetes-types/apps/v1.js';
import type { Service } from 'kubernetes-types/core/v1.js';
import { type Context, defineRule } from '../../engine/rule.js';
import { mayBeMade, objectsNamed } from '../../model/by-name.js';
import { mayShareNamespace } from '../../model/namespace.js';
import { selectsPods } from '../../model/pod-labels.js';
import { replicasOf } from '../../model/replicas.js';
import type { Resource } from '../../model/resource.js';
import { UNKNOWN } from '../../source/unknown.js';

export default defineRule({
  id: 'statefulset-service-mismatch',
  title: 'Give a StatefulSet its headless Service',
  severity: 'warning',
  why: 'The pods of a StatefulSet get stable names in DNS only from the Service that `serviceName` names, and only if that has `clusterIP: None` and selects them. Databases find their peers by these names. The API server accepts anything.',
  help: 'Add a Service of that name to the namespace, with `clusterIP: None` and the labels of the pods as its selector.',
  links: [
    'https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#stable-network-id',
    'https://kubernetes.io/docs/concepts/services-networking/service/#headless-services',
  ],
  on: {
    StatefulSet(set, context) {
      const name: unknown = set.data.spec?.serviceName;
      if (typeof name === 'string' && name !== '' && !set.part) checkService(set, name, context);
    },
  },
  examples: [
    {
      bad: `
        apiVersion: apps/v1
        kind: StatefulSet
        metadata:
          name: db
        spec:
          serviceName: db # <-
          replicas: 3
          selector:
            matchLabels: { app: db }
          template:
            metadata:
              labels: { app: db }
            spec:
              containers:
                - name: db
                  image: registry.example.com/db:1.4.2
        ---
        apiVersion: v1
        kind: Service
        metadata:
          name: db
        spec:
          selector: { app: db }
          ports:
            - port: 5432
        ---
        apiVersion: apps/v1
        kind: StatefulSet
        metadata:
          name: queue
        spec:
          serviceName: queue # <-
          selector:
            matchLabels: { app: queue }
          template:
            metadata:
              labels: { app: queue }
            spec:
              containers:
                - name: queue
                  image: registry.example.com/queue:1.4.2
        ---
        apiVersion: v1
        kind: Service
        metadata:
          name: queue
        spec:
          clusterIP: None
          selector: { app: broker }
          ports:
            - port: 5672
      `,
      good: `
        apiVersion: apps/v1
        kind: StatefulSet
        metadata:
          name: db
        spec:
          serviceName: db
          selector:
            matchLabels: { app: db }
          template:
            metadata:
              labels: { app: db }
            spec:
              containers:
                - name: db
                  image: registry.example.com/db:1.4.2
        ---
        apiVersion: v1
        kind: Service
        metadata:
          name: db
        spec:
          clusterIP: None
          selector: { app: db }
          ports:
            - port: 5432
      `,
    },
    {
      title: 'a single pod, which is found by the Service itself',
      bad: `
        apiVersion: apps/v1
        kind: StatefulSet
        metadata:
          name: db
        spec:
          serviceName: db # <- info
          replicas: 1
          selector:
            matchLabels: { app: db }
          template:
            metadata:
              labels: { app: db }
            spec:
              containers:
                - name: db
                  image: registry.example.com/db:1.4.2
        ---
        apiVersion: v1
        kind: Service
        metadata:
          name: db
        spec:
          selector: { app: db }
          ports:
            - port: 5432
      `,
    },
    {
      title: 'no such Service where the files are complete',
      complete: true,
      bad: `
        apiVersion: apps/v1
        kind: StatefulSet
        metadata:
          name: db
        spec:
          serviceName: database # <-
          selector:
            matchLabels: { app: db }
          template:
            metadata:
              labels: { app: db }
            spec:
              containers:
                - name: db
                  image: registry.example.com/db:1.4.2
      `,
    },
    {
      title: 'a Service that may stand elsewhere, and a name that something else fills in',
      good: `
        apiVersion: apps/v1
        kind: StatefulSet
        metadata:
          name: db
        spec:
          serviceName: database
          selector:
            matchLabels: { app: db }
          template:
            metadata:
              labels: { app: db }
            spec:
              containers:
                - name: db
                  image: registry.example.com/db:1.4.2
        ---
        apiVersion: apps/v1
        kind: StatefulSet
        metadata:
          name: queue
        spec:
          serviceName: \${SERVICE}
          selector:
            matchLabels: { app: queue }
          template:
            metadata:
              labels: { app: queue }
            spec:
              containers:
                - name: queue
                  image: registry.example.com/queue:1.4.2
      `,
    },
  ],
});

function checkService(set: Resource<StatefulSet>, name: string, { workspace, report }: Context): void {
  let unfit: Resource<Service> | undefined;
  for (const candidate of objectsNamed('Service', name, workspace)) {
    if (!candidate.is('Service') || !mayShareNamespace(candidate, set)) continue;
    const service: Resource<Service> = candidate as Resource<Service>;
    if (!workspace.near(service, set) || faultOf(service, set) === undefined) return;
    unfit = service;
  }
  const at = ['spec', 'serviceName'];
  if (unfit) {
    const message = `Service \`${name}\` ${faultOf(unfit, set)}, so the pods have no names of their own in DNS`;
    // A single pod has no peers to find, and the Service leads to it by its own name.
    const alone = replicasOf(set, workspace).count === 1 && isAddressed(unfit);
    const related = [{ node: unfit, at: ['spec'], message: 'the Service' }];
    report(set, { at, severity: alone ? 'info' : 'warning', message, related });
  } else if (workspace.complete && !mayBeMade(name, workspace)) {
    const where = set.namespace === undefined ? '' : ` in namespace \`${set.namespace}\``;
    report(set, {
      at,
      message: `there is no Service \`${name}\`${where}, so the pods have no names of their own in DNS`,
    });
  }
}

function isAddressed({ data: { spec } }: Resource<Service>): boolean {
  return spec?.clusterIP !== 'None' && spec?.selector !== undefined;
}

function faultOf({ data: { spec } }: Resource<Service>, { pod }: Resource): string | undefined {
  const address: unknown = spec?.clusterIP;
  if (address !== 'None' && address !== UNKNOWN) return 'is not headless (`clusterIP: None`)';
  return pod && selectsPods(spec?.selector, 'map', pod) === false
    ? 'does not select the pods of this StatefulSet'
    : undefined;
}
