import { Chart } from 'cdk8s';
import { describe, expect, test } from 'vitest';
import { checkAnnotation } from '../../src/data/check-annotation.js';
import { annotationRow } from '../../src/data/load-balancer-annotations.js';
import { EksApp } from '../../src/synth/base/app.js';
import { EksChart } from '../../src/synth/base/chart.js';
import type { ClusterTarget } from '../../src/synth/base/cluster-target.js';
import { PropError } from '../../src/synth/base/prop-error.js';
import { AlbIngress } from '../../src/synth/constructs/alb-ingress.js';
import { AlbIngressClass } from '../../src/synth/constructs/alb-ingress-class.js';
import { KubeService } from '../../src/synth/constructs/kube-service.js';
import type { AlbIngressClassProps } from '../../src/synth/parts/alb-class-params.js';
import { type AlbIngressProps, exposedIngress } from '../../src/synth/parts/alb-ingress-props.js';
import type { NlbOptions } from '../../src/synth/parts/nlb-options.js';
import type { KubeServiceProps, ServicePort } from '../../src/synth/parts/service-props.js';
import { CLASS, INGRESSES, SERVICES } from './networking-cases.js';

interface Manifest {
  readonly kind: string;
  readonly metadata: { readonly name: string; readonly annotations?: Readonly<Record<string, string>> };
  readonly spec: Readonly<Record<string, unknown>>;
}

function chartOf(cluster: ClusterTarget = {}): EksChart {
  return new EksChart(new EksApp({ cluster }), 'shop', { namespace: 'shop' });
}

function service(props: KubeServiceProps, cluster?: ClusterTarget): Manifest {
  const chart = chartOf(cluster);
  new KubeService(chart, 'web', props);
  return chart.toJson()[0] as unknown as Manifest;
}

function ingress(props: AlbIngressProps, cluster?: ClusterTarget): Manifest {
  const chart = chartOf(cluster);
  new AlbIngress(chart, 'web', props);
  return chart.toJson()[0] as unknown as Manifest;
}

function ingressClass(props: AlbIngressClassProps, cluster?: ClusterTarget): readonly unknown[] {
  const chart = chartOf(cluster);
  new AlbIngressClass(chart, 'alb', props);
  return chart.toJson();
}

/** `path reason` of the error. */
function fault(make: () => unknown): string {
  try {
    make();
  } catch (error) {
    if (error instanceof PropError) return `${error.path.join('.')}: ${error.reason}`;
    throw error;
  }
  return 'no error';
}

const PORTS: readonly ServicePort[] = [{ name: 'http', port: 80, targetPort: 8080 }];
const RULES = [{ paths: [{ backend: { service: 'web', port: 80 } }] }];
const CERTIFICATE = 'arn:aws:acm:eu-central-1:111122223333:certificate/a1b2c3d4';
const SERVICE = 'service.beta.kubernetes.io/aws-load-balancer-';
const ALB = 'alb.ingress.kubernetes.io/';

