import { defineRule } from '../../engine/rule.js';
import { type ComputeResource, hasLimit, hasRequest } from '../../model/compute-resources.js';
import { mayShareNamespace } from '../../model/namespace.js';
import type { Resource } from '../../model/resource.js';
import type { Workspace } from '../../model/workspace.js';

const MEMORY_LIMIT = ['resources', 'limits', 'memory'];
const KEYS: readonly ComputeResource[] = ['cpu', 'memory'];

interface Options {
  /** Wants the requests written down even where a limit implies them. */
  readonly explicit: boolean;
}

export default defineRule<Options>({
  id: 'container-requests-missing',
  title: 'Say how much CPU and memory a container needs',
  severity: 'warning',
  hygiene: true,
  why: 'The scheduler, Karpenter, Auto Mode, the HPA and Fargate size everything by requests: without them pods are packed onto nodes that cannot carry them, and are the first to be evicted.',
  help: 'Set `resources.requests.cpu` and `resources.requests.memory` to what the container uses under its usual load, or give the namespace a LimitRange with defaults.',
  links: [
    'https://docs.aws.amazon.com/eks/latest/best-practices/data-plane.html',
    'https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/',
    'https://kubernetes.io/docs/concepts/policy/limit-range/',
  ],
  options: {
    schema: {
      type: 'object',
      properties: {
        explicit: {
          type: 'boolean',
          description: 'Ask for the request even where a limit of the same key implies it (they are then equal).',
        },
      },
      additionalProperties: false,
    },
    default: { explicit: false },
  },
  on: {
    Container(container, { options, workspace, cluster, report }) {
      if (!container.longRunning || container.pod.resource.part) return;
      const version = cluster.kubernetesVersion;
      const missing = KEYS.filter((key) => !hasRequest(container, key, workspace, version, options.explicit));
      const [first] = missing;
      if (first === undefined) return;
      const sized = isSizedByAutoscaler(container.pod.resource, workspace);
      // Whoever sets the one sets the other: a line each would say one thing twice.
      const unlimited = !sized && missing.includes('memory') && !hasLimit(container, 'memory', workspace, version);
      report(container, {
        at: ['resources', 'requests', first],
        severity: sized ? 'info' : 'warning',
        message:
          `container \`${container.name}\` requests no ${missing.join(' and no ')}` +
          (unlimited ? ', and has no memory limit' : '') +
          (sized ? '; until its VerticalPodAutoscaler has figures it is scheduled blindly' : ''),
        ...(unlimited && { reasonFor: [MEMORY_LIMIT] }),
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
              labels: { app: web }
            spec:
              initContainers:
                - name: proxy # <-
                  image: registry.example.com/proxy:1.0.3
                  restartPolicy: Always
              containers:
                - name: web
                  image: registry.example.com/web:1.4.2
                  resources:
                    requests: # <-
                      cpu: 250m
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
              labels: { app: web }
            spec:
              containers:
                - name: web
                  image: registry.example.com/web:1.4.2
                  resources:
                    requests:
                      cpu: 250m
                      memory: 256Mi
      `,
    },
    {
      title: 'a limit of the same key is the request, ordinary init containers, a LimitRange',
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
                  cpu: 250m
                limits:
                  memory: 256Mi
        ---
        apiVersion: v1
        kind: Pod
        metadata:
          name: api
          namespace: shop
        spec:
          containers:
            - name: api
              image: registry.example.com/api:1.4.2
        ---
        apiVersion: v1
        kind: LimitRange
        metadata:
          name: defaults
          namespace: shop
        spec:
          limits:
            - type: Container
              defaultRequest:
                cpu: 100m
              max:
                memory: 1Gi
      `,
    },
    {
      title: 'requests asked for beside limits',
      options: { explicit: true },
      bad: `
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          containers:
            - name: web
              image: registry.example.com/web:1.4.2
              resources: # <-
                limits:
                  cpu: 250m
                  memory: 256Mi
      `,
    },
    {
      title: 'a LimitRange for pods, which supplies containers with nothing',
      bad: `
        apiVersion: v1
        kind: Pod
        metadata:
          name: api
        spec:
          containers:
            - name: api # <-
              image: registry.example.com/api:1.4.2
        ---
        apiVersion: v1
        kind: LimitRange
        metadata:
          name: bounds
        spec:
          limits:
            - type: Pod
              max:
                cpu: "2"
                memory: 1Gi
      `,
    },
    {
      title: 'requests of the whole pod, and values that something else fills in',
      kubernetesVersion: '1.34',
      good: `
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          resources:
            requests:
              cpu: 500m
            limits:
              memory: 512Mi
          containers:
            - name: web
              image: registry.example.com/web:1.4.2
        ---
        apiVersion: v1
        kind: Pod
        metadata:
          name: api
        spec:
          containers:
            - name: api
              image: registry.example.com/api:1.4.2
              resources:
                requests:
                  cpu: \${CPU}
                  memory: \${MEMORY}
      `,
    },
    {
      title: 'requests of the whole pod before Kubernetes knew them',
      kubernetesVersion: '1.33',
      bad: `
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          resources:
            requests:
              cpu: 500m
              memory: 512Mi
          containers:
            - name: web # <-
              image: registry.example.com/web:1.4.2
      `,
    },
  ],
});

function isSizedByAutoscaler(workload: Resource, workspace: Workspace): boolean {
  return workspace.all('VerticalPodAutoscaler').some((autoscaler) => {
    const { targetRef, updatePolicy } = autoscaler.data.spec ?? {};
    const targeted = targetRef?.kind === workload.kind && targetRef.name === workload.name;
    return targeted && updatePolicy?.updateMode !== 'Off' && mayShareNamespace(autoscaler, workload);
  });
}
