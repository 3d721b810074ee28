import { defineRule } from '../../engine/rule.js';
import { perWorkspace } from '../../model/lookup.js';
import { items } from '../../model/loose.js';

export default defineRule({
  id: 'service-node-port',
  title: 'Open no port on every node',
  severity: 'info',
  hygiene: true,
  presets: ['strict'],
  why: 'A NodePort is open on every node, public ones included, past the load balancer and what it checks.',
  help: 'Use `ClusterIP` with an Ingress whose target type is `ip`, or a load balancer.',
  links: [
    'https://kubernetes.io/docs/concepts/services-networking/service/#type-nodeport',
    'https://docs.aws.amazon.com/eks/latest/best-practices/load-balancing.html',
  ],
  on: {
    Service(service, { workspace, report }) {
      if (service.data.spec?.type !== 'NodePort') return;
      const { name, effectiveNamespace } = service;
      // Load balancers whose targets are instances come in by it.
      if (name === undefined || behindIngress(workspace).has(`${effectiveNamespace}/${name}`)) return;
      report(service, {
        at: ['spec', 'type'],
        message: '`NodePort` opens a port on every node; use `ClusterIP` behind an Ingress, or `LoadBalancer`',
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
          type: NodePort # <-
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
          type: ClusterIP
          selector: { app: web }
          ports:
            - port: 80
      `,
    },
    {
      title: 'an Ingress that comes in by it',
      good: `
        apiVersion: v1
        kind: Service
        metadata:
          name: web
          namespace: shop
        spec:
          type: NodePort
          selector: { app: web }
          ports:
            - port: 80
        ---
        apiVersion: networking.k8s.io/v1
        kind: Ingress
        metadata:
          name: web
          namespace: shop
        spec:
          ingressClassName: alb
          rules:
            - http:
                paths:
                  - path: /
                    pathType: Prefix
                    backend:
                      service:
                        name: web
                        port:
                          number: 80
      `,
    },
  ],
});

const behindIngress = perWorkspace((workspace): ReadonlySet<string> => {
  const names = new Set<string>();
  const add = (namespace: string, name: unknown): void => {
    if (typeof name === 'string') names.add(`${namespace}/${name}`);
  };
  for (const { effectiveNamespace, data } of workspace.all('Ingress')) {
    add(effectiveNamespace, data.spec?.defaultBackend?.service?.name);
    for (const rule of items(data.spec?.rules)) {
      for (const { backend } of items(rule.http?.paths)) add(effectiveNamespace, backend?.service?.name);
    }
  }
  return names;
});
