import { defineRule } from '../../engine/rule.js';
import { perWorkspace } from '../../model/lookup.js';
import type { Resource } from '../../model/resource.js';
import type { Workspace } from '../../model/workspace.js';

interface Options {
  /** From how many Services in a namespace on pods should go without. */
  readonly services: number;
}

export default defineRule<Options>({
  id: 'enable-service-links',
  title: 'Spare pods the variables of every Service',
  severity: 'info',
  hygiene: true,
  why: 'By default a container gets seven environment variables or more for every Service of its namespace. Many Services make starts slow, and at some point the process does not start at all (`argument list too long`).',
  help: 'Set `enableServiceLinks: false` in the pod; Services are found by DNS.',
  links: [
    'https://docs.aws.amazon.com/eks/latest/best-practices/scale-workloads.html',
    'https://kubernetes.io/docs/tutorials/services/connect-applications-service/#accessing-the-service',
  ],
  options: {
    schema: {
      type: 'object',
      properties: {
        services: {
          type: 'integer',
          minimum: 1,
          description: 'From how many Services in one namespace on pods should go without the variables.',
        },
      },
      additionalProperties: false,
    },
    default: { services: 100 },
  },
  on: {
    PodTemplate(pod, { options, workspace, report }) {
      const links: unknown = pod.spec.enableServiceLinks;
      if ((links !== undefined && links !== null && links !== true) || pod.resource.part) return;
      const count = servicesNear(pod.resource, workspace);
      if (count < options.services) return;
      report(pod, {
        at: ['spec', 'enableServiceLinks'],
        message: `every container gets variables of ${count} Services; set \`enableServiceLinks: false\``,
        fix: {
          title: 'Set `enableServiceLinks: false`',
          safe: false,
          edits: [{ op: 'set', at: ['spec', 'enableServiceLinks'], value: false }],
        },
      });
    },
  },
  examples: [
    {
      title: 'two Services are many here',
      options: { services: 2 },
      bad: `
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec: # <-
          containers:
            - name: web
              image: registry.example.com/web:1.4.2
        ---
        apiVersion: v1
        kind: Service
        metadata:
          name: web
        spec:
          selector: { app: web }
          ports:
            - port: 80
        ---
        apiVersion: v1
        kind: Service
        metadata:
          name: api
        spec:
          selector: { app: api }
          ports:
            - port: 80
      `,
      good: `
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          enableServiceLinks: false
          containers:
            - name: web
              image: registry.example.com/web:1.4.2
        ---
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
          namespace: shop
        spec:
          containers:
            - name: web
              image: registry.example.com/web:1.4.2
        ---
        apiVersion: v1
        kind: Service
        metadata:
          name: web
        spec:
          selector: { app: web }
          ports:
            - port: 80
        ---
        apiVersion: v1
        kind: Service
        metadata:
          name: api
        spec:
          selector: { app: api }
          ports:
            - port: 80
      `,
    },
    {
      title: 'Services of the folders around and below count, those beside do not',
      options: { services: 2 },
      bad: `
        # file: service.yaml
        apiVersion: v1
        kind: Service
        metadata:
          name: web
        spec:
          ports:
            - port: 80
        # file: team/pod.yaml
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec: # <-
          containers:
            - name: web
              image: registry.example.com/web:1.4.2
        # file: team/api/service.yaml
        apiVersion: v1
        kind: Service
        metadata:
          name: api
        spec:
          ports:
            - port: 80
      `,
      good: `
        # file: one/pod.yaml
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          containers:
            - name: web
              image: registry.example.com/web:1.4.2
        # file: two/services.yaml
        apiVersion: v1
        kind: Service
        metadata:
          name: web
        spec:
          ports:
            - port: 80
        ---
        apiVersion: v1
        kind: Service
        metadata:
          name: api
        spec:
          ports:
            - port: 80
      `,
    },
  ],
});

/** Services of one namespace by the folder of their file. */
interface Counts {
  total: number;
  readonly exact: Map<string, number>;
  /** Of a folder and those below it. */
  readonly below: Map<string, number>;
}

const countsByNamespace = perWorkspace((workspace): ReadonlyMap<string, Counts> => {
  const index = new Map<string, Counts>();
  for (const { effectiveNamespace: namespace, document } of workspace.all('Service')) {
    const counts = index.get(namespace) ?? { total: 0, exact: new Map(), below: new Map() };
    index.set(namespace, counts);
    counts.total++;
    const { folder } = document.file;
    counts.exact.set(folder, (counts.exact.get(folder) ?? 0) + 1);
    for (const outer of [...outerFolders(folder), folder]) counts.below.set(outer, (counts.below.get(outer) ?? 0) + 1);
  }
  return index;
});

/** How many Services are applied with an object, to its namespace. */
function servicesNear({ effectiveNamespace, document }: Resource, workspace: Workspace): number {
  const counts = countsByNamespace(workspace).get(effectiveNamespace);
  if (counts === undefined || workspace.complete) return counts?.total ?? 0;
  const { folder } = document.file;
  let count = counts.below.get(folder) ?? 0;
  for (let at = folder.lastIndexOf('/', folder.length - 2); at >= 0; at = folder.lastIndexOf('/', at - 1)) {
    count += counts.exact.get(folder.slice(0, at + 1)) ?? 0;
    if (at === 0) return count;
  }
  return folder === '' ? count : count + (counts.exact.get('') ?? 0);
}

function outerFolders(folder: string): readonly string[] {
  const outer = folder.startsWith('/') || folder === '' ? [] : [''];
  for (let at = folder.indexOf('/'); at >= 0 && at < folder.length - 1; at = folder.indexOf('/', at + 1)) {
    outer.push(folder.slice(0, at + 1));
  }
  return outer;
}
