import { type Context, defineRule } from '../../engine/rule.js';
import { fault, isEmpty, isEmptyList, isFilledIn, type MaybeFault } from '../../model/faults/fault.js';
import { isQualifiedName } from '../../model/formats.js';
import { firstWith } from '../../model/lookup.js';
import { isMapping } from '../../model/loose.js';
import type { Resource } from '../../model/resource.js';

const TYPES = ['Container', 'Pod', 'PersistentVolumeClaim'];
const COMPUTE = ['cpu', 'memory', 'limits.cpu', 'limits.memory', 'requests.cpu', 'requests.memory'];
/** Resources that quotas know by name; others go with every scope. */
const KNOWN = new Set([
  ...COMPUTE,
  ...[
    'pods',
    'services',
    'replicationcontrollers',
    'resourcequotas',
    'secrets',
    'configmaps',
    'persistentvolumeclaims',
  ],
  ...['services.nodeports', 'services.loadbalancers', 'requests.storage', 'requests.ephemeral-storage'],
  ...['limits.ephemeral-storage', 'ephemeral-storage'],
]);
const EXISTS_ONLY = ['BestEffort', 'NotBestEffort', 'Terminating', 'NotTerminating', 'CrossNamespacePodAffinity'];
const RIVALS = [
  ['BestEffort', 'NotBestEffort'],
  ['Terminating', 'NotTerminating'],
] as const;

export default defineRule({
  id: 'quota-invalid',
  title: 'Give a LimitRange each type once, and a ResourceQuota scopes that go with its resources',
  severity: 'error',
  presets: ['recommended', 'strict', 'validity'],
  why: 'The API server refuses a LimitRange with a type twice or with defaults for a Pod, and a ResourceQuota with scopes that exclude each other or do not apply to what it bounds.',
  help: 'Put all bounds of a type into one item; make a ResourceQuota of its own for each scope.',
  links: [
    'https://kubernetes.io/docs/concepts/policy/limit-range/',
    'https://kubernetes.io/docs/concepts/policy/resource-quotas/#quota-scopes',
  ],
  on: {
    LimitRange(range, { report }) {
      const limits: unknown = range.data.spec?.limits;
      if (range.part || !Array.isArray(limits)) return;
      for (let index = 0; index < limits.length; index++) {
        const found = isMapping(limits[index]) ? limitFault(limits[index], limits, index) : undefined;
        if (found) report(range, { at: ['spec', 'limits', index, ...found.at], message: found.message });
      }
    },
    ResourceQuota(quota, { report }) {
      const spec: unknown = quota.data.spec;
      if (!quota.part && isMapping(spec)) checkScopes(quota, spec, report);
    },
  },
  examples: [
    {
      bad: `
        apiVersion: v1
        kind: LimitRange
        metadata:
          name: defaults
        spec:
          limits:
            - type: Container
              default: { cpu: 500m }
            - type: Container # <-
              max: { cpu: "2" }
            - type: Pod
              default: # <-
                cpu: 500m
            - type: PersistentVolumeClaim # <-
              default: { storage: 1Gi }
            - type: Deployment # <-
              max: { cpu: "2" }
        ---
        apiVersion: v1
        kind: ResourceQuota
        metadata:
          name: batch
        spec:
          scopes: [BestEffort] # <-
          hard:
            requests.cpu: "10"
        ---
        apiVersion: v1
        kind: ResourceQuota
        metadata:
          name: important
        spec:
          scopeSelector:
            matchExpressions:
              - scopeName: PriorityClass # <-
                operator: In
              - scopeName: Terminating
                operator: DoesNotExist # <-
          hard:
            pods: "10"
      `,
      good: `
        apiVersion: v1
        kind: LimitRange
        metadata:
          name: defaults
        spec:
          limits:
            - type: Container
              default: { cpu: 500m }
              max: { cpu: "2" }
            - type: Pod
              max: { cpu: "4" }
            - type: PersistentVolumeClaim
              max: { storage: 100Gi }
        ---
        apiVersion: v1
        kind: ResourceQuota
        metadata:
          name: batch
        spec:
          scopes: [Terminating, NotBestEffort]
          hard:
            pods: "10"
            requests.cpu: "10"
        ---
        apiVersion: v1
        kind: ResourceQuota
        metadata:
          name: important
        spec:
          scopeSelector:
            matchExpressions:
              - { scopeName: PriorityClass, operator: In, values: [high] }
          hard:
            pods: "10"
      `,
    },
    {
      title: 'what something else fills in',
      good: `
        apiVersion: v1
        kind: ResourceQuota
        metadata:
          name: batch
        spec:
          scopes: \${SCOPES}
          hard:
            requests.cpu: "10"
      `,
    },
  ],
});

