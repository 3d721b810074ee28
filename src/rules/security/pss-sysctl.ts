import { SAFE_SYSCTLS } from '../../data/pod-security-standards.js';
import { defineRule } from '../../engine/rule.js';
import { items } from '../../model/loose.js';
import { standardsHold } from '../../model/pod-security.js';

export default defineRule({
  id: 'pss-sysctl',
  title: 'Pod Security Standard: only sysctls that belong to the pod alone',
  severity: 'error',
  presets: ['pss-baseline', 'pss-restricted'],
  why: 'A namespace that enforces the Pod Security Standard `baseline` rejects the pod: other kernel parameters weaken or hold up every pod of the node.',
  help: 'Remove the sysctl, or set it for the whole node.',
  links: ['https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline'],
  on: {
    PodTemplate(pod, { cluster, report }) {
      const sysctls = pod.spec.securityContext?.sysctls;
      if (sysctls === undefined) return;
      for (const [index, { name }] of items(sysctls).entries()) {
        if (typeof name !== 'string') continue;
        const since = SAFE_SYSCTLS.get(name);
        if (since !== undefined && standardsHold(cluster.kubernetesVersion, since)) continue;
        report(pod, {
          at: ['spec', 'securityContext', 'sysctls', index, 'name'],
          message: `sysctl \`${name}\` is forbidden by \`baseline\``,
        });
      }
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
          securityContext:
            sysctls:
              - name: kernel.msgmax # <-
                value: "65536"
              - name: net.ipv4.tcp_syncookies
                value: "1"
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
          securityContext:
            sysctls:
              - name: net.ipv4.tcp_rmem
                value: 4096 87380 16777216
          containers:
            - name: web
              image: registry.example.com/web:1.4.2
      `,
    },
    {
      title: 'one that counts as safe since Kubernetes 1.32',
      kubernetesVersion: '1.31',
      bad: `
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          securityContext:
            sysctls:
              - name: net.ipv4.tcp_rmem # <-
                value: 4096 87380 16777216
          containers:
            - name: web
              image: registry.example.com/web:1.4.2
      `,
    },
  ],
});
