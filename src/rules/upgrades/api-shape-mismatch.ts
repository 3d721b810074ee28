import { type Context, defineRule } from '../../engine/rule.js';
import { backendMove, type Move } from '../../model/api-move.js';
import { movedField } from '../../model/api-shape.js';
import { movedMetric } from '../../model/autoscaler-move.js';
import { isMapping } from '../../model/loose.js';
import type { Resource } from '../../model/resource.js';
import { schemaFaults } from '../../model/schema/kubernetes.js';
import type { Path } from '../../source/path.js';

export default defineRule({
  id: 'api-shape-mismatch',
  title: 'Move the fields along with the API version',
  severity: 'error',
  presets: ['recommended', 'strict', 'validity', 'upgrade'],
  why: 'A manifest with a new API version and old fields is only half migrated: kubectl refuses it, and clients that do not ask for strict validation lose the fields without a word.',
  help: 'Write the fields as the API version has them; `kubectl convert` does it from the old manifest.',
  links: [
    'https://kubernetes.io/docs/reference/using-api/deprecation-guide/',
    'https://kubernetes.io/docs/reference/using-api/api-concepts/#field-validation',
    'https://docs.aws.amazon.com/eks/latest/best-practices/cluster-upgrades.html',
  ],
  on: {
    Object(resource, context) {
      for (const { fault, path } of schemaFaults(resource, context)) {
        const message = fault === 'unknown-field' ? movedField(resource, path) : undefined;
        if (message === undefined) continue;
        const edits = fieldMoves(resource, path);
        const fix = edits && { title: `Write it as \`${resource.apiVersion}\` does`, safe: true, edits };
        context.report(resource, { at: path, message, key: true, ...(fix && { fix }) });
      }
      if (resource.apiVersion === 'apiextensions.k8s.io/v1') requireSchemas(resource, context.report);
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
          backend: # <-
            serviceName: fallback
            servicePort: 80
          rules:
            - http:
                paths:
                  - path: /
                    pathType: Prefix
                    backend:
                      serviceName: web # <-
                      servicePort: http # <-
      `,
      good: `
        apiVersion: networking.k8s.io/v1
        kind: Ingress
        metadata:
          name: web
        spec:
          defaultBackend:
            service: { name: fallback, port: { number: 80 } }
          rules:
            - http:
                paths:
                  - path: /
                    pathType: Prefix
                    backend:
                      service: { name: web, port: { name: http } }
      `,
    },
    {
      title: 'metrics of an autoscaler',
      bad: `
        apiVersion: autoscaling/v2
        kind: HorizontalPodAutoscaler
        metadata:
          name: web
        spec:
          scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: web }
          maxReplicas: 10
          metrics:
            - type: Resource
              resource:
                name: cpu
                targetAverageUtilization: 60 # <-
            - type: Pods
              pods:
                metricName: requests # <-
                targetAverageValue: 100 # <-
        ---
        apiVersion: autoscaling/v1
        kind: HorizontalPodAutoscaler
        metadata:
          name: api
        spec:
          scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: api }
          maxReplicas: 10
          metrics: # <-
            - type: Resource
              resource:
                name: cpu
                target: { type: Utilization, averageUtilization: 60 }
      `,
      good: `
        apiVersion: autoscaling/v2
        kind: HorizontalPodAutoscaler
        metadata:
          name: web
        spec:
          scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: web }
          maxReplicas: 10
          metrics:
            - type: Resource
              resource:
                name: cpu
                target: { type: Utilization, averageUtilization: 60 }
            - type: Pods
              pods:
                metric: { name: requests }
                target: { type: AverageValue, averageValue: 100 }
        ---
        apiVersion: autoscaling/v1
        kind: HorizontalPodAutoscaler
        metadata:
          name: api
        spec:
          scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: api }
          maxReplicas: 10
          targetCPUUtilizationPercentage: 60
      `,
    },
    {
      title: 'workloads',
      bad: `
        apiVersion: apps/v1
        kind: Deployment
        metadata:
          name: web
        spec:
          selector:
            matchLabels: { app: web }
          rollbackTo: # <-
            revision: 2
          template:
            metadata:
              labels: { app: web }
            spec:
              containers:
                - name: web
                  image: registry.example.com/web:1.4.2
        ---
        apiVersion: apps/v1
        kind: DaemonSet
        metadata:
          name: agent
        spec:
          selector:
            matchLabels: { app: agent }
          templateGeneration: 3 # <-
          template:
            metadata:
              labels: { app: agent }
            spec:
              containers:
                - name: agent
                  image: registry.example.com/agent:1.4.2
      `,
      good: `
        apiVersion: apps/v1
        kind: Deployment
        metadata:
          name: web
        spec:
          selector:
            matchLabels: { app: web }
          template:
            metadata:
              labels: { app: web }
            spec:
              containers:
                - name: web
                  image: registry.example.com/web:1.4.2
      `,
    },
    {
      title: 'a CustomResourceDefinition and an EndpointSlice',
      bad: `
        apiVersion: apiextensions.k8s.io/v1
        kind: CustomResourceDefinition
        metadata:
          name: shops.example.com
        spec:
          group: example.com
          scope: Namespaced
          version: v1 # <-
          names: { kind: Shop, plural: shops }
          validation: # <-
            openAPIV3Schema: { type: object }
          versions:
            - name: v1 # <-
              served: true
              storage: true
        ---
        apiVersion: discovery.k8s.io/v1
        kind: EndpointSlice
        metadata:
          name: database
        addressType: IPv4
        endpoints:
          - addresses: ["10.0.0.5"]
            topology: # <-
              topology.kubernetes.io/zone: eu-west-1a
      `,
      good: `
        apiVersion: apiextensions.k8s.io/v1
        kind: CustomResourceDefinition
        metadata:
          name: shops.example.com
        spec:
          group: example.com
          scope: Namespaced
          names: { kind: Shop, plural: shops }
          versions:
            - name: v1
              served: true
              storage: true
              schema:
                openAPIV3Schema: { type: object }
        ---
        apiVersion: discovery.k8s.io/v1
        kind: EndpointSlice
        metadata:
          name: database
        addressType: IPv4
        endpoints:
          - addresses: ["10.0.0.5"]
            zone: eu-west-1a
      `,
    },
    {
      title: 'an old shape under its old API version, and a kind of another group',
      good: `
        apiVersion: extensions/v1beta1
        kind: Ingress
        metadata:
          name: web
        spec:
          backend: { serviceName: web, servicePort: 80 }
        ---
        apiVersion: example.com/v1
        kind: Deployment
        metadata:
          name: web
        spec:
          rollbackTo: { revision: 2 }
      `,
    },
  ],
});

type Report = Context['report'];

function requireSchemas(resource: Resource, report: Report): void {
  const message = '`apiextensions.k8s.io/v1` requires a `schema` with `openAPIV3Schema` in every version';
  eachPlace(resource.data, ['spec', 'versions', '*'], (_, version) => {
    const schema = [...version, 'schema', 'openAPIV3Schema'];
    if ((at(resource, schema) ?? null) === null) report(resource, { at: schema, message });
  });
  if (at(resource, ['spec', 'preserveUnknownFields']) === true) {
    const instead =
      '`apiextensions.k8s.io/v1` takes `x-kubernetes-preserve-unknown-fields` in the schema instead of `preserveUnknownFields: true`';
    report(resource, { at: ['spec', 'preserveUnknownFields'], message: instead });
  }
}

/** What makes one place right again, for the fields that are all of the same move. */
function fieldMoves(resource: Resource, path: Path): readonly Move[] | undefined {
  const place = path.slice(0, -1);
  if (resource.kind === 'Ingress' && path.at(-1) === 'backend') {
    const moved = backendMove(at(resource, path), ['spec', 'defaultBackend']);
    return moved && [{ op: 'remove', at: ['spec', 'backend'] }, moved];
  }
  if (resource.kind === 'Ingress') {
    const backend = at(resource, place);
    const moved = isMapping(backend) ? backendMove(backend, place) : undefined;
    return moved && [moved];
  }
  if (resource.kind !== 'HorizontalPodAutoscaler' || place[1] !== 'metrics') return undefined;
  const metric = movedMetric(at(resource, place.slice(0, 3)));
  return metric && [{ op: 'set', at: place.slice(0, 3), value: metric }];
}

type Visit = (value: unknown, place: Path) => void;

/** Calls back for the places that a path stands for in a value: `*` is every item of a list. */
function eachPlace(value: unknown, path: readonly string[], visit: Visit, place: Path = []): void {
  const segment = path[place.length];
  if (segment === undefined) visit(value, place);
  else if (segment !== '*') {
    if (isMapping(value)) eachPlace(value[segment], path, visit, [...place, segment]);
  } else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) eachPlace(item, path, visit, [...place, index]);
  }
}

function at(resource: Resource, path: Path): unknown {
  return resource.document.at([...resource.path, ...path]);
}