describe('Services', () => {
  test('a ClusterIP is that and no more', () => {
    expect(service({ type: 'ClusterIP', ports: PORTS })).toEqual({
      apiVersion: 'v1',
      kind: 'Service',
      metadata: { name: 'web', namespace: 'shop' },
      spec: {
        type: 'ClusterIP',
        selector: { 'app.kubernetes.io/name': 'web' },
        ports: [{ name: 'http', port: 80, targetPort: 8080, protocol: 'TCP' }],
      },
    });
  });

  test('headless, NodePort and ExternalName', () => {
    expect(service({ type: 'headless', ports: PORTS }).spec).toMatchObject({ type: 'ClusterIP', clusterIP: 'None' });
    const nodePort = service({ type: 'NodePort', ports: PORTS, externalTrafficPolicy: 'Local' });
    expect(nodePort.spec).toMatchObject({ type: 'NodePort', externalTrafficPolicy: 'Local' });
    expect(service({ type: 'ExternalName', externalName: 'db.example.com' }).spec).toEqual({
      type: 'ExternalName',
      externalName: 'db.example.com',
    });
  });

  test('a LoadBalancer says class, scheme and target type, and takes no node ports', () => {
    const { metadata, spec } = service({ type: 'LoadBalancer', ports: PORTS });
    expect(metadata.annotations).toEqual({ [`${SERVICE}scheme`]: 'internal', [`${SERVICE}nlb-target-type`]: 'ip' });
    expect(spec).toEqual({
      type: 'LoadBalancer',
      loadBalancerClass: 'service.k8s.aws/nlb',
      allocateLoadBalancerNodePorts: false,
      selector: { 'app.kubernetes.io/name': 'web' },
      ports: [{ name: 'http', port: 80, targetPort: 8080, protocol: 'TCP' }],
    });
  });

  test('instance targets keep their node ports', () => {
    const { metadata, spec } = service({ type: 'LoadBalancer', ports: PORTS, nlb: { targetType: 'instance' } });
    expect(metadata.annotations?.[`${SERVICE}nlb-target-type`]).toBe('instance');
    expect(spec).not.toHaveProperty('allocateLoadBalancerNodePorts');
  });

  test('TLS brings a policy without TLS 1.0; fields become attributes; source ranges stand in the spec', () => {
    const { metadata, spec } = service({
      type: 'LoadBalancer',
      ports: PORTS,
      nlb: {
        tls: { certificates: [CERTIFICATE] },
        crossZone: true,
        accessLogs: { bucket: 'logs' },
        deregistrationDelay: 60,
        proxyProtocol: true,
        sourceRanges: ['10.0.0.0/8'],
      },
    });
    expect(metadata.annotations).toEqual({
      [`${SERVICE}scheme`]: 'internal',
      [`${SERVICE}nlb-target-type`]: 'ip',
      [`${SERVICE}attributes`]:
        'access_logs.s3.enabled=true,access_logs.s3.bucket=logs,load_balancing.cross_zone.enabled=true',
      [`${SERVICE}ssl-cert`]: CERTIFICATE,
      [`${SERVICE}ssl-negotiation-policy`]: 'ELBSecurityPolicy-TLS13-1-2-2021-06',
      [`${SERVICE}target-group-attributes`]: 'deregistration_delay.timeout_seconds=60,proxy_protocol_v2.enabled=true',
    });
    expect(spec).toMatchObject({ loadBalancerSourceRanges: ['10.0.0.0/8'] });
  });

  test('a TCP and a UDP port of one number become one listener', () => {
    const { metadata } = service(SERVICES['nlb-dns'] as KubeServiceProps);
    expect(metadata.annotations?.[`${SERVICE}enable-tcp-udp-listener`]).toBe('true');
  });

  test('Auto Mode has a class of its own', () => {
    const { spec } = service({ type: 'LoadBalancer', ports: PORTS }, { autoMode: true });
    expect(spec).toMatchObject({ loadBalancerClass: 'eks.amazonaws.com/nlb' });
  });

  test('the preference for near pods follows the version', () => {
    const near = (version: string, trafficDistribution: 'PreferClose' | 'PreferSameNode') =>
      service({ type: 'ClusterIP', ports: PORTS, trafficDistribution }, { version }).spec.trafficDistribution;
    expect(near('1.30', 'PreferClose')).toBeUndefined();
    expect(near('1.31', 'PreferClose')).toBe('PreferClose');
    expect(near('1.34', 'PreferSameNode')).toBe('PreferClose');
    expect(near('1.35', 'PreferSameNode')).toBe('PreferSameNode');
    expect(near('1.35', 'PreferClose')).toBe('PreferSameZone');
  });
});

