import { defineRule } from '../../engine/rule.js';

export default defineRule({
  id: 'service-external-ips',
  title: 'Take no traffic by `externalIPs`',
  severity: 'warning',
  why: 'Every node then takes what goes to these addresses for the Service: whoever may write Services can catch the traffic of others (CVE-2020-8554), and nothing on AWS brings the addresses to the nodes.',
  help: 'Use a Service of type LoadBalancer or an Ingress; the load balancer brings its addresses.',
  links: [
    'https://kubernetes.io/docs/concepts/services-networking/service/#external-ips',
    'https://docs.aws.amazon.com/eks/latest/userguide/network-load-balancing.html',
  ],
  on: {
    Service(service, { report }) {
      const addresses: unknown = service.data.spec?.externalIPs;
      if (!Array.isArray(addresses) || addresses.length === 0) return;
      report(service, {
        at: ['spec', 'externalIPs'],
        key: true,
        message: '`externalIPs` makes every node take the traffic of these addresses; use a load balancer',
      });
    },
  },
  examples: [
    {
      bad: `
        apiVersion: v1
        kind: Service
        metadata:
          name: web
          namespace: shop
        spec:
          externalIPs: [198.51.100.7] # <-
          selector: { app: web }
          ports:
            - port: 80
      `,
      good: `
        apiVersion: v1
        kind: Service
        metadata:
          name: web
          namespace: shop
        spec:
          type: LoadBalancer
          selector: { app: web }
          ports:
            - port: 80
      `,
    },
    {
      title: 'an empty list',
      good: `
        apiVersion: v1
        kind: Service
        metadata:
          name: web
          namespace: shop
        spec:
          externalIPs: []
          selector: { app: web }
          ports:
            - port: 80
      `,
    },
  ],
});
