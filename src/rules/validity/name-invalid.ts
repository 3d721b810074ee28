import { nameFormOf } from '../../data/object-names.js';
import { type Context, defineRule } from '../../engine/rule.js';
import { isAbsent, isFilledIn } from '../../model/faults/fault.js';
import { nameFault } from '../../model/faults/name-faults.js';
import { DNS1123_LABEL, isDns1123Label, isQualifiedName, QUALIFIED_NAME } from '../../model/formats.js';
import { isMapping } from '../../model/loose.js';
import type { Resource } from '../../model/resource.js';
import type { Path } from '../../source/path.js';

const STANDARD_FINALIZERS = ['foregroundDeletion', 'kubernetes', 'orphan'];

export default defineRule({
  id: 'name-invalid',
  title: 'Give every object a name that its kind takes',
  severity: 'error',
  presets: ['recommended', 'strict', 'validity'],
  why: 'The API server refuses an object without a name, or with one that its kind does not take: most take lower-case letters, digits, `-` and `.`, a Service, StatefulSet or Namespace no dot.',
  help: 'Change the name, and with it what refers to the object; a new name means a new object.',
  links: [
    'https://kubernetes.io/docs/concepts/overview/working-with-objects/names/',
    'https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/',
    'https://kubernetes.io/docs/concepts/overview/working-with-objects/finalizers/',
  ],
  on: {
    Object(resource, { cluster, report }) {
      // The name in a patch is only an address.
      if (resource.part) return;
      const form = nameFormOf(resource.group, resource.kind);
      const { kind, name, namespace } = resource;
      if (form === undefined) return;
      if (name === undefined || name === '') reportMissing(resource, report);
      else if (!isFilledIn(name)) {
        const allowed = nameFault(name, form, kind, cluster.kubernetesVersion);
        if (allowed !== undefined) {
          const message = `\`${name}\` is no name for a ${kind}: it takes ${allowed}`;
          report(resource, { at: ['metadata', 'name'], message });
        }
      }
      if (namespace && !isDns1123Label(namespace) && !isFilledIn(namespace)) {
        const message = `there can be no namespace \`${namespace}\`: it takes ${DNS1123_LABEL}`;
        report(resource, { at: ['metadata', 'namespace'], message });
      }
      if (resource.data.metadata?.finalizers !== undefined) {
        checkFinalizers(resource, resource.data.metadata.finalizers, METADATA, report);
      }
      if (resource.data.metadata?.ownerReferences !== undefined) checkOwners(resource, report);
    },
    Namespace(namespace, { report }) {
      const finalizers: unknown = namespace.data.spec?.finalizers;
      if (finalizers !== undefined) checkFinalizers(namespace, finalizers, SPEC, report);
    },
  },
  examples: [
    {
      bad: `
        apiVersion: v1
        kind: ConfigMap
        metadata:
          name: Web_Settings # <-
        ---
        apiVersion: v1
        kind: Secret
        metadata: # <-
          namespace: shop
        stringData:
          pin: "0042"
        ---
        apiVersion: v1
        kind: Service
        metadata:
          name: web.shop # <-
        spec:
          ports:
            - port: 80
        ---
        apiVersion: batch/v1
        kind: CronJob
        metadata:
          name: nightly-report-of-everything-that-was-sold-in-all-shops # <-
        spec:
          schedule: "0 3 * * *"
          jobTemplate:
            spec:
              template:
                spec:
                  restartPolicy: Never
                  containers:
                    - name: report
                      image: registry.example.com/report:1.4.2
        ---
        apiVersion: rbac.authorization.k8s.io/v1
        kind: ClusterRole
        metadata:
          name: shop/reader # <-
        rules:
          - apiGroups: [""]
            resources: [pods]
            verbs: [get]
        ---
        apiVersion: v1
        kind: ConfigMap
        metadata:
          generateName: Web- # <-
        ---
        apiVersion: v1
        kind: ConfigMap
        metadata:
          name: web
          namespace: Shop # <-
        ---
        apiVersion: v1
        kind: ConfigMap
        metadata:
          name: web
          finalizers:
            - cleanup # <-
      `,
      good: `
        apiVersion: v1
        kind: ConfigMap
        metadata:
          name: web.settings
          finalizers: [shop.example.com/cleanup]
        ---
        apiVersion: v1
        kind: Service
        metadata:
          name: web-shop
        spec:
          ports:
            - port: 80
        ---
        apiVersion: v1
        kind: ConfigMap
        metadata:
          generateName: web.shop-
        ---
        apiVersion: rbac.authorization.k8s.io/v1
        kind: ClusterRole
        metadata:
          name: shop:Reader_1
        rules:
          - apiGroups: [""]
            resources: [pods]
            verbs: [get]
      `,
    },
    {
      title: 'a Service that starts with a digit, before Kubernetes allowed it',
      kubernetesVersion: '1.35',
      bad: `
        apiVersion: v1
        kind: Service
        metadata:
          name: 2048-game # <-
        spec:
          ports:
            - port: 80
      `,
    },
    {
      title: 'a Service that starts with a digit',
      kubernetesVersion: '1.36',
      good: `
        apiVersion: v1
        kind: Service
        metadata:
          name: 2048-game
        spec:
          ports:
            - port: 80
      `,
    },
    {
      title: 'names that something else fills in, kinds that nobody knows, patches',
      good: `
        apiVersion: v1
        kind: ConfigMap
        metadata:
          name: \${NAME}_x
        ---
        apiVersion: v1
        kind: Pod
        metadata:
          name: web-{{uid}}
        spec:
          containers:
            - name: web
              image: registry.example.com/web:1.4.2
        ---
        apiVersion: backstage.io/v1alpha1
        kind: Component
        metadata:
          name: Artist_Web
        ---
        apiVersion: apps/v1
        kind: Deployment
        $patch: merge
        metadata:
          namespace: shop
      `,
    },
  ],
});

