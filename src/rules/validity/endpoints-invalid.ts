import { type Context, defineRule } from '../../engine/rule.js';
import { ipFault, specialIpFault } from '../../model/faults/address-faults.js';
import {
  fault,
  formFault,
  isEmpty,
  isEmptyList,
  type MaybeFault,
  portNumberFault,
  within,
} from '../../model/faults/fault.js';
import {
  DNS1123_LABEL,
  DNS1123_SUBDOMAIN,
  isDns1123Label,
  isDns1123Subdomain,
  isIp,
  isIpv6,
} from '../../model/formats.js';
import { firstWith } from '../../model/lookup.js';
import { isMapping } from '../../model/loose.js';
import type { Resource } from '../../model/resource.js';

export default defineRule({
  id: 'endpoints-invalid',
  title: 'Give endpoints addresses and ports that Kubernetes takes',
  severity: 'error',
  presets: ['recommended', 'strict', 'validity'],
  why: 'The API server refuses Endpoints and EndpointSlices with an address that is none, that is of another family, or that loops back to the node, and ports without names where there are several.',
  help: 'Write addresses that other machines reach; for a name use a Service of type `ExternalName`.',
  links: [
    'https://kubernetes.io/docs/concepts/services-networking/endpoint-slices/',
    'https://kubernetes.io/docs/concepts/services-networking/service/#services-without-selectors',
  ],
  on: {
    Endpoints(endpoints, { cluster, report }) {
      const subsets: unknown = endpoints.data.subsets;
      if (endpoints.part || !Array.isArray(subsets)) return;
      for (const [index, subset] of subsets.entries()) {
        if (isMapping(subset)) checkSubset(endpoints, subset, index, cluster.kubernetesVersion, report);
      }
    },
    EndpointSlice(slice, { cluster, report }) {
      if (slice.part) return;
      const { addressType } = slice.data as Spec;
      for (const [index, endpoint] of listOf(slice.data.endpoints).entries()) {
        const found = isMapping(endpoint) ? endpointFault(endpoint, addressType, cluster.kubernetesVersion) : undefined;
        if (found) report(slice, { at: ['endpoints', index, ...found.at], message: found.message });
      }
      const ports = listOf(slice.data.ports);
      for (const [index, port] of ports.entries()) {
        const found = isMapping(port) ? slicePortFault(port, ports, index) : undefined;
        if (found) report(slice, { at: ['ports', index, ...found.at], message: found.message });
      }
    },
  },
  examples: [
    {
      bad: `
        apiVersion: v1
        kind: Endpoints
        metadata:
          name: db
        subsets:
          - addresses:
              - ip: db.example.com # <-
              - ip: 127.0.0.1 # <-
            ports:
              - port: 5432 # <-
              - name: metrics
                port: 0 # <-
          - ports: # <-
              - port: 80
        ---
        apiVersion: discovery.k8s.io/v1
        kind: EndpointSlice
        metadata:
          name: db
        addressType: IPv4
        endpoints:
          - addresses:
              - "2001:db8::1" # <-
          - addresses: [] # <-
        ports:
          - name: a
            port: 80
          - name: a # <-
            port: 81
      `,
      good: `
        apiVersion: v1
        kind: Endpoints
        metadata:
          name: db
        subsets:
          - addresses:
              - ip: 10.0.0.5
            ports:
              - port: 5432
        ---
        apiVersion: discovery.k8s.io/v1
        kind: EndpointSlice
        metadata:
          name: db
        addressType: IPv6
        endpoints:
          - addresses: ["2001:db8::1"]
        ports:
          - name: a
            port: 80
          - port: 81
      `,
    },
    {
      title: 'an address that something else fills in',
      good: `
        apiVersion: v1
        kind: Endpoints
        metadata:
          name: db
        subsets:
          - addresses:
              - ip: \${DB_ADDRESS}
      `,
    },
  ],
});

type Report = Context['report'];
type Spec = Readonly<Record<string, unknown>>;
type Version = string | undefined;

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function checkSubset(endpoints: Resource, subset: Spec, index: number, version: Version, report: Report): void {
  const { addresses, notReadyAddresses, ports } = subset;
  const at = ['subsets', index];
  if (isEmptyList(addresses) && isEmptyList(notReadyAddresses)) {
    report(endpoints, { at, message: 'a subset needs `addresses` or `notReadyAddresses`' });
  }
  for (const key of ['addresses', 'notReadyAddresses'] as const) {
    for (const [number, address] of listOf(subset[key]).entries()) {
      const found = isMapping(address) ? addressFault(address, version) : undefined;
      if (found) report(endpoints, { at: [...at, key, number, ...found.at], message: found.message });
    }
  }
  for (const [number, port] of listOf(ports).entries()) {
    const found = isMapping(port) ? portFault(port, listOf(ports).length > 1) : undefined;
    if (found) report(endpoints, { at: [...at, 'ports', number, ...found.at], message: found.message });
  }
}

function addressFault({ ip, hostname, nodeName }: Spec, version: Version): MaybeFault {
  return (
    ipFault(ip, 'ip', version) ??
    specialIpFault(ip, 'ip') ??
    (isEmpty(hostname) ? undefined : formFault(hostname, isDns1123Label, DNS1123_LABEL, 'hostname')) ??
    formFault(nodeName, isDns1123Subdomain, DNS1123_SUBDOMAIN, 'nodeName')
  );
}

function portFault({ name, port }: Spec, needsName: boolean): MaybeFault {
  if (isEmpty(name) && needsName) return fault('with several ports each needs a name', 'name');
  return (
    portNumberFault(port, 'port') ??
    (isEmpty(name) ? undefined : formFault(name, isDns1123Label, DNS1123_LABEL, 'name'))
  );
}

function endpointFault({ addresses, hostname, nodeName }: Spec, type: unknown, version: Version): MaybeFault {
  if (Array.isArray(addresses) && addresses.length === 0) return fault('at least one address is needed', 'addresses');
  for (const [index, address] of listOf(addresses).entries()) {
    const found = sliceAddressFault(address, type, index, version);
    if (found) return within(found, 'addresses');
  }
  return (
    formFault(hostname, isDns1123Label, DNS1123_LABEL, 'hostname') ??
    formFault(nodeName, isDns1123Subdomain, DNS1123_SUBDOMAIN, 'nodeName')
  );
}

function sliceAddressFault(address: unknown, type: unknown, index: number, version: Version): MaybeFault {
  if (typeof address !== 'string') return undefined;
  if (type === 'FQDN') {
    const isName = (text: string): boolean => isDns1123Subdomain(text.replace(/\.$/, '')) && text.includes('.');
    return formFault(address, isName, 'a name with at least one dot', index);
  }
  if (type !== 'IPv4' && type !== 'IPv6') return undefined;
  const found = ipFault(address, index, version);
  if (found) return found;
  if (isIp(address) && isIpv6(address) !== (type === 'IPv6'))
    return fault(`\`${address}\` is no ${type} address`, index);
  return specialIpFault(address, index);
}

function slicePortFault(port: Spec, ports: readonly unknown[], index: number): MaybeFault {
  const own = nameOf(port);
  if (typeof own !== 'string') return undefined;
  const twice = firstWith(ports, nameOf, own) < index;
  if (twice) return fault(own === '' ? 'only one port may be without a name' : `\`${own}\` stands there twice`, 'name');
  return own === '' ? undefined : formFault(own, isDns1123Label, DNS1123_LABEL, 'name');
}

function nameOf(port: unknown): unknown {
  if (!isMapping(port)) return undefined;
  return isEmpty(port.name) ? '' : port.name;
}
