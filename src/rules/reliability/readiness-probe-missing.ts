import type { Service } from 'kubernetes-types/core/v1.js';
import { defineRule } from '../../engine/rule.js';
import type { PodTemplate } from '../../model/pod.js';
import type { Resource } from '../../model/resource.js';
import { sendsTo, servicesOf } from '../../model/traffic.js';

interface Options {
  /** Names of containers that other tools put next to the workload. */
  readonly sidecars: readonly string[];
  /** Reports containers that no Service of the files given sends traffic to, too. */
  readonly withoutService: boolean;
}

export default defineRule<Options>({
  id: 'readiness-probe-missing',
  title: 'Tell a Service when a container can take traffic',
  severity: 'warning',
  hygiene: true,
  why: 'Without a readiness probe a pod gets traffic as soon as its process starts and as long as it hangs: every rollout answers with 502 and 504 behind a load balancer.',
  help: 'Add a `readinessProbe` on the port that the Service sends traffic to; a pod readiness gate does not replace it.',
  links: [
    'https://docs.aws.amazon.com/eks/latest/best-practices/application.html',
    'https://docs.aws.amazon.com/eks/latest/best-practices/load-balancing.html',
    'https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/',
  ],
  options: {
    schema: {
      type: 'object',
      properties: {
        sidecars: {
          type: 'array',
          items: { type: 'string' },
          description: 'Names of containers that other tools add and that answer for themselves.',
        },
        withoutService: {
          type: 'boolean',
          description: 'Ask for a probe where no Service sends traffic too: rollouts and budgets count ready pods.',
        },
      },
      additionalProperties: false,
    },
    default: {
      sidecars: ['istio-proxy', 'linkerd-proxy', 'envoy', 'aws-xray-daemon', 'xray-daemon'],
      withoutService: false,
    },
  },
  on: {
    Container(container, { options, workspace, report }) {
      const { pod, data, name } = container;
      const probe: unknown = data.readinessProbe;
      if (container.type !== 'container' || (probe !== undefined && probe !== null)) return;
      if (options.sidecars.includes(name) || !keepsServing(pod)) return;
      const service = servicesOf(pod, workspace).find((candidate) => waits(candidate) && sendsTo(candidate, container));
      if (!service) {
        if (options.withoutService && !pod.resource.part)
          report(container, {
            at: ['readinessProbe'],
            severity: 'info',
            message: `container \`${name}\` has no readiness probe, so a rollout goes on before it can work`,
          });
        return;
      }
      report(container, {
        at: ['readinessProbe'],
        message: `container \`${name}\` has no readiness probe, so Service \`${service.name}\` sends it traffic before it can answer`,
        related: [{ node: service, at: ['spec', 'selector'], message: 'the Service that selects its pods' }],
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
              labels: { app: web, tier: front }
            spec:
              containers:
                - name: web # <-
                  image: registry.example.com/web:1.4.2
                  ports:
                    - containerPort: 8080
                - name: metrics
                  image: registry.example.com/metrics:1.0.0
                  ports:
                    - containerPort: 9100
        ---
        apiVersion: v1
        kind: Service
        metadata:
          name: web
        spec:
          selector: { app: web }
          ports:
            - port: 80
              targetPort: 8080
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
              labels: { app: web, tier: front }
            spec:
              containers:
                - name: web
                  image: registry.example.com/web:1.4.2
                  ports:
                    - containerPort: 8080
                  readinessProbe:
                    httpGet:
                      path: /ready
                      port: 8080
        ---
        apiVersion: v1
        kind: Service
        metadata:
          name: web
        spec:
          selector: { app: web }
          ports:
            - port: 80
              targetPort: 8080
      `,
    },
    {
      title: 'a container alone in its pod, which gets the traffic whatever it declares',
      bad: `
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
          labels: { app: web }
        spec:
          containers:
            - name: web # <-
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
              targetPort: 8080
      `,
    },
    {
      title: 'pods that no Service selects here',
      good: `
        # file: web/pod.yaml
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
          labels: { app: web }
        spec:
          containers:
            - name: web
              image: registry.example.com/web:1.4.2
              ports:
                - containerPort: 8080
        # file: other/service.yaml
        apiVersion: v1
        kind: Service
        metadata:
          name: web
        spec:
          selector: { app: web }
          ports:
            - port: 8080
        # file: web/service.yaml
        apiVersion: v1
        kind: Service
        metadata:
          name: web
          namespace: shop
        spec:
          selector: { app: web }
          ports:
            - port: 8080
      `,
    },
    {
      title:
        'what serves nobody for long, proxies, agents in the network of their node, Services that ask for pods that are not ready',
      good: `
        apiVersion: batch/v1
        kind: Job
        metadata:
          name: migrate
        spec:
          template:
            metadata:
              labels: { app: web }
            spec:
              restartPolicy: Never
              containers:
                - name: migrate
                  image: registry.example.com/migrate:1.4.2
                  ports:
                    - containerPort: 8080
        ---
        apiVersion: v1
        kind: Pod
        metadata:
          name: once
          labels: { app: web }
        spec:
          restartPolicy: OnFailure
          containers:
            - name: once
              image: registry.example.com/once:1.4.2
              ports:
                - containerPort: 8080
        ---
        apiVersion: apps/v1
        kind: DaemonSet
        metadata:
          name: agent
        spec:
          selector:
            matchLabels: { app: web }
          template:
            metadata:
              labels: { app: web }
            spec:
              hostNetwork: true
              containers:
                - name: agent
                  image: registry.example.com/agent:1.0.0
                  ports:
                    - containerPort: 8080
        ---
        apiVersion: v1
        kind: Pod
        metadata:
          name: mesh
          labels: { app: web }
        spec:
          containers:
            - name: istio-proxy
              image: registry.example.com/proxy:1.0.0
              ports:
                - containerPort: 8080
            - name: worker
              image: registry.example.com/worker:1.0.0
        ---
        apiVersion: apps/v1
        kind: StatefulSet
        metadata:
          name: store
        spec:
          serviceName: store
          selector:
            matchLabels: { app: store }
          template:
            metadata:
              labels: { app: store }
            spec:
              containers:
                - name: store
                  image: registry.example.com/store:1.0.0
                  ports:
                    - containerPort: 7000
        ---
        apiVersion: v1
        kind: Service
        metadata:
          name: web
        spec:
          selector: { app: web }
          ports:
            - port: 8080
        ---
        apiVersion: v1
        kind: Service
        metadata:
          name: store
        spec:
          clusterIP: None
          publishNotReadyAddresses: true
          selector: { app: store }
          ports:
            - port: 7000
      `,
    },
    {
      title: 'a probe asked for where no Service is',
      options: { withoutService: true },
      bad: `
        apiVersion: apps/v1
        kind: Deployment
        metadata:
          name: worker
        spec:
          selector:
            matchLabels: { app: worker }
          template:
            metadata:
              labels: { app: worker }
            spec:
              containers:
                - name: worker # <- info
                  image: registry.example.com/worker:1.4.2
      `,
    },
  ],
});

function keepsServing({ resource, spec }: PodTemplate): boolean {
  if (resource.is('Job') || resource.is('CronJob') || spec.hostNetwork === true) return false;
  const policy: unknown = spec.restartPolicy;
  return !resource.is('Pod') || policy === undefined || policy === null || policy === 'Always';
}

/** Whether a Service sends a pod traffic only once it is ready. */
function waits(service: Resource<Service>): boolean {
  const { publishNotReadyAddresses } = service.data.spec ?? {};
  return publishNotReadyAddresses === undefined || publishNotReadyAddresses === false;
}
