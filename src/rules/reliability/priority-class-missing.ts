import { defineRule } from '../../engine/rule.js';
import { strings } from '../../model/loose.js';

interface Options {
  /** Classes that may be used; empty: any. */
  readonly allowed: readonly string[];
}

export default defineRule<Options>({
  id: 'priority-class-missing',
  title: 'Say how important a pod is',
  severity: 'info',
  presets: [],
  hygiene: true,
  why: 'When a cluster is full, the priority decides which pods are put aside for others. Where all have the same, a batch job can keep the shop window waiting.',
  help: 'Set `priorityClassName` to a class of your own.',
  links: ['https://kubernetes.io/docs/concepts/scheduling-eviction/pod-priority-preemption/'],
  options: {
    schema: {
      type: 'object',
      properties: {
        allowed: {
          type: 'array',
          items: { type: 'string' },
          description: 'Priority classes that may be used. Empty: any, as long as there is one.',
        },
      },
      additionalProperties: false,
    },
    default: { allowed: [] },
  },
  on: {
    PodTemplate(pod, { options, report }) {
      const name: unknown = pod.spec.priorityClassName ?? '';
      if (typeof name !== 'string' || (name === '' && pod.resource.part)) return;
      const allowed = strings(options.allowed);
      if (name !== '' && (allowed.length === 0 || allowed.includes(name))) return;
      const list = allowed.map((each) => `\`${each}\``).join(', ');
      report(pod, {
        at: ['spec', 'priorityClassName'],
        message: `${name === '' ? 'the pod has no priority class' : `\`${name}\` is not among the priority classes that may be used`}${list && `: use ${list}`}`,
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
        spec: # <-
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
          priorityClassName: serving
          containers:
            - name: web
              image: registry.example.com/web:1.4.2
      `,
    },
    {
      title: 'a list of classes',
      options: { allowed: ['serving', 'batch'] },
      bad: `
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          priorityClassName: important # <-
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
          priorityClassName: batch
          containers:
            - name: web
              image: registry.example.com/web:1.4.2
      `,
    },
  ],
});