describe('what a Service cannot be', () => {
  const cases: readonly (readonly [NlbOptions, string])[] = [
    [{ scheme: 'public' as 'internal' }, 'nlb.scheme: must be `internal` or `internet-facing`, not `public`'],
    [{ staticIps: ['eipalloc-0a1'] }, 'nlb.staticIps: needs `scheme: internet-facing`: Elastic IPs are public'],
    [
      { scheme: 'internet-facing', staticIps: ['eipalloc-0a1'], subnets: ['subnet-1', 'subnet-2'] },
      'nlb.staticIps: must have one item for each of the 2 subnets, not 1',
    ],
    [
      { scheme: 'internet-facing', staticIps: ['eip-1'] },
      'nlb.staticIps.0: must be the id of an Elastic IP, `eipalloc-...`, not `eip-1`',
    ],
    [{ privateIps: ['10.0.0.1'] }, 'nlb.privateIps: needs `subnets`, in the same order'],
    [{ ipv6Addresses: ['::1'], subnets: ['subnet-1'] }, 'nlb.ipv6Addresses: needs `ipAddressType: dualstack`'],
    [
      { sourceRanges: ['10.0.0.0'] },
      'nlb.sourceRanges.0: must be a CIDR such as `10.0.0.0/8` or `2001:db8::/32`, not `10.0.0.0`',
    ],
    [
      { sourceRanges: ['10.0.0.0/8'], securityGroups: ['sg-0a1'] },
      'nlb.sourceRanges: has no effect beside `securityGroups`, whose rules are yours',
    ],
    [
      { withoutSecurityGroup: true, prefixLists: ['pl-0a1'] },
      'nlb.prefixLists: has no effect with `withoutSecurityGroup`',
    ],
    [{ idleTimeout: 10 }, 'nlb.idleTimeout: must be 60..6000 seconds, not `10`'],
    [{ deregistrationDelay: 3601 }, 'nlb.deregistrationDelay: must be 0..3600 seconds, not `3601`'],
    [{ healthCheck: { interval: 4, timeout: 3 } }, 'nlb.healthCheck.interval: must be 5..300, not 4'],
    [
      { healthCheck: { interval: 5 } },
      'nlb.healthCheck.timeout: must not be longer than the interval of 5 seconds, and is 10',
    ],
    [{ healthCheck: { protocol: 'TCP', path: '/' } }, 'nlb.healthCheck.path: has no effect with `protocol: TCP`'],
    [{ healthCheck: { port: 'admin' } }, 'nlb.healthCheck.port: names port `admin`, and the Service has 80 (http)'],
    [
      { tls: { certificates: ['my-certificate'] } },
      'nlb.tls.certificates.0: must be the ARN of a certificate in ACM or IAM, not `my-certificate`',
    ],
    [{ tls: { certificates: [] } }, 'nlb.tls.certificates: must not be empty; leave it out instead'],
    [
      { tls: { certificates: [CERTIFICATE], ports: [443] } },
      'nlb.tls.ports.0: names port `443`, and the Service has 80 (http)',
    ],
    [{ sslPolicy: 'ELBSecurityPolicy-2016-08' }, 'nlb.sslPolicy: has no effect without `tls`'],
    [
      { name: 'internal-web' },
      'nlb.name: must be at most 32 letters, digits and inner hyphens, not beginning with `internal-`, not `internal-web`',
    ],
    [{ targetNodeLabels: { a: 'b' } }, 'nlb.targetNodeLabels: needs `targetType: instance`: pods have no node labels'],
    [{ tags: { 'aws:team': 'shop' } }, 'nlb.tags.aws:team: has a tag `aws:team`, and `aws:` is reserved'],
    [
      { crossZone: true, attributes: { 'load_balancing.cross_zone.enabled': false } },
      'nlb.attributes.load_balancing.cross_zone.enabled: is set twice: a field of its own says `true`',
    ],
    [
      { attributes: { 'access_logs.s3.enabled': true } },
      'nlb: `access_logs.s3.enabled=true` needs `access_logs.s3.bucket`',
    ],
    [
      { annotations: { [`${SERVICE}scheme`]: 'internal' } },
      `nlb.annotations.${SERVICE}scheme: is written from a field of its own, as \`internal\``,
    ],
    [
      { annotations: { [`${SERVICE}scheem`]: 'internal' } },
      `nlb.annotations.${SERVICE}scheem: is no annotation that the controller reads`,
    ],
    [
      { annotations: { [`${SERVICE}internal`]: 'true' } },
      `nlb.annotations.${SERVICE}internal: is deprecated; use \`${SERVICE}scheme\``,
    ],
    [{ quicPorts: ['http'] }, 'nlb.quicPorts.0: must be a UDP port, and `http` is TCP'],
  ];
  test.each(cases)('%j', (nlb, expected) => {
    expect(fault(() => service({ type: 'LoadBalancer', ports: PORTS, nlb }))).toBe(expected);
  });

  const services: readonly (readonly [KubeServiceProps, string])[] = [
    [{ type: 'ClusterIP', ports: [] }, 'ports: must name at least one port'],
    [{ type: 'ClusterIP', ports: [{ port: 70_000 }] }, 'ports.0.port: must be 1..65535, not 70000'],
    [
      { type: 'ClusterIP', ports: [{ port: 80 }, { port: 81, name: 'b' }] },
      'ports.0.name: must be given where a Service has several ports',
    ],
    [
      {
        type: 'ClusterIP',
        ports: [
          { port: 80, name: 'a' },
          { port: 80, name: 'b' },
        ],
      },
      'ports.1: repeats TCP port 80',
    ],
    [{ type: 'NodePort', ports: [{ port: 80, nodePort: 8080 }] }, 'ports.0.nodePort: must be 30000..32767, not 8080'],
    [{ type: 'ClusterIP', ports: PORTS, selector: {} }, 'selector: must not be empty: it would select no pod'],
    [
      { type: 'ClusterIP', ports: PORTS, sessionAffinity: 90_000 },
      'sessionAffinity: must be 1..86400 seconds, not 90000',
    ],
    [
      { type: 'ExternalName', externalName: '10.0.0.1' },
      'externalName: must be the name of a host in lower case, not an address, not `10.0.0.1`',
    ],
    [
      { type: 'ClusterIP', name: '1web', ports: PORTS },
      'name: must be at most 63 lower-case letters, digits and `-`, a letter first, no hyphen last, not `1web`',
    ],
    [
      { type: 'LoadBalancer', ports: PORTS, externalTrafficPolicy: 'Local' },
      'externalTrafficPolicy: `Local` needs `targetType: instance`: traffic to pods passes no node',
    ],
  ];
  test.each(services)('%j', (props, expected) => {
    expect(fault(() => service(props))).toBe(expected);
  });

  test('TLS on a port that TCP and UDP share', () => {
    const ports: readonly ServicePort[] = [...PORTS, { name: 'udp', port: 80, protocol: 'UDP' }];
    const make = (tls: NlbOptions['tls'] & object, more: readonly ServicePort[] = []) =>
      fault(() => service({ type: 'LoadBalancer', ports: [...ports, ...more], nlb: { tls } }));
    const certificates = [CERTIFICATE];
    expect(make({ certificates })).toBe('nlb.tls: needs a TCP port that shares its number with no UDP port');
    const https = [{ name: 'https', port: 443 }];
    expect(make({ certificates, ports: ['http'] }, https)).toBe(
      'nlb.tls.ports.0: must be a TCP port that shares its number with no UDP port, and `http` is none',
    );
    expect(make({ certificates, ports: ['https'] }, https)).toBe('no error');
  });

  test('instance targets for pods on Fargate', () => {
    const cluster = { fargateProfiles: [{ name: 'fp', selectors: [{ namespace: 'shop' }] }] };
    const make = () => service({ type: 'LoadBalancer', ports: PORTS, nlb: { targetType: 'instance' } }, cluster);
    expect(fault(make)).toBe('nlb.targetType: must be `ip`: Fargate profile `fp` runs the pods, on no node of yours');
  });

  test('what Auto Mode does not support', () => {
    const nlb = { annotations: { [`${SERVICE}access-log-emit-interval`]: '5' } };
    expect(fault(() => service({ type: 'LoadBalancer', ports: PORTS, nlb }, { autoMode: true }))).toBe(
      `nlb.annotations.${SERVICE}access-log-emit-interval: is not supported by EKS Auto Mode (\`${SERVICE}access-log-emit-interval\`)`,
    );
    const group = { rules: RULES, scheme: 'internal', group: { name: 'public' } } as const;
    expect(fault(() => ingress(group, { autoMode: true }))).toBe(
      `group.name: is not supported by EKS Auto Mode (\`${ALB}group.name\`); use \`spec.group.name\` of IngressClassParams`,
    );
  });
});

