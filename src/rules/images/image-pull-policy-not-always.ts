import { defineRule } from '../../engine/rule.js';
import { parseImage } from '../../model/image.js';
import { text } from '../../model/loose.js';

export default defineRule({
  id: 'image-pull-policy-not-always',
  title: 'Pull images at every start of a container',
  severity: 'info',
  presets: [],
  hygiene: true,
  why: 'With `Always` each start asks the registry, so that a pod cannot use a cached image without credentials of its own, or an old build of a moved tag. Off by default: with fixed tags or digests it only makes every start depend on the registry.',
  help: 'Set `imagePullPolicy: Always`. Layers that a node has are not transferred again.',
  links: ['https://kubernetes.io/docs/concepts/containers/images/#image-pull-policy'],
  on: {
    Container(container, { report }) {
      const written: unknown = container.data.imagePullPolicy;
      // The API server fills in both.
      const policy = written === null || written === '' ? undefined : written;
      if (policy === 'Always') return;
      const image = text(container.data.image);
      if (!image || (policy === undefined && defaultsToAlways(image))) return;
      const what = policy === undefined ? 'defaults to `IfNotPresent` for this image' : `is \`${String(policy)}\``;
      report(container, {
        at: ['imagePullPolicy'],
        message: `\`imagePullPolicy\` ${what}; \`Always\` asks the registry at every start`,
        fix: {
          title: 'Set `imagePullPolicy: Always`',
          safe: false,
          edits: [{ op: 'set', at: ['imagePullPolicy'], value: 'Always' }],
        },
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
            - name: log
              image: registry.example.com/log:2.0.0
              imagePullPolicy: IfNotPresent # <-
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
              imagePullPolicy: Always
      `,
    },
    {
      title: 'no tag or `latest`, where `Always` is the default',
      good: `
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          containers:
            - name: web
              image: registry.example.com/web
            - name: log
              image: registry.example.com/log:latest
            - name: open
              image: registry.example.com/open:1.0.0
              imagePullPolicy: \${PULL_POLICY}
      `,
    },
  ],
});

/** What the API server fills in for `latest` and for no tag, unless there is a digest alone. */
function defaultsToAlways(image: string): boolean {
  const { tag, digest } = parseImage(image) ?? {};
  return tag === 'latest' || (tag === undefined && digest === undefined);
}
