import { defineRule } from '../../engine/rule.js';
import { hostPathsOf, mountsOf } from '../../model/host-path.js';
import { NODE_AGENTS_OPTION, runsNodeAgent } from '../../model/node-agent.js';

interface Options {
  /** Image repositories of one's own node agents. */
  readonly nodeAgents: readonly string[];
}

export default defineRule<Options>({
  id: 'host-path-writable',
  title: 'Mount folders of the node read-only',
  severity: 'warning',
  hygiene: true,
  presets: ['strict'],
  why: 'What a pod writes to its node outlives the pod, fills the disk that all pods share, and can be the first step out of the container.',
  help: 'Set `readOnly: true` for the mount, or use an `emptyDir` or a PersistentVolumeClaim.',
  links: [
    'https://docs.aws.amazon.com/eks/latest/best-practices/pod-security.html',
    'https://kubernetes.io/docs/concepts/storage/volumes/#hostpath',
  ],
  options: {
    schema: { type: 'object', properties: { nodeAgents: NODE_AGENTS_OPTION }, additionalProperties: false },
    default: { nodeAgents: [] },
  },
  on: {
    PodTemplate(pod, { options, report }) {
      for (const { name, path } of hostPathsOf(pod)) {
        if (runsNodeAgent(pod, options.nodeAgents)) return;
        for (const { container, index, writable } of mountsOf(pod, name)) {
          if (!writable) continue;
          const at = ['volumeMounts', index, 'readOnly'];
          report(container, {
            at,
            message: `container \`${container.name}\` can write to \`${path}\` of its node; set \`readOnly: true\``,
            fix: { title: 'mount it read-only', safe: false, edits: [{ op: 'set', at, value: true }] },
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
              volumeMounts:
                - name: host # <-
                  mountPath: /host
          volumes:
            - name: host
              hostPath:
                path: /opt/data
        ---
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          containers:
            - name: web
              image: registry.example.com/web:1.4.2
              volumeMounts:
                - name: host
                  mountPath: /host
                  readOnly: false # <-
          volumes:
            - name: host
              hostPath:
                path: /opt/data
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
              volumeMounts:
                - name: host
                  mountPath: /host
                  readOnly: true
          volumes:
            - name: host
              hostPath:
                path: /opt/data
      `,
    },
    {
      title: 'agents that need their node, and open values',
      good: `
        apiVersion: v1
        kind: Pod
        metadata:
          name: falco
          namespace: platform
        spec:
          containers:
            - name: falco
              image: public.ecr.aws/falcosecurity/falco:0.41.0
              volumeMounts:
                - name: etc
                  mountPath: /host/etc
          volumes:
            - name: etc
              hostPath:
                path: /etc
        ---
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          containers:
            - name: web
              image: registry.example.com/web:1.4.2
              volumeMounts:
                - name: host
                  mountPath: /host
                  readOnly: \${READ_ONLY}
          volumes:
            - name: host
              hostPath:
                path: /opt/data
      `,
    },
  ],
});
