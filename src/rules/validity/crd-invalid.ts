import { type Context, defineRule } from '../../engine/rule.js';
import {
  fault,
  formFault,
  isAbsent,
  isEmptyList,
  isFilledIn,
  type MaybeFault,
  within,
} from '../../model/faults/fault.js';
import { clientFault } from '../../model/faults/webhook-faults.js';
import { DNS1035_LABEL, isDns1035Label, isDomainOf } from '../../model/formats.js';
import { isMapping } from '../../model/loose.js';
import type { Resource } from '../../model/resource.js';

const COLUMN_TYPES = ['boolean', 'date', 'integer', 'number', 'string'];

export default defineRule({
  id: 'crd-invalid',
  title: 'Name a CustomResourceDefinition after its plural and group, and store one version',
  severity: 'error',
  presets: ['recommended', 'strict', 'validity'],
  why: 'The API server refuses a CustomResourceDefinition whose name is not its plural, a dot and its group, one without exactly one stored version, and names or versions in another form.',
  help: 'Name it like `shops.example.com`, and set `storage: true` in one version.',
  links: [
    'https://kubernetes.io/docs/tasks/extend-kubernetes/custom-resources/custom-resource-definitions/',
    'https://kubernetes.io/docs/reference/kubernetes-api/extend-resources/custom-resource-definition-v1/',
  ],
  on: {
    CustomResourceDefinition(definition, { report }) {
      const spec: unknown = definition.data.spec;
      if (definition.part || definition.apiVersion !== 'apiextensions.k8s.io/v1' || !isMapping(spec)) return;
      const name = nameFault(definition, spec);
      if (name) report(definition, name);
      const found =
        groupFault(spec.group) ??
        namesFault(spec.names) ??
        storageFault(spec.versions) ??
        conversionFault(spec.conversion);
      if (found) report(definition, { at: ['spec', ...found.at], message: found.message });
      checkVersions(definition, spec.versions, report);
    },
  },
  examples: [
    {
      bad: `
        apiVersion: apiextensions.k8s.io/v1
        kind: CustomResourceDefinition
        metadata:
          name: shop.example.com # <-
        spec:
          group: example.com
          scope: Namespaced
          names:
            plural: Shops # <-
            kind: Shop
          versions:
            - name: v1
              served: true
              storage: true
              schema:
                openAPIV3Schema: { type: object }
        ---
        apiVersion: apiextensions.k8s.io/v1
        kind: CustomResourceDefinition
        metadata:
          name: orders.example.com
        spec:
          group: example.com
          scope: Namespaced
          names: { plural: orders, kind: Order }
          versions: # <-
            - name: v1
              served: true
              storage: true
              schema:
                openAPIV3Schema: { type: object }
            - name: v2
              served: true
              storage: true
              schema:
                openAPIV3Schema: { type: object }
              additionalPrinterColumns:
                - name: Age
                  type: timestamp # <-
                  jsonPath: .metadata.creationTimestamp
      `,
      good: `
        apiVersion: apiextensions.k8s.io/v1
        kind: CustomResourceDefinition
        metadata:
          name: shops.example.com
        spec:
          group: example.com
          scope: Namespaced
          names: { plural: shops, kind: Shop, shortNames: [sh] }
          versions:
            - name: v1
              served: true
              storage: true
              schema:
                openAPIV3Schema: { type: object }
              additionalPrinterColumns:
                - { name: Age, type: date, jsonPath: .metadata.creationTimestamp }
            - name: v1beta1
              served: false
              storage: false
              schema:
                openAPIV3Schema: { type: object, description: before }
      `,
    },
    {
      title: 'what something else fills in',
      good: `
        apiVersion: apiextensions.k8s.io/v1
        kind: CustomResourceDefinition
        metadata:
          name: shops.example.com
        spec:
          group: \${GROUP}
          scope: Namespaced
          names: { plural: shops, kind: Shop }
          versions: \${VERSIONS}
      `,
    },
  ],
});

type Report = Context['report'];
type Spec = Readonly<Record<string, unknown>>;

function nameFault({ name }: Resource, { group, names }: Spec): MaybeFault {
  const plural = isMapping(names) ? names.plural : undefined;
  if (name === undefined || isFilledIn(name) || typeof group !== 'string' || typeof plural !== 'string')
    return undefined;
  const needed = `${plural}.${group}`;
  return name === needed
    ? undefined
    : fault(`\`${name}\` must be \`${needed}\`, its plural and group`, 'metadata', 'name');
}

function groupFault(group: unknown): MaybeFault {
  if (group === '') return fault('a CustomResourceDefinition needs its `group`', 'group');
  return formFault(group, (text) => isDomainOf(text, 2), 'a domain with at least one dot', 'group');
}

