import { defineRule } from '../../engine/rule.js';
import { has } from '../../model/probes.js';

export default defineRule({
  id: 'liveness-probe-missing',
  title: 'Restart a container that hangs',
  severity: 'info',
  presets: [],
  hygiene: true,
  why: 'A process that hangs without ending is only restarted by a liveness probe. Many processes end when they fail and need none, and a probe that is too strict does harm, so this is for houses that want one everywhere.',
  help: 'Add a `livenessProbe` that asks only whether the process itself works, never what it depends on.',
  links: [
    'https://docs.aws.amazon.com/eks/latest/best-practices/application.html',
    'https://kubernetes.io/docs/concepts/configuration/liveness-readiness-startup-probes/',
  ],
  on: {
    Container(container, { report }) {
      if (container.type !== 'container' || has(container, 'livenessProbe')) return;
      const { resource, spec } = container.pod;
      const policy: unknown = spec.restartPolicy ?? 'Always';
      if (resource.part || resource.is('Job') || resource.is('CronJob') || policy !== 'Always') return;
      report(container, {
        at: ['livenessProbe'],
        message: `container \`${container.name}\` has no liveness probe, so nothing restarts it when it hangs`,
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
              containers:
                - name: web # <-
                  image: registry.example.com/web:1.4.2
                - name: api
                  image: registry.example.com/api:1.4.2
                  livenessProbe: null # <-
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
                - name: setup
                  image: registry.example.com/setup:1.0.3
              containers:
                - name: web
                  image: registry.example.com/web:1.4.2
                  livenessProbe:
                    httpGet: { path: /live, port: 8080 }
      `,
    },
    {
      title: 'what is meant to end',
      good: `
        apiVersion: batch/v1
        kind: Job
        metadata:
          name: migrate
        spec:
          template:
            spec:
              restartPolicy: Never
              containers:
                - name: migrate
                  image: registry.example.com/migrate:1.4.2
        ---
        apiVersion: v1
        kind: Pod
        metadata:
          name: once
        spec:
          restartPolicy: OnFailure
          containers:
            - name: once
              image: registry.example.com/once:1.4.2
      `,
    },
  ],
});
