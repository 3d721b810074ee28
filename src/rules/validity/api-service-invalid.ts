import { defineRule } from '../../engine/rule.js';
import {
  fault,
  formFault,
  isEmpty,
  isFilledIn,
  type MaybeFault,
  portNumberFault,
  within,
} from '../../model/faults/fault.js';
import {
  DNS1035_LABEL,
  DNS1123_LABEL,
  DNS1123_SUBDOMAIN,
  isDns1035Label,
  isDns1123Label,
  isDns1123Subdomain,
} from '../../model/formats.js';
import { isMapping } from '../../model/loose.js';

export default defineRule({
  id: 'api-service-invalid',
  title: 'Name an APIService after its version and group, a RuntimeClass after a handler',
  severity: 'error',
  presets: ['recommended', 'strict', 'validity'],
  why: 'The API server refuses an APIService whose name is not its version, a dot and its group, or whose priorities are out of range, and a RuntimeClass whose handler is no name.',
  help: 'Name it like `v1beta1.metrics.k8s.io`; priorities are 1 to 20000 for a group and 1 to 1000 for a version.',
  links: [
    'https://kubernetes.io/docs/reference/kubernetes-api/cluster-resources/api-service-v1/',
    'https://kubernetes.io/docs/concepts/containers/runtime-class/',
  ],
  on: {
    APIService(service, { report }) {
      const spec: unknown = service.data.spec ?? NOTHING;
      if (service.part || !isMapping(spec)) return;
      const name = nameFault(service.name, spec);
      if (name) report(service, name);
      const found = specFault(spec);
      if (found) report(service, { at: ['spec', ...found.at], message: found.message });
    },
    RuntimeClass(runtime, { report }) {
      const { handler } = runtime.data;
      const found = isEmpty(handler)
        ? emptyFault(handler)
        : formFault(handler, isDns1123Label, DNS1123_LABEL, 'handler');
      if (found && !runtime.part) report(runtime, found);
    },
  },
  examples: [
    {
      bad: `
        apiVersion: apiregistration.k8s.io/v1
        kind: APIService
        metadata:
          name: metrics # <-
        spec:
          group: metrics.k8s.io
          version: v1beta1
          groupPriorityMinimum: 100
          versionPriority: 0 # <-
          service: { namespace: kube-system, name: metrics-server }
        ---
        apiVersion: node.k8s.io/v1
        kind: RuntimeClass
        metadata:
          name: gvisor
        handler: gVisor # <-
      `,
      good: `
        apiVersion: apiregistration.k8s.io/v1
        kind: APIService
        metadata:
          name: v1beta1.metrics.k8s.io
        spec:
          group: metrics.k8s.io
          version: v1beta1
          groupPriorityMinimum: 100
          versionPriority: 100
          insecureSkipTLSVerify: true
          service: { namespace: kube-system, name: metrics-server }
        ---
        apiVersion: node.k8s.io/v1
        kind: RuntimeClass
        metadata:
          name: gvisor
        handler: runsc
      `,
    },
    {
      title: 'what something else fills in',
      good: `
        apiVersion: apiregistration.k8s.io/v1
        kind: APIService
        metadata:
          name: v1beta1.metrics.k8s.io
        spec:
          group: \${GROUP}
          version: \${VERSION}
          groupPriorityMinimum: \${PRIORITY}
          versionPriority: 100
      `,
    },
  ],
});

type Spec = Readonly<Record<string, unknown>>;

const NOTHING = {};

function emptyFault(handler: unknown): MaybeFault {
  // That it is missing is told by the schema.
  return handler === '' ? fault('a RuntimeClass needs a `handler`', 'handler') : undefined;
}

function nameFault(name: string | undefined, { group, version }: Spec): MaybeFault {
  if (!name || isFilledIn(name) || typeof group !== 'string' || typeof version !== 'string') return undefined;
  const needed = `${version}.${group}`;
  return name === needed
    ? undefined
    : fault(`\`${name}\` must be \`${needed}\`, its version and group`, 'metadata', 'name');
}

function specFault(spec: Spec): MaybeFault {
  const { group, version, groupPriorityMinimum: groupPriority, versionPriority, service } = spec;
  return (
    (isEmpty(group) && version !== 'v1' && (isEmpty(version) || typeof version === 'string')
      ? fault('an APIService needs its `group`', 'group')
      : undefined) ??
    formFault(group || undefined, isDns1123Subdomain, DNS1123_SUBDOMAIN, 'group') ??
    formFault(version, isDns1035Label, DNS1035_LABEL, 'version') ??
    (isEmpty(version) ? fault('an APIService needs its `version`', 'version') : undefined) ??
    rangeFault(groupPriority, 20_000, 'groupPriorityMinimum') ??
    rangeFault(versionPriority, 1000, 'versionPriority') ??
    (isMapping(service) ? serviceFault(service) : localFault(spec)) ??
    (spec.insecureSkipTLSVerify === true && typeof spec.caBundle === 'string' && spec.caBundle !== ''
      ? fault('`insecureSkipTLSVerify` does not go with a `caBundle`', 'insecureSkipTLSVerify')
      : undefined)
  );
}

function rangeFault(value: unknown, most: number, key: string): MaybeFault {
  if (typeof value !== 'number' || (value >= 1 && value <= most)) return undefined;
  return fault(`\`${key}: ${value}\` must be 1 to ${most}`, key);
}

function serviceFault({ name, namespace, port }: Spec): MaybeFault {
  const found =
    (isEmpty(namespace) ? fault('the service needs its `namespace`', 'namespace') : undefined) ??
    (isEmpty(name) ? fault('the service needs its `name`', 'name') : undefined) ??
    portNumberFault(port, 'port');
  return found && within(found, 'service');
}

function localFault({ service, insecureSkipTLSVerify }: Spec): MaybeFault {
  if (!isEmpty(service) || insecureSkipTLSVerify !== true) return undefined;
  return fault('without a `service` there is no TLS to skip', 'insecureSkipTLSVerify');
}
