import type { Service } from 'kubernetes-types/core/v1.js';
import { defineRule } from '../../engine/rule.js';
import { controllerOption } from '../../model/controller-options.js';
import { hasManagedNlb, isTrue, NLB } from '../../model/nlb.js';
import { portsOf, protocolOf } from '../../model/ports.js';
import type { Resource } from '../../model/resource.js';
import type { Workspace } from '../../model/workspace.js';

const ENABLE = `${NLB}enable-tcp-udp-listener`;

export default defineRule({
  id: 'svc-mixed-protocol',
  title: 'Ask for a listener of two protocols where one port has TCP and UDP',
  severity: 'error',
  why: 'A network load balancer has one listener for each port number. The AWS Load Balancer Controller makes it for the first of the two ports and forgets the other without a word.',
  help: 'Set `service.beta.kubernetes.io/aws-load-balancer-enable-tcp-udp-listener: "true"`, with a controller from 2.13 on, or give the ports different numbers.',
  links: [
    'https://kubernetes-sigs.github.io/aws-load-balancer-controller/latest/guide/service/annotations/',
    'https://docs.aws.amazon.com/elasticloadbalancing/latest/network/load-balancer-listeners.html',
  ],
  on: {
    Service(service, { workspace, report }) {
      const ports = portsOf(service);
      if (ports.length < 2 || !hasManagedNlb(service)) return;
      for (let index = 1; index < ports.length; index++) {
        const port = ports[index];
        const first = ports.findIndex((other) => other.port === port?.port);
        if (!port || first === index || typeof port.port !== 'number') continue;
        const message = fault(protocolOf(ports[first] ?? {}), protocolOf(port), service, workspace);
        if (message)
          report(service, { at: ['spec', 'ports', index, 'port'], message: `port \`${port.port}\` ${message}` });
      }
    },
  },
  examples: [
    {
      bad: `
        apiVersion: v1
        kind: Service
        metadata:
          name: dns
          annotations:
            service.beta.kubernetes.io/aws-load-balancer-nlb-target-type: ip
            service.beta.kubernetes.io/aws-load-balancer-scheme: internal
        spec:
          type: LoadBalancer
          loadBalancerClass: service.k8s.aws/nlb
          selector: { app: dns }
          ports:
            - name: dns-udp
              port: 53
              protocol: UDP
            - name: dns-tcp
              port: 53 # <-
              protocol: TCP
      `,
      good: `
        apiVersion: v1
        kind: Service
        metadata:
          name: dns
          annotations:
            service.beta.kubernetes.io/aws-load-balancer-nlb-target-type: ip
            service.beta.kubernetes.io/aws-load-balancer-scheme: internal
            service.beta.kubernetes.io/aws-load-balancer-enable-tcp-udp-listener: "true"
        spec:
          type: LoadBalancer
          loadBalancerClass: service.k8s.aws/nlb
          selector: { app: dns }
          ports:
            - name: dns-udp
              port: 53
              protocol: UDP
            - name: dns-tcp
              port: 53
              protocol: TCP
      `,
    },
    {
      title: 'a protocol that no listener can have beside another',
      bad: `
        apiVersion: v1
        kind: Service
        metadata:
          name: signalling
          annotations:
            service.beta.kubernetes.io/aws-load-balancer-enable-tcp-udp-listener: "true"
        spec:
          type: LoadBalancer
          loadBalancerClass: service.k8s.aws/nlb
          selector: { app: signalling }
          ports:
            - name: tcp
              port: 3868
            - name: sctp
              port: 3868 # <-
              protocol: SCTP
      `,
    },
    {
      title:
        'a controller that merges ports everywhere, Services that may be of another one, and what something else fills in',
      good: `
        apiVersion: apps/v1
        kind: Deployment
        metadata:
          name: aws-load-balancer-controller
          namespace: kube-system
        spec:
          selector:
            matchLabels: { app.kubernetes.io/name: aws-load-balancer-controller }
          template:
            metadata:
              labels: { app.kubernetes.io/name: aws-load-balancer-controller }
            spec:
              containers:
                - name: controller
                  image: public.ecr.aws/eks/aws-load-balancer-controller:v3.5.0
                  args:
                    - --cluster-name=demo
                    - --feature-gates=EnableTCPUDPListener=true
        ---
        apiVersion: v1
        kind: Service
        metadata:
          name: dns
        spec:
          type: LoadBalancer
          loadBalancerClass: service.k8s.aws/nlb
          selector: { app: dns }
          ports:
            - { name: dns-udp, port: 53, protocol: UDP }
            - { name: dns-tcp, port: 53 }
        ---
        apiVersion: v1
        kind: Service
        metadata:
          name: other
        spec:
          type: LoadBalancer
          selector: { app: dns }
          ports:
            - { name: dns-udp, port: 53, protocol: UDP }
            - { name: dns-tcp, port: 53 }
        ---
        apiVersion: v1
        kind: Service
        metadata:
          name: game
          annotations:
            service.beta.kubernetes.io/aws-load-balancer-enable-tcp-udp-listener: \${TCP_UDP}
        spec:
          type: LoadBalancer
          loadBalancerClass: service.k8s.aws/nlb
          selector: { app: game }
          ports:
            - { name: udp, port: 7777, protocol: UDP }
            - { name: tcp, port: 7777 }
            - { name: web, port: 443 }
      `,
    },
  ],
});

function fault(
  first: unknown,
  second: unknown,
  { annotations }: Resource<Service>,
  workspace: Workspace,
): string | undefined {
  // Two ports of one number and protocol: the API server refuses them.
  if (typeof first !== 'string' || typeof second !== 'string' || first === second) return undefined;
  if (first === 'SCTP' || second === 'SCTP')
    return `is also one of ${first === 'SCTP' ? second : first}, and no listener of a network load balancer has SCTP beside it`;
  const enabled = annotations[ENABLE];
  if (isTrue(enabled) || (enabled !== undefined && typeof enabled !== 'string')) return undefined;
  if (controllerOption('merges TCP and UDP', workspace)) return undefined;
  return `gets no listener for \`${second}\`, since the controller makes the one of \`${first}\` and drops this; set \`${ENABLE}: "true"\``;
}
