import { defineRule } from '../../engine/rule.js';
import { isMapping } from '../../model/loose.js';
import { writtenFields } from '../../model/pod-security.js';

export default defineRule({
  id: 'pss-host-process',
  title: 'Pod Security Standard: no Windows HostProcess container',
  severity: 'error',
  presets: ['pss-baseline', 'pss-restricted'],
  why: 'A namespace that enforces the Pod Security Standard `baseline` rejects the pod: a HostProcess container runs on the Windows node itself.',
  help: 'Remove `hostProcess`.',
  links: ['https://kubernetes.io/docs/concepts/security/pod-security-standards/#baseline'],
  on: {
    PodTemplate(pod, { report }) {
      for (const { value, node, at, who } of writtenFields(pod, 'windowsOptions')) {
        if (!isMapping(value) || value.hostProcess !== true) continue;
        report(node, {
          at: [...at, 'hostProcess'],
          message: `\`hostProcess: true\` of ${who} is forbidden by \`baseline\``,
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
          hostNetwork: true
          os:
            name: windows
          securityContext:
            windowsOptions:
              hostProcess: true # <-
              runAsUserName: NT AUTHORITY\\SYSTEM
          containers:
            - name: web
              image: registry.example.com/web:1.4.2
              securityContext:
                windowsOptions:
                  hostProcess: true # <-
      `,
      good: `
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          os:
            name: windows
          securityContext:
            windowsOptions:
              hostProcess: false
          containers:
            - name: web
              image: registry.example.com/web:1.4.2
      `,
    },
  ],
});
