import { defineRule } from '../../engine/rule.js';
import { type Danger, dangerOf, hostPathsOf, mountsOf } from '../../model/host-path.js';
import { NODE_AGENTS_OPTION, runsNodeAgent } from '../../model/node-agent.js';

interface Options {
  /** Image repositories of one's own node agents. */
  readonly nodeAgents: readonly string[];
}

export default defineRule<Options>({
  id: 'host-path-sensitive',
  title: 'Keep pods out of the sockets and system folders of their node',
  severity: 'error',
  hygiene: true,
  why: "Who can talk to the container runtime, or write to /etc or to the kubelet's folder, owns the node and every pod on it; who can read there finds the credentials of both.",
  help: 'Remove the volume. Logs, metrics and images need no socket of the runtime; for an agent that does need its node, name its repository in the option `nodeAgents`.',
  links: [
    'https://docs.aws.amazon.com/eks/latest/best-practices/pod-security.html',
    'https://kubernetes.io/docs/concepts/storage/volumes/#hostpath',
    'https://docs.aws.amazon.com/eks/latest/userguide/dockershim-deprecation.html',
  ],
  options: {
    schema: { type: 'object', properties: { nodeAgents: NODE_AGENTS_OPTION }, additionalProperties: false },
    default: { nodeAgents: [] },
  },
  on: {
    PodTemplate(pod, { options, report }) {
      for (const { index, name, path } of hostPathsOf(pod)) {
        const mounts = mountsOf(pod, name);
        const danger = dangerOf(pod, path, mounts);
        if (danger === undefined || runsNodeAgent(pod, options.nodeAgents)) continue;
        const writable = mounts.some((mount) => mount.writable);
        report(pod, {
          at: ['spec', 'volumes', index, 'hostPath', 'path'],
          severity: danger === 'socket' || writable ? 'error' : 'warning',
          message: `\`${path}\` ${consequence(path, danger, writable)}`,
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
              hostPath:
                path: /var/run/docker.sock # <-
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
          volumes:
            - name: host
              hostPath:
                path: /etc/kubernetes # <-
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
                path: /etc # <- warning
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
                - name: cache
                  mountPath: /cache
          volumes:
            - name: cache
              emptyDir: {}
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
                path: /etc/localtime
      `,
    },
    {
      title: 'folders that hold the socket, however they are mounted',
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
              hostPath:
                path: /run/containerd/ # <-
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
                path: /var/run # <-
      `,
    },
    {
      title: 'what agents on each node read, where drivers register, agents that need their node, Windows, open values',
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
                    path: /var/lib/kubelet/plugins
        ---
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
                  readOnly: true
          volumes:
            - name: host
              hostPath:
                path: \${FOLDER}
        ---
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
          volumes:
            - name: host
              hostPath:
                path: /etc
      `,
    },
  ],
});

function consequence(path: string, danger: Danger, writable: boolean): string {
  if (danger === 'system') {
    return writable
      ? 'of the node can be written by the pod, which can take over its node by it'
      : 'of the node can be read by the pod, with what the node keeps secret there';
  }
  if (path.endsWith('/docker.sock') || path.endsWith('/dockershim.sock'))
    return 'is the socket of Docker, which nodes of EKS no longer have; where it exists, it gives away the node';
  return "leads to the container runtime's socket, by which the pod can take over its node";
}
