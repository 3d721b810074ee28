import {
  DEPRECATED_SERVICE_ANNOTATIONS,
  type DeprecatedAnnotation,
  WAF_CLASSIC,
} from '../../data/lb-annotations-deprecated.js';
import { defineRule } from '../../engine/rule.js';
import { text } from '../../model/loose.js';
import { ownedByLoadBalancerController } from '../../model/service-owner.js';

const TYPE = 'service.beta.kubernetes.io/aws-load-balancer-type';
const PROXY_PROTOCOL = 'service.beta.kubernetes.io/aws-load-balancer-proxy-protocol';

export default defineRule({
  id: 'svc-deprecated-annotation',
  title: 'Replace load balancer annotations that have a successor',
  severity: 'warning',
  why: 'Deprecated annotations get no new features and go away in a later release. Where an old and a new one say different things, the controller follows one and ignores the other without a word.',
  help: 'Write what the message names. On a live Service leave `aws-load-balancer-type` alone: changing it leaves the old load balancer behind, so make a new Service.',
  links: [
    'https://kubernetes-sigs.github.io/aws-load-balancer-controller/latest/guide/service/annotations/',
    'https://kubernetes-sigs.github.io/aws-load-balancer-controller/latest/guide/ingress/annotations/',
    'https://docs.aws.amazon.com/eks/latest/userguide/network-load-balancing.html',
    'https://docs.aws.amazon.com/waf/latest/developerguide/waf-migrating-from-classic.html',
    'https://kubernetes.io/docs/reference/labels-annotations-taints/',
  ],
  on: {
    Service(service, { cluster, report }) {
      const { annotations } = service;
      const owned = ownedByLoadBalancerController(service);
      for (const entry of DEPRECATED_SERVICE_ANNOTATIONS) {
        const value = text(annotations[entry.name]);
        if (value === undefined || (entry.value !== undefined && value !== entry.value)) continue;
        const at = ['metadata', 'annotations', entry.name];
        const judged = owned === true || entry.owner === 'anyone';
        const other = contradiction(entry, value, annotations);
        if (judged && other !== undefined) report(service, { at, severity: 'error', message: other });
        else if (judged) report(service, { at, message: `${sentence(entry, value)}; use ${successor(entry, value)}` });
        else if (isAdvice(entry, owned, service.data.spec?.type, cluster.autoMode)) {
          const message = `\`${entry.name}\` is for the in-tree controller; the AWS Load Balancer Controller wants ${successor(entry, value)}`;
          report(service, { at, severity: 'info', message });
        }
      }
      const proxy = text(annotations[PROXY_PROTOCOL]);
      if (!proxy || proxy === '*') return;
      if (owned !== true && (owned === false || annotations[TYPE] === 'nlb' || cluster.autoMode === true)) return;
      const message = `\`${proxy}\` is no value of \`${PROXY_PROTOCOL}\`: controllers take \`*\` alone and make no load balancer of anything else`;
      report(service, { at: ['metadata', 'annotations', PROXY_PROTOCOL], severity: 'error', message });
    },
    Ingress(ingress, { today, report }) {
      for (const name of WAF_CLASSIC.names) {
        const value = text(ingress.annotations[name]);
        if (!value || value === 'none') continue;
        const verb = today > WAF_CLASSIC.ended ? 'ended' : 'ends';
        report(ingress, {
          at: ['metadata', 'annotations', name],
          message: `\`${name}\` names a web ACL of AWS WAF Classic, which ${verb} on ${WAF_CLASSIC.ended}; use \`alb.ingress.kubernetes.io/wafv2-acl-arn\``,
          severity: verb === 'ended' ? 'error' : 'warning',
        });
      }
    },
  },
  examples: [
    {
      bad: `
        apiVersion: v1
        kind: Service
        metadata:
          name: web
          annotations:
            service.beta.kubernetes.io/aws-load-balancer-type: nlb-ip # <-
            service.beta.kubernetes.io/aws-load-balancer-internal: "true" # <-
            service.beta.kubernetes.io/aws-load-balancer-access-log-enabled: "true" # <-
            service.beta.kubernetes.io/aws-load-balancer-access-log-s3-bucket-name: example-logs # <-
            service.beta.kubernetes.io/aws-load-balancer-proxy-protocol: "true" # <- error
            service.kubernetes.io/topology-aware-hints: auto # <-
        spec:
          type: LoadBalancer
          selector: { app: web }
          ports:
            - port: 80
      `,
      good: `
        apiVersion: v1
        kind: Service
        metadata:
          name: web
          annotations:
            service.beta.kubernetes.io/aws-load-balancer-nlb-target-type: ip
            service.beta.kubernetes.io/aws-load-balancer-scheme: internal
            service.beta.kubernetes.io/aws-load-balancer-attributes: access_logs.s3.enabled=true,access_logs.s3.bucket=example-logs
            service.beta.kubernetes.io/aws-load-balancer-proxy-protocol: "*"
            service.kubernetes.io/topology-mode: Auto
        spec:
          type: LoadBalancer
          loadBalancerClass: service.k8s.aws/nlb
          selector: { app: web }
          ports:
            - port: 80
      `,
    },
    {
      title: 'two generations that contradict each other, as errors',
      bad: `
        apiVersion: v1
        kind: Service
        metadata:
          name: web
          annotations:
            service.beta.kubernetes.io/aws-load-balancer-type: nlb-ip # <- error
            service.beta.kubernetes.io/aws-load-balancer-nlb-target-type: instance
            service.beta.kubernetes.io/aws-load-balancer-internal: "true" # <- error
            service.beta.kubernetes.io/aws-load-balancer-scheme: internet-facing
            service.beta.kubernetes.io/aws-load-balancer-cross-zone-load-balancing-enabled: "false" # <- error
            service.beta.kubernetes.io/aws-load-balancer-attributes: load_balancing.cross_zone.enabled=true
        spec:
          type: LoadBalancer
          selector: { app: web }
          ports:
            - port: 80
      `,
    },
    {
      title: 'a Service that the in-tree controller may own, as advice',
      bad: `
        apiVersion: v1
        kind: Service
        metadata:
          name: web
          annotations:
            service.beta.kubernetes.io/aws-load-balancer-internal: "true"
            service.beta.kubernetes.io/aws-load-balancer-access-log-enabled: "true" # <- info
        spec:
          type: LoadBalancer
          selector: { app: web }
          ports:
            - port: 80
      `,
    },
    {
      title: 'an Ingress with a web ACL of WAF Classic',
      bad: `
        apiVersion: networking.k8s.io/v1
        kind: Ingress
        metadata:
          name: web
          annotations:
            alb.ingress.kubernetes.io/waf-acl-id: 499e8b99-6671-4614-a86d-adb1810b7fbe # <- error
        spec:
          ingressClassName: alb
          defaultBackend:
            service: { name: web, port: { number: 80 } }
      `,
      good: `
        apiVersion: networking.k8s.io/v1
        kind: Ingress
        metadata:
          name: web
          annotations:
            alb.ingress.kubernetes.io/waf-acl-id: none
            alb.ingress.kubernetes.io/wafv2-acl-arn: arn:aws:wafv2:eu-west-1:111122223333:regional/webacl/web/a1b2c3d4-5678-90ab-cdef-111111111111
        spec:
          ingressClassName: alb
          defaultBackend:
            service: { name: web, port: { number: 80 } }
      `,
    },
    {
      title: 'values that something else fills in, and Services of other controllers',
      good: `
        apiVersion: v1
        kind: Service
        metadata:
          name: web
          annotations:
            service.beta.kubernetes.io/aws-load-balancer-type: \${LB_TYPE}
            service.beta.kubernetes.io/aws-load-balancer-internal: \${INTERNAL}
        spec:
          type: LoadBalancer
          selector: { app: web }
          ports:
            - port: 80
        ---
        apiVersion: v1
        kind: Service
        metadata:
          name: api
          annotations:
            service.beta.kubernetes.io/aws-load-balancer-access-log-enabled: "true"
            service.beta.kubernetes.io/aws-load-balancer-proxy-protocol: "true"
        spec:
          type: LoadBalancer
          loadBalancerClass: example.com/load-balancer
          selector: { app: api }
          ports:
            - port: 80
      `,
    },
  ],
});