describe('AlbIngress', () => {
  test('says class, scheme, target type and ports', () => {
    expect(ingress({ rules: RULES })).toEqual({
      apiVersion: 'networking.k8s.io/v1',
      kind: 'Ingress',
      metadata: {
        name: 'web',
        namespace: 'shop',
        annotations: {
          [`${ALB}scheme`]: 'internal',
          [`${ALB}load-balancer-attributes`]: 'routing.http.drop_invalid_header_fields.enabled=true',
          [`${ALB}target-type`]: 'ip',
        },
      },
      spec: {
        ingressClassName: 'alb',
        rules: [
          {
            http: {
              paths: [{ path: '/', pathType: 'Prefix', backend: { service: { name: 'web', port: { number: 80 } } } }],
            },
          },
        ],
      },
    });
  });

  test('a certificate brings HTTPS, the redirect to it and a policy without TLS 1.0', () => {
    expect(ingress({ rules: RULES, certificates: [CERTIFICATE] }).metadata.annotations).toMatchObject({
      [`${ALB}listen-ports`]: '[{"HTTP":80},{"HTTPS":443}]',
      [`${ALB}ssl-redirect`]: '443',
      [`${ALB}ssl-policy`]: 'ELBSecurityPolicy-TLS13-1-2-2021-06',
      [`${ALB}certificate-arn`]: CERTIFICATE,
    });
  });

  test('actions and conditions are the JSON that the controller reads', () => {
    const { metadata, spec } = ingress(INGRESSES['alb-actions'] as AlbIngressProps);
    expect(JSON.parse(metadata.annotations?.[`${ALB}actions.closed`] ?? '')).toEqual({
      type: 'fixed-response',
      fixedResponseConfig: { contentType: 'text/plain', messageBody: 'back soon', statusCode: '503' },
    });
    expect(JSON.parse(metadata.annotations?.[`${ALB}actions.moved`] ?? '')).toEqual({
      type: 'redirect',
      redirectConfig: { path: '/new', port: '443', protocol: 'HTTPS', statusCode: 'HTTP_301' },
    });
    expect(JSON.parse(metadata.annotations?.[`${ALB}conditions.canary`] ?? '')).toEqual([
      { field: 'http-header', httpHeaderConfig: { httpHeaderName: 'x-canary', values: ['yes'] } },
    ]);
    expect(JSON.stringify(spec)).toContain('{"service":{"name":"canary","port":{"name":"use-annotation"}}}');
  });

  test('commas in attribute values are escaped', () => {
    const { metadata } = ingress(INGRESSES['alb-ports'] as AlbIngressProps);
    expect(metadata.annotations?.[`${ALB}listener-attributes.HTTPS-8443`]).toBe(
      'routing.http.response.server.enabled=false,routing.http.response.access_control_allow_methods.header_value=GET\\,POST',
    );
  });

  test('options under `expose` become rules', () => {
    const props = exposedIngress(
      { host: 'a.example.com', hosts: ['b.example.com'], path: '/api' },
      { service: 'web', port: 80 },
    );
    const paths = [{ path: '/api', backend: { service: 'web', port: 80 } }];
    expect(props).toEqual({
      rules: [
        { host: 'a.example.com', paths },
        { host: 'b.example.com', paths },
      ],
    });
  });

  const cases: readonly (readonly [Partial<AlbIngressProps>, string])[] = [
    [{ rules: [] }, 'rules: must have a rule, or `defaultBackend` be given: no request would go anywhere'],
    [{ idleTimeout: 5000 }, 'idleTimeout: must be 1..4000 seconds, not `5000`'],
    [{ group: { name: 'public' } }, 'scheme: must be given in a group: its members have to say the same'],
    [{ scheme: 'internal', group: { name: 'public', order: 1001 } }, 'group.order: must be -1000..1000, not 1001'],
    [{ auth: { type: 'cognito' } as never }, 'auth: needs an HTTPS port; HTTP passes it by'],
    [
      { listenPorts: [{ protocol: 'HTTPS', port: 443 }] },
      'certificates: must be given: without a host in the rules no certificate can be found',
    ],
    [
      { certificates: [CERTIFICATE], sslRedirect: 8443 },
      'sslRedirect: must be an HTTPS port of `listenPorts`, and 8443 is none',
    ],
    [{ certificates: [CERTIFICATE], sslPolicy: 'ELBSecurityPolicy-2099' }, 'sslPolicy: must be one of'],
    [
      { certificates: [CERTIFICATE], mutualTls: [{ mode: 'verify' }] },
      'mutualTls.0.trustStore: must be given with `mode: verify`',
    ],
    [
      { certificates: [CERTIFICATE], mutualTls: [{ mode: 'off', port: 8443 }] },
      'mutualTls.0.port: must be an HTTPS port (`443`), not 8443',
    ],
    [{ waf: {} }, 'waf: must have exactly one of `arn` and `name`'],
    [
      { waf: { arn: 'arn:aws:wafv2:us-east-1:111122223333:global/webacl/a/b' } },
      'waf.arn: must be the ARN of a regional web ACL, or `none`, not',
    ],
    [{ subnets: ['subnet-0a1'] }, 'subnets: must name at least two subnets, in two availability zones'],
    [
      { healthCheck: { timeout: 15 } },
      'healthCheck.timeout: must be shorter than the interval of 15 seconds, and is 15',
    ],
    [{ healthCheck: { successCodes: '200-599' } }, 'healthCheck.successCodes: must lie within 200..499, not `599`'],
    [{ backendProtocolVersion: 'GRPC' }, 'backendProtocolVersion: `GRPC` needs an HTTPS port'],
    [{ slowStart: 10 }, 'slowStart: must be 30..900 seconds or `0`, not `10`'],
    [{ stickiness: 0 }, 'stickiness: must be 1..604800 seconds, not `0`'],
    [
      { attributes: { 'load_balancing.cross_zone.enabled': false } },
      'attributes.load_balancing.cross_zone.enabled: is always `true`',
    ],
    [{ inboundCidrs: ['::/0'] }, 'inboundCidrs.0: is a range of IPv6, which needs `ipAddressType: dualstack`: `::/0`'],
    [
      { actions: { moved: { type: 'redirect', status: 301, path: '/' } } },
      'actions.moved: has no effect: no backend is named `moved`',
    ],
    [{ defaultBackend: { action: 'moved' } }, 'defaultBackend.action: names `moved`, and `actions` has none'],
    [
      { defaultBackend: { action: 'a' }, actions: { a: { type: 'fixed-response', status: 302 } } },
      'actions.a.status: must be 200..299 or 400..599, not 302',
    ],
    [
      {
        defaultBackend: { action: 'a' },
        actions: {
          a: {
            type: 'forward',
            targets: [
              { service: 'a', port: 80 },
              { service: 'b', port: 80 },
            ],
          },
        },
      },
      'actions.a.targets.0.weight: must be given where there are several targets',
    ],
    [
      { defaultBackend: { action: 'a' }, actions: { a: { type: 'redirect', status: 302 } } },
      'actions.a: leads back to itself: give `host`, `path`, `port`, `protocol` or `query`',
    ],
    [
      {
        conditions: {
          web: [
            { field: 'source-ip', values: ['10.0.0.0/8', '10.0.0.0/9', '10.0.0.0/10', '10.0.0.0/11', '10.0.0.0/12'] },
          ],
        },
      },
      'conditions.web: makes a rule with 6 values of host, path and conditions, where AWS allows 5',
    ],
    [{ rules: [{ host: 'Shop', paths: [] }] }, 'rules.0.host: must be a host name in lower case'],
    [
      { rules: [{ paths: [{ path: '/a/*', backend: { service: 'web', port: 80 } }] }] },
      'rules.0.paths.0.path: must not have wildcards with `pathType: Prefix`: `/a/*`',
    ],
    [{ regexPaths: true }, 'regexPaths: has no effect without a path of `pathType: ImplementationSpecific`'],
    [
      { frontendNlb: { ports: { '80': 8080 } } },
      'frontendNlb.ports.80: leads to port 8080, and the load balancer listens on 80',
    ],
    [
      { annotations: { 'kubernetes.io/ingress.class': 'alb' } },
      'annotations.kubernetes.io/ingress.class: is deprecated; use `spec.ingressClassName`',
    ],
  ];
  test.each(cases)('%j', (props, expected) => {
    expect(fault(() => ingress({ rules: RULES, ...props })).slice(0, expected.length)).toBe(expected);
  });
});

