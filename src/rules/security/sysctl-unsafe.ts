import { SAFE_SYSCTLS } from '../../data/pod-security-standards.js';
import { defineRule } from '../../engine/rule.js';
import { items } from '../../model/loose.js';
import { standardsHold } from '../../model/pod-security.js';

interface Options {
  /** Sysctls that the nodes allow; `*` at the end stands for any ending. */
  readonly allowed: readonly string[];
}

export default defineRule<Options>({
  id: 'sysctl-unsafe',
  title: 'Set only the kernel parameters that belong to the pod alone',
  severity: 'warning',
  why: 'The kubelet refuses to start a pod with any other sysctl unless its node was told to allow it: the pod fails with `SysctlForbidden`. What belongs to the node changes every pod on it.',
  help: 'Remove the sysctl or set it on the node; where the kubelet of the nodes has it in `allowedUnsafeSysctls`, name it in the option `allowed`.',
  links: [
    'https://kubernetes.io/docs/tasks/administer-cluster/sysctl-cluster/',
    'https://docs.aws.amazon.com/eks/latest/userguide/launch-templates.html',
  ],
  options: {
    schema: {
      type: 'object',
      properties: {
        allowed: {
          type: 'array',
          items: { type: 'string' },
          description: 'Sysctls that the nodes allow, as in `allowedUnsafeSysctls`: `net.core.*`.',
        },
      },
      additionalProperties: false,
    },
    default: { allowed: [] },
  },
  on: {
    PodTemplate(pod, { options, cluster, report }) {
      const sysctls = pod.spec.securityContext?.sysctls;
      if (sysctls === undefined) return;
      for (const [index, { name }] of items(sysctls).entries()) {
        if (typeof name !== 'string') continue;
        // Both ways of writing are read.
        const dotted = name.replaceAll('/', '.');
        const since = SAFE_SYSCTLS.get(dotted);
        if (since !== undefined && standardsHold(cluster.kubernetesVersion, since)) continue;
        if (options.allowed.some((entry) => isCovered(dotted, entry))) continue;
        report(pod, {
          at: ['spec', 'securityContext', 'sysctls', index, 'name'],
          message: `\`${name}\` is no safe sysctl: the pod starts only on nodes whose kubelet allows it`,
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
          securityContext:
            sysctls:
              - name: net.core.somaxconn # <-
                value: "1024"
              - name: net.ipv4.ip_unprivileged_port_start
                value: "0"
          containers:
            - name: web
              image: registry.example.com/web:1.4.2
      `,
      good: `
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          securityContext:
            sysctls:
              - name: net/ipv4/tcp_keepalive_time
                value: "300"
          containers:
            - name: web
              image: registry.example.com/web:1.4.2
      `,
    },
    {
      title: 'what the nodes allow',
      options: { allowed: ['net.core.*'] },
      good: `
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          securityContext:
            sysctls:
              - name: net.core.somaxconn
                value: "1024"
          containers:
            - name: web
              image: registry.example.com/web:1.4.2
      `,
    },
  ],
});

function isCovered(name: string, entry: string): boolean {
  return entry.endsWith('*') ? name.startsWith(entry.slice(0, -1)) : name === entry;
}
