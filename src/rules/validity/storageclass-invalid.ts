import { type Context, defineRule } from '../../engine/rule.js';
import { choiceFault, fault, formFault, isBelow, isEmptyList, type MaybeFault } from '../../model/faults/fault.js';
import { isQualifiedName, QUALIFIED_NAME } from '../../model/formats.js';
import { firstWith } from '../../model/lookup.js';
import { isMapping } from '../../model/loose.js';
import type { Resource } from '../../model/resource.js';

const POLICIES = ['ReadWriteOnceWithFSType', 'File', 'None'];

export default defineRule({
  id: 'storageclass-invalid',
  title: 'Give a StorageClass a driver and topologies that Kubernetes takes',
  severity: 'error',
  presets: ['recommended', 'strict', 'validity'],
  why: 'The API server refuses a StorageClass whose provisioner is no driver name, or whose topologies name a label twice or without values, and a CSIDriver with policies that there are not.',
  help: 'The provisioner is the name of the driver, such as `ebs.csi.aws.com`; each topology is one list of labels with their values.',
  links: [
    'https://kubernetes.io/docs/concepts/storage/storage-classes/',
    'https://kubernetes.io/docs/reference/kubernetes-api/config-and-storage-resources/csi-driver-v1/',
  ],
  on: {
    StorageClass(storageClass, { report }) {
      if (storageClass.part) return;
      const { provisioner, parameters, reclaimPolicy } = storageClass.data;
      const found =
        (storageClass.data.volumeBindingMode === ''
          ? fault('`volumeBindingMode` must not be empty', 'volumeBindingMode')
          : undefined) ??
        provisionerFault(provisioner) ??
        policyFault(reclaimPolicy) ??
        parametersFault(parameters);
      if (found) report(storageClass, found);
      checkTopologies(storageClass, storageClass.data.allowedTopologies, report);
    },
    CSIDriver(driver, { report }) {
      const spec: unknown = driver.data.spec;
      const found = !driver.part && isMapping(spec) ? driverFault(spec) : undefined;
      if (found) report(driver, { at: ['spec', ...found.at], message: found.message });
    },
  },
  examples: [
    {
      bad: `
        apiVersion: storage.k8s.io/v1
        kind: StorageClass
        metadata:
          name: fast
        provisioner: ebs.csi.aws.com/gp3/fast # <-
        allowedTopologies:
          - matchLabelExpressions:
              - key: topology.kubernetes.io/zone
                values: [eu-west-1a, eu-west-1a] # <-
        ---
        apiVersion: storage.k8s.io/v1
        kind: StorageClass
        metadata:
          name: slow
        provisioner: ebs.csi.aws.com
        reclaimPolicy: Recycle # <-
        ---
        apiVersion: storage.k8s.io/v1
        kind: CSIDriver
        metadata:
          name: files.example.com
        spec:
          fsGroupPolicy: Always # <-
      `,
      good: `
        apiVersion: storage.k8s.io/v1
        kind: StorageClass
        metadata:
          name: fast
        provisioner: ebs.csi.aws.com
        reclaimPolicy: Retain
        parameters:
          type: gp3
        allowedTopologies:
          - matchLabelExpressions:
              - key: topology.kubernetes.io/zone
                values: [eu-west-1a, eu-west-1b]
        ---
        apiVersion: storage.k8s.io/v1
        kind: CSIDriver
        metadata:
          name: files.example.com
        spec:
          fsGroupPolicy: File
          volumeLifecycleModes: [Persistent, Ephemeral]
      `,
    },
    {
      title: 'a driver that something else fills in',
      good: `
        apiVersion: storage.k8s.io/v1
        kind: StorageClass
        metadata:
          name: fast
        provisioner: \${DRIVER}/x/y
      `,
    },
  ],
});

type Report = Context['report'];
type Spec = Readonly<Record<string, unknown>>;

