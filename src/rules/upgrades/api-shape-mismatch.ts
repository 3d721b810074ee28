import { API_SHAPES, type ApiShape } from '../../data/api-shapes.js';
import { type Context, defineRule } from '../../engine/rule.js';
import { backendMove, type Move } from '../../model/api-move.js';
import { movedMetric } from '../../model/autoscaler-move.js';
import { isMapping } from '../../model/loose.js';
import type { Resource } from '../../model/resource.js';
import { isEmptySelector } from '../../model/selector.js';
import type { Path } from '../../source/path.js';

const SHAPES = new Map<string, Map<string, ApiShape>>();
for (const shape of API_SHAPES) {
  const kinds = SHAPES.get(shape.apiVersion) ?? new Map<string, ApiShape>();
  SHAPES.set(shape.apiVersion, kinds.set(shape.kind, shape));
}

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
    Object(resource, { report }) {
      const shape = SHAPES.get(resource.apiVersion)?.get(resource.kind);
      if (!shape) return;
      for (const { path, fields } of shape.places) {
        if (!holdsAny(resource.data, path, 0, fields)) continue;
        eachPlace(resource.data, path, (value, place) => {
          if (!isMapping(value)) return;
          for (const key in value) {
            if (!Object.hasOwn(fields, key)) continue;
            const edits = fieldMoves(resource, place, key, value);
            const fix = edits && { title: `Write it as \`${shape.apiVersion}\` does`, safe: true, edits };
            report(resource, { at: [...place, key], message: fields[key] ?? '', key: true, ...(fix && { fix }) });
          }
        });
      }
      if (shape.apiVersion === 'apps/v1') requireSelector(resource, report);
      if (shape.kind === 'CustomResourceDefinition') requireSchemas(resource, report);
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
            serviceName: fallback # <-
            servicePort: 80 # <-
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
        spec: # <-
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
          selector: {} # <-
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
    {
      title: 'a selector that something else fills in',
      good: `
        apiVersion: apps/v1
        kind: Deployment
        metadata:
          name: web
        spec:
          selector: \${SELECTOR}
          template:
            metadata:
              labels: { app: web }
            spec:
              containers:
                - name: web
                  image: registry.example.com/web:1.4.2
      `,
    },
  ],
});

type Report = Context['report'];

function requireSelector(resource: Resource, report: Report): void {
  const { spec } = resource.data as { readonly spec?: unknown };
  if (!isMapping(spec)) return;
  const { selector } = spec;
  if (selector !== undefined && selector !== null && !isEmptySelector(selector)) return;
  const message = '`apps/v1` requires a `selector` with at least one label; it derives none from the template';
  report(resource, { at: ['spec', 'selector'], message });
}

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
function fieldMoves(
  { kind, data }: Resource,
  place: Path,
  key: string,
  value: Readonly<Record<string, unknown>>,
): readonly Move[] | undefined {
  if (kind === 'Ingress' && key === 'backend') {
    const moved = backendMove(value.backend, ['spec', 'defaultBackend']);
    return moved && [{ op: 'remove', at: ['spec', 'backend'] }, moved];
  }
  // The default backend goes as a whole.
  if (kind === 'Ingress' && place.length > 2) {
    const moved = backendMove(value, place);
    return moved && [moved];
  }
  if (kind !== 'HorizontalPodAutoscaler' || place[1] !== 'metrics') return undefined;
  const { spec } = data as { readonly spec?: { readonly metrics?: readonly unknown[] } };
  const metric = movedMetric(spec?.metrics?.[Number(place[2])]);
  return metric && [{ op: 'set', at: place.slice(0, 3), value: metric }];
}

/** Whether any of the fields stands at a place, asked without making a path. */
function holdsAny(
  value: unknown,
  path: readonly string[],
  depth: number,
  fields: Readonly<Record<string, string>>,
): boolean {
  const segment = path[depth];
  if (segment === '*') {
    return Array.isArray(value) && value.some((item) => holdsAny(item, path, depth + 1, fields));
  }
  if (!isMapping(value)) return false;
  if (segment !== undefined) return holdsAny(value[segment], path, depth + 1, fields);
  for (const key in value) if (Object.hasOwn(fields, key)) return true;
  return false;
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
