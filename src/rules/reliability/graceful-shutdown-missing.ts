import { type Context, defineRule } from '../../engine/rule.js';
import { ipTargetsOf } from '../../model/ip-targets.js';
import { isMapping, strings } from '../../model/loose.js';
import { onlyPauses } from '../../model/pause.js';
import type { Container, PodTemplate } from '../../model/pod.js';

const DEFAULT_GRACE = 30;

export default defineRule({
  id: 'graceful-shutdown-missing',
  title: 'Keep serving until the load balancer has stopped sending',
  severity: 'warning',
  hygiene: true,
  why: 'A pod is told to end at the same moment as its target starts to be deregistered: for some seconds a load balancer with ip targets still sends it new requests, which fail on every rollout and scale-in.',
  help: 'Wait in `lifecycle.preStop` (`sleep: { seconds: 15 }`) and let `terminationGracePeriodSeconds` be longer than the wait and the longest request together.',
  links: [
    'https://docs.aws.amazon.com/eks/latest/best-practices/load-balancing.html',
    'https://kubernetes.io/docs/concepts/containers/container-lifecycle-hooks/',
    'https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/#pod-termination',
  ],
  on: {
    PodTemplate(pod, context) {
      const { resource } = pod;
      if (resource.is('Job') || resource.is('CronJob')) return;
      checkGrace(pod, context);
    },
    Container(container, context) {
      if (!container.longRunning) return;
      const preStop: unknown = container.data.lifecycle?.preStop;
      if (preStop === undefined || preStop === null) checkTarget(container, context);
      else checkSleep(container, preStop, context);
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
              containers:
                - name: web # <-
                  image: registry.example.com/web:1.4.2
                  ports:
                    - containerPort: 8080
                - name: log
                  image: registry.example.com/log:1.0.0
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
        ---
        apiVersion: networking.k8s.io/v1
        kind: Ingress
        metadata:
          name: web
          annotations:
            alb.ingress.kubernetes.io/target-type: ip
        spec:
          ingressClassName: alb
          defaultBackend:
            service:
              name: web
              port: { number: 80 }
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
              terminationGracePeriodSeconds: 45
              containers:
                - name: web
                  image: registry.example.com/web:1.4.2
                  ports:
                    - containerPort: 8080
                  lifecycle:
                    preStop:
                      sleep: { seconds: 15 }
        ---
        apiVersion: v1
        kind: Service
        metadata:
          name: web
          annotations:
            service.beta.kubernetes.io/aws-load-balancer-nlb-target-type: ip
        spec:
          type: LoadBalancer
          loadBalancerClass: service.k8s.aws/nlb
          selector: { app: web }
          ports:
            - port: 80
              targetPort: 8080
      `,
    },
    {
      title: 'a wait that the grace period cuts off',
      bad: `
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          terminationGracePeriodSeconds: 20
          containers:
            - name: web
              image: registry.example.com/web:1.4.2
              lifecycle:
                preStop:
                  sleep:
                    seconds: 20 # <- error
            - name: proxy
              image: registry.example.com/proxy:1.4.2
              lifecycle:
                preStop:
                  exec:
                    command: [/bin/sh, -c, "sleep 60 && kill -QUIT 1"] # <- error
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
              terminationGracePeriodSeconds: 0 # <-
              containers:
                - name: store
                  image: registry.example.com/store:1.4.2
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
              lifecycle:
                preStop:
                  exec:
                    command: [sleep, "15"]
      `,
    },
    {
      title:
        'pods behind instance targets or inside the cluster only, grace that is not known, Jobs, pods that only keep room free',
      good: `
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
          labels: { app: web }
        spec:
          terminationGracePeriodSeconds: \${GRACE}
          containers:
            - name: web
              image: registry.example.com/web:1.4.2
              ports:
                - containerPort: 8080
            - name: proxy
              image: registry.example.com/proxy:1.4.2
              lifecycle:
                preStop:
                  sleep: { seconds: 60 }
        ---
        apiVersion: v1
        kind: Service
        metadata:
          name: web
          annotations:
            service.beta.kubernetes.io/aws-load-balancer-nlb-target-type: instance
        spec:
          type: LoadBalancer
          loadBalancerClass: service.k8s.aws/nlb
          selector: { app: web }
          ports:
            - port: 80
              targetPort: 8080
        ---
        apiVersion: batch/v1
        kind: Job
        metadata:
          name: migrate
        spec:
          template:
            spec:
              restartPolicy: Never
              terminationGracePeriodSeconds: 0
              containers:
                - name: migrate
                  image: registry.example.com/migrate:1.4.2
        ---
        apiVersion: apps/v1
        kind: Deployment
        metadata:
          name: reserve
        spec:
          replicas: 5
          selector:
            matchLabels: { app: reserve }
          template:
            metadata:
              labels: { app: reserve }
            spec:
              terminationGracePeriodSeconds: 0
              containers:
                - name: reserve
                  image: public.ecr.aws/eks-distro/kubernetes/pause:3.10
      `,
    },
    {
      title: 'the class of Auto Mode, whose load balancers have ip targets',
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
          type: LoadBalancer
          loadBalancerClass: eks.amazonaws.com/nlb
          selector: { app: web }
          ports:
            - port: 80
      `,
    },
  ],
});