function provisionerFault(provisioner: unknown): MaybeFault {
  if (provisioner === '') return fault('a StorageClass needs a `provisioner`', 'provisioner');
  return formFault(provisioner, (name) => isQualifiedName(name.toLowerCase()), QUALIFIED_NAME, 'provisioner');
}

function policyFault(policy: unknown): MaybeFault {
  // What is no policy at all is told by the schema.
  return policy === 'Recycle'
    ? fault('`reclaimPolicy: Recycle` is rejected; a StorageClass takes `Delete` or `Retain`', 'reclaimPolicy')
    : undefined;
}

function parametersFault(parameters: unknown): MaybeFault {
  if (!isMapping(parameters)) return undefined;
  return Object.hasOwn(parameters, '') ? fault('a parameter needs a name', 'parameters', '') : undefined;
}

function checkTopologies(storageClass: Resource, topologies: unknown, report: Report): void {
  if (!Array.isArray(topologies)) return;
  for (const [index, term] of topologies.entries()) {
    const expressions: unknown = isMapping(term) ? term.matchLabelExpressions : undefined;
    if (isMapping(term) && isEmptyList(expressions)) {
      const at = ['allowedTopologies', index, 'matchLabelExpressions'];
      report(storageClass, { at, message: 'at least one expression is needed' });
    }
    if (!Array.isArray(expressions)) continue;
    for (const [number, expression] of expressions.entries()) {
      const found = isMapping(expression) ? expressionFault(expression, expressions.slice(0, number)) : undefined;
      const at = ['allowedTopologies', index, 'matchLabelExpressions', number];
      if (found) report(storageClass, { at: [...at, ...found.at], message: found.message });
    }
  }
}

function expressionFault({ key, values }: Spec, before: readonly unknown[]): MaybeFault {
  const form = formFault(key, isQualifiedName, QUALIFIED_NAME, 'key');
  if (form) return form;
  if (typeof key === 'string' && before.some((other) => isMapping(other) && other.key === key)) {
    return fault(`\`${key}\` stands there twice; write its values into one list`, 'key');
  }
  if (Array.isArray(values) && values.length === 0) return fault('at least one value is needed', 'values');
  const list: readonly unknown[] = Array.isArray(values) ? values : [];
  for (const [index, value] of list.entries()) {
    if (typeof value === 'string' && list.indexOf(value) < index) {
      return fault(`\`${value}\` stands there twice`, 'values', index);
    }
  }
  return undefined;
}

function driverFault(spec: Spec): MaybeFault {
  const { volumeLifecycleModes: modes, tokenRequests, nodeAllocatableUpdatePeriodSeconds: period } = spec;
  const found = choiceFault(spec.fsGroupPolicy, POLICIES, 'fsGroupPolicy');
  if (found) return found;
  if (isBelow(period, 10)) return fault('at least 10 seconds are needed', 'nodeAllocatableUpdatePeriodSeconds');
  for (const [index, mode] of Array.isArray(modes) ? modes.entries() : []) {
    if (choiceFault(mode, ['Persistent', 'Ephemeral'], 'mode')) {
      return fault(`\`${mode}\` must be \`Persistent\` or \`Ephemeral\``, 'volumeLifecycleModes', index);
    }
  }
  return isEmptyList(tokenRequests) ? undefined : tokensFault(tokenRequests);
}

function tokensFault(requests: unknown): MaybeFault {
  if (!Array.isArray(requests)) return undefined;
  for (const [index, request] of requests.entries()) {
    if (!isMapping(request)) continue;
    const { audience, expirationSeconds: seconds } = request;
    if (typeof audience === 'string' && firstWith(requests, audienceOf, audience) < index) {
      return fault(`the audience \`${audience}\` stands there twice`, 'tokenRequests', index, 'audience');
    }
    if (isBelow(seconds, 600)) {
      return fault('a token lives at least 600 seconds', 'tokenRequests', index, 'expirationSeconds');
    }
  }
  return undefined;
}

function audienceOf(request: unknown): unknown {
  return isMapping(request) ? request.audience : undefined;
}
