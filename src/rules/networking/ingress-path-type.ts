import type { HTTPIngressPath } from 'kubernetes-types/networking/v1.js';
import { defineRule, type Problem } from '../../engine/rule.js';
import { isAlbIngress } from '../../model/alb.js';
import { pathFault } from '../../model/faults/ingress-faults.js';
import { items, type Loose, text } from '../../model/loose.js';

type PathItem = Loose<HTTPIngressPath>;

const V1 = 'networking.k8s.io/v1';
const TYPES = ['Exact', 'ImplementationSpecific', 'Prefix'];
const REGEX = 'alb.ingress.kubernetes.io/use-regex-path-match';

export default defineRule({
  id: 'ingress-path-type',
  title: 'Give every path of an Ingress a path type that fits it',
  severity: 'error',
  why: 'The AWS Load Balancer Controller makes no listener rules of an Ingress that has wildcards in an `Exact` or `Prefix` path, and takes an `ImplementationSpecific` `/` for that one URL alone.',
  help: 'Use `Prefix` for a path and all below it, `Exact` for one URL, `ImplementationSpecific` for wildcards of the controller.',
  links: [
    'https://kubernetes.io/docs/concepts/services-networking/ingress/#path-types',
    'https://kubernetes-sigs.github.io/aws-load-balancer-controller/latest/guide/ingress/spec/',
    'https://kubernetes.io/docs/reference/using-api/deprecation-guide/#ingress-v122',
  ],
  on: {
    Ingress(ingress, { workspace, report }) {
      const alb = isAlbIngress(ingress, workspace);
      const regex = ingress.annotations[REGEX];
      const types = new Set<unknown>();
      for (const [index, rule] of items(ingress.data.spec?.rules).entries()) {
        const at = ['spec', 'rules', index, 'http', 'paths'];
        const paths = items(rule.http?.paths);
        for (const [number, path] of paths.entries()) {
          types.add(path.pathType ?? undefined);
          const problem =
            fault(path, alb, ingress.apiVersion) ?? (alb && regex === undefined ? rootOnly(path, paths) : undefined);
          if (problem) report(ingress, { ...problem, at: [...at, number, ...(problem.at ?? [])] });
        }
        if (alb && isMixed(paths)) report(ingress, { at, severity: 'info', message: MIXED });
      }
      if (
        alb &&
        regex === 'true' &&
        types.size > 0 &&
        [...types].every((type) => type === 'Exact' || type === 'Prefix')
      ) {
        const message = `\`${REGEX}\` does nothing here: only paths of type \`ImplementationSpecific\` are read as regular expressions`;
        report(ingress, { at: ['metadata', 'annotations', REGEX], severity: 'warning', message });
      }
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
          rules:
            - http:
                paths:
                  - path: /api/* # <-
                    pathType: Prefix
                    backend:
                      service: { name: api, port: { number: 80 } }
      `,
      good: `
        apiVersion: networking.k8s.io/v1
        kind: Ingress
        metadata:
          name: web
        spec:
          ingressClassName: alb
          rules:
            - http:
                paths:
                  - path: /shop
                    pathType: Prefix
                    backend:
                      service: { name: shop, port: { number: 80 } }
                  - path: /api
                    pathType: Prefix
                    backend:
                      service: { name: api, port: { number: 80 } }
                  - path: /status
                    pathType: Exact
                    backend:
                      service: { name: web, port: { number: 80 } }
            - host: files.example.com
              http:
                paths:
                  - path: /*.png
                    pathType: ImplementationSpecific
                    backend:
                      service: { name: files, port: { number: 80 } }
      `,
    },
    {
      title: 'an Ingress of an API version that knew no path types',
      bad: `
        apiVersion: networking.k8s.io/v1beta1
        kind: Ingress
        metadata:
          name: web
          annotations:
            kubernetes.io/ingress.class: alb
        spec:
          rules:
            - http:
                paths:
                  - path: /* # <-
                    backend: { serviceName: web, servicePort: 80 }
      `,
    },
    {
      title: 'what works, but otherwise than it looks',
      bad: `
        apiVersion: networking.k8s.io/v1
        kind: Ingress
        metadata:
          name: web
          annotations:
            alb.ingress.kubernetes.io/scheme: internal
        spec:
          ingressClassName: alb
          rules:
            - host: www.example.com
              http:
                paths: # <- info
                  - path: /shop
                    pathType: Prefix
                    backend:
                      service: { name: shop, port: { number: 80 } }
                  - path: / # <- warning
                    pathType: ImplementationSpecific
                    backend:
                      service: { name: web, port: { number: 80 } }
        ---
        apiVersion: networking.k8s.io/v1
        kind: Ingress
        metadata:
          name: api
          annotations:
            alb.ingress.kubernetes.io/use-regex-path-match: "true" # <- warning
        spec:
          ingressClassName: alb
          rules:
            - http:
                paths:
                  - path: /v[12]
                    pathType: Prefix
                    backend:
                      service: { name: api, port: { number: 80 } }
      `,
      good: `
        apiVersion: networking.k8s.io/v1
        kind: Ingress
        metadata:
          name: web
        spec:
          ingressClassName: alb
          rules:
            - host: www.example.com
              http:
                paths:
                  - path: /
                    pathType: ImplementationSpecific
                    backend:
                      service: { name: home, port: { number: 80 } }
                  - path: /*
                    pathType: ImplementationSpecific
                    backend:
                      service: { name: web, port: { number: 80 } }
      `,
    },
    {
      title: 'patterns of another controller, no path at all, and a type that something else fills in',
      good: `
        apiVersion: networking.k8s.io/v1
        kind: Ingress
        metadata:
          name: web
          annotations:
            nginx.ingress.kubernetes.io/use-regex: "true"
        spec:
          ingressClassName: nginx
          rules:
            - http:
                paths:
                  - path: /api/v[0-9]+/.*
                    pathType: ImplementationSpecific
                    backend:
                      service: { name: api, port: { number: 80 } }
                  - pathType: ImplementationSpecific
                    backend:
                      service: { name: web, port: { number: 80 } }
                  - path: /*
                    pathType: \${PATH_TYPE}
                    backend:
                      service: { name: web, port: { number: 80 } }
                  - path: \${PREFIX}/shop
                    pathType: Prefix
                    backend:
                      service: { name: shop, port: { number: 80 } }
      `,
    },
  ],
});

const MIXED =
  'the controller takes `Exact` paths first, then `Prefix`, then `ImplementationSpecific`, whatever their order here; use one kind where the order matters';

/** What is wrong with a path by itself: at most one thing. */
function fault({ path, pathType }: PathItem, alb: boolean, apiVersion: string): Problem | undefined {
  // A type that is missing in `networking.k8s.io/v1`, or is none of the three, is told by the schema.
  if (pathType === undefined || pathType === null) {
    return apiVersion === V1 ? undefined : { at: ['pathType'], message: missingType(text(path), alb) };
  }
  const type = text(pathType);
  if (type === undefined || !TYPES.includes(type)) return undefined;
  // What the server refuses in a path itself is the business of `ingress-invalid`.
  const written = text(path);
  if (written === undefined || type === 'ImplementationSpecific' || pathFault({ path, pathType })) return undefined;
  if (!alb || !/[*?]/.test(written)) return undefined;
  const message = `the AWS Load Balancer Controller takes no wildcards in a path of type \`${type}\`; ${withoutWildcard(written)}`;
  return { at: ['path'], message };
}

function missingType(path: string | undefined, alb: boolean): string {
  const message = '`pathType` is missing, which `networking.k8s.io/v1` requires';
  return alb && path !== undefined && /[*?]/.test(path) ? `${message}; ${withoutWildcard(path)}` : message;
}

/** What to write for a path with wildcards. */
function withoutWildcard(path: string): string {
  const prefix = path.endsWith('/*') ? path.slice(0, -2) || '/' : undefined;
  const kept = `\`${path}\` with \`ImplementationSpecific\``;
  return prefix === undefined || /[*?]/.test(prefix) ? `use ${kept}` : `use \`${prefix}\` with \`Prefix\`, or ${kept}`;
}

/** For an ALB `/` is that one URL, unless its type is `Prefix` or another path of the rule takes the rest. */
function rootOnly({ path, pathType }: PathItem, paths: readonly PathItem[]): Problem | undefined {
  if (path !== '/' || pathType !== 'ImplementationSpecific') return undefined;
  const covered = paths.some((other) => other.path === '/*' || (other.path === '/' && other.pathType === 'Prefix'));
  if (covered) return undefined;
  const message =
    '`/` with `ImplementationSpecific` matches that URL alone on an ALB, not what is below it; use `Prefix`, or `/*`';
  return { at: ['path'], severity: 'warning', message };
}

function isMixed(paths: readonly PathItem[]): boolean {
  const types = new Set(paths.map((path) => path.pathType));
  return types.has('ImplementationSpecific') && (types.has('Exact') || types.has('Prefix'));
}
