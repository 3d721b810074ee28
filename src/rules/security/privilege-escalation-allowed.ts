import { defineRule } from '../../engine/rule.js';
import { HARDENING_OPTIONS, type HardeningOptions, isToHarden } from '../../model/hardening.js';
import { ownField } from '../../model/security-context.js';
import { UNKNOWN } from '../../source/unknown.js';

export default defineRule<HardeningOptions>({
  id: 'privilege-escalation-allowed',
  title: 'Let no process gain more rights than the one that started it',
  severity: 'warning',
  hygiene: true,
  why: 'Unless it is forbidden, a process that runs as an ordinary user becomes root by any setuid program in the image, `sudo` and `su` included.',
  help: 'Set `allowPrivilegeEscalation: false` in the securityContext of the container; few programs notice.',
  links: [
    'https://docs.aws.amazon.com/eks/latest/best-practices/pod-security.html',
    'https://kubernetes.io/docs/concepts/security/pod-security-standards/#restricted',
    'https://kubernetes.io/docs/tasks/configure-pod-container/security-context/',
  ],
  options: HARDENING_OPTIONS,
  on: {
    Container(container, { options, workspace, report }) {
      const value = ownField(container, 'allowPrivilegeEscalation');
      if (value === false || value === UNKNOWN || container.pod.windows) return;
      if (!isToHarden(container, options, workspace)) return;
      const at = ['securityContext', 'allowPrivilegeEscalation'];
      const how = value === true ? '`allowPrivilegeEscalation: true` lets' : 'nothing forbids';
      report(container, {
        at,
        // Left out it matters where the image has a setuid program; whoever writes it wants to use one.
        severity: value === true ? 'warning' : 'info',
        message: `${how} container \`${container.name}\` to gain rights by setuid programs; set \`allowPrivilegeEscalation: false\``,
        fix: { title: 'forbid it', safe: false, edits: [{ op: 'set', at, value: false }] },
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
          securityContext:
            runAsNonRoot: true
          initContainers:
            - name: setup # <- info
              image: registry.example.com/setup:1.0.3
          containers:
            - name: web
              image: registry.example.com/web:1.4.2
              securityContext: # <- info
                runAsUser: 10001
            - name: api
              image: registry.example.com/api:1.4.2
              securityContext:
                allowPrivilegeEscalation: true # <-
      `,
      good: `
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          containers:
            - name: web
              image: registry.example.com/web:1.4.2
              securityContext:
                allowPrivilegeEscalation: false
      `,
    },
    {
      title:
        'Windows, which knows no such thing; privileged containers, which cannot forbid it; node agents; open values',
      good: `
        apiVersion: v1
        kind: Pod
        metadata:
          name: windows
        spec:
          nodeSelector:
            kubernetes.io/os: windows
          containers:
            - name: web
              image: registry.example.com/web:1.4.2
        ---
        apiVersion: v1
        kind: Pod
        metadata:
          name: agents
        spec:
          containers:
            - name: build
              image: registry.example.com/build:1.4.2
              securityContext:
                privileged: true
            - name: node-exporter
              image: quay.io/prometheus/node-exporter:v1.9.1
            - name: web
              image: registry.example.com/web:1.4.2
              securityContext:
                allowPrivilegeEscalation: \${ESCALATION}
      `,
    },
  ],
});
