import { type Context, defineRule } from '../../engine/rule.js';
import { fault, formFault, isAbsent, isEmpty, type MaybeFault, negativeFault } from '../../model/faults/fault.js';
import { daemonSetFault, deploymentFault, statefulSetFault } from '../../model/faults/rollout-faults.js';
import { DNS1123_LABEL, isDns1123Label } from '../../model/formats.js';
import { isMapping } from '../../model/loose.js';
import type { Resource } from '../../model/resource.js';

export default defineRule({
  id: 'workload-spec-invalid',
  title: 'Give a workload replicas and a rollout that are possible',
  severity: 'error',
  presets: ['recommended', 'strict', 'validity'],
  why: 'The API server refuses a workload with a negative number, a rollout that could never replace a pod, or settings of one strategy under another, such as `rollingUpdate` under `Recreate`.',
  help: 'Set `maxSurge` or `maxUnavailable` to at least 1, as a number or as a share such as `25%`, and remove what belongs to another strategy.',
  links: [
    'https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#strategy',
    'https://kubernetes.io/docs/tasks/manage-daemon/update-daemon-set/',
    'https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/',
  ],
  on: {
    Deployment(deployment, { report }) {
      check(deployment, deploymentFault, report);
    },
    DaemonSet(set, { report }) {
      check(set, daemonSetFault, report);
    },
    StatefulSet(set, { report }) {
      check(set, statefulSetFault, report);
      const { spec } = set.data as { readonly spec?: unknown };
      const found = !set.part && isMapping(spec) ? serviceNameFault(spec) : undefined;
      if (found) report(set, { at: ['spec', ...found.at], message: found.message });
    },
    ReplicaSet(set, { report }) {
      check(set, replicasFault, report);
    },
    ReplicationController(controller, { report }) {
      check(controller, replicasFault, report);
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
          strategy:
            type: Recreate
            rollingUpdate: # <-
              maxSurge: 1
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
          selector:
            matchLabels: { app: api }
          strategy:
            rollingUpdate:
              maxSurge: 0
              maxUnavailable: 0 # <-
          template:
            metadata:
              labels: { app: api }
            spec:
              containers:
                - name: api
                  image: registry.example.com/api:1.4.2
        ---
        apiVersion: apps/v1
        kind: Deployment
        metadata:
          name: slow
        spec:
          minReadySeconds: 120
          progressDeadlineSeconds: 60 # <-
          selector:
            matchLabels: { app: slow }
          template:
            metadata:
              labels: { app: slow }
            spec:
              containers:
                - name: slow
                  image: registry.example.com/slow:1.4.2
        ---
        apiVersion: apps/v1
        kind: DaemonSet
        metadata:
          name: agent
        spec:
          selector:
            matchLabels: { app: agent }
          updateStrategy:
            rollingUpdate:
              maxSurge: 1 # <-
          template:
            metadata:
              labels: { app: agent }
            spec:
              containers:
                - name: agent
                  image: registry.example.com/agent:1.4.2
        ---
        apiVersion: apps/v1
        kind: StatefulSet
        metadata:
          name: db
        spec:
          replicas: -1 # <-
          serviceName: db.shop # <-
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
      good: `
        apiVersion: apps/v1
        kind: Deployment
        metadata:
          name: web
        spec:
          replicas: 0
          minReadySeconds: 10
          selector:
            matchLabels: { app: web }
          strategy:
            type: RollingUpdate
            rollingUpdate:
              maxSurge: 200%
              maxUnavailable: 0%
          template:
            metadata:
              labels: { app: web }
            spec:
              containers:
                - name: web
                  image: registry.example.com/web:1.4.2
        ---
        apiVersion: apps/v1
        kind: DaemonSet
        metadata:
          name: agent
        spec:
          selector:
            matchLabels: { app: agent }
          updateStrategy:
            rollingUpdate:
              maxSurge: 10%
              maxUnavailable: 0
          template:
            metadata:
              labels: { app: agent }
            spec:
              containers:
                - name: agent
                  image: registry.example.com/agent:1.4.2
        ---
        apiVersion: apps/v1
        kind: StatefulSet
        metadata:
          name: db
        spec:
          serviceName: db
          updateStrategy:
            rollingUpdate:
              partition: 2
          persistentVolumeClaimRetentionPolicy:
            whenDeleted: Delete
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
      title: 'no pods to run',
      bad: `
        apiVersion: v1
        kind: ReplicationController
        metadata:
          name: web
        spec: # <-
          selector: { app: web }
        ---
        apiVersion: apps/v1
        kind: DaemonSet # <-
        metadata:
          name: agent
      `,
    },
    {
      title: 'a share without its sign, and one that is too large',
      bad: `
        apiVersion: apps/v1
        kind: Deployment
        metadata:
          name: web
        spec:
          selector:
            matchLabels: { app: web }
          strategy:
            rollingUpdate:
              maxUnavailable: "1" # <-
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
          selector:
            matchLabels: { app: api }
          strategy:
            rollingUpdate:
              maxUnavailable: 110% # <-
          template:
            metadata:
              labels: { app: api }
            spec:
              containers:
                - name: api
                  image: registry.example.com/api:1.4.2
      `,
    },
    {
      title: 'a patch that only changes the strategy, and values that something else fills in',
      good: `
        apiVersion: apps/v1
        kind: Deployment
        $patch: merge
        metadata:
          name: web
        spec:
          minReadySeconds: 700
        ---
        apiVersion: apps/v1
        kind: Deployment
        metadata:
          name: web
        spec:
          replicas: \${REPLICAS}
          selector:
            matchLabels: { app: web }
          strategy:
            type: \${STRATEGY}
            rollingUpdate:
              maxSurge: \${SURGE}
              maxUnavailable: 0
          template:
            metadata:
              labels: { app: web }
            spec:
              containers:
                - name: web
                  image: registry.example.com/web:1.4.2
      `,
    },
  ],
});

type Check = (spec: Readonly<Record<string, unknown>>) => MaybeFault;

function check(resource: Resource<{ spec?: object }>, of: Check, report: Context['report']): void {
  const spec: unknown = resource.data.spec ?? NOTHING;
  if (resource.part || !isMapping(spec)) return;
  const found = of(spec) ?? templateFault(resource, spec);
  const at = ['spec', ...(found?.at ?? [])];
  if (found) report(resource, { at, message: found.message, reasonFor: [at] });
}

const NOTHING = {};

/** Of a workload without anything, or of kinds whose schema does not ask for a template. */
function templateFault(resource: Resource, spec: Readonly<Record<string, unknown>>): MaybeFault {
  if (!isAbsent(spec.template)) return undefined;
  const asked = spec !== NOTHING && resource.kind !== 'ReplicaSet' && resource.kind !== 'ReplicationController';
  return asked ? undefined : fault(`a ${resource.kind} needs a \`template\` for its pods`, 'template');
}

function replicasFault(spec: Readonly<Record<string, unknown>>): MaybeFault {
  return negativeFault(spec.replicas, 'replicas') ?? negativeFault(spec.minReadySeconds, 'minReadySeconds');
}

function serviceNameFault({ serviceName }: Readonly<Record<string, unknown>>): MaybeFault {
  return isEmpty(serviceName) ? undefined : formFault(serviceName, isDns1123Label, DNS1123_LABEL, 'serviceName');
}
