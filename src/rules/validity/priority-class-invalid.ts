import { defineRule } from '../../engine/rule.js';
import { isFilledIn, isInt32 } from '../../model/faults/fault.js';

const MOST = 1_000_000_000;
const SYSTEM = ['system-node-critical', 'system-cluster-critical'];

export default defineRule({
  id: 'priority-class-invalid',
  title: 'Keep priority classes out of the range of the system',
  severity: 'error',
  presets: ['recommended', 'strict', 'validity'],
  why: 'Values above one billion and names that begin with `system-` are reserved: the API server refuses such a PriorityClass.',
  help: 'Use a value of at most 1000000000, and refer to `system-cluster-critical` where the system itself is meant.',
  links: ['https://kubernetes.io/docs/concepts/scheduling-eviction/pod-priority-preemption/#priorityclass'],
  on: {
    PriorityClass(priority, { report }) {
      const { name, part } = priority;
      const { value } = priority.data;
      // Those of the system are there already, and may be written as they are.
      if (part || name === undefined || SYSTEM.includes(name)) return;
      if (name.startsWith('system-') && !isFilledIn(name)) {
        report(priority, { at: ['metadata', 'name'], message: `\`${name}\` is rejected: \`system-\` is reserved` });
      } else if (typeof value === 'number' && value > MOST && isInt32(value)) {
        report(priority, {
          at: ['value'],
          message: `\`value: ${value}\` is more than ${MOST}, which is for the system`,
        });
      }
    },
  },
  examples: [
    {
      bad: `
        apiVersion: scheduling.k8s.io/v1
        kind: PriorityClass
        metadata:
          name: highest
        value: 2000000000 # <-
        ---
        apiVersion: scheduling.k8s.io/v1
        kind: PriorityClass
        metadata:
          name: system-agents # <-
        value: 1000
      `,
      good: `
        apiVersion: scheduling.k8s.io/v1
        kind: PriorityClass
        metadata:
          name: highest
        value: 1000000000
        ---
        apiVersion: scheduling.k8s.io/v1
        kind: PriorityClass
        metadata:
          name: lowest
        value: -10
      `,
    },
    {
      title: 'a value that something else fills in',
      good: `
        apiVersion: scheduling.k8s.io/v1
        kind: PriorityClass
        metadata:
          name: high
        value: \${VALUE}
      `,
    },
  ],
});
