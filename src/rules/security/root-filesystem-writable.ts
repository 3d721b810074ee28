import { defineRule } from '../../engine/rule.js';
import { HARDENING_OPTIONS, type HardeningOptions, isToConfine } from '../../model/hardening.js';
import { ownField } from '../../model/security-context.js';
import { UNKNOWN } from '../../source/unknown.js';

export default defineRule<HardeningOptions>({
  id: 'root-filesystem-writable',
  title: "Make the container's own file system read-only",
  severity: 'info',
  hygiene: true,
  presets: ['strict'],
  why: 'Whoever breaks into a container with a writable file system can leave tools there and change the program; what the program itself writes there is lost at the next restart and fills the disk of the node.',
  help: 'Set `readOnlyRootFilesystem: true` and mount an `emptyDir` where the program writes, `/tmp` for most.',
  links: [
    'https://docs.aws.amazon.com/eks/latest/best-practices/pod-security.html',
    'https://kubernetes.io/docs/tasks/configure-pod-container/security-context/',
  ],
  options: HARDENING_OPTIONS,
  on: {
    Container(container, { options, workspace, report }) {
      const value = ownField(container, 'readOnlyRootFilesystem');
      if (value === true || value === UNKNOWN || container.pod.windows) return;
      if (!isToConfine(container, options, workspace)) return;
      const at = ['securityContext', 'readOnlyRootFilesystem'];
      report(container, {
        at,
        message: `container \`${container.name}\` can write to its own file system; set \`readOnlyRootFilesystem: true\` and mount an emptyDir where it must write`,
        fix: { title: 'make it read-only', safe: false, edits: [{ op: 'set', at, value: true }] },
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
          containers:
            - name: web # <-
              image: registry.example.com/web:1.4.2
            - name: api
              image: registry.example.com/api:1.4.2
              securityContext:
                readOnlyRootFilesystem: false # <-
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
                readOnlyRootFilesystem: true
              volumeMounts:
                - name: temporary
                  mountPath: /tmp
          volumes:
            - name: temporary
              emptyDir: {}
      `,
    },
    {
      title: 'Windows, which cannot; values that something else fills in',
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
          containers:
            - name: web
              image: registry.example.com/web:1.4.2
              securityContext:
                readOnlyRootFilesystem: \${READ_ONLY}
      `,
    },
  ],
});
