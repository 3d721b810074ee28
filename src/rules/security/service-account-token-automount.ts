import { type Context, defineRule } from '../../engine/rule.js';
import type { PodTemplate } from '../../model/pod.js';
import { isBound, serviceAccountOf, serviceAccountsNamed } from '../../model/service-account.js';
import { UNKNOWN } from '../../source/unknown.js';

export default defineRule({
  id: 'service-account-token-automount',
  title: 'Mount the token of the API only into pods that use it',
  severity: 'warning',
  hygiene: true,
  presets: ['strict'],
  why: 'Every pod gets a token for the Kubernetes API unless it says no: whoever breaks into the pod can talk to the API as the pod, and learns from it what else there is.',
  help: 'Set `automountServiceAccountToken: false` in the pod or in its ServiceAccount. EKS Pod Identity and IRSA mount tokens of their own and go on working.',
  links: [
    'https://kubernetes.io/docs/tasks/configure-pod-container/configure-service-account/#opt-out-of-api-credential-automounting',
    'https://docs.aws.amazon.com/eks/latest/best-practices/pod-security.html',
  ],
  on: {
    PodTemplate(pod, context) {
      const value: unknown = pod.spec.automountServiceAccountToken;
      if (value === false || value === UNKNOWN) return;
      const account = serviceAccountOf(pod);
      if (account !== undefined) judge(pod, account, context);
    },
    ServiceAccount(account, { report }) {
      const value: unknown = account.data.automountServiceAccountToken;
      if (account.name !== 'default' || value === false || value === UNKNOWN) return;
      const at = ['automountServiceAccountToken'];
      report(account, {
        at,
        message:
          'the token of `default` goes into every pod that names no ServiceAccount; set `automountServiceAccountToken: false`',
        fix: { title: 'mount no token', safe: false, edits: [{ op: 'set', at, value: false }] },
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
          automountServiceAccountToken: true # <-
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
          automountServiceAccountToken: false
          containers:
            - name: web
              image: registry.example.com/web:1.4.2
        ---
        apiVersion: v1
        kind: ServiceAccount
        metadata:
          name: web
          namespace: shop
        automountServiceAccountToken: false
        ---
        apiVersion: v1
        kind: Pod
        metadata:
          name: api
          namespace: shop
        spec:
          serviceAccountName: web
          containers:
            - name: web
              image: registry.example.com/web:1.4.2
      `,
    },
    {
      title: 'the default ServiceAccount, written down',
      bad: `
        apiVersion: v1
        kind: ServiceAccount
        metadata:
          name: default
          namespace: shop
        automountServiceAccountToken: true # <-
      `,
    },
    {
      title: 'a ServiceAccount that nothing gives a right, where all files are there',
      complete: true,
      bad: `
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
          namespace: shop
        spec: # <- info
          serviceAccountName: web
          containers:
            - name: web
              image: registry.example.com/web:1.4.2
      `,
    },
    {
      title: 'a ServiceAccount that may do something, or may elsewhere',
      good: `
        apiVersion: v1
        kind: ServiceAccount
        metadata:
          name: operator
          namespace: shop
        ---
        apiVersion: rbac.authorization.k8s.io/v1
        kind: RoleBinding
        metadata:
          name: operator
          namespace: shop
        roleRef:
          apiGroup: rbac.authorization.k8s.io
          kind: Role
          name: operator
        subjects:
          - kind: ServiceAccount
            name: operator
            namespace: shop
        ---
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
          namespace: shop
        spec:
          serviceAccountName: operator
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
          serviceAccountName: elsewhere
          containers:
            - name: web
              image: registry.example.com/web:1.4.2
        ---
        apiVersion: v1
        kind: Pod
        metadata:
          name: cron
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

function judge(pod: PodTemplate, account: string, { workspace, report }: Context): void {
  const written = pod.spec.automountServiceAccountToken === true;
  const settings = serviceAccountsNamed(account, pod, workspace).map(({ data }) => data.automountServiceAccountToken);
  if (!written && settings.some((setting) => setting === false || setting === UNKNOWN)) return;
  if (isBound(account, pod.resource.effectiveNamespace, workspace)) return;
  // Whoever names a ServiceAccount of its own may bind it elsewhere.
  if (account !== 'default' && !workspace.complete) return;
  const at = ['spec', 'automountServiceAccountToken'];
  const what =
    account === 'default' ? 'of the ServiceAccount `default`' : `of \`${account}\`, which no binding gives a right,`;
  report(pod, {
    at,
    severity: account === 'default' ? 'warning' : 'info',
    message: `the token ${what} is mounted into the pod; set \`automountServiceAccountToken: false\``,
    fix: { title: 'mount no token', safe: false, edits: [{ op: 'set', at, value: false }] },
  });
}
