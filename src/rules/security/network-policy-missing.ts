import { defineRule } from '../../engine/rule.js';
import { type Direction, mayBeIsolated } from '../../model/isolation.js';

interface Options {
  readonly directions: readonly Direction[];
}

export default defineRule<Options>({
  id: 'network-policy-missing',
  title: 'Say by a NetworkPolicy who may talk to a pod',
  severity: 'warning',
  hygiene: true,
  presets: [],
  why: 'Without a policy that selects it, a pod takes connections from every pod of the cluster: one that is broken into reaches them all.',
  help: 'Add a NetworkPolicy that selects the pods and lets in who needs them; enable network policies in the VPC CNI, or nothing enforces them.',
  links: [
    'https://kubernetes.io/docs/concepts/services-networking/network-policies/',
    'https://docs.aws.amazon.com/eks/latest/userguide/cni-network-policy.html',
    'https://docs.aws.amazon.com/eks/latest/best-practices/network-security.html',
  ],
  options: {
    schema: {
      type: 'object',
      properties: {
        directions: {
          type: 'array',
          items: { enum: ['Ingress', 'Egress'] },
          description: 'What a policy must be about.',
        },
      },
      additionalProperties: false,
    },
    default: { directions: ['Ingress'] },
  },
  on: {
    PodTemplate(pod, { options, workspace, report }) {
      if (pod.spec.hostNetwork === true) return;
      for (const direction of options.directions) {
        if (mayBeIsolated(pod, direction, workspace)) continue;
        const what = direction === 'Ingress' ? 'who may connect to the pod' : 'where the pod may connect to';
        report(pod, {
          at: ['metadata', 'labels'],
          severity: workspace.complete ? 'warning' : 'info',
          message: `no NetworkPolicy ${workspace.complete ? '' : 'in the files given '}says ${what}`,
        });
      }
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
          namespace: shop
        spec:
          selector:
            matchLabels: { app: web }
          template:
            metadata:
              labels: { app: web } # <-
            spec:
              containers:
                - name: web
                  image: registry.example.com/web:1.4.2
        ---
        apiVersion: networking.k8s.io/v1
        kind: NetworkPolicy
        metadata:
          name: web
          namespace: shop
        spec:
          podSelector:
            matchLabels: { app: api }
          policyTypes: [Ingress]
      `,
      good: `
        apiVersion: apps/v1
        kind: Deployment
        metadata:
          name: web
          namespace: shop
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
        apiVersion: networking.k8s.io/v1
        kind: NetworkPolicy
        metadata:
          name: web
          namespace: shop
        spec:
          podSelector:
            matchLabels: { app: web }
          policyTypes: [Ingress]
      `,
    },
    {
      title: 'not found in the files given',
      bad: `
        apiVersion: apps/v1
        kind: Deployment
        metadata:
          name: web
          namespace: shop
        spec:
          selector:
            matchLabels: { app: web }
          template:
            metadata:
              labels: { app: web } # <- info
            spec:
              containers:
                - name: web
                  image: registry.example.com/web:1.4.2
      `,
    },
    {
      title: 'both directions',
      complete: true,
      options: { directions: ['Ingress', 'Egress'] },
      bad: `
        apiVersion: apps/v1
        kind: Deployment
        metadata:
          name: web
          namespace: shop
        spec:
          selector:
            matchLabels: { app: web }
          template:
            metadata:
              labels: { app: web } # <-
            spec:
              containers:
                - name: web
                  image: registry.example.com/web:1.4.2
        ---
        apiVersion: networking.k8s.io/v1
        kind: NetworkPolicy
        metadata:
          name: web
          namespace: shop
        spec:
          podSelector:
            matchLabels: { app: web }
          policyTypes: [Ingress]
      `,
      good: `
        apiVersion: apps/v1
        kind: Deployment
        metadata:
          name: web
          namespace: shop
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
        apiVersion: networking.k8s.io/v1
        kind: NetworkPolicy
        metadata:
          name: web
          namespace: shop
        spec:
          podSelector:
            matchLabels: { app: web }
          policyTypes: [Ingress, Egress]
      `,
    },
    {
      title: 'a policy for all pods, and one whose pods are not known',
      complete: true,
      good: `
        apiVersion: apps/v1
        kind: Deployment
        metadata:
          name: web
          namespace: shop
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
        apiVersion: networking.k8s.io/v1
        kind: NetworkPolicy
        metadata:
          name: web
          namespace: shop
        spec:
          podSelector: {}
          policyTypes: [Ingress]
        ---
        apiVersion: apps/v1
        kind: Deployment
        metadata:
          name: blog
          namespace: blog
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
        apiVersion: networking.k8s.io/v1
        kind: NetworkPolicy
        metadata:
          name: web
          namespace: blog
        spec:
          podSelector:
            matchLabels: { app: "\${APP}" }
          policyTypes: [Ingress]
      `,
    },
  ],
});
