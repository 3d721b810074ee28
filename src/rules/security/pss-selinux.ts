import { CONTAINER_SELINUX_TYPES } from '../../data/pod-security-standards.js';
import { defineRule } from '../../engine/rule.js';
import { isMapping } from '../../model/loose.js';
import { standardsHold, writtenFields } from '../../model/pod-security.js';

export default defineRule({
  id: 'pss-selinux',
  title: "Pod Security Standard: no SELinux user, role or type of one's own",
  severity: 'error',
  presets: ['pss-baseline', 'pss-restricted'],
  why: 'A namespace that enforces the Pod Security Standard `baseline` rejects the pod: another SELinux type, user or role takes off the fence between containers and the node.',
  help: 'Remove the option; `type` may be that of a container.',
  links: ['https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline'],
  on: {
    PodTemplate(pod, { cluster, report }) {
      for (const { value, node, at, who } of writtenFields(pod, 'seLinuxOptions')) {
        if (!isMapping(value)) continue;
        for (const field of ['type', 'user', 'role']) {
          const text = value[field];
          if (typeof text !== 'string' || text === '') continue;
          const since = field === 'type' ? CONTAINER_SELINUX_TYPES.get(text) : undefined;
          if (since !== undefined && standardsHold(cluster.kubernetesVersion, since)) continue;
          report(node, {
            at: [...at, field],
            message: `SELinux ${field} \`${text}\` of ${who} is forbidden by \`baseline\``,
          });
        }
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
          containers:
            - name: web
              image: registry.example.com/web:1.4.2
              securityContext:
                seLinuxOptions:
                  user: system_u # <-
                  role: system_r # <-
                  type: spc_t # <-
                  level: s0
      `,
      good: `
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          securityContext:
            seLinuxOptions:
              type: container_t
              level: "s0:c123,c456"
          containers:
            - name: web
              image: registry.example.com/web:1.4.2
      `,
    },
    {
      title: "a type that counts as a container's since Kubernetes 1.31",
      kubernetesVersion: '1.30',
      bad: `
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          containers:
            - name: web
              image: registry.example.com/web:1.4.2
              securityContext:
                seLinuxOptions:
                  type: container_engine_t # <-
      `,
    },
  ],
});
