import { type Context, defineRule } from '../../engine/rule.js';
import { cidrFault } from '../../model/faults/address-faults.js';
import {
  emptyChoiceFault,
  fault,
  isAbsent,
  type MaybeFault,
  portNumberFault,
  within,
} from '../../model/faults/fault.js';
import { portNameFault } from '../../model/faults/service-faults.js';
import { bitsOf, isCidr } from '../../model/formats.js';
import { isMapping } from '../../model/loose.js';
import type { Resource } from '../../model/resource.js';

export default defineRule({
  id: 'network-policy-invalid',
  title: 'Give a NetworkPolicy ports and peers that Kubernetes takes',
  severity: 'error',
  presets: ['recommended', 'strict', 'validity'],
  why: 'The API server refuses a policy with a block that is none, an exception outside of its block, an empty peer, a block together with selectors in one peer, or a port number in quotes.',
  help: 'Write one item of `from` or `to` for each block, and port numbers without quotes.',
  links: [
    'https://kubernetes.io/docs/concepts/services-networking/network-policies/',
    'https://kubernetes.io/docs/reference/kubernetes-api/policy-resources/network-policy-v1/',
  ],
  on: {
    NetworkPolicy(policy, { cluster, report }) {
      const spec: unknown = policy.data.spec;
      if (policy.part || !isMapping(spec)) return;
      const { policyTypes: types } = spec;
      if (Array.isArray(types) && (types.length > 2 || types.includes(''))) {
        report(policy, { at: ['spec', 'policyTypes'], message: 'it takes `Ingress`, `Egress` or both, each once' });
      }
      checkRules(policy, spec, 'ingress', 'from', cluster.kubernetesVersion, report);
      checkRules(policy, spec, 'egress', 'to', cluster.kubernetesVersion, report);
    },
  },
  examples: [
    {
      bad: `
        apiVersion: networking.k8s.io/v1
        kind: NetworkPolicy
        metadata:
          name: web
        spec:
          podSelector: {}
          ingress:
            - from:
                - ipBlock:
                    cidr: 10.0.0.0/8
                    except:
                      - 192.168.0.0/16 # <-
                - ipBlock: # <-
                    cidr: 10.0.0.0/8
                  podSelector: {}
                - {} # <-
              ports:
                - port: "80" # <-
                - port: 80
                  endPort: 79 # <-
                - endPort: 90 # <-
          egress:
            - to:
                - ipBlock:
                    cidr: 10.0.0.0 # <-
              ports:
                - port: 70000 # <-
      `,
      good: `
        apiVersion: networking.k8s.io/v1
        kind: NetworkPolicy
        metadata:
          name: web
        spec:
          podSelector: {}
          ingress:
            - from:
                - ipBlock:
                    cidr: 10.0.0.0/8
                    except: [10.1.0.0/16]
                - podSelector: {}
                  namespaceSelector: {}
              ports:
                - port: 80
                  endPort: 90
                - port: http
                - protocol: UDP
          egress:
            - {}
      `,
    },
    {
      title: 'a block that something else fills in',
      good: `
        apiVersion: networking.k8s.io/v1
        kind: NetworkPolicy
        metadata:
          name: web
        spec:
          podSelector: {}
          egress:
            - to:
                - ipBlock:
                    cidr: \${VPC_CIDR}
                    except: [10.1.0.0/16]
              ports:
                - port: \${PORT}
      `,
    },
  ],
});

type Report = Context['report'];
type Spec = Readonly<Record<string, unknown>>;
type Version = string | undefined;

function checkRules(
  policy: Resource,
  spec: Spec,
  way: string,
  peersKey: string,
  version: Version,
  report: Report,
): void {
  const rules = spec[way];
  if (!Array.isArray(rules)) return;
  for (let index = 0; index < rules.length; index++) {
    const rule: unknown = rules[index];
    if (!isMapping(rule)) continue;
    const peers: unknown = rule[peersKey];
    const { ports } = rule;
    for (let number = 0; Array.isArray(ports) && number < ports.length; number++) {
      const found = portFault(ports[number]);
      if (found) report(policy, { at: ['spec', way, index, 'ports', number, ...found.at], message: found.message });
    }
    for (let number = 0; Array.isArray(peers) && number < peers.length; number++) {
      const found = peerFault(peers[number], version);
      if (found) report(policy, { at: ['spec', way, index, peersKey, number, ...found.at], message: found.message });
    }
  }
}

function portFault(item: unknown): MaybeFault {
  if (!isMapping(item)) return undefined;
  const { port, endPort } = item;
  const found = typeof port === 'number' ? portNumberFault(port, 'port') : portNameFault(port, 'port');
  if (found || isAbsent(endPort)) return found ?? emptyChoiceFault(item, 'protocol');
  if (isAbsent(port)) return fault('`endPort` needs a `port`', 'endPort');
  if (typeof port === 'string') return fault('`endPort` needs a `port` that is a number', 'endPort');
  if (typeof endPort !== 'number' || typeof port !== 'number') return undefined;
  if (endPort < port) return fault(`\`endPort: ${endPort}\` is below \`port: ${port}\``, 'endPort');
  return portNumberFault(endPort, 'endPort');
}

function peerFault(peer: unknown, version: Version): MaybeFault {
  if (!isMapping(peer)) return undefined;
  const { ipBlock, podSelector, namespaceSelector } = peer;
  const selects = !(isAbsent(podSelector) && isAbsent(namespaceSelector));
  if (isAbsent(ipBlock)) {
    return selects ? undefined : fault('a peer needs a `podSelector`, a `namespaceSelector` or an `ipBlock`');
  }
  if (selects) return fault('a peer with an `ipBlock` takes no selector; make it two peers');
  const found = isMapping(ipBlock) ? blockFault(ipBlock, version) : undefined;
  return found && within(found, 'ipBlock');
}

function blockFault({ cidr, except }: Spec, version: Version): MaybeFault {
  const found = cidr === '' ? fault('a block needs its `cidr`', 'cidr') : cidrFault(cidr, 'cidr', version);
  if (found || !Array.isArray(except)) return found;
  for (let index = 0; index < except.length; index++) {
    const wrong = cidrFault(except[index], index, version) ?? outsideFault(except[index], cidr, index);
    if (wrong) return within(wrong, 'except');
  }
  return undefined;
}

/** An exception must be smaller than its block, and in it. */
function outsideFault(exception: unknown, cidr: unknown, index: number): MaybeFault {
  if (typeof exception !== 'string' || typeof cidr !== 'string' || !isCidr(cidr) || !isCidr(exception))
    return undefined;
  const [address = '', length = ''] = cidr.split('/');
  const [start = '', size = ''] = exception.split('/');
  const [outer, inner] = [bitsOf(address) ?? '', bitsOf(start) ?? ''];
  const inside = outer.length === inner.length && inner.startsWith(outer.slice(0, Number(length)));
  if (inside && Number(size) > Number(length)) return undefined;
  return fault(`\`${exception}\` is no smaller part of \`${cidr}\``, index);
}
