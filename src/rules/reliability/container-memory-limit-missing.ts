import { defineRule } from '../../engine/rule.js';
import { hasLimit } from '../../model/compute-resources.js';
import { quoted } from '../../model/quantity-faults.js';

interface Options {
  /** `require` reports a missing CPU limit too, `forbid` one that is set. */
  readonly cpuLimit: 'ignore' | 'require' | 'forbid';
}

export default defineRule<Options>({
  id: 'container-memory-limit-missing',
  title: 'Limit the memory of a container',
  severity: 'warning',
  hygiene: true,
  why: 'A container without a memory limit that leaks takes the memory of its whole node, and every pod there is at risk of being killed with it.',
  help: 'Set `resources.limits.memory`, best to the value of the request, or give the namespace a LimitRange with defaults.',
  links: [
    'https://docs.aws.amazon.com/eks/latest/best-practices/data-plane.html',
    'https://docs.aws.amazon.com/eks/latest/best-practices/windows-oom.html',
    'https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/',
  ],
  options: {
    schema: {
      type: 'object',
      properties: {
        cpuLimit: {
          enum: ['ignore', 'require', 'forbid'],
          description:
            'Whether containers must have a CPU limit, must not have one (it throttles), or may do as they like.',
        },
      },
      additionalProperties: false,
    },
    default: { cpuLimit: 'ignore' },
  },
  on: {
    Container(container, { options, workspace, cluster, report }) {
      if (!container.longRunning || container.pod.resource.part) return;
      const { name, data } = container;
      const version = cluster.kubernetesVersion;
      if (!hasLimit(container, 'memory', workspace, version)) {
        report(container, {
          at: ['resources', 'limits', 'memory'],
          message: `container \`${name}\` has no memory limit; a leak in it can take down its node`,
        });
      }
      if (options.cpuLimit === 'require' && !hasLimit(container, 'cpu', workspace, version)) {
        report(container, { at: ['resources', 'limits', 'cpu'], message: `container \`${name}\` has no CPU limit` });
      }
      const cpu: unknown = data.resources?.limits?.cpu;
      if (options.cpuLimit === 'forbid' && cpu !== undefined && cpu !== null) {
        report(container, {
          at: ['resources', 'limits', 'cpu'],
          message: `container \`${name}\` has the CPU limit ${quoted(cpu)}, which throttles it even on an idle node`,
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
              resources:
                requests:
                  memory: 256Mi
                limits: # <-
                  cpu: "1"
            - name: log
              image: registry.example.com/log:1.0.0
              resources: # <-
                requests:
                  cpu: 50m
                  memory: 64Mi
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
              resources:
                requests:
                  memory: 256Mi
                limits:
                  memory: 256Mi
      `,
    },
    {
      title: 'ordinary init containers, limits of the whole pod, a LimitRange',
      kubernetesVersion: '1.35',
      good: `
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          resources:
            limits:
              memory: 512Mi
          initContainers:
            - name: setup
              image: registry.example.com/setup:1.0.3
          containers:
            - name: web
              image: registry.example.com/web:1.4.2
        ---
        apiVersion: v1
        kind: Pod
        metadata:
          name: api
          namespace: shop
        spec:
          containers:
            - name: api
              image: registry.example.com/api:1.4.2
        ---
        apiVersion: v1
        kind: LimitRange
        metadata:
          name: defaults
          namespace: shop
        spec:
          limits:
            - type: Container
              default:
                memory: 256Mi
      `,
    },
    {
      title: 'CPU limits required',
      options: { cpuLimit: 'require' },
      bad: `
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          containers:
            - name: web
              image: registry.example.com/web:1.4.2
              resources:
                limits: # <-
                  memory: 256Mi
      `,
    },
    {
      title: 'CPU limits forbidden',
      options: { cpuLimit: 'forbid' },
      bad: `
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          containers:
            - name: web
              image: registry.example.com/web:1.4.2
              resources:
                limits:
                  memory: 256Mi
                  cpu: "1" # <-
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
              resources:
                limits:
                  memory: 256Mi
      `,
    },
  ],
});
