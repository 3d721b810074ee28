import type { Service } from 'kubernetes-types/core/v1.js';
import type { Ingress } from 'kubernetes-types/networking/v1.js';
import { RECOMMENDED_SSL_POLICY, WEAK_SSL_POLICIES } from '../../data/weak-ssl-policies.js';
import type { Fix } from '../../engine/finding.js';
import { type Context, defineRule, type Problem } from '../../engine/rule.js';
import { isAutoModeIngress } from '../../model/alb-class.js';
import { type AlbGroup, albGroupOf } from '../../model/alb-groups.js';
import { ALB, listenersOf } from '../../model/alb-listeners.js';
import { controllerOption } from '../../model/controller-options.js';
import { text } from '../../model/loose.js';
import { isLoadBalancer, listIn, NLB } from '../../model/nlb.js';
import type { Resource } from '../../model/resource.js';
import { ownedByLoadBalancerController } from '../../model/service-owner.js';
import type { Workspace } from '../../model/workspace.js';

const SERVICE_POLICY = `${NLB}ssl-negotiation-policy`;
const INGRESS_POLICY = `${ALB}ssl-policy`;
const WEAK: ReadonlySet<unknown> = new Set(WEAK_SSL_POLICIES);

export default defineRule({
  id: 'lb-tls-policy-old',
  title: 'Let load balancers refuse TLS 1.0 and 1.1',
  severity: 'warning',
  why: 'TLS 1.0 and 1.1 are broken and withdrawn. The policy that the AWS Load Balancer Controller takes where none is written, `ELBSecurityPolicy-2016-08`, still lets clients use them.',
  help: `Set the policy to \`${RECOMMENDED_SSL_POLICY}\` or a newer one, on the object or in its IngressClassParams, or give the controller another \`--default-ssl-policy\`.`,
  links: [
    'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/describe-ssl-policies.html',
    'https://docs.aws.amazon.com/elasticloadbalancing/latest/network/describe-ssl-policies.html',
    'https://kubernetes-sigs.github.io/aws-load-balancer-controller/latest/guide/ingress/annotations/#ssl-policy',
    'https://kubernetes-sigs.github.io/aws-load-balancer-controller/latest/guide/service/annotations/#ssl-negotiation-policy',
    'https://www.rfc-editor.org/rfc/rfc8996',
  ],
  on: {
    Service(service, context) {
      const problem = isLoadBalancer(service) ? serviceProblem(service, context) : undefined;
      if (problem) context.report(service, problem);
    },
    Ingress(ingress, context) {
      const group = albGroupOf(ingress, context.workspace);
      const problem = group && ingressProblem(ingress, group, context);
      if (problem) context.report(ingress, problem);
    },
  },
  examples: [
    {
      bad: `
        apiVersion: v1
        kind: Service
        metadata:
          name: api
          annotations:
            service.beta.kubernetes.io/aws-load-balancer-ssl-cert: arn:aws:acm:eu-west-1:111122223333:certificate/11111111-2222-3333-4444-555555555555
            service.beta.kubernetes.io/aws-load-balancer-ssl-negotiation-policy: ELBSecurityPolicy-TLS-1-1-2017-01 # <-
        spec:
          type: LoadBalancer
          loadBalancerClass: service.k8s.aws/nlb
          selector: { app: api }
          ports:
            - port: 443
        ---
        apiVersion: networking.k8s.io/v1
        kind: Ingress
        metadata:
          name: web
          annotations:
            alb.ingress.kubernetes.io/listen-ports: '[{"HTTPS":443}]'
            alb.ingress.kubernetes.io/ssl-policy: ELBSecurityPolicy-2016-08 # <-
        spec:
          ingressClassName: alb
          defaultBackend:
            service: { name: web, port: { number: 80 } }
      `,
      good: `
        apiVersion: v1
        kind: Service
        metadata:
          name: api
          annotations:
            service.beta.kubernetes.io/aws-load-balancer-ssl-cert: arn:aws:acm:eu-west-1:111122223333:certificate/11111111-2222-3333-4444-555555555555
            service.beta.kubernetes.io/aws-load-balancer-ssl-negotiation-policy: ELBSecurityPolicy-TLS13-1-2-2021-06
        spec:
          type: LoadBalancer
          loadBalancerClass: service.k8s.aws/nlb
          selector: { app: api }
          ports:
            - port: 443
        ---
        apiVersion: networking.k8s.io/v1
        kind: Ingress
        metadata:
          name: web
          annotations:
            alb.ingress.kubernetes.io/listen-ports: '[{"HTTPS":443}]'
            alb.ingress.kubernetes.io/ssl-policy: ELBSecurityPolicy-TLS13-1-2-Res-2021-06
        spec:
          ingressClassName: alb
          defaultBackend:
            service: { name: web, port: { number: 80 } }
      `,
    },
    {
      title: 'no policy, so that the controller takes its own',
      bad: `
        apiVersion: v1
        kind: Service
        metadata:
          name: api
          annotations: # <-
            service.beta.kubernetes.io/aws-load-balancer-ssl-cert: arn:aws:acm:eu-west-1:111122223333:certificate/11111111-2222-3333-4444-555555555555
        spec:
          type: LoadBalancer
          loadBalancerClass: service.k8s.aws/nlb
          selector: { app: api }
          ports:
            - port: 443
        ---
        apiVersion: networking.k8s.io/v1
        kind: Ingress
        metadata:
          name: web
          annotations: # <-
            kubernetes.io/ingress.class: alb
            alb.ingress.kubernetes.io/certificate-arn: arn:aws:acm:eu-west-1:111122223333:certificate/11111111-2222-3333-4444-555555555555
        spec:
          defaultBackend:
            service: { name: web, port: { number: 80 } }
      `,
    },
    {
      title: 'no policy, in an Ingress whose class may have one, as advice',
      bad: `
        apiVersion: networking.k8s.io/v1
        kind: Ingress
        metadata:
          name: web
          annotations: # <- info
            alb.ingress.kubernetes.io/listen-ports: '[{"HTTP":80},{"HTTPS":443}]'
        spec:
          ingressClassName: alb
          defaultBackend:
            service: { name: web, port: { number: 80 } }
      `,
    },
    {
      title: 'a policy of the class, which wins, and one of another Ingress of the group',
      good: `
        apiVersion: networking.k8s.io/v1
        kind: IngressClass
        metadata:
          name: public
        spec:
          controller: ingress.k8s.aws/alb
          parameters:
            apiGroup: elbv2.k8s.aws
            kind: IngressClassParams
            name: public
        ---
        apiVersion: elbv2.k8s.aws/v1beta1
        kind: IngressClassParams
        metadata:
          name: public
        spec:
          sslPolicy: ELBSecurityPolicy-TLS13-1-2-2021-06
        ---
        apiVersion: networking.k8s.io/v1
        kind: Ingress
        metadata:
          name: web
          annotations:
            alb.ingress.kubernetes.io/listen-ports: '[{"HTTPS":443}]'
            alb.ingress.kubernetes.io/ssl-policy: ELBSecurityPolicy-2016-08
        spec:
          ingressClassName: public
          defaultBackend:
            service: { name: web, port: { number: 80 } }
        ---
        apiVersion: networking.k8s.io/v1
        kind: Ingress
        metadata:
          name: docs
          annotations:
            kubernetes.io/ingress.class: alb
            alb.ingress.kubernetes.io/group.name: shared
            alb.ingress.kubernetes.io/listen-ports: '[{"HTTPS":443}]'
            alb.ingress.kubernetes.io/ssl-policy: ELBSecurityPolicy-TLS13-1-2-2021-06
        spec:
          defaultBackend:
            service: { name: docs, port: { number: 80 } }
        ---
        apiVersion: networking.k8s.io/v1
        kind: Ingress
        metadata:
          name: blog
          annotations:
            kubernetes.io/ingress.class: alb
            alb.ingress.kubernetes.io/group.name: shared
            alb.ingress.kubernetes.io/listen-ports: '[{"HTTPS":443}]'
        spec:
          defaultBackend:
            service: { name: blog, port: { number: 80 } }
      `,
    },
    {
      title: 'listeners without TLS, other controllers, and what something else fills in',
      autoMode: true,
      good: `
        apiVersion: v1
        kind: Service
        metadata:
          name: api
          annotations:
            service.beta.kubernetes.io/aws-load-balancer-ssl-cert: arn:aws:acm:eu-west-1:111122223333:certificate/11111111-2222-3333-4444-555555555555
        spec:
          type: LoadBalancer
          loadBalancerClass: eks.amazonaws.com/nlb
          selector: { app: api }
          ports:
            - port: 443
        ---
        apiVersion: v1
        kind: Service
        metadata:
          name: db
          annotations:
            service.beta.kubernetes.io/aws-load-balancer-ssl-negotiation-policy: ELBSecurityPolicy-2016-08
        spec:
          type: LoadBalancer
          loadBalancerClass: service.k8s.aws/nlb
          selector: { app: db }
          ports:
            - port: 5432
        ---
        apiVersion: networking.k8s.io/v1
        kind: Ingress
        metadata:
          name: auto
          annotations:
            alb.ingress.kubernetes.io/listen-ports: '[{"HTTPS":443}]'
        spec:
          ingressClassName: alb
          defaultBackend:
            service: { name: web, port: { number: 80 } }
        ---
        apiVersion: networking.k8s.io/v1
        kind: Ingress
        metadata:
          name: open
          annotations:
            alb.ingress.kubernetes.io/listen-ports: '[{"HTTP":80}]'
            alb.ingress.kubernetes.io/ssl-policy: ELBSecurityPolicy-2016-08
        spec:
          ingressClassName: alb
          defaultBackend:
            service: { name: web, port: { number: 80 } }
        ---
        apiVersion: networking.k8s.io/v1
        kind: Ingress
        metadata:
          name: later
          annotations:
            kubernetes.io/ingress.class: alb
            alb.ingress.kubernetes.io/listen-ports: '[{"HTTPS":443}]'
            alb.ingress.kubernetes.io/ssl-policy: \${TLS_POLICY}
        spec:
          defaultBackend:
            service: { name: web, port: { number: 80 } }
      `,
    },
  ],
});