type Report = Context['report'];
type Spec = Readonly<Record<string, unknown>>;

function limitFault(limit: Spec, limits: readonly unknown[], index: number): MaybeFault {
  const { type } = limit;
  if (typeof type !== 'string' || isFilledIn(type)) return undefined;
  if (!TYPES.includes(type) && !(type.includes('/') && isQualifiedName(type))) {
    return fault(`\`type: ${type}\` is rejected; it takes \`Container\`, \`Pod\` or \`PersistentVolumeClaim\``, 'type');
  }
  if (firstWith(limits, typeOf, type) < index) return fault(`\`type: ${type}\` stands there twice`, 'type');
  if (type === 'Pod') {
    const key = ['default', 'defaultRequest'].find(
      (name) => isMapping(limit[name]) && Object.keys(limit[name]).length > 0,
    );
    return key === undefined ? undefined : fault(`\`${key}\` does not go with \`type: Pod\``, key);
  }
  if (type !== 'PersistentVolumeClaim' || !lacksStorage(limit.min) || !lacksStorage(limit.max)) return undefined;
  return fault('a limit for claims needs a `min` or `max` of `storage`', 'type');
}

function typeOf(limit: unknown): unknown {
  return isMapping(limit) ? limit.type : undefined;
}

function lacksStorage(map: unknown): boolean {
  return isMapping(map) ? !Object.hasOwn(map, 'storage') : isEmpty(map);
}

function checkScopes(quota: Resource, { scopes, scopeSelector, hard }: Spec, report: Report): void {
  const resources = isMapping(hard) ? Object.keys(hard) : [];
  if (Array.isArray(scopes) && scopes.length > 0) {
    const message = scopesMessage(scopes, resources);
    if (message !== undefined) report(quota, { at: ['spec', 'scopes'], message });
  }
  const expressions: unknown = isMapping(scopeSelector) ? scopeSelector.matchExpressions : undefined;
  if (!Array.isArray(expressions)) return;
  const at = ['spec', 'scopeSelector', 'matchExpressions'];
  const message = scopesMessage(
    expressions.map((expression) => expression?.scopeName),
    resources,
  );
  if (message !== undefined) report(quota, { at, message });
  for (const [index, expression] of expressions.entries()) {
    const found = isMapping(expression) ? expressionFault(expression) : undefined;
    if (found) report(quota, { at: [...at, index, ...found.at], message: found.message });
  }
}

function scopesMessage(scopes: readonly unknown[], resources: readonly string[]): string | undefined {
  const rivals = RIVALS.find((pair) => pair.every((scope) => scopes.includes(scope)));
  if (rivals) return `\`${rivals[0]}\` and \`${rivals[1]}\` exclude each other`;
  for (const scope of scopes) {
    const other = resources.find((resource) => KNOWN.has(resource) && !applies(scope, resource));
    if (other !== undefined) return `the scope \`${String(scope)}\` does not go with \`${other}\``;
  }
  return undefined;
}

function applies(scope: unknown, resource: string): boolean {
  if (scope === 'BestEffort') return resource === 'pods';
  if (scope === 'VolumeAttributesClass')
    return resource === 'persistentvolumeclaims' || resource === 'requests.storage';
  if (scope !== 'PriorityClass' && !EXISTS_ONLY.includes(String(scope))) return true;
  return resource === 'pods' || COMPUTE.includes(resource);
}

function expressionFault({ scopeName, operator, values }: Spec): MaybeFault {
  if (typeof scopeName === 'string' && EXISTS_ONLY.includes(scopeName)) {
    if (typeof operator === 'string' && operator !== 'Exists') {
      return fault(`the scope \`${scopeName}\` takes only the operator \`Exists\``, 'operator');
    }
  }
  if ((operator === 'In' || operator === 'NotIn') && isEmptyList(values)) {
    return fault(`\`${operator}\` needs at least one value`, 'values');
  }
  if ((operator !== 'Exists' && operator !== 'DoesNotExist') || isEmptyList(values)) return undefined;
  return Array.isArray(values) ? fault(`\`${operator}\` takes no values`, 'values') : undefined;
}
