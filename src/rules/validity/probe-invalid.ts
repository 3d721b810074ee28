import { type Context, defineRule } from '../../engine/rule.js';
import type { Container } from '../../model/pod.js';
import { type Fields, fieldsOf, isSet } from '../../model/validity/fault.js';
import { hookFaults, type ProbeName, probeFaults } from '../../model/validity/handler.js';
import { isJudged } from '../../model/validity/judged.js';

const PROBES: readonly ProbeName[] = ['livenessProbe', 'readinessProbe', 'startupProbe'];
const HOOKS = ['postStart', 'preStop'] as const;

export default defineRule({
  id: 'probe-invalid',
  title: 'Write probes and lifecycle hooks that Kubernetes takes',
  severity: 'error',
  presets: ['recommended', 'strict', 'validity'],
  why: 'The API server rejects a probe without a handler or with two, a port in quotes, numbers out of range, and a `preStop` sleep that is longer than the grace period of the pod.',
  help: 'Give each probe one of `exec`, `httpGet`, `tcpSocket` and `grpc`; `successThreshold` above 1 is for readiness only.',
  links: [
    'https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/',
    'https://kubernetes.io/docs/concepts/containers/container-lifecycle-hooks/',
    'https://kubernetes.io/docs/concepts/workloads/pods/init-containers/#detailed-behavior',
  ],
  on: {
    Container(container, { report }) {
      const data = container.data as Fields;
      for (const name of PROBES) if (isSet(data[name])) judgeProbe(container, name, report);
      if (isSet(data.lifecycle)) judgeLifecycle(container, report);
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
              terminationGracePeriodSeconds: 30
              initContainers:
                - name: setup
                  image: registry.example.com/setup:1.0.3
                  readinessProbe: # <-
                    httpGet:
                      port: 8080
              containers:
                - name: web
                  image: registry.example.com/web:1.4.2
                  livenessProbe:
                    successThreshold: 2 # <-
                    initialDelaySeconds: -5 # <-
                    httpGet:
                      path: /healthz
                      port: "8080" # <-
                      httpHeaders:
                        - name: "X Probe" # <-
                          value: "1"
                  readinessProbe:
                    terminationGracePeriodSeconds: 10 # <-
                    httpGet:
                      port: 70000 # <-
                    tcpSocket: # <-
                      port: 8080
                  startupProbe: # <-
                    failureThreshold: 30
                  lifecycle:
                    preStop:
                      sleep:
                        seconds: 60 # <-
                - name: worker
                  image: registry.example.com/worker:1.4.2
                  livenessProbe:
                    exec: {} # <-
                  startupProbe:
                    tcpSocket:
                      port: Metrics_Port # <-
                    terminationGracePeriodSeconds: 0 # <-
                  lifecycle:
                    postStart: {} # <-
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
              initContainers:
                - name: proxy
                  image: registry.example.com/proxy:2.0.0
                  restartPolicy: Always
                  startupProbe:
                    grpc:
                      port: 9000
              containers:
                - name: web
                  image: registry.example.com/web:1.4.2
                  ports:
                    - name: http
                      containerPort: 8080
                  livenessProbe:
                    timeoutSeconds: 0
                    successThreshold: 1
                    terminationGracePeriodSeconds: 5
                    httpGet:
                      port: http
                  readinessProbe:
                    successThreshold: 3
                    exec:
                      command: [ready]
                  startupProbe:
                  lifecycle:
                    preStop:
                      sleep:
                        seconds: 30
      `,
    },
    {
      title:
        'a patch of a probe, whose grace period stands in what it patches, and a port that something else fills in',
      good: `
        apiVersion: apps/v1
        kind: Deployment
        $patch: merge
        metadata:
          name: web
        spec:
          template:
            spec:
              containers:
                - name: web
                  livenessProbe:
                    periodSeconds: 5
                    httpGet:
                      port: \${PORT}
                  lifecycle:
                    preStop:
                      sleep:
                        seconds: 60
      `,
    },
  ],
});

function judgeProbe(container: Container, name: ProbeName, report: Context['report']): void {
  const { pod, type, data } = container;
  if (!isJudged(pod)) return;
  if (type === 'init') {
    reportUseless(container, name, report);
    return;
  }
  const probe = fieldsOf((data as Fields)[name]);
  for (const { at, message } of probeFaults(probe, name, pod.resource.part)) {
    report(container, { at: [name, ...at], message });
  }
}

function judgeLifecycle(container: Container, report: Context['report']): void {
  const { pod, type, data } = container;
  if (!isJudged(pod)) return;
  if (type === 'init') {
    reportUseless(container, 'lifecycle', report);
    return;
  }
  const { terminationGracePeriodSeconds: written = 30 } = pod.spec as Fields;
  const grace = typeof written === 'number' && !pod.resource.part ? written : undefined;
  const lifecycle = fieldsOf((data as Fields).lifecycle);
  for (const name of HOOKS) {
    if (!isSet(lifecycle[name])) continue;
    for (const { at, message } of hookFaults(fieldsOf(lifecycle[name]), grace, pod.resource.part)) {
      report(container, { at: ['lifecycle', name, ...at], message });
    }
  }
}

/** Of an init container in a patch it is not known whether it is a sidecar. */
function reportUseless(container: Container, key: string, report: Context['report']): void {
  const { restartPolicy } = container.data as Fields;
  if (typeof restartPolicy === 'symbol' || (container.pod.resource.part && restartPolicy === undefined)) return;
  const message = `an init container ends before it is asked: \`${key}\` needs \`restartPolicy: Always\`, which makes it a sidecar`;
  report(container, { at: [key], message });
}
