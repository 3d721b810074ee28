import { defineRule } from '../../engine/rule.js';
import { serviceAccountOf } from '../../model/service-account.js';

export default defineRule({
  id: 'service-account-default',
  title: 'Give each program a ServiceAccount of its own',
  severity: 'info',
  hygiene: true,
  presets: [],
  why: 'Rights and AWS roles that `default` gets go to every pod of the namespace that names no ServiceAccount.',
  help: 'Make a ServiceAccount for the program and name it in `serviceAccountName`.',
  links: [
    'https://docs.aws.amazon.com/eks/latest/best-practices/identity-and-access-management.html',
    'https://kubernetes.io/docs/concepts/security/service-accounts/',
  ],
  on: {
    PodTemplate(pod, { report }) {
      if (serviceAccountOf(pod) !== 'default') return;
      report(pod, {
        at: ['spec', 'serviceAccountName'],
        message: 'the pod runs as the ServiceAccount `default`, which it shares with others; give it one of its own',
      });
    },
  },
  examples: [
    {
      bad: `
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
          namespace: shop
        spec: # <-
          containers:
            - name: web
              image: registry.example.com/web:1.4.2
        ---
        apiVersion: v1
        kind: Pod
        metadata:
          name: api
          namespace: shop
        spec:
          serviceAccountName: default # <-
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
          serviceAccountName: web
          containers:
            - name: web
              image: registry.example.com/web:1.4.2
        ---
        apiVersion: v1
        kind: Pod
        metadata:
          name: api
          namespace: shop
        spec:
          serviceAccountName: \${ACCOUNT}
          containers:
            - name: web
              image: registry.example.com/web:1.4.2
      `,
    },
  ],
});
