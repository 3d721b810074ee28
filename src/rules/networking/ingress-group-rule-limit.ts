import { defineRule } from '../../engine/rule.js';
import { type AlbGroup, type AlbMember, albGroups } from '../../model/alb-groups.js';
import { ALB, listenersOf } from '../../model/alb-listeners.js';
import { perWorkspace } from '../../model/lookup.js';
import { items } from '../../model/loose.js';
import type { Resource } from '../../model/resource.js';
import type { Workspace } from '../../model/workspace.js';

interface Tally {
  readonly rules: number;
  readonly group: string | undefined;
  /** How many Ingresses they are of. */
  readonly size: number;
}

export default defineRule<{ max: number }>({
  id: 'ingress-group-rule-limit',
  title: 'Keep an application load balancer within its quota of rules',
  severity: 'warning',
  why: 'An application load balancer has 100 rules, unless AWS has raised the quota of the account. The controller makes one of each path for each listener; those beyond fail, and with them every later change to all Ingresses of the group.',
  help: 'Spread the paths over several groups, let `alb.ingress.kubernetes.io/ssl-redirect` answer on HTTP so that only HTTPS has rules, or raise the quota and set the option `max`.',
  links: [
    'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-limits.html',
    'https://kubernetes-sigs.github.io/aws-load-balancer-controller/latest/guide/ingress/annotations/#group.name',
    'https://kubernetes-sigs.github.io/aws-load-balancer-controller/latest/guide/ingress/annotations/#ssl-redirect',
  ],
  options: {
    default: { max: 100 },
    schema: {
      type: 'object',
      properties: {
        max: { type: 'integer', minimum: 1, description: 'Rules that a load balancer of the account may have.' },
      },
      additionalProperties: false,
    },
  },
  on: {
    Ingress(ingress, { options, workspace, report }) {
      const tally = tallies(workspace).get(ingress);
      if (tally === undefined || tally.rules <= options.max) return;
      const { rules, group, size } = tally;
      const whose = size > 1 ? `the ${size} Ingresses of group \`${group}\` make` : 'this Ingress makes';
      report(ingress, {
        at: ['spec', 'rules'],
        message: `${whose} at least ${rules} rules on one load balancer, and its quota is ${options.max}`,
      });
    },
  },
  examples: [
    {
      options: { max: 3 },
      bad: `
        apiVersion: networking.k8s.io/v1
        kind: Ingress
        metadata:
          name: web
          namespace: shop
          annotations:
            alb.ingress.kubernetes.io/group.name: public
        spec:
          ingressClassName: alb
          rules: # <-
            - host: shop.example.com
              http:
                paths:
                  - path: /cart
                    pathType: Prefix
                    backend: { service: { name: cart, port: { number: 80 } } }
                  - path: /
                    pathType: Prefix
                    backend: { service: { name: web, port: { number: 80 } } }
        ---
        apiVersion: networking.k8s.io/v1
        kind: Ingress
        metadata:
          name: docs
          namespace: docs
          annotations:
            alb.ingress.kubernetes.io/group.name: public
            alb.ingress.kubernetes.io/certificate-arn: arn:aws:acm:eu-west-1:111122223333:certificate/11111111-2222-3333-4444-555555555555
            alb.ingress.kubernetes.io/listen-ports: '[{"HTTPS":443},{"HTTPS":8443}]'
        spec:
          ingressClassName: alb
          rules:
            - host: docs.example.com
              http:
                paths:
                  - path: /
                    pathType: Prefix
                    backend: { service: { name: docs, port: { number: 80 } } }
      `,
      good: `
        apiVersion: networking.k8s.io/v1
        kind: Ingress
        metadata:
          name: web
          namespace: shop
          annotations:
            kubernetes.io/ingress.class: alb
            alb.ingress.kubernetes.io/ssl-redirect: "443"
            alb.ingress.kubernetes.io/certificate-arn: arn:aws:acm:eu-west-1:111122223333:certificate/11111111-2222-3333-4444-555555555555
            alb.ingress.kubernetes.io/listen-ports: '[{"HTTP":80},{"HTTPS":443}]'
        spec:
          rules:
            - host: shop.example.com
              http:
                paths:
                  - path: /cart
                    pathType: Prefix
                    backend: { service: { name: cart, port: { number: 80 } } }
                  - path: /
                    pathType: Prefix
                    backend: { service: { name: web, port: { number: 80 } } }
      `,
    },
    {
      title: 'HTTP that no redirect takes, in an Ingress whose class has no parameters',
      options: { max: 3 },
      bad: `
        apiVersion: networking.k8s.io/v1
        kind: Ingress
        metadata:
          name: web
          annotations:
            kubernetes.io/ingress.class: alb
            alb.ingress.kubernetes.io/certificate-arn: arn:aws:acm:eu-west-1:111122223333:certificate/11111111-2222-3333-4444-555555555555
            alb.ingress.kubernetes.io/listen-ports: '[{"HTTP":80},{"HTTPS":443}]'
        spec:
          rules: # <-
            - http:
                paths:
                  - path: /cart
                    pathType: Prefix
                    backend: { service: { name: cart, port: { number: 80 } } }
                  - path: /
                    pathType: Prefix
                    backend: { service: { name: web, port: { number: 80 } } }
      `,
    },
    {
      title:
        'other controllers, groups of other folders, one Ingress in two places, and a redirect that parameters may have',
      options: { max: 3 },
      good: `
        # file: one/web.yaml
        apiVersion: networking.k8s.io/v1
        kind: Ingress
        metadata:
          name: web
          annotations:
            alb.ingress.kubernetes.io/group.name: public
            alb.ingress.kubernetes.io/listen-ports: '[{"HTTP":80},{"HTTPS":443}]'
        spec:
          ingressClassName: alb
          rules:
            - http:
                paths:
                  - path: /cart
                    pathType: Prefix
                    backend: { service: { name: cart, port: { number: 80 } } }
                  - path: /
                    pathType: Prefix
                    backend: { service: { name: web, port: { number: 80 } } }
        # file: two/web.yaml
        apiVersion: networking.k8s.io/v1
        kind: Ingress
        metadata:
          name: other
          annotations:
            alb.ingress.kubernetes.io/group.name: public
        spec:
          ingressClassName: alb
          rules:
            - http:
                paths:
                  - path: /cart
                    pathType: Prefix
                    backend: { service: { name: cart, port: { number: 80 } } }
                  - path: /
                    pathType: Prefix
                    backend: { service: { name: web, port: { number: 80 } } }
        # file: one/again.yaml
        apiVersion: networking.k8s.io/v1
        kind: Ingress
        metadata:
          name: web
          annotations:
            alb.ingress.kubernetes.io/group.name: public
        spec:
          ingressClassName: alb
          rules:
            - http:
                paths:
                  - path: /cart
                    pathType: Prefix
                    backend: { service: { name: cart, port: { number: 80 } } }
                  - path: /
                    pathType: Prefix
                    backend: { service: { name: web, port: { number: 80 } } }
        # file: nginx.yaml
        apiVersion: networking.k8s.io/v1
        kind: Ingress
        metadata:
          name: nginx
        spec:
          ingressClassName: nginx
          rules:
            - http:
                paths:
                  - { path: /a, pathType: Prefix, backend: { service: { name: web, port: { number: 80 } } } }
                  - { path: /b, pathType: Prefix, backend: { service: { name: web, port: { number: 80 } } } }
                  - { path: /c, pathType: Prefix, backend: { service: { name: web, port: { number: 80 } } } }
                  - { path: /d, pathType: Prefix, backend: { service: { name: web, port: { number: 80 } } } }
      `,
    },
  ],
});

