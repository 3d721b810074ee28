import { defineRule } from '../../engine/rule.js';
import { entries, isMapping } from '../../model/loose.js';
import { writtenFields } from '../../model/pod-security.js';

export default defineRule({
  id: 'pss-apparmor',
  title: 'Pod Security Standard: no container without its AppArmor profile',
  severity: 'error',
  presets: ['pss-baseline', 'pss-restricted'],
  why: 'A namespace that enforces the Pod Security Standard `baseline` rejects the pod: without AppArmor the container may touch files of the kernel that its profile keeps from it.',
  help: 'Remove the profile or the annotation, or use `RuntimeDefault`.',
  links: ['https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline'],
  on: {
    PodTemplate(pod, { report }) {
      for (const { value, node, at, who } of writtenFields(pod, 'appArmorProfile')) {
        const type = isMapping(value) ? value.type : undefined;
        if (typeof type !== 'string' || type === 'RuntimeDefault' || type === 'Localhost') continue;
        report(node, {
          at: [...at, 'type'],
          message: `AppArmor profile \`${type}\` of ${who} is forbidden by \`baseline\``,
        });
      }
      for (const [key, value] of entries(pod.metadata.annotations)) {
        if (typeof value !== 'string' || !key.startsWith(ANNOTATION) || isAllowed(value)) continue;
        report(pod, {
          at: ['metadata', 'annotations', key],
          message: `AppArmor profile \`${value}\` is forbidden by \`baseline\``,
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
          containers:
            - name: web
              image: registry.example.com/web:1.4.2
              securityContext:
                appArmorProfile:
                  type: Unconfined # <-
      `,
      good: `
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          securityContext:
            appArmorProfile:
              type: RuntimeDefault
          containers:
            - name: web
              image: registry.example.com/web:1.4.2
      `,
    },
  ],
});

const ANNOTATION = 'container.apparmor.security.beta.kubernetes.io/';

function isAllowed(profile: string): boolean {
  return profile === '' || profile === 'runtime/default' || profile.startsWith('localhost/');
}
