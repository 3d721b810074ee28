import { type Context, defineRule } from '../../engine/rule.js';
import { looseAddress } from '../../model/ip-text.js';
import { isMapping, items } from '../../model/loose.js';
import type { Located } from '../../model/resource.js';
import { isAtLeast } from '../../model/version.js';
import type { Path } from '../../source/path.js';

const STRICT_SINCE = '1.36';

export default defineRule({
  id: 'cidr-not-canonical',
  title: 'Write addresses and ranges without leading zeros and host bits',
  severity: 'warning',
  why: 'Kubernetes 1.36 refuses addresses with leading zeros and ranges with bits set beyond their prefix when an object is made or the field is changed; before, it only warned.',
  help: 'Write `10.0.0.0/8` and not `10.0.0.1/8`, `10.0.0.10` and not `010.0.0.010`. If a single address is meant, its range ends in `/32`.',
  links: [
    'https://docs.aws.amazon.com/eks/latest/userguide/kubernetes-versions-standard.html',
    'https://kubernetes.io/docs/concepts/services-networking/network-policies/',
  ],
  presets: ['recommended', 'strict', 'upgrade'],
  on: {
    Service(service, context) {
      const { loadBalancerSourceRanges, externalIPs, clusterIP } = (service.data.spec ?? {}) as Fields;
      checkList(loadBalancerSourceRanges, service, 'spec', 'loadBalancerSourceRanges', context);
      checkList(externalIPs, service, 'spec', 'externalIPs', context);
      if (typeof clusterIP === 'string') check(clusterIP, service, ['spec', 'clusterIP'], context);
    },
    NetworkPolicy(policy, context) {
      const { ingress, egress } = (policy.data.spec ?? {}) as Fields;
      checkRules(ingress, policy, 'ingress', 'from', context);
      checkRules(egress, policy, 'egress', 'to', context);
    },
    PodTemplate(pod, context) {
      const { hostAliases, dnsConfig } = pod.spec as Fields;
      if (isMapping(dnsConfig)) checkList(dnsConfig.nameservers, pod, 'spec.dnsConfig', 'nameservers', context);
      if (!Array.isArray(hostAliases)) return;
      for (const [index, alias] of hostAliases.entries()) {
        if (isMapping(alias) && typeof alias.ip === 'string')
          check(alias.ip, pod, ['spec', 'hostAliases', index, 'ip'], context);
      }
    },
  },
  examples: [
    {
      kubernetesVersion: '1.35',
      bad: `
        apiVersion: v1
        kind: Service
        metadata:
          name: web
        spec:
          type: LoadBalancer
          loadBalancerSourceRanges:
            - 10.20.0.1/16 # <-
            - 010.0.0.0/8 # <-
          ports:
            - port: 80
        ---
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
                      - 10.20.30.0/16 # <-
        ---
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          containers:
            - name: web
              image: registry.example.com/web:1.4.2
          hostAliases:
            - ip: 127.0.0.01 # <-
              hostnames: [web.example.com]
      `,
      good: `
        apiVersion: v1
        kind: Service
        metadata:
          name: web
        spec:
          type: LoadBalancer
          loadBalancerSourceRanges:
            - 10.20.0.0/16
            - 2001:db8::/32
          ports:
            - port: 80
      `,
    },
    {
      title: 'a cluster that refuses them already, which the rules of the preset validity say',
      kubernetesVersion: '1.36',
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
                    cidr: 10.0.0.10/24
      `,
    },
    {
      title: 'ranges that something else fills in',
      good: `
        apiVersion: v1
        kind: Service
        metadata:
          name: web
        spec:
          type: LoadBalancer
          loadBalancerSourceRanges: ["\${RANGE}"]
          ports:
            - port: 80
      `,
    },
  ],
});

type Fields = Readonly<Record<string, unknown>>;

function checkRules(rules: unknown, node: Located, field: string, key: string, context: Context): void {
  if (!Array.isArray(rules)) return;
  for (let index = 0; index < rules.length; index++) {
    const peers = items((rules[index] as Fields | null)?.[key] as never) as readonly Fields[];
    for (let at = 0; at < peers.length; at++) {
      const block = peers[at]?.ipBlock;
      if (!isMapping(block)) continue;
      const path = ['spec', field, index, key, at, 'ipBlock'];
      if (typeof block.cidr === 'string') check(block.cidr, node, [...path, 'cidr'], context);
      if (!Array.isArray(block.except)) continue;
      for (const [place, range] of block.except.entries()) {
        if (typeof range === 'string') check(range, node, [...path, 'except', place], context);
      }
    }
  }
}

function checkList(list: unknown, node: Located, parent: string, field: string, context: Context): void {
  if (!Array.isArray(list)) return;
  for (const [index, item] of list.entries()) {
    if (typeof item === 'string') check(item, node, [...parent.split('.'), field, index], context);
  }
}

function check(text: string, node: Located, at: Path, { cluster, report }: Context): void {
  // Blanks around a range are taken.
  const loose = looseAddress(text.trim());
  if (!loose) return;
  const { kubernetesVersion } = cluster;
  // There the object is invalid, which other rules say.
  if (kubernetesVersion !== undefined && isAtLeast(kubernetesVersion, STRICT_SINCE)) return;
  const hint = loose.canonical === undefined ? '' : `; write \`${loose.canonical}\` if the range is meant`;
  report(node, {
    at,
    message: `\`${text}\` ${loose.why}, and Kubernetes ${STRICT_SINCE} refuses it${hint}`,
  });
}
