import { defineRule } from '../../engine/rule.js';

export default defineRule({
  id: 'service-account-field-deprecated',
  title: 'Write `serviceAccountName` instead of `serviceAccount`',
  severity: 'info',
  why: '`serviceAccount` is an old alias. The API server copies it, so both stand in the live object, and tools that read only the new field see the default account.',
  help: 'Rename the field.',
  links: ['https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/pod-v1/#PodSpec'],
  presets: ['strict'],
  on: {
    PodTemplate(pod, { report }) {
      const { serviceAccount, serviceAccountName } = pod.spec as Readonly<Record<string, unknown>>;
      if (serviceAccount === undefined || serviceAccount === null || pod.resource.owned) return;
      // The API server writes both into what it prints.
      if (serviceAccountName !== undefined) return;
      const at = ['spec', 'serviceAccount'];
      report(pod, {
        at,
        key: true,
        message: '`serviceAccount` is an old alias; the field is called `serviceAccountName`',
        fix: { title: 'rename it', safe: true, edits: [{ op: 'rename', at, to: 'serviceAccountName' }] },
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
        spec:
          serviceAccount: web # <-
          containers:
            - name: web
              image: registry.example.com/web:1.4.2
      `,
      good: `
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          serviceAccountName: web
          containers:
            - name: web
              image: registry.example.com/web:1.4.2
      `,
    },
    {
      title: 'a live object, in which the API server has written both',
      good: `
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          serviceAccount: web
          serviceAccountName: web
          containers:
            - name: web
              image: registry.example.com/web:1.4.2
      `,
    },
  ],
});
