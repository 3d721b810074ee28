import type { Fix } from '../../engine/finding.js';
import { type Context, defineRule } from '../../engine/rule.js';
import { HARDENING_OPTIONS, type HardeningOptions, isToHarden, namesOf } from '../../model/hardening.js';
import { isMapping } from '../../model/loose.js';
import type { Container, PodTemplate } from '../../model/pod.js';
import { effectiveField, placeOf } from '../../model/security-context.js';
import { UNKNOWN } from '../../source/unknown.js';

export default defineRule<HardeningOptions>({
  id: 'seccomp-profile-missing',
  title: 'Filter the system calls of containers by a seccomp profile',
  severity: 'info',
  hygiene: true,
  presets: ['strict'],
  why: "Without a profile a container may use every system call of the node's kernel, those included that only attacks use; Kubernetes sets none by itself.",
  help: 'Set `seccompProfile.type: RuntimeDefault` in the securityContext of the pod: the profile of the container runtime, which hardly any program notices.',
  links: [
    'https://docs.aws.amazon.com/eks/latest/best-practices/runtime-security.html',
    'https://kubernetes.io/docs/concepts/security/pod-security-standards/#restricted',
    'https://kubernetes.io/docs/tutorials/security/seccomp/',
  ],
  options: HARDENING_OPTIONS,
  on: {
    PodTemplate(pod, context) {
      if (pod.windows) return;
      const silent: Container[] = [];
      for (const container of pod.containers) {
        const type = profileType(effectiveField(container, 'seccompProfile'));
        if (type === UNKNOWN || type === 'RuntimeDefault' || type === 'Localhost') continue;
        if (!isToHarden(container, context.options, context.workspace)) continue;
        if (type === 'Unconfined') reportUnconfined(container, context);
        else silent.push(container);
      }
      if (silent.length > 0) reportMissing(pod, silent, context);
    },
  },
  examples: [
    {
      bad: `
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec: # <-
          containers:
            - name: web
              image: registry.example.com/web:1.4.2
            - name: api
              image: registry.example.com/api:1.4.2
            - name: log
              image: registry.example.com/log:1.4.2
              securityContext:
                seccompProfile:
                  type: Unconfined # <- warning
      `,
      good: `
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          securityContext:
            seccompProfile:
              type: RuntimeDefault
          containers:
            - name: web
              image: registry.example.com/web:1.4.2
            - name: api
              image: registry.example.com/api:1.4.2
              securityContext:
                seccompProfile:
                  type: Localhost
                  localhostProfile: profiles/api.json
      `,
    },
    {
      title: 'an old annotation, which nothing reads since Kubernetes 1.27',
      bad: `
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
          annotations:
            seccomp.security.alpha.kubernetes.io/pod: runtime/default
        spec: # <-
          containers:
            - name: web
              image: registry.example.com/web:1.4.2
      `,
    },
    {
      title: 'Windows, which has none; values that something else fills in',
      good: `
        apiVersion: v1
        kind: Pod
        metadata:
          name: windows
        spec:
          os:
            name: windows
          containers:
            - name: web
              image: registry.example.com/web:1.4.2
        ---
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          securityContext:
            seccompProfile:
              type: \${PROFILE}
          containers:
            - name: web
              image: registry.example.com/web:1.4.2
      `,
    },
  ],
});

function profileType(profile: unknown): unknown {
  return isMapping(profile) ? profile.type : profile;
}

function reportUnconfined(container: Container, { report }: Context): void {
  const { node, at } = placeOf(container, 'seccompProfile');
  const who = node === container ? `container \`${container.name}\`` : 'the containers of this pod';
  const message = `\`Unconfined\` lets ${who} use every system call of the node's kernel; use \`RuntimeDefault\``;
  report(node, { at: [...at, 'type'], severity: 'warning', message, fix: fixAt([...at, 'type'], 'RuntimeDefault') });
}

/** One line in the pod serves all. */
function reportMissing(pod: PodTemplate, silent: readonly Container[], { report }: Context): void {
  const at = ['spec', 'securityContext', 'seccompProfile'];
  const message = `${namesOf(silent)} may use every system call of the node's kernel: set \`seccompProfile.type: RuntimeDefault\``;
  report(pod, { at, message, fix: fixAt(at, { type: 'RuntimeDefault' }) });
}

function fixAt(at: readonly (string | number)[], value: unknown): Fix {
  return { title: 'use the profile of the container runtime', safe: false, edits: [{ op: 'set', at, value }] };
}
