import { type Context, defineRule } from '../../engine/rule.js';
import { fault, formFault, isAbsent, isEmpty, isEmptyList, type MaybeFault, within } from '../../model/faults/fault.js';
import { backendFault, hostFault, pathFault, typedReferenceFault } from '../../model/faults/ingress-faults.js';
import {
  DNS1123_LABEL,
  DNS1123_SUBDOMAIN,
  isDns1123Label,
  isDns1123Subdomain,
  isDomainPrefixedPath,
} from '../../model/formats.js';
import { isMapping } from '../../model/loose.js';
import type { Resource } from '../../model/resource.js';
import { isMistyped } from '../../model/suggest.js';

const CLASS_ANNOTATION = 'kubernetes.io/ingress.class';

export default defineRule({
  id: 'ingress-invalid',
  title: 'Give an Ingress hosts, paths and backends that Kubernetes takes',
  severity: 'error',
  presets: ['recommended', 'strict', 'validity'],
  why: 'The API server refuses an Ingress without rules and default backend, a host that is an address or a URL, a path that does not begin with `/`, and a backend without a Service and one of its ports.',
  help: 'A host is a name or begins with `*.`; the port of a backend is a `number` or a `name`.',
  links: [
    'https://kubernetes.io/docs/concepts/services-networking/ingress/',
    'https://kubernetes.io/docs/reference/kubernetes-api/service-resources/ingress-v1/',
  ],
  on: {
    Ingress(ingress, { cluster, report }) {
      const spec: unknown = ingress.data.spec;
      if (ingress.part || ingress.apiVersion !== 'networking.k8s.io/v1') return;
      const version = cluster.kubernetesVersion;
      say(ingress, isMapping(spec) ? specFault(spec, version) : nothingFault(spec), report);
      if (!isMapping(spec)) return;
      checkClass(ingress, spec.ingressClassName, report);
      const rules = listOf(spec.rules);
      for (let index = 0; index < rules.length; index++) checkRule(ingress, rules[index], index, version, report);
      const tls = listOf(spec.tls);
      for (let index = 0; index < tls.length; index++) say(ingress, tlsFault(tls[index], index), report);
    },
    IngressClass(ingressClass, { report }) {
      const spec: unknown = ingressClass.data.spec ?? NOTHING;
      if (!ingressClass.part && isMapping(spec)) say(ingressClass, classFault(spec), report);
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
          tls:
            - hosts:
                - "www.*.example.com" # <-
          rules:
            - host: https://www.example.com # <-
              http:
                paths:
                  - path: shop # <-
                    pathType: Prefix
                    backend:
                      service: { name: web, port: { number: 80 } }
                  - path: /api
                    pathType: Prefix
                    backend:
                      service: { name: api } # <-
                  - path: /docs
                    pathType: Prefix
                    backend:
                      service: { name: docs.shop, port: { number: 80 } } # <-
                  - path: /status
                    pathType: Exact
                    backend:
                      service:
                        name: web
                        port:
                          name: "80" # <-
        ---
        apiVersion: networking.k8s.io/v1
        kind: Ingress
        metadata:
          name: empty
        spec: # <-
          ingressClassName: alb
        ---
        apiVersion: networking.k8s.io/v1
        kind: Ingress
        metadata:
          name: classes
          annotations:
            kubernetes.io/ingress.class: alb # <-
        spec:
          ingressClassName: internal
          defaultBackend:
            service: { name: web, port: { number: 80 } }
        ---
        apiVersion: networking.k8s.io/v1
        kind: IngressClass
        metadata:
          name: alb
        spec:
          controller: alb # <-
      `,
      good: `
        apiVersion: networking.k8s.io/v1
        kind: Ingress
        metadata:
          name: web
        spec:
          ingressClassName: alb
          tls:
            - hosts: ["*.example.com"]
          defaultBackend:
            service: { name: web, port: { name: http } }
          rules:
            - host: "*.example.com"
            - http:
                paths:
                  - pathType: ImplementationSpecific
                    backend:
                      service: { name: web, port: { number: 80 } }
                  - path: /assets
                    pathType: Prefix
                    backend:
                      resource: { apiGroup: example.com, kind: Bucket, name: assets }
        ---
        apiVersion: networking.k8s.io/v1
        kind: IngressClass
        metadata:
          name: alb
        spec:
          controller: ingress.k8s.aws/alb
          parameters:
            apiGroup: elbv2.k8s.aws
            kind: IngressClassParams
            name: alb
      `,
    },
    {
      title: 'backends of the old API version, which are told as such, and what something else fills in',
      good: `
        apiVersion: networking.k8s.io/v1beta1
        kind: Ingress
        metadata:
          name: web
        spec:
          backend: { serviceName: web, servicePort: 80 }
        ---
        apiVersion: networking.k8s.io/v1
        kind: Ingress
        metadata:
          name: api
        spec:
          rules:
            - host: \${HOST}
              http:
                paths:
                  - path: \${ROOT}/api
                    pathType: Prefix
                    backend:
                      service: { name: "\${APP}", port: { number: "\${PORT}" } }
      `,
    },
  ],
});

type Report = Context['report'];
type Spec = Readonly<Record<string, unknown>>;

function say(resource: Resource, found: MaybeFault, report: Report): void {
  const at = ['spec', ...(found?.at ?? [])];
  if (found) report(resource, { at, message: found.message, ...(at.length > 1 && { reasonFor: [at] }) });
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : NONE;
}

const NONE: readonly unknown[] = [];
const NOTHING = {};

function nothingFault(spec: unknown): MaybeFault {
  return isAbsent(spec) ? fault('an Ingress needs `rules` or a `defaultBackend`') : undefined;
}

function specFault(spec: Spec, version: string | undefined): MaybeFault {
  // \`backend\` is the name of an older API version, which is told as such.
  if (isEmptyList(spec.rules) && isAbsent(spec.defaultBackend) && !('backend' in spec)) {
    return isMistyped(spec, ['rules', 'defaultBackend']) ? undefined : nothingFault(undefined);
  }
  const backend = backendFault(spec.defaultBackend, version);
  if (backend) return within(backend, 'defaultBackend');
  return formFault(spec.ingressClassName, isDns1123Subdomain, DNS1123_SUBDOMAIN, 'ingressClassName');
}

function checkClass(ingress: Resource, field: unknown, report: Report): void {
  const annotation = ingress.annotations[CLASS_ANNOTATION];
  if (typeof annotation !== 'string' || typeof field !== 'string' || annotation === field) return;
  const message = `class \`${annotation}\` differs from \`${field}\` in \`spec.ingressClassName\`; Kubernetes creates no such Ingress`;
  report(ingress, { at: ['metadata', 'annotations', CLASS_ANNOTATION], message });
}

function checkRule(ingress: Resource, rule: unknown, index: number, version: string | undefined, report: Report): void {
  if (!isMapping(rule)) return;
  const host = hostFault(rule.host, 'host');
  if (host) say(ingress, within(host, 'rules', index), report);
  if (!isMapping(rule.http)) return;
  if (Array.isArray(rule.http.paths) && rule.http.paths.length === 0) {
    report(ingress, { at: ['spec', 'rules', index, 'http', 'paths'], message: 'at least one path is needed' });
  }
  const paths = listOf(rule.http.paths);
  for (let number = 0; number < paths.length; number++) {
    const path = paths[number];
    if (!isMapping(path)) continue;
    const found = pathFault(path) ?? pathBackendFault(path, version);
    if (found) say(ingress, within(found, 'rules', index, 'http', 'paths', number), report);
  }
}

function pathBackendFault({ backend }: Spec, version: string | undefined): MaybeFault {
  const found = backendFault(backend, version);
  return found && within(found, 'backend');
}

function tlsFault(tls: unknown, index: number): MaybeFault {
  if (!isMapping(tls)) return undefined;
  const hosts = listOf(tls.hosts);
  for (let number = 0; number < hosts.length; number++) {
    const found = hosts[number] === '' ? fault('a host must not be empty', number) : hostFault(hosts[number], number);
    if (found && !found.message.includes('is an address')) return within(found, 'tls', index, 'hosts');
  }
  const secret = isEmpty(tls.secretName)
    ? undefined
    : formFault(tls.secretName, isDns1123Subdomain, DNS1123_SUBDOMAIN, 'secretName');
  return secret && within(secret, 'tls', index);
}

function classFault({ controller, parameters }: Spec): MaybeFault {
  if (isEmpty(controller)) return fault('an IngressClass needs a `controller`', 'controller');
  if (typeof controller === 'string' && controller.length > 250) {
    return fault(`\`controller\` has ${controller.length} characters, the most is 250`, 'controller');
  }
  const found =
    formFault(
      controller,
      isDomainPrefixedPath,
      'a domain, `/` and a path, as in `ingress.k8s.aws/alb`',
      'controller',
    ) ?? (isMapping(parameters) ? parametersFault(parameters) : undefined);
  return found;
}

function parametersFault(parameters: Spec): MaybeFault {
  const { scope, namespace } = parameters;
  const found =
    typedReferenceFault(parameters) ??
    (scope === 'Namespace' && isAbsent(namespace)
      ? fault('`scope: Namespace` needs a `namespace`', 'namespace')
      : undefined) ??
    ((isAbsent(scope) || scope === 'Cluster') && typeof namespace === 'string'
      ? fault('a `namespace` needs `scope: Namespace`', 'namespace')
      : undefined) ??
    (typeof scope === 'string' && scope !== 'Namespace' && scope !== 'Cluster'
      ? fault(`\`scope: ${scope}\` must be \`Cluster\` or \`Namespace\``, 'scope')
      : undefined) ??
    formFault(namespace, isDns1123Label, DNS1123_LABEL, 'namespace');
  return found && within(found, 'parameters');
}