function sentence({ name, since }: DeprecatedAnnotation, value: string): string {
  const what = value === 'nlb-ip' ? `\`nlb-ip\`` : `\`${name}\``;
  return `${what} is deprecated since ${since}`;
}

/** What to write for a value of the old annotation. */
function successor(entry: DeprecatedAnnotation, value: string): string {
  const expected = entry.equivalents?.[value] ?? value;
  if (value === 'nlb-ip')
    return `\`loadBalancerClass: service.k8s.aws/nlb\` with \`${entry.successor}: ip\` in a new Service`;
  return entry.key === undefined
    ? `\`${entry.successor}: ${expected}\``
    : `\`${entry.key}=${expected}\` in \`${entry.successor}\``;
}

/** What the successor says, where that is something else. */
function contradiction(
  entry: DeprecatedAnnotation,
  value: string,
  annotations: Readonly<Record<string, unknown>>,
): string | undefined {
  const written = text(annotations[entry.successor]);
  const other = entry.key === undefined || written === undefined ? written : attributeOf(written, entry.key);
  if (other === undefined || other === (entry.equivalents?.[value] ?? value)) return undefined;
  const newer = entry.key === undefined ? `\`${entry.successor}\`` : `\`${entry.key}\` of \`${entry.successor}\``;
  return `\`${value}\` contradicts ${newer}, which says \`${other}\`; the controller follows one of the two, so keep one`;
}

function attributeOf(map: string, key: string): string | undefined {
  const pairs = map.split(',').map((pair) => pair.trim().split('=', 2));
  return pairs.find(([name]) => name?.trim() === key)?.[1]?.trim();
}

/** Where the in-tree controller may read the annotation: it is right there, and in the way of a move. */
function isAdvice(
  entry: DeprecatedAnnotation,
  owned: boolean | undefined,
  type: unknown,
  autoMode: boolean | undefined,
): boolean {
  return entry.key !== undefined && owned === undefined && type === 'LoadBalancer' && autoMode !== true;
}
