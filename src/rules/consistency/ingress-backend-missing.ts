import type { Service } from 'kubernetes-types/core/v1.js';
import type { Ingress } from 'kubernetes-types/networking/v1.js';
import { type Context, defineRule } from '../../engine/rule.js';
import { isAlbIngress } from '../../model/alb.js';
import { mayBeMade, objectsNamed } from '../../model/by-name.js';
import { type Backend, backendsOf, placeOf } from '../../model/ingress-backends.js';
import { mayShareNamespace } from '../../model/namespace.js';
import { portsOf } from '../../model/ports.js';
import { quotedNames } from '../../model/quoted-names.js';
import type { Resource } from '../../model/resource.js';
import { UNKNOWN } from '../../source/unknown.js';

export default defineRule({
  id: 'ingress-backend-missing',
  title: 'Send an Ingress to a Service and a port that exist',
  severity: 'error',
  why: 'The AWS Load Balancer Controller builds all Ingresses of a group at once: one backend that it cannot find stops every change to the whole load balancer. Other controllers answer 503.',
  help: 'Write the name of a Service of the same namespace, and one of the `port` numbers or port names of its `spec.ports`; the port of the container is not meant.',
  links: [
    'https://kubernetes.io/docs/concepts/services-networking/ingress/#the-ingress-resource',
    'https://kubernetes-sigs.github.io/aws-load-balancer-controller/latest/guide/ingress/annotations/',
  ],
  on: {
    Ingress(ingress, context) {
      if (ingress.part) return;
      for (const backend of backendsOf(ingress)) checkBackend(ingress, backend, context);
    },
  },
  examples: [
    {
      bad: `
        apiVersion: networking.k8s.io/v1
        kind: Ingress
        metadata:
          name: web
        spec:
          ingressClassName: alb
          defaultBackend:
            service:
              name: web
              port:
                name: https # <-
          rules:
            - http:
                paths:
                  - path: /
                    pathType: Prefix
                    backend:
                      service:
                        name: web
                        port:
                          number: 8080 # <-
                  - path: /partner
                    pathType: Prefix
                    backend:
                      service:
                        name: partner # <-
                        port:
                          number: 80
        ---
        apiVersion: v1
        kind: Service
        metadata:
          name: web
        spec:
          selector: { app: web }
          ports:
            - name: http
              port: 80
              targetPort: 8080
        ---
        apiVersion: v1
        kind: Service
        metadata:
          name: partner
        spec:
          type: ExternalName
          externalName: partner.example.com
          ports:
            - port: 80
      `,
      good: `
        apiVersion: networking.k8s.io/v1
        kind: Ingress
        metadata:
          name: web
          annotations:
            alb.ingress.kubernetes.io/actions.redirect: '{"type":"redirect","redirectConfig":{"protocol":"HTTPS","statusCode":"HTTP_301"}}'
        spec:
          ingressClassName: alb
          rules:
            - http:
                paths:
                  - path: /old
                    pathType: Prefix
                    backend:
                      service:
                        name: redirect
                        port:
                          name: use-annotation
                  - path: /
                    pathType: Prefix
                    backend:
                      service:
                        name: web
                        port:
                          name: http
        ---
        apiVersion: v1
        kind: Service
        metadata:
          name: web
        spec:
          selector: { app: web }
          ports:
            - name: http
              port: 80
              targetPort: 8080
      `,
    },
    {
      title: 'a Service that is missing where the files are complete',
      complete: true,
      bad: `
        apiVersion: networking.k8s.io/v1
        kind: Ingress
        metadata:
          name: web
          namespace: shop
        spec:
          defaultBackend:
            service:
              name: wbe # <-
              port:
                number: 80
        ---
        apiVersion: v1
        kind: Service
        metadata:
          name: wbe
          namespace: elsewhere
        spec:
          ports:
            - port: 80
      `,
    },
    {
      title: 'a Service that is missing where its neighbours are there',
      bad: `
        apiVersion: networking.k8s.io/v1
        kind: Ingress
        metadata:
          name: web
        spec:
          defaultBackend:
            service:
              name: wbe # <- warning
              port:
                number: 80
        ---
        apiVersion: v1
        kind: Service
        metadata:
          name: web
        spec:
          ports:
            - port: 80
      `,
    },
    {
      title: 'no Services in the files, other kinds of backends, an older API, and names that something else fills in',
      good: `
        apiVersion: networking.k8s.io/v1
        kind: Ingress
        metadata:
          name: web
        spec:
          defaultBackend:
            resource:
              apiGroup: storage.example.com
              kind: Bucket
              name: files
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
                  - path: /api
                    pathType: Prefix
                    backend:
                      service:
                        name: \${API}
                        port:
                          number: 80
        ---
        apiVersion: networking.k8s.io/v1beta1
        kind: Ingress
        metadata:
          name: old
          namespace: shop
        spec:
          backend:
            serviceName: web
            servicePort: http
        ---
        apiVersion: v1
        kind: Service
        metadata:
          name: web
          namespace: shop
        spec:
          ports:
            - name: http
              port: 80
      `,
    },
  ],
});

