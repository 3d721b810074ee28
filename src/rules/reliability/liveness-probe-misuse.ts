import { type Context, defineRule } from '../../engine/rule.js';
import { isMapping } from '../../model/loose.js';
import type { Container } from '../../model/pod.js';
import { handlerOf, isSame } from '../../model/probes.js';

const LONG_DELAY = 60;

export default defineRule({
  id: 'liveness-probe-misuse',
  title: 'Let a liveness probe restart only what cannot recover',
  severity: 'warning',
  hygiene: true,
  why: 'Where liveness and readiness ask the same and give up at the same time, a pod that is only busy is restarted at once instead of being left alone: under load one restart after the other takes the service down.',
  help: 'Let the liveness probe ask something cheaper, or give up later (a larger `failureThreshold`) than the readiness probe; cover a slow start with a `startupProbe`.',
  links: [
    'https://docs.aws.amazon.com/eks/latest/best-practices/application.html',
    'https://kubernetes.io/docs/concepts/configuration/liveness-readiness-startup-probes/',
  ],
  on: {
    Container(container, context) {
      const { livenessProbe } = container.data;
      if (livenessProbe === undefined || livenessProbe === null || !container.longRunning) return;
      checkReadiness(container, context);
      checkDelay(container, context);
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
                - name: web
                  image: registry.example.com/web:1.4.2
                  readinessProbe:
                    httpGet: { path: /health, port: 8080 }
                  livenessProbe:
                    httpGet: { path: /health, port: 8080 } # <-
                - name: slow
                  image: registry.example.com/slow:1.4.2
                  livenessProbe:
                    httpGet: { path: /live, port: 9090 }
                    initialDelaySeconds: 120 # <- info
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
                  readinessProbe:
                    httpGet: { path: /ready, port: 8080 }
                  livenessProbe:
                    httpGet: { path: /live, port: 8080 }
                - name: slow
                  image: registry.example.com/slow:1.4.2
                  startupProbe:
                    httpGet: { path: /live, port: 9090 }
                    failureThreshold: 30
                  livenessProbe:
                    httpGet: { path: /live, port: 9090 }
      `,
    },
    {
      title: 'a liveness probe that gives up later, values that are not known',
      good: `
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          containers:
            - name: web
              image: registry.example.com/web:1.4.2
              readinessProbe:
                httpGet: { path: /health, port: 8080 }
                periodSeconds: 5
              livenessProbe:
                httpGet: { path: /health, port: 8080 }
                periodSeconds: 10
                failureThreshold: 6
            - name: api
              image: registry.example.com/api:1.4.2
              readinessProbe:
                httpGet: { path: "\${HEALTH}", port: 8080 }
              livenessProbe:
                httpGet: { path: "\${HEALTH}", port: 8080 }
      `,
    },
  ],
});

function checkReadiness(container: Container, { report }: Context): void {
  const { livenessProbe: liveness, readinessProbe: readiness } = container.data;
  const handler = handlerOf(liveness);
  if (!handler || !isMapping(liveness) || !isMapping(readiness) || handlerOf(readiness) !== handler) return;
  const [mine, its] = [patienceOf(liveness), patienceOf(readiness)];
  if (mine === undefined || its === undefined || mine > its || !isSame(liveness[handler], readiness[handler])) return;
  report(container, {
    at: ['livenessProbe', handler],
    message: `container \`${container.name}\` is restarted by the same check that takes it out of its Services, and no later (${mine}s); let liveness give up later or ask something else`,
    related: [{ node: container, at: ['readinessProbe', handler], message: 'the readiness probe' }],
  });
}

/** Seconds that a probe fails before it acts. */
function patienceOf({
  periodSeconds = 10,
  failureThreshold = 3,
}: Readonly<Record<string, unknown>>): number | undefined {
  const [period, failures] = [periodSeconds ?? 10, failureThreshold ?? 3];
  return typeof period === 'number' && typeof failures === 'number' ? period * failures : undefined;
}

function checkDelay(container: Container, { report }: Context): void {
  const { livenessProbe, startupProbe } = container.data;
  const delay: unknown = livenessProbe?.initialDelaySeconds;
  if (typeof delay !== 'number' || delay < LONG_DELAY || (startupProbe ?? null) !== null) return;
  report(container, {
    at: ['livenessProbe', 'initialDelaySeconds'],
    severity: 'info',
    message: `nothing watches container \`${container.name}\` for ${delay}s after every restart; a \`startupProbe\` waits only as long as it must`,
  });
}
