import { defineRule } from '../../engine/rule.js';
import { dangerOf, hostPathsOf, isAgentRead, mountsOf } from '../../model/host-path.js';
import { NODE_AGENTS_OPTION, runsNodeAgent } from '../../model/node-agent.js';

interface Options {
  /** Image repositories of one's own node agents. */
  readonly nodeAgents: readonly string[];
}

export default defineRule<Options>({
  id: 'host-path-volume',
  title: 'Keep the data of pods off the folders of their node',
  severity: 'info',
  hygiene: true,
  presets: ['strict'],
  why: 'Data in a folder of a node is there for the pods of this node only and is lost with it; on Fargate the pod does not start at all.',
  help: 'Use a PersistentVolumeClaim, an `emptyDir` or a ConfigMap.',
  links: [
    'https://kubernetes.io/docs/concepts/storage/volumes/#hostpath',
    'https://docs.aws.amazon.com/eks/latest/best-practices/pod-security.html',
    'https://docs.aws.amazon.com/eks/latest/userguide/fargate.html',
  ],
  options: {
    schema: { type: 'object', properties: { nodeAgents: NODE_AGENTS_OPTION }, additionalProperties: false },
    default: { nodeAgents: [] },
  },
  on: {
    PodTemplate(pod, { options, report }) {
      for (const { index, name, path } of hostPathsOf(pod)) {
        const mounts = mountsOf(pod, name);
        // What is worse is the business of host-path-sensitive.
        if (dangerOf(pod, path, mounts) || isAgentRead(pod, path, mounts) || runsNodeAgent(pod, options.nodeAgents))
          continue;
        report(pod, {
          at: ['spec', 'volumes', index, 'hostPath'],
          key: true,
          message: `volume \`${String(name)}\` is the folder \`${path}\` of the node: other nodes do not have its data`,
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
              volumeMounts:
                - name: host
                  mountPath: /host
                  readOnly: true
          volumes:
            - name: host
              hostPath: # <-
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
          volumes:
            - name: data
              persistentVolumeClaim:
                claimName: data
      `,
    },
    {
      title: 'what agents on each node read, and what is reported as worse',
      good: `
        apiVersion: apps/v1
        kind: DaemonSet
        metadata:
          name: agent
          namespace: platform
        spec:
          selector:
            matchLabels: { app: agent }
          template:
            metadata:
              labels: { app: agent }
            spec:
              containers:
                - name: agent
                  image: registry.example.com/agent:2.0.0
                  volumeMounts:
                    - name: log
                      mountPath: /var/log
                      readOnly: true
                    - name: proc
                      mountPath: /host/proc
                      readOnly: true
                    - name: drivers
                      mountPath: /drivers
                      readOnly: true
              volumes:
                - name: log
                  hostPath:
                    path: /var/log/pods
                - name: proc
                  hostPath:
                    path: /proc
                - name: drivers
                  hostPath:
                    path: /var/log
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
                  readOnly: true
          volumes:
            - name: host
              hostPath:
                path: /etc
      `,
    },
  ],
});