function checkBackend(ingress: Resource<Ingress>, backend: Backend, context: Context): void {
  const { service, port } = backend;
  if (port === 'use-annotation') return;
  const { workspace, report } = context;
  let found: Resource | undefined;
  for (const candidate of objectsNamed('Service', service, workspace)) {
    if (!candidate.is('Service') || !mayShareNamespace(candidate, ingress)) continue;
    if (!workspace.near(candidate, ingress) || canServe(candidate, port)) return;
    found = candidate;
  }
  if (!found) {
    reportMissing(ingress, backend, context);
    return;
  }
  const target: Resource<Service> = found as Resource<Service>;
  if (target.data.spec?.type === 'ExternalName') {
    if (!isAlbIngress(ingress, workspace)) return;
    const message = `Service \`${service}\` is of type ExternalName, and a load balancer has no targets for it`;
    report(ingress, {
      at: placeOf(backend, 'service'),
      message,
      related: [{ node: target, at: ['spec', 'type'], message: 'the Service' }],
    });
    return;
  }
  const known = portsOf(target).flatMap(({ name, port: number }) => [name, number].filter((one) => one !== undefined));
  report(ingress, {
    at: placeOf(backend, 'port'),
    message: `Service \`${service}\` has no port \`${port}\`; it has ${quotedNames(known) || 'none'}`,
    related: [{ node: target, at: ['spec', 'ports'], message: 'the ports of the Service' }],
  });
}

/** Whether a Service has a port, or cannot be judged. */
function canServe(candidate: Resource, port: unknown): boolean {
  const service: Resource<Service> = candidate as Resource<Service>;
  const { spec } = service.data;
  if (spec?.type === 'ExternalName') return false;
  const written: unknown = spec?.ports;
  if (port === undefined || !Array.isArray(written)) return true;
  return portsOf(service).some(
    ({ name, port: number }) => name === UNKNOWN || number === UNKNOWN || port === name || port === number,
  );
}

function reportMissing(ingress: Resource, backend: Backend, { workspace, report }: Context): void {
  const { complete } = workspace;
  const name = backend.service;
  // Where no Service stands near the Ingress, they are made by something else.
  const isNeighbour = (service: Resource): boolean =>
    service.effectiveNamespace === ingress.effectiveNamespace && workspace.near(service, ingress);
  if (mayBeMade(name, workspace) || !(complete || workspace.all('Service').some(isNeighbour))) return;
  const where = ingress.namespace === undefined ? '' : ` in namespace \`${ingress.namespace}\``;
  report(ingress, {
    at: placeOf(backend, 'service'),
    severity: complete ? 'error' : 'warning',
    message: `there is no Service \`${name}\`${where}${complete ? '' : ' (not found in the files given)'}`,
  });
}
