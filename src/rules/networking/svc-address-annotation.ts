import type { Service } from 'kubernetes-types/core/v1.js';
import { defineRule, type Problem } from '../../engine/rule.js';
import { controllerOption } from '../../model/controller-options.js';
import { isIpv4, isIpv6 } from '../../model/formats.js';
import { strings } from '../../model/loose.js';
import { hasManagedNlb, isTrue, listIn, NLB } from '../../model/nlb.js';
import type { Resource } from '../../model/resource.js';
import type { Workspace } from '../../model/workspace.js';

type Scheme = 'internal' | 'internet-facing';
type Annotations = Readonly<Record<string, unknown>>;

const ELASTIC = `${NLB}eip-allocations`;
const PRIVATE = `${NLB}private-ipv4-addresses`;
const IPV6 = `${NLB}ipv6-addresses`;
const FAMILY = `${NLB}ip-address-type`;
const SCHEME = `${NLB}scheme`;

export default defineRule({
  id: 'svc-address-annotation',
  title: 'Give a network load balancer addresses that its scheme and its subnets can have',
  severity: 'error',
  why: 'The AWS Load Balancer Controller makes nothing of a Service whose addresses do not fit: there is no load balancer, or the one there is stays as it was.',
  help: 'Elastic IP addresses go with `internet-facing`, private ones with `internal`, IPv6 ones and IPv6 Services with `dualstack`; write one address for each subnet.',
  links: [
    'https://kubernetes-sigs.github.io/aws-load-balancer-controller/latest/guide/service/annotations/',
    'https://docs.aws.amazon.com/elasticloadbalancing/latest/network/network-load-balancers.html',
  ],
  on: {
    Service(service, { workspace, report }) {
      if (!hasManagedNlb(service)) return;
      const { annotations } = service;
      const found = [elastic(annotations, workspace), privateIpv4(annotations), ipv6(annotations), families(service)];
      for (const problem of found) if (problem) report(service, problem);
    },
  },
  examples: [
    {
      bad: `
        apiVersion: v1
        kind: Service
        metadata:
          name: web
          annotations:
            service.beta.kubernetes.io/aws-load-balancer-scheme: internal
            service.beta.kubernetes.io/aws-load-balancer-eip-allocations: eipalloc-0123456789abcdef0,eipalloc-0123456789abcdef1 # <-
        spec:
          type: LoadBalancer
          loadBalancerClass: service.k8s.aws/nlb
          selector: { app: web }
          ports:
            - port: 80
        ---
        apiVersion: v1
        kind: Service
        metadata:
          name: api
          annotations:
            service.beta.kubernetes.io/aws-load-balancer-scheme: internet-facing
            service.beta.kubernetes.io/aws-load-balancer-subnets: subnet-0123456789abcdef0,subnet-0123456789abcdef1
            service.beta.kubernetes.io/aws-load-balancer-eip-allocations: eipalloc-0123456789abcdef0 # <-
            service.beta.kubernetes.io/aws-load-balancer-private-ipv4-addresses: 10.0.0.10,10.0.1.10 # <-
            service.beta.kubernetes.io/aws-load-balancer-ipv6-addresses: 2001:db8::10,2001:db8:1::10 # <-
        spec:
          type: LoadBalancer
          loadBalancerClass: service.k8s.aws/nlb
          selector: { app: api }
          ipFamilies: [IPv6] # <-
          ports:
            - port: 80
        ---
        apiVersion: v1
        kind: Service
        metadata:
          name: db
          annotations:
            service.beta.kubernetes.io/aws-load-balancer-subnets: subnet-0123456789abcdef0,subnet-0123456789abcdef1
            service.beta.kubernetes.io/aws-load-balancer-private-ipv4-addresses: 10.0.0.010,10.0.1.10 # <-
        spec:
          type: LoadBalancer
          loadBalancerClass: service.k8s.aws/nlb
          selector: { app: db }
          ports:
            - port: 5432
      `,
      good: `
        apiVersion: v1
        kind: Service
        metadata:
          name: web
          annotations:
            service.beta.kubernetes.io/aws-load-balancer-scheme: internet-facing
            service.beta.kubernetes.io/aws-load-balancer-ip-address-type: dualstack
            service.beta.kubernetes.io/aws-load-balancer-subnets: subnet-0123456789abcdef0,subnet-0123456789abcdef1
            service.beta.kubernetes.io/aws-load-balancer-eip-allocations: eipalloc-0123456789abcdef0,eipalloc-0123456789abcdef1
            service.beta.kubernetes.io/aws-load-balancer-ipv6-addresses: 2001:db8::10,2001:db8:1::10
        spec:
          type: LoadBalancer
          loadBalancerClass: service.k8s.aws/nlb
          selector: { app: web }
          ipFamilies: [IPv6]
          ports:
            - port: 80
        ---
        apiVersion: v1
        kind: Service
        metadata:
          name: db
          annotations:
            service.beta.kubernetes.io/aws-load-balancer-subnets: subnet-0123456789abcdef0,subnet-0123456789abcdef1
            service.beta.kubernetes.io/aws-load-balancer-private-ipv4-addresses: 10.0.0.10,10.0.1.10
        spec:
          type: LoadBalancer
          loadBalancerClass: service.k8s.aws/nlb
          selector: { app: db }
          ports:
            - port: 5432
      `,
    },
    {
      title: 'Elastic IP addresses and not a word of the scheme, which is `internal` for new load balancers',
      bad: `
        apiVersion: v1
        kind: Service
        metadata:
          name: web
          annotations:
            service.beta.kubernetes.io/aws-load-balancer-eip-allocations: eipalloc-0123456789abcdef0 # <- warning
        spec:
          type: LoadBalancer
          loadBalancerClass: service.k8s.aws/nlb
          selector: { app: web }
          ports:
            - port: 80
      `,
    },
    {
      title:
        'other controllers, subnets that the controller finds, the older way to say the scheme, and what something else fills in',
      good: `
        apiVersion: v1
        kind: Service
        metadata:
          name: web
          annotations:
            service.beta.kubernetes.io/aws-load-balancer-type: nlb
            service.beta.kubernetes.io/aws-load-balancer-eip-allocations: eipalloc-0123456789abcdef0
        spec:
          type: LoadBalancer
          ipFamilies: [IPv6]
          selector: { app: web }
          ports:
            - port: 80
        ---
        apiVersion: v1
        kind: Service
        metadata:
          name: api
          annotations:
            service.beta.kubernetes.io/aws-load-balancer-internal: "false"
            service.beta.kubernetes.io/aws-load-balancer-eip-allocations: eipalloc-0123456789abcdef0,eipalloc-0123456789abcdef1
        spec:
          type: LoadBalancer
          loadBalancerClass: service.k8s.aws/nlb
          ipFamilyPolicy: PreferDualStack
          selector: { app: api }
          ports:
            - port: 80
        ---
        apiVersion: v1
        kind: Service
        metadata:
          name: db
          annotations:
            service.beta.kubernetes.io/aws-load-balancer-scheme: \${SCHEME}
            service.beta.kubernetes.io/aws-load-balancer-ip-address-type: \${FAMILY}
            service.beta.kubernetes.io/aws-load-balancer-eip-allocations: \${ADDRESSES}
            service.beta.kubernetes.io/aws-load-balancer-private-ipv4-addresses: 10.0.0.10,10.0.1.10
            service.beta.kubernetes.io/aws-load-balancer-subnets: \${SUBNETS}
        spec:
          type: LoadBalancer
          loadBalancerClass: service.k8s.aws/nlb
          ipFamilies: [IPv6]
          selector: { app: db }
          ports:
            - port: 5432
      `,
    },
  ],
});

