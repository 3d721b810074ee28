import { type Context, defineRule } from '../../engine/rule.js';
import type { Resource } from '../../model/resource.js';

export default defineRule({
  id: 'namespace-default',
  title: 'Give objects a namespace of their own',
  severity: 'info',
  presets: [],
  why: 'Everything that names no namespace meets in `default`: quotas, policies and rights cannot tell one program from another there.',
  help: 'Set `metadata.namespace`, or let Kustomize or Helm set it.',
  links: [
    'https://kubernetes.io/docs/concepts/overview/working-with-objects/namespaces/',
    'https://docs.aws.amazon.com/eks/latest/best-practices/identity-and-access-management.html',
  ],
  on: {
    ConfigMap: check,
    CronJob: check,
    DaemonSet: check,
    Deployment: check,
    Ingress: check,
    Job: check,
    PersistentVolumeClaim: check,
    Pod: check,
    Role: check,
    RoleBinding: check,
    Secret: check,
    Service: check,
    ServiceAccount: check,
    StatefulSet: check,
  },
  examples: [
    {
      bad: `
        apiVersion: v1
        kind: Pod
        metadata: # <-
          name: web
        spec:
          containers:
            - name: web
              image: registry.example.com/web:1.4.2
        ---
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
          namespace: default # <-
        spec:
          containers:
            - name: web
              image: registry.example.com/web:1.4.2
      `,
      good: `
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
          namespace: shop
        spec:
          containers:
            - name: web
              image: registry.example.com/web:1.4.2
      `,
    },
    {
      title: 'what Kubernetes itself keeps in `default`, open values',
      good: `
        apiVersion: v1
        kind: ServiceAccount
        metadata:
          name: default
          namespace: default
        ---
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
          namespace: \${NAMESPACE}
        spec:
          containers:
            - name: web
              image: registry.example.com/web:1.4.2
      `,
    },
  ],
});

/** Objects that Kubernetes makes. */
const KEPT = new Set(['Service/kubernetes', 'ServiceAccount/default', 'ConfigMap/kube-root-ca.crt']);

function check(resource: Resource, { report }: Context): void {
  if (resource.effectiveNamespace !== 'default' || KEPT.has(`${resource.kind}/${resource.name ?? ''}`)) return;
  const how = resource.namespace === undefined ? 'names no namespace and lands in' : 'stands in';
  report(resource, { at: ['metadata', 'namespace'], message: `${resource.kind} ${how} \`default\`` });
}
