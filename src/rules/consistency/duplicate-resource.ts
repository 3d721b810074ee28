import { defineRule } from '../../engine/rule.js';
import { namesakesOf } from '../../model/namesakes.js';
import type { Resource } from '../../model/resource.js';

export default defineRule({
  id: 'duplicate-resource',
  title: 'Define an object once',
  severity: 'error',
  why: 'kubectl applies both one after the other and the last one wins: what only the first one says is lost, and with every apply the object changes twice.',
  help: 'Remove one, rename it, or put variants for other environments into folders of their own.',
  links: [
    'https://kubernetes.io/docs/concepts/overview/working-with-objects/names/',
    'https://kubernetes.io/docs/tasks/manage-kubernetes-objects/declarative-config/',
  ],
  on: {
    Object(resource, { workspace, report }) {
      if (resource.part || resource.apiVersion === 'builtin') return;
      const namesakes = namesakesOf(resource, workspace);
      if (namesakes.length < 2) return;
      const before = namesakes.slice(0, namesakes.indexOf(resource));
      const { file } = resource.document;
      const here = before.find((other) => other.document.file === file);
      const beside = before.find((other) => isApplied(other) && other.document.file.folder === file.folder);
      const other = here ?? (isApplied(resource) ? beside : undefined);
      if (!other) return;
      const where = here ? 'in this file already' : `in ${other.document.file.path} too; where the folder is applied,`;
      report(resource, {
        at: ['metadata', 'name'],
        // One folder may well hold variants of which one is applied.
        severity: here ? 'error' : workspace.complete ? 'warning' : 'info',
        message: `${resource.kind} \`${resource.name}\` stands ${where}${here ? ';' : ''} the last one wins`,
        related: [{ node: other, at: ['metadata', 'name'], message: 'the first one' }],
      });
    },
  },
  examples: [
    {
      bad: `
        apiVersion: v1
        kind: ConfigMap
        metadata:
          name: settings
        data:
          color: blue
        ---
        apiVersion: v1
        kind: List
        items:
          - apiVersion: v1
            kind: ConfigMap
            metadata:
              name: settings # <-
            data:
              size: large
      `,
      good: `
        apiVersion: v1
        kind: ConfigMap
        metadata:
          name: settings
        data:
          color: blue
          size: large
      `,
    },
    {
      title: 'two files of one folder, whatever versions of the API they use',
      bad: `
        # file: web/autoscaler-old.yaml
        apiVersion: autoscaling/v1
        kind: HorizontalPodAutoscaler
        metadata:
          name: web
        # file: web/autoscaler.yaml
        apiVersion: autoscaling/v2
        kind: HorizontalPodAutoscaler
        metadata:
          name: web # <- info
      `,
    },
    {
      title: 'two files that are applied together',
      complete: true,
      bad: `
        # file: web/settings.yaml
        apiVersion: v1
        kind: ConfigMap
        metadata:
          name: settings
        # file: web/web.yaml
        apiVersion: v1
        kind: ConfigMap
        metadata:
          name: settings # <- warning
      `,
    },
    {
      title: 'files of different folders, as for environments',
      good: `
        # file: staging/web.yaml
        apiVersion: v1
        kind: ConfigMap
        metadata:
          name: settings
        # file: production/web.yaml
        apiVersion: v1
        kind: ConfigMap
        metadata:
          name: settings
      `,
    },
    {
      title: 'another kind, group or namespace, and steps of a test that assert what is there',
      good: `
        # file: a.yaml
        apiVersion: v1
        kind: Service
        metadata:
          name: web
        ---
        apiVersion: serving.knative.dev/v1
        kind: Service
        metadata:
          name: web
        ---
        apiVersion: v1
        kind: ConfigMap
        metadata:
          name: web
          namespace: blue
        ---
        apiVersion: v1
        kind: ConfigMap
        metadata:
          name: web
          namespace: green
        # file: 01-assert.yaml
        apiVersion: v1
        kind: Service
        metadata:
          name: web
      `,
    },
    {
      title: 'names that the API server makes up, or that something else fills in',
      good: `
        apiVersion: batch/v1
        kind: Job
        metadata:
          generateName: migrate-
        ---
        apiVersion: batch/v1
        kind: Job
        metadata:
          generateName: migrate-
        ---
        apiVersion: v1
        kind: ConfigMap
        metadata:
          name: \${NAME}
        ---
        apiVersion: v1
        kind: ConfigMap
        metadata:
          name: \${NAME}
        ---
        apiVersion: v1
        kind: ConfigMap
        metadata:
          name: settings
          namespace: \${FIRST}
        ---
        apiVersion: v1
        kind: ConfigMap
        metadata:
          name: settings
          namespace: \${SECOND}
      `,
    },
  ],
});

/** Steps of kuttl and chainsaw tests that describe what must be there are not applied. */
function isApplied(resource: Resource): boolean {
  return !/(?:^|[/-])(?:assert|errors?)\.[^/]*$/.test(resource.document.file.path);
}
