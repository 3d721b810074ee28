import { type Context, defineRule } from '../../engine/rule.js';
import { autoscalersOf } from '../../model/replicas.js';
import type { Resource } from '../../model/resource.js';

export default defineRule({
  id: 'hpa-missing',
  title: 'Scale a Deployment with its load',
  severity: 'info',
  presets: [],
  hygiene: true,
  why: 'A fixed number of replicas is too small for the peak or too dear for the night. Many workloads have no load to scale by, so this is for houses that want an autoscaler everywhere.',
  help: 'Add a HorizontalPodAutoscaler or a KEDA ScaledObject, and remove `spec.replicas`.',
  links: [
    'https://docs.aws.amazon.com/eks/latest/best-practices/application.html',
    'https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale/',
  ],
  on: {
    Deployment(deployment: Resource, { workspace, report }: Context) {
      if (deployment.part || !workspace.complete || !deployment.pod) return;
      if (autoscalersOf(deployment, workspace).length > 0) return;
      report(deployment, {
        at: ['spec', 'replicas'],
        message: 'no autoscaler changes the number of these pods with the load',
      });
    },
  },
  examples: [
    {
      complete: true,
      bad: `
        apiVersion: apps/v1
        kind: Deployment
        metadata:
          name: web
        spec:
          replicas: 2 # <-
          selector:
            matchLabels: { app: web }
          template:
            metadata:
              labels: { app: web }
            spec:
              containers:
                - name: web
                  image: registry.example.com/web:1.4.2
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
        ---
        apiVersion: keda.sh/v1alpha1
        kind: ScaledObject
        metadata:
          name: web
        spec:
          scaleTargetRef:
            name: web
          triggers: []
      `,
    },
  ],
});
