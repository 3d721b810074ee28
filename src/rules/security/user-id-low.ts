import { defineRule } from '../../engine/rule.js';
import { HARDENING_OPTIONS, type HardeningOptions, isToHarden } from '../../model/hardening.js';
import { effectiveField, placeOf } from '../../model/security-context.js';

export default defineRule<HardeningOptions>({
  id: 'user-id-low',
  title: 'Run containers with user and group ids that no node has',
  severity: 'info',
  hygiene: true,
  presets: [],
  why: 'Ids below 10000 may be those of users on the node: a process that gets out of the container has what these users have.',
  help: 'Set `runAsUser` and `runAsGroup` to 10000 or more.',
  links: [
    'https://kubernetes.io/docs/tasks/configure-pod-container/security-context/',
    'https://docs.aws.amazon.com/eks/latest/best-practices/pod-security.html',
  ],
  options: HARDENING_OPTIONS,
  on: {
    Container(container, { options, workspace, report }) {
      for (const field of FIELDS) {
        const id = effectiveField(container, field);
        if (typeof id !== 'number' || id >= LOWEST || !isToHarden(container, options, workspace)) continue;
        const { node, at } = placeOf(container, field);
        report(node, { at, message: `\`${field}: ${id}\` may be an id of the node; use ${LOWEST} or more` });
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
            runAsUser: 1000 # <-
          containers:
            - name: web
              image: registry.example.com/web:1.4.2
              securityContext:
                runAsGroup: 100 # <-
      `,
      good: `
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          securityContext:
            runAsUser: 10001
            runAsGroup: 10001
          containers:
            - name: web
              image: registry.example.com/web:1.4.2
      `,
    },
  ],
});

const FIELDS = ['runAsUser', 'runAsGroup'];
const LOWEST = 10_000;