/** What is written; `default` where nothing is; undefined where it cannot be known. */
function schemeOf(annotations: Annotations): Scheme | 'default' | undefined {
  const scheme = annotations[SCHEME];
  if (scheme !== undefined) return scheme === 'internal' || scheme === 'internet-facing' ? scheme : undefined;
  const older = annotations[`${NLB}internal`];
  if (older === undefined) return 'default';
  if (typeof older !== 'string') return undefined;
  return isTrue(older) ? 'internal' : 'internet-facing';
}

function elastic(annotations: Annotations, workspace: Workspace): Problem | undefined {
  const list = listIn(annotations[ELASTIC]);
  if (list === undefined) return undefined;
  const scheme = schemeOf(annotations);
  const at = ['metadata', 'annotations', ELASTIC];
  if (scheme === 'internal')
    return {
      at,
      message: `a load balancer that is \`internal\` takes no Elastic IP addresses; its scheme must be \`internet-facing\``,
    };
  // A load balancer that is there keeps its scheme.
  if (scheme === 'default' && !controllerOption('has its own scheme', workspace))
    return {
      at,
      severity: 'warning',
      message: `Elastic IP addresses need \`${SCHEME}: internet-facing\`; without it a new load balancer is \`internal\`, and the controller refuses them`,
    };
  return miscount(annotations, ELASTIC, list);
}

function privateIpv4(annotations: Annotations): Problem | undefined {
  const list = listIn(annotations[PRIVATE]);
  if (list === undefined) return undefined;
  const at = ['metadata', 'annotations', PRIVATE];
  if (schemeOf(annotations) === 'internet-facing')
    return {
      at,
      message: 'a load balancer that is `internet-facing` takes no private addresses; its scheme must be `internal`',
    };
  const wrong = list.find((address) => !isIpv4(address) || /(?:^|\.)0\d/.test(address));
  if (wrong !== undefined) return { at, message: `\`${wrong}\` is no IPv4 address` };
  return miscount(annotations, PRIVATE, list);
}

function ipv6(annotations: Annotations): Problem | undefined {
  const list = listIn(annotations[IPV6]);
  if (list === undefined) return undefined;
  const at = ['metadata', 'annotations', IPV6];
  if (isIpv4Only(annotations)) return { at, message: `IPv6 addresses need \`${FAMILY}: dualstack\`` };
  const wrong = list.find((address) => !isIpv6(address));
  if (wrong !== undefined) return { at, message: `\`${wrong}\` is no IPv6 address` };
  return miscount(annotations, IPV6, list);
}

function families({ annotations, data }: Resource<Service>): Problem | undefined {
  if (!strings(data.spec?.ipFamilies).includes('IPv6') || !isIpv4Only(annotations)) return undefined;
  const message = `a Service with IPv6 needs a load balancer with IPv6: set \`${FAMILY}: dualstack\``;
  return { at: ['spec', 'ipFamilies'], message };
}

function isIpv4Only(annotations: Annotations): boolean {
  const family = annotations[FAMILY];
  return family === undefined || family === 'ipv4';
}

function miscount(annotations: Annotations, key: string, list: readonly string[]): Problem | undefined {
  const subnets = listIn(annotations[`${NLB}subnets`]);
  if (subnets === undefined || subnets.length === 0 || subnets.length === list.length) return undefined;
  const message = `there must be one for each subnet, and \`${NLB}subnets\` names ${subnets.length} of them to ${list.length} here`;
  return { at: ['metadata', 'annotations', key], message };
}