function serviceProblem(service: Resource<Service>, { cluster, workspace }: Context): Problem | undefined {
  const { annotations } = service;
  // Without a certificate no listener has TLS.
  if (!listIn(annotations[`${NLB}ssl-cert`])?.length) return undefined;
  const owned = ownedByLoadBalancerController(service);
  const policy = annotations[SERVICE_POLICY];
  if (policy !== undefined) {
    // The in-tree controller reads it too.
    const isRead = owned === true || (owned === undefined && cluster.autoMode !== true);
    return isRead && WEAK.has(policy) ? admits(SERVICE_POLICY, policy) : undefined;
  }
  return owned === true && takesOldPolicy(workspace) ? missing(SERVICE_POLICY) : undefined;
}

function ingressProblem(
  ingress: Resource<Ingress>,
  { members, name }: AlbGroup,
  { cluster, workspace }: Context,
): Problem | undefined {
  const { annotations } = ingress;
  const listeners = listenersOf(annotations);
  const parameters = members.find((member) => member.ingress === ingress)?.parameters;
  if (listeners?.https === 0 || parameters?.sslPolicy !== undefined) return undefined;
  const policy = annotations[INGRESS_POLICY];
  if (policy !== undefined) return WEAK.has(policy) ? admits(INGRESS_POLICY, policy) : undefined;
  if (!listeners || cluster.autoMode === true || isAutoModeIngress(ingress, workspace)) return undefined;
  // One for a listener is one for all that share it.
  if (members.some((member) => member.ingress.annotations[INGRESS_POLICY] !== undefined)) return undefined;
  if (!takesOldPolicy(workspace)) return undefined;
  const isSure = parameters !== undefined && (name === undefined || workspace.complete);
  return { ...missing(INGRESS_POLICY), ...(isSure ? {} : { severity: 'info' as const }) };
}

function takesOldPolicy(workspace: Workspace): boolean {
  return !controllerOption('has its own TLS policy', workspace);
}

function admits(key: string, policy: unknown): Problem {
  return {
    at: ['metadata', 'annotations', key],
    message: `\`${text(policy)}\` lets clients use TLS 1.0 or 1.1; use \`${RECOMMENDED_SSL_POLICY}\``,
    fix: fixOf(key),
  };
}

function missing(key: string): Problem {
  return {
    at: ['metadata', 'annotations', key],
    message: `without \`${key}\` the controller takes \`ELBSecurityPolicy-2016-08\`, which lets clients use TLS 1.0 and 1.1; use \`${RECOMMENDED_SSL_POLICY}\``,
    fix: fixOf(key),
  };
}

function fixOf(key: string): Fix {
  return {
    title: `Use ${RECOMMENDED_SSL_POLICY}`,
    safe: false,
    edits: [{ op: 'set', at: ['metadata', 'annotations', key], value: RECOMMENDED_SSL_POLICY }],
  };
}
