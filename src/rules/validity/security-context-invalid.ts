import { defineRule } from '../../engine/rule.js';
import { type Fields, fieldsOf, isSet } from '../../model/validity/fault.js';
import { isJudged } from '../../model/validity/judged.js';
import { containerSecurityFaults, podSecurityFaults } from '../../model/validity/security.js';
import { podAnnotationFaults } from '../../model/validity/security-annotations.js';

export default defineRule({
  id: 'security-context-invalid',
  title: 'Write security contexts that do not contradict themselves',
  severity: 'error',
  presets: ['recommended', 'strict', 'validity'],
  why: 'The API server rejects a privileged container that must not escalate, users and groups out of range, a profile of the node without its name, and sysctls of the node itself.',
  help: 'Remove one of the fields that contradict each other; name a profile with `type: Localhost` only.',
  links: [
    'https://kubernetes.io/docs/tasks/configure-pod-container/security-context/',
    'https://kubernetes.io/docs/tasks/administer-cluster/sysctl-cluster/',
    'https://kubernetes.io/docs/tutorials/security/seccomp/',
    'https://kubernetes.io/docs/tutorials/security/apparmor/',
  ],
  on: {
    Container(container, { report }) {
      const { securityContext } = container.data as Fields;
      if (!isSet(securityContext) || !isJudged(container.pod)) return;
      const { hostUsers } = container.pod.spec as Fields;
      const { part } = container.pod.resource;
      for (const { at, message } of containerSecurityFaults(fieldsOf(securityContext), hostUsers, part)) {
        report(container, { at: ['securityContext', ...at], message });
      }
    },
    PodTemplate(pod, { report }) {
      const spec = pod.spec as Fields;
      if (!isJudged(pod)) return;
      if (isSet(spec.securityContext)) {
        for (const { at, message } of podSecurityFaults(fieldsOf(spec.securityContext), spec)) {
          report(pod, { at: ['spec', 'securityContext', ...at], message });
        }
      }
      for (const { at, message } of podAnnotationFaults(pod)) report(pod, { at, message });
    },
  },
  examples: [
    {
      bad: `
        apiVersion: apps/v1
        kind: DaemonSet
        metadata:
          name: agent
        spec:
          selector:
            matchLabels: { app: agent }
          template:
            metadata:
              labels: { app: agent }
              annotations:
                container.apparmor.security.beta.kubernetes.io/agnet: runtime/default # <-
                seccomp.security.alpha.kubernetes.io/pod: RuntimeDefault # <-
            spec:
              hostNetwork: true
              securityContext:
                runAsUser: 4294967295 # <-
                fsGroup: -1 # <-
                supplementalGroups: [1000, -5] # <-
                seccompProfile: # <-
                  type: Localhost
                sysctls:
                  - name: net.ipv4.ip_forward # <-
                    value: "1"
                  - name: Net.Core # <-
                    value: "1"
                  - name: kernel.shm_rmid_forced
                    value: "1"
                  - name: kernel.shm_rmid_forced # <-
                    value: "0"
                windowsOptions:
                  runAsUserName: shop/agent # <-
              containers:
                - name: agent
                  image: registry.example.com/agent:3.1.0
                  securityContext:
                    privileged: true
                    allowPrivilegeEscalation: false # <-
                    procMount: Unmasked # <-
                - name: mounter
                  image: registry.example.com/mounter:1.0.0
                  securityContext:
                    allowPrivilegeEscalation: false # <-
                    capabilities:
                      add: [CAP_SYS_ADMIN]
                    seccompProfile:
                      type: RuntimeDefault
                      localhostProfile: mounter.json # <-
                    appArmorProfile:
                      type: Localhost
                      localhostProfile: " mounter" # <-
      `,
      good: `
        apiVersion: apps/v1
        kind: DaemonSet
        metadata:
          name: agent
        spec:
          selector:
            matchLabels: { app: agent }
          template:
            metadata:
              labels: { app: agent }
              annotations:
                container.apparmor.security.beta.kubernetes.io/agent: unconfined
                controller.kubernetes.io/pod-deletion-cost: "-100"
            spec:
              securityContext:
                runAsUser: 65534
                fsGroup: 0
                seccompProfile:
                  type: Localhost
                  localhostProfile: profiles/agent.json
                sysctls:
                  - name: net.ipv4.ip_forward
                    value: "1"
                windowsOptions:
                  runAsUserName: SHOP\\agent
              containers:
                - name: agent
                  image: registry.example.com/agent:3.1.0
                  securityContext:
                    privileged: true
                    allowPrivilegeEscalation: true
                - name: mounter
                  image: registry.example.com/mounter:1.0.0
                  securityContext:
                    allowPrivilegeEscalation: false
                    capabilities:
                      add: [SYS_ADMIN]
                    seccompProfile:
                      type: RuntimeDefault
      `,
    },
    {
      title: 'a patch, and values that something else fills in',
      good: `
        apiVersion: apps/v1
        kind: Deployment
        $patch: merge
        metadata:
          name: web
        spec:
          template:
            spec:
              securityContext:
                runAsUser: \${USER_ID}
                seccompProfile:
                  type: Localhost
              containers:
                - name: web
                  securityContext:
                    privileged: \${PRIVILEGED}
                    allowPrivilegeEscalation: false
                    procMount: Unmasked
      `,
    },
  ],
});