/** Rules of each load balancer, by the Ingress that makes most of them. */
const tallies = perWorkspace((workspace): ReadonlyMap<Resource, Tally> => {
  const found = new Map<Resource, Tally>();
  for (const group of albGroups(workspace)) {
    const [first, ...others] = group.members;
    if (!first) continue;
    const largest = others.reduce((most, member) => (pathsOf(member) > pathsOf(most) ? member : most), first);
    found.set(largest.ingress, tallyOf(group, largest, workspace));
  }
  return found;
});

function tallyOf({ name, members }: AlbGroup, largest: AlbMember, workspace: Workspace): Tally {
  const byName = new Map<string, AlbMember>();
  for (const member of [largest, ...members]) {
    const { ingress } = member;
    const key = `${ingress.effectiveNamespace}/${ingress.name}`;
    if (!byName.has(key) && workspace.near(largest.ingress, ingress)) byName.set(key, member);
  }
  const redirects = members.some(mayRedirect);
  let rules = 0;
  for (const member of byName.values()) rules += pathsOf(member) * answeringListeners(member, redirects);
  return { rules, group: name, size: byName.size };
}

function pathsOf({ ingress }: AlbMember): number {
  return items(ingress.data.spec?.rules).reduce((sum, { http }) => sum + items(http?.paths).length, 0);
}

/** A redirect takes all rules from every listener with HTTP of the group. */
function mayRedirect({ ingress, parameters }: AlbMember): boolean {
  return (
    ingress.annotations[`${ALB}ssl-redirect`] !== undefined ||
    parameters === undefined ||
    parameters.sslRedirectPort !== undefined
  );
}

function answeringListeners({ ingress }: AlbMember, redirects: boolean): number {
  const listeners = listenersOf(ingress.annotations);
  if (!listeners) return 1;
  const { http, https } = listeners;
  return redirects ? Math.max(https, https === 0 ? http : 0) : http + https;
}
