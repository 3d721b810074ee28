import { defineRule } from '../../engine/rule.js';
import { firstWith } from '../../model/lookup.js';
import { isMapping } from '../../model/loose.js';

export default defineRule({
  id: 'duplicate-env',
  title: 'Set an environment variable once',
  severity: 'warning',
  why: 'Only the last of two variables of one name counts, and a later `kubectl apply` merges the list by name, so that it may drop or keep the wrong one.',
  help: 'Keep the entry that is meant and remove the other.',
  links: [
    'https://kubernetes.io/docs/tasks/inject-data-application/define-environment-variable-container/',
    'https://kubernetes.io/docs/reference/using-api/server-side-apply/#merge-strategy',
  ],
  on: {
    Container(container, { report }) {
      const env: unknown = container.data.env;
      if (!Array.isArray(env) || env.length < 2) return;
      for (let later = 1; later < env.length; later++) {
        const name = nameOf(env[later]);
        if (name === undefined) continue;
        const earlier = firstWith(env, nameOf, name);
        if (earlier === later || buildsOn(env[later], name)) continue;
        report(container, {
          at: ['env', later, 'name'],
          message: `environment variable \`${name}\` is set twice in container \`${container.name}\`; only the last one counts`,
          related: [{ node: container, at: ['env', earlier, 'name'], message: 'hidden by the later one' }],
          fix: {
            title: `Remove the first \`${name}\`, which nothing sees`,
            safe: false,
            edits: [{ op: 'remove', at: ['env', earlier] }],
          },
        });
      }
    },
  },
  examples: [
    {
      bad: `
        apiVersion: apps/v1
        kind: Deployment
        metadata:
          name: web
        spec:
          selector:
            matchLabels: { app: web }
          template:
            metadata:
              labels: { app: web }
            spec:
              containers:
                - name: web
                  image: registry.example.com/web:1.4.2
                  env:
                    - name: PORT
                      value: "8080"
                    - name: LOG_LEVEL
                      value: info
                    - name: PORT # <-
                      value: "9090"
      `,
      good: `
        apiVersion: apps/v1
        kind: Deployment
        metadata:
          name: web
        spec:
          selector:
            matchLabels: { app: web }
          template:
            metadata:
              labels: { app: web }
            spec:
              containers:
                - name: web
                  image: registry.example.com/web:1.4.2
                  env:
                    - name: PORT
                      value: "8080"
                    - name: port
                      value: "8080"
      `,
    },
    {
      title: 'a value that is built on the earlier one, names that are not known',
      good: `
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          containers:
            - name: web
              image: registry.example.com/web:1.4.2
              env:
                - name: OPTS
                  value: -v
                - name: OPTS
                  value: $(OPTS) -x
                - name: \${PREFIX}_A
                  value: one
                - name: \${PREFIX}_B
                  value: two
      `,
    },
  ],
});

function nameOf(entry: unknown): string | undefined {
  return isMapping(entry) && typeof entry.name === 'string' ? entry.name : undefined;
}

/** `$(NAME)` in a later value stands for the earlier one. */
function buildsOn(entry: unknown, name: string): boolean {
  return isMapping(entry) && typeof entry.value === 'string' && entry.value.includes(`$(${name})`);
}