const METADATA: Path = ['metadata', 'finalizers'];
const SPEC: Path = ['spec', 'finalizers'];

type Report = Context['report'];

function reportMissing(resource: Resource, report: Report): void {
  const { metadata } = resource.data;
  // What is no mapping is told by the schema.
  if (!isAbsent(metadata) && !isMapping(metadata)) return;
  const name: unknown = metadata?.name;
  if (!isAbsent(name) && name !== '') return;
  const generated: unknown = metadata?.generateName;
  if (isAbsent(generated) || generated === '') {
    report(resource, { at: ['metadata', 'name'], message: `this ${resource.kind} has no name` });
    return;
  }
  const form = nameFormOf(resource.group, resource.kind);
  if (typeof generated !== 'string' || form === undefined || isFilledIn(generated)) return;
  // Characters are put behind it, so that it may end in \`-\`.
  const allowed = nameFault(generated.slice(0, 40).replace(/(.)-$/, '$1a'), form, '', undefined);
  if (allowed === undefined) return;
  const message = `\`${generated}\` cannot begin the name of a ${resource.kind}: it takes ${allowed}`;
  report(resource, { at: ['metadata', 'generateName'], message });
}

function checkFinalizers(resource: Resource, finalizers: unknown, at: Path, report: Report): void {
  if (!Array.isArray(finalizers)) return;
  const isBuiltIn = !resource.group.includes('.') || resource.group.endsWith('.k8s.io');
  for (const [index, finalizer] of finalizers.entries()) {
    if (typeof finalizer !== 'string' || isFilledIn(finalizer) || STANDARD_FINALIZERS.includes(finalizer)) continue;
    if (isQualifiedName(finalizer) && (finalizer.includes('/') || !isBuiltIn)) continue;
    const message = `\`${finalizer}\` is no finalizer: it takes a domain, \`/\` and a name of ${QUALIFIED_NAME.split(', and before')[0]}`;
    report(resource, { at: [...at, index], message });
  }
}

function checkOwners(resource: Resource, report: Report): void {
  for (const [index, owner] of resource.owners.entries()) {
    for (const key of ['apiVersion', 'kind', 'name', 'uid']) {
      if ((owner as Readonly<Record<string, unknown>>)[key] !== '') continue;
      const message = `an owner needs its \`${key}\``;
      report(resource, { at: ['metadata', 'ownerReferences', index, key], message });
    }
  }
}