function namesFault(names: unknown): MaybeFault {
  if (!isMapping(names)) return undefined;
  const isMixed = (text: string): boolean => isDns1035Label(text.toLowerCase());
  const { kind, listKind } = names;
  const found =
    formFault(names.plural, isDns1035Label, DNS1035_LABEL, 'plural') ??
    formFault(names.singular || undefined, isDns1035Label, DNS1035_LABEL, 'singular') ??
    formFault(kind, isMixed, 'letters, digits and `-`, at most 63, starting with a letter', 'kind') ??
    formFault(
      listKind || undefined,
      isMixed,
      'letters, digits and `-`, at most 63, starting with a letter',
      'listKind',
    ) ??
    (typeof kind === 'string' && kind === listKind
      ? fault('`kind` and `listKind` must differ', 'listKind')
      : undefined) ??
    listFault(names.shortNames, 'shortNames') ??
    listFault(names.categories, 'categories');
  return found && within(found, 'names');
}

function listFault(list: unknown, key: string): MaybeFault {
  if (!Array.isArray(list)) return undefined;
  for (const [index, item] of list.entries()) {
    const found = formFault(item, isDns1035Label, DNS1035_LABEL, index);
    if (found) return within(found, key);
  }
  return undefined;
}

function storageFault(versions: unknown): MaybeFault {
  if (!Array.isArray(versions) || !versions.every(isMapping)) return undefined;
  const names = versions.map(({ name }) => name);
  const twice = names.find((name, index) => typeof name === 'string' && names.indexOf(name) < index);
  if (twice !== undefined) return fault(`the version \`${String(twice)}\` stands there twice`, 'versions');
  const flags = versions.map(({ storage }) => storage);
  if (!flags.every((flag) => typeof flag === 'boolean')) return undefined;
  const stored = flags.filter(Boolean).length;
  return stored === 1 ? undefined : fault(`exactly one version must be stored, here ${stored} are`, 'versions');
}

function conversionFault(conversion: unknown): MaybeFault {
  if (!isMapping(conversion)) return undefined;
  const { strategy, webhook } = conversion;
  const found =
    strategy === 'Webhook'
      ? webhookFault(webhook)
      : strategy === 'None' && !isAbsent(webhook)
        ? fault('`webhook` does not go with `strategy: None`', 'webhook')
        : undefined;
  return found && within(found, 'conversion');
}

function webhookFault(webhook: unknown): MaybeFault {
  if (isAbsent(webhook)) return fault('`strategy: Webhook` needs a `webhook`', 'webhook');
  if (!isMapping(webhook)) return undefined;
  if (isAbsent(webhook.clientConfig)) return fault('the webhook needs its `clientConfig`', 'webhook', 'clientConfig');
  const client = clientFault(webhook.clientConfig, 'clientConfig');
  if (client) return within(client, 'webhook');
  return Array.isArray(webhook.conversionReviewVersions) && isEmptyList(webhook.conversionReviewVersions)
    ? fault('at least one version is needed', 'webhook', 'conversionReviewVersions')
    : undefined;
}

function checkVersions(definition: Resource, versions: unknown, report: Report): void {
  if (!Array.isArray(versions)) return;
  for (const [index, version] of versions.entries()) {
    const found = isMapping(version) ? versionFault(version) : undefined;
    if (found) report(definition, { at: ['spec', 'versions', index, ...found.at], message: found.message });
  }
}

function versionFault({ name, schema, additionalPrinterColumns: columns }: Spec): MaybeFault {
  const found = formFault(name, isDns1035Label, DNS1035_LABEL, 'name');
  if (found) return found;
  const root = isMapping(schema) ? schema.openAPIV3Schema : undefined;
  if (isMapping(root) && isAbsent(root.type)) {
    return fault('the root of a schema needs `type: object`', 'schema', 'openAPIV3Schema', 'type');
  }
  if (isMapping(root) && typeof root.type === 'string' && root.type !== 'object') {
    return fault(
      `the root of a schema must be of type \`object\`, not \`${root.type}\``,
      'schema',
      'openAPIV3Schema',
      'type',
    );
  }
  for (const [index, column] of Array.isArray(columns) ? columns.entries() : []) {
    const wrong = isMapping(column) ? columnFault(column) : undefined;
    if (wrong) return within(wrong, 'additionalPrinterColumns', index);
  }
  return undefined;
}

function columnFault({ type, jsonPath }: Spec): MaybeFault {
  if (typeof type === 'string' && !COLUMN_TYPES.includes(type)) {
    return fault(`\`type: ${type}\` must be one of ${COLUMN_TYPES.join(', ')}`, 'type');
  }
  return typeof jsonPath === 'string' && !jsonPath.startsWith('.') && !isFilledIn(jsonPath)
    ? fault(`\`${jsonPath}\` must begin with \`.\``, 'jsonPath')
    : undefined;
}