function checkTarget(container: Container, { workspace, report }: Context): void {
  const { resource } = container.pod;
  if (resource.part || resource.is('Job') || resource.is('CronJob')) return;
  const target = ipTargetsOf(container, workspace);
  if (!target) return;
  report(container, {
    at: ['lifecycle', 'preStop'],
    message: `the load balancer of ${target.kind} \`${target.name}\` still sends container \`${container.name}\` requests while it ends; wait in a \`preStop\` hook`,
    related: [{ node: target, message: 'the load balancer with ip targets' }],
  });
}

function checkGrace(pod: PodTemplate, { report }: Context): void {
  if (graceOf(pod) !== 0 || onlyPauses(pod)) return;
  report(pod, {
    at: ['spec', 'terminationGracePeriodSeconds'],
    message:
      '`terminationGracePeriodSeconds: 0` kills the pod without a warning: no request is finished, no data flushed',
  });
}

function checkSleep(container: Container, preStop: unknown, { report }: Context): void {
  const grace = graceOf(container.pod);
  if (grace === undefined || !isMapping(preStop)) return;
  const { sleep, exec } = preStop;
  const seconds = isMapping(sleep) ? sleep.seconds : undefined;
  // A longer one is rejected, and reported with what else a pod may not have.
  if (typeof seconds === 'number' && seconds === grace && grace > 0) {
    reportCut(container, ['lifecycle', 'preStop', 'sleep', 'seconds'], seconds, grace, report);
  }
  const waited = isMapping(exec) ? sleepIn(exec.command) : undefined;
  if (waited !== undefined && waited >= grace) {
    reportCut(container, ['lifecycle', 'preStop', 'exec', 'command'], waited, grace, report);
  }
}

function reportCut(
  container: Container,
  at: readonly string[],
  seconds: number,
  grace: number,
  report: Context['report'],
): void {
  const message = `the hook waits ${seconds}s, but after ${grace}s (\`terminationGracePeriodSeconds\`) container \`${container.name}\` is killed, before it was told to end`;
  report(container, { at, severity: 'error', message });
}

function graceOf({ spec }: PodTemplate): number | undefined {
  const grace: unknown = spec.terminationGracePeriodSeconds ?? DEFAULT_GRACE;
  return typeof grace === 'number' ? grace : undefined;
}

/** Seconds that a command sleeps first, by itself or in a shell. */
function sleepIn(command: unknown): number | undefined {
  const words = strings(command);
  const [program = '', ...rest] = words;
  if (/^(?:\/usr)?(?:\/bin\/)?sleep$/.test(program)) return secondsOf(rest[0] ?? '');
  const script = /(?:^|\/)(?:ba|da|a)?sh$/.test(program) && rest.at(-2)?.endsWith('c') ? rest.at(-1) : undefined;
  return secondsOf(/^\s*(?:\/bin\/)?sleep\s+([\d.]+[sm]?)(?:\s|;|&|$)/.exec(script ?? '')?.[1] ?? '');
}

function secondsOf(word: string): number | undefined {
  const [, count, unit] = /^(\d+(?:\.\d+)?)([sm]?)$/.exec(word) ?? [];
  return count === undefined ? undefined : Number(count) * (unit === 'm' ? 60 : 1);
}