describe('AlbIngressClass', () => {
  test('stands with its parameters, neither in a namespace, in a chart of cdk8s too', () => {
    const app = new EksApp();
    const chart = new Chart(app, 'plain', { namespace: 'shop', disableResourceNameHashes: true });
    new AlbIngressClass(chart, 'alb', { group: 'public', default: true, sslRedirect: 443 });
    expect(chart.toJson()).toEqual([
      {
        apiVersion: 'elbv2.k8s.aws/v1beta1',
        kind: 'IngressClassParams',
        metadata: { name: 'alb' },
        spec: { group: { name: 'public' }, sslRedirectPort: '443' },
      },
      {
        apiVersion: 'networking.k8s.io/v1',
        kind: 'IngressClass',
        metadata: { name: 'alb', annotations: { 'ingressclass.kubernetes.io/is-default-class': 'true' } },
        spec: {
          controller: 'ingress.k8s.aws/alb',
          parameters: { apiGroup: 'elbv2.k8s.aws', kind: 'IngressClassParams', name: 'alb' },
        },
      },
    ]);
  });

  test('speaks the words of Auto Mode', () => {
    const [params, cls] = ingressClass(
      { ...CLASS, name: 'alb', subnets: { tags: { tier: ['public'] } } },
      { autoMode: true },
    );
    expect(params).toMatchObject({
      apiVersion: 'eks.amazonaws.com/v1',
      spec: {
        certificateARNs: CLASS.certificates,
        subnets: { matchTags: [{ key: 'tier', values: ['public'] }] },
        listeners: [
          {
            protocol: 'HTTPS',
            port: 443,
            attributes: [{ key: 'routing.http.response.server.enabled', value: 'false' }],
          },
        ],
      },
    });
    expect(cls).toMatchObject({
      spec: { controller: 'eks.amazonaws.com/alb', parameters: { apiGroup: 'eks.amazonaws.com' } },
    });
  });

  const cases: readonly (readonly [AlbIngressClassProps, ClusterTarget, string])[] = [
    [{ waf: { name: 'a' } }, { autoMode: true }, 'waf: is not supported by EKS Auto Mode here; set it on the Ingress'],
    [{ subnets: {} }, {}, 'subnets: must have exactly one of `ids` and `tags`'],
    [{ group: 'Public' }, {}, 'group: must be lower-case letters, digits, `-` and `.`, at most 63'],
    [{ inboundCidrs: ['10.0.0.0/33'] }, {}, 'inboundCidrs.0: must be a CIDR'],
    [
      { attributes: { 'idle_timeout.timeout_seconds': 0 } },
      {},
      'attributes.idle_timeout.timeout_seconds: must be 1..4000 seconds',
    ],
  ];
  test.each(cases)('%j', (props, cluster, expected) => {
    expect(fault(() => ingressClass(props, cluster)).slice(0, expected.length)).toBe(expected);
  });
});

test.each([
  ...Object.entries(SERVICES).map(([name, props]) => [name, service(props)] as const),
  ...Object.entries(INGRESSES).map(([name, props]) => [name, ingress(props)] as const),
])('%s: every annotation is of the table, may stand there and has a value that it takes', (_, { kind, metadata }) => {
  for (const [key, value] of Object.entries(metadata.annotations ?? {})) {
    if (key === 'example.com/owner') continue;
    expect(annotationRow(key)?.on, key).toContain(kind);
    expect(annotationRow(key)?.deprecated, key).toBeUndefined();
    expect(checkAnnotation(key, value), key).toBeUndefined();
  }
});
