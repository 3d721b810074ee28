import type { Service } from 'kubernetes-types/core/v1.js';
import { defineRule, type Problem } from '../../engine/rule.js';
import { text } from '../../model/loose.js';
import { hasManagedNlb, NLB, targetTypeOf } from '../../model/nlb.js';
import type { Resource } from '../../model/resource.js';

const PROTOCOL = `${NLB}healthcheck-protocol`;
const PORT = `${NLB}healthcheck-port`;
const ATTRIBUTES = `${NLB}target-group-attributes`;
const PROXY = `${NLB}proxy-protocol`;

export default defineRule({
  id: 'svc-etp-local',
  title: 'Let the health check tell which nodes have pods, where `externalTrafficPolicy` is `Local`',
  severity: 'warning',
  why: 'With `Local`, a node without a pod of the Service drops what the load balancer sends it. Only an HTTP health check of the node tells such nodes from others; a TCP check finds all of them healthy, one in front of which proxy protocol stands finds none.',
  help: 'Leave the health check to the controller, or use `ip` targets, which reach pods without a node between and need no `Local`.',
  links: [
    'https://kubernetes-sigs.github.io/aws-load-balancer-controller/latest/guide/service/annotations/#healthcheck-protocol',
    'https://kubernetes-sigs.github.io/aws-load-balancer-controller/latest/guide/service/nlb/',
    'https://kubernetes.io/docs/reference/networking/virtual-ips/#external-traffic-policy',
    'https://docs.aws.amazon.com/elasticloadbalancing/latest/network/edit-target-group-attributes.html#client-ip-preservation',
  ],
  on: {
    Service(service, { report }) {
      if (service.data.spec?.externalTrafficPolicy !== 'Local' || !hasManagedNlb(service)) return;
      const target = targetTypeOf(service);
      const problem =
        target === 'ip' ? withoutEffect(service) : target === 'instance' ? blindCheck(service) : undefined;
      if (problem) report(service, problem);
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
            service.beta.kubernetes.io/aws-load-balancer-nlb-target-type: instance
            service.beta.kubernetes.io/aws-load-balancer-scheme: internal
            service.beta.kubernetes.io/aws-load-balancer-healthcheck-protocol: tcp # <-
        spec:
          type: LoadBalancer
          loadBalancerClass: service.k8s.aws/nlb
          externalTrafficPolicy: Local
          selector: { app: web }
          ports:
            - port: 80
        ---
        apiVersion: v1
        kind: Service
        metadata:
          name: api
          annotations:
            service.beta.kubernetes.io/aws-load-balancer-scheme: internal
            service.beta.kubernetes.io/aws-load-balancer-proxy-protocol: "*" # <-
        spec:
          type: LoadBalancer
          loadBalancerClass: service.k8s.aws/nlb
          externalTrafficPolicy: Local
          selector: { app: api }
          ports:
            - port: 80
      `,
      good: `
        apiVersion: v1
        kind: Service
        metadata:
          name: web
          annotations:
            service.beta.kubernetes.io/aws-load-balancer-nlb-target-type: instance
            service.beta.kubernetes.io/aws-load-balancer-scheme: internal
        spec:
          type: LoadBalancer
          loadBalancerClass: service.k8s.aws/nlb
          externalTrafficPolicy: Local
          selector: { app: web }
          ports:
            - port: 80
      `,
    },
    {
      title: '`Local` in front of pods that are targets themselves, as advice',
      bad: `
        apiVersion: v1
        kind: Service
        metadata:
          name: web
          annotations:
            service.beta.kubernetes.io/aws-load-balancer-type: external
            service.beta.kubernetes.io/aws-load-balancer-nlb-target-type: ip
        spec:
          type: LoadBalancer
          externalTrafficPolicy: Local # <- info
          selector: { app: web }
          ports:
            - port: 80
      `,
      good: `
        apiVersion: v1
        kind: Service
        metadata:
          name: web
          annotations:
            service.beta.kubernetes.io/aws-load-balancer-type: external
            service.beta.kubernetes.io/aws-load-balancer-nlb-target-type: ip
            service.beta.kubernetes.io/aws-load-balancer-target-group-attributes: preserve_client_ip.enabled=true
        spec:
          type: LoadBalancer
          selector: { app: web }
          ports:
            - port: 80
      `,
    },
    {
      title:
        'a TCP check of a port that only nodes with pods answer on, other controllers, and what something else fills in',
      good: `
        apiVersion: v1
        kind: Service
        metadata:
          name: web
          annotations:
            service.beta.kubernetes.io/aws-load-balancer-healthcheck-protocol: tcp
            service.beta.kubernetes.io/aws-load-balancer-healthcheck-port: traffic-port
        spec:
          type: LoadBalancer
          loadBalancerClass: service.k8s.aws/nlb
          externalTrafficPolicy: Local
          selector: { app: web }
          ports:
            - port: 80
        ---
        apiVersion: v1
        kind: Service
        metadata:
          name: api
          annotations:
            service.beta.kubernetes.io/aws-load-balancer-healthcheck-protocol: tcp
        spec:
          type: LoadBalancer
          externalTrafficPolicy: Local
          selector: { app: api }
          ports:
            - port: 80
        ---
        apiVersion: v1
        kind: Service
        metadata:
          name: files
          annotations:
            service.beta.kubernetes.io/aws-load-balancer-nlb-target-type: \${TARGET_TYPE}
            service.beta.kubernetes.io/aws-load-balancer-healthcheck-protocol: tcp
        spec:
          type: LoadBalancer
          loadBalancerClass: service.k8s.aws/nlb
          externalTrafficPolicy: Local
          selector: { app: files }
          ports:
            - port: 80
      `,
    },
  ],
});

function withoutEffect({ annotations }: Resource<Service>): Problem {
  const attributes = annotations[ATTRIBUTES];
  const isSeen =
    annotations[PROXY] !== undefined ||
    (attributes !== undefined &&
      !(typeof attributes === 'string' && !/preserve_client_ip|proxy_protocol/.test(attributes)));
  const tail = isSeen
    ? ''
    : `; for the addresses of clients, set \`preserve_client_ip.enabled=true\` in \`${ATTRIBUTES}\``;
  return {
    at: ['spec', 'externalTrafficPolicy'],
    severity: 'info',
    message: `\`Local\` does nothing for a load balancer with \`ip\` targets, which sends requests straight to the pods${tail}`,
  };
}

function blindCheck({ annotations }: Resource<Service>): Problem | undefined {
  // A port of the Service answers only on nodes with pods.
  if (annotations[PORT] !== undefined) return undefined;
  const protocol = text(annotations[PROTOCOL])?.toUpperCase();
  if (protocol === 'TCP') {
    const message = `a \`${text(annotations[PROTOCOL])}\` health check finds every node healthy, and those without a pod drop what they get; leave it out, and the node is asked over HTTP whether it has pods`;
    return { at: ['metadata', 'annotations', PROTOCOL], message };
  }
  if (annotations[PROXY] !== '*' || (protocol === undefined && annotations[PROTOCOL] !== undefined)) return undefined;
  const message =
    'proxy protocol also stands before the health check of nodes, which `externalTrafficPolicy: Local` turns on and which does not understand it, so that no target is healthy; use `ip` targets';
  return { at: ['metadata', 'annotations', PROXY], message };
}
