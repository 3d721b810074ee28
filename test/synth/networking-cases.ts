import type { AlbIngressClassProps } from '../../src/synth/parts/alb-class-params.js';
import type { AlbIngressProps } from '../../src/synth/parts/alb-ingress-props.js';
import type { NlbOptions } from '../../src/synth/parts/nlb-options.js';
import type { KubeServiceProps, ServicePort } from '../../src/synth/parts/service-props.js';

const CERTIFICATE = 'arn:aws:acm:eu-central-1:111122223333:certificate/a1b2c3d4-5678-90ab-cdef-111111111111';
const SECOND = 'arn:aws:acm:eu-central-1:111122223333:certificate/a1b2c3d4-5678-90ab-cdef-222222222222';
const SUBNETS = ['subnet-0a1b2c3d4e5f60001', 'subnet-0a1b2c3d4e5f60002'];
const TCP: readonly ServicePort[] = [{ name: 'mqtt', port: 1883 }];
const WEB: readonly ServicePort[] = [
  { name: 'http', port: 80, targetPort: 8080 },
  { name: 'https', port: 443, targetPort: 8443 },
];

function nlb(options: NlbOptions, ports: readonly ServicePort[] = TCP, more: object = {}): KubeServiceProps {
  return { type: 'LoadBalancer', ports, nlb: options, ...more };
}

/** Services that must be built by the controller with no annotation unread. Names are those of the objects. */
export const SERVICES: Readonly<Record<string, KubeServiceProps>> = {
  plain: { type: 'ClusterIP', ports: [{ port: 80, targetPort: 8080 }] },
  headless: { type: 'headless', ports: TCP, publishNotReadyAddresses: true },
  'node-port': {
    type: 'NodePort',
    ports: [{ name: 'http', port: 80, nodePort: 30080 }],
    externalTrafficPolicy: 'Local',
  },
  external: { type: 'ExternalName', externalName: 'db.example.com' },
  affine: {
    type: 'ClusterIP',
    ports: WEB,
    sessionAffinity: 600,
    internalTrafficPolicy: 'Local',
    trafficDistribution: 'PreferClose',
  },
  'nlb-default': nlb({}),
  'nlb-bare': { type: 'LoadBalancer', ports: TCP },
  'nlb-instance': nlb({ targetType: 'instance', targetNodeLabels: { role: 'web' } }, WEB, {
    externalTrafficPolicy: 'Local',
  }),
  'nlb-tls': nlb(
    {
      scheme: 'internet-facing',
      tls: { certificates: [CERTIFICATE, SECOND], ports: ['https'], reencrypt: true, alpn: 'HTTP2Preferred' },
      sslPolicy: 'ELBSecurityPolicy-TLS13-1-3-2021-06',
      sourceRanges: ['10.0.0.0/8', '192.0.2.0/24'],
      idleTimeout: 900,
    },
    WEB,
  ),
  'nlb-tls-all': nlb({ tls: { certificates: [CERTIFICATE] } }),
  'nlb-static': nlb({ scheme: 'internet-facing', subnets: SUBNETS, staticIps: ['eipalloc-0a1', 'eipalloc-0a2'] }),
  'nlb-private': nlb({ subnets: SUBNETS, privateIps: ['192.168.0.10', '192.168.32.10'], prefixLists: ['pl-0a1b2c3d'] }),
  'nlb-checks': nlb({
    healthCheck: {
      path: '/healthz',
      port: 8080,
      interval: 20,
      timeout: 8,
      healthyThreshold: 2,
      unhealthyThreshold: 4,
      successCodes: '200-299',
    },
    deregistrationDelay: 60,
    preserveClientIp: true,
    crossZone: true,
    clientRoutingPolicy: 'partial_availability_zone_affinity',
    accessLogs: { bucket: 'example-logs', prefix: 'mqtt' },
    deletionProtection: true,
    tags: { team: 'shop', 'cost centre': '4711' },
    name: 'shop-mqtt',
    minimumCapacity: 100,
    multiClusterTargetGroup: true,
    pathMtuDiscovery: 'on',
    privateLinkRules: 'off',
  }),
  'nlb-check-port': nlb({ healthCheck: { protocol: 'TCP', port: 'http' } }, WEB),
  'nlb-groups': nlb({ securityGroups: ['sg-0a1b2c3d'] }),
  'nlb-no-group': nlb({ withoutSecurityGroup: true }),
  'nlb-proxy': nlb({
    proxyProtocol: true,
    targetGroupAttributes: { 'stickiness.enabled': true, 'stickiness.type': 'source_ip' },
  }),
  'nlb-proxy-one': nlb({ proxyProtocol: [443] }, WEB),
  'nlb-dns': nlb({}, [
    { name: 'dns-udp', port: 53, targetPort: 5353, protocol: 'UDP' },
    { name: 'dns-tcp', port: 53, targetPort: 5353 },
  ]),
  'nlb-quic': nlb({ quicPorts: ['quic'] }, [{ name: 'quic', port: 443, targetPort: 8443, protocol: 'UDP' }]),
  'nlb-dualstack': nlb({ ipAddressType: 'dualstack', ipv6SourceNat: 'on', sourceRanges: ['2001:db8::/32'] }),
};

const BACKEND = { service: 'plain', port: 80 } as const;
const ALL = [{ paths: [{ backend: BACKEND }] }];

function alb(options: Partial<AlbIngressProps>): AlbIngressProps {
  return { rules: ALL, ...options };
}

/** Ingresses that must be built by the controller with no annotation unread. */
export const INGRESSES: Readonly<Record<string, AlbIngressProps>> = {
  'alb-default': alb({}),
  'alb-backend': { defaultBackend: BACKEND },
  'alb-https': alb({
    scheme: 'internet-facing',
    certificates: [CERTIFICATE, SECOND],
    rules: [{ host: 'shop.example.com', paths: [{ path: '/api', backend: BACKEND }, { backend: BACKEND }] }],
    waf: { arn: 'arn:aws:wafv2:eu-central-1:111122223333:regional/webacl/shop/a1b2c3d4-5678-90ab-cdef-111111111111' },
    inboundCidrs: ['10.0.0.0/8', '192.0.2.0/24'],
    shield: true,
    attributes: { 'routing.http2.enabled': false },
  }),
  'alb-waf-name': alb({ waf: { name: 'shop' } }),
  'alb-instance': alb({
    targetType: 'instance',
    targetNodeLabels: { role: 'web' },
    rules: [{ paths: [{ backend: { service: 'node-port', port: 'http' } }] }],
  }),
  'alb-group': alb({ group: { name: 'public', order: -10 }, scheme: 'internal', tags: { team: 'shop' } }),
  'alb-ports': alb({
    certificates: [CERTIFICATE],
    listenPorts: [
      { protocol: 'HTTP', port: 8080 },
      {
        protocol: 'HTTPS',
        port: 8443,
        attributes: {
          'routing.http.response.server.enabled': false,
          'routing.http.response.access_control_allow_methods.header_value': 'GET,POST',
        },
      },
    ],
    mutualTls: [{ port: 8443, mode: 'verify', trustStore: 'shop-clients', ignoreClientCertificateExpiry: true }],
  }),
  'alb-no-redirect': alb({ certificates: [CERTIFICATE], sslRedirect: false, mutualTls: [{ mode: 'passthrough' }] }),
  'alb-cognito': alb({
    certificates: [CERTIFICATE],
    auth: {
      type: 'cognito',
      userPoolArn: 'arn:aws:cognito-idp:eu-central-1:111122223333:userpool/eu-central-1_abc123',
      userPoolClientId: 'client',
      userPoolDomain: 'shop',
      onUnauthenticated: 'deny',
      scope: 'openid email',
      sessionCookie: 'shop',
      sessionTimeout: 3600,
      extraParams: { display: 'page' },
    },
  }),
  'alb-oidc': alb({
    certificates: [CERTIFICATE],
    auth: {
      type: 'oidc',
      issuer: 'https://login.example.com',
      authorizationEndpoint: 'https://login.example.com/authorize',
      tokenEndpoint: 'https://login.example.com/token',
      userInfoEndpoint: 'https://login.example.com/userinfo',
      secretName: 'oidc',
    },
  }),
  'alb-jwt': alb({
    certificates: [CERTIFICATE],
    jwt: {
      jwksEndpoint: 'https://login.example.com/keys',
      issuer: 'https://login.example.com',
      claims: [{ name: 'aud', format: 'string-array', values: ['shop'] }],
    },
  }),
  'alb-targets': alb({
    name: 'shop',
    healthCheck: {
      path: '/healthz',
      port: 'traffic-port',
      interval: 20,
      timeout: 8,
      healthyThreshold: 3,
      unhealthyThreshold: 4,
      successCodes: '200,302',
      protocol: 'HTTPS',
    },
    backendProtocol: 'HTTPS',
    backendProtocolVersion: 'HTTP2',
    deregistrationDelay: 30,
    slowStart: 60,
    stickiness: 3600,
    idleTimeout: 120,
    accessLogs: { bucket: 'example-logs', prefix: 'shop' },
    connectionLogs: { bucket: 'example-logs' },
    deletionProtection: true,
    desyncMitigation: 'strictest',
    dropInvalidHeaders: false,
    minimumCapacity: 100,
    multiClusterTargetGroup: true,
  }),
  'alb-grpc': alb({
    certificates: [CERTIFICATE],
    backendProtocolVersion: 'GRPC',
    healthCheck: { path: '/shop.Health/Check', successCodes: '0' },
  }),
  'alb-places': alb({
    subnets: SUBNETS,
    securityGroups: ['sg-0a1b2c3d', 'sg-0a1b2c3e'],
    ipAddressType: 'dualstack-without-public-ipv4',
    scheme: 'internet-facing',
  }),
  'alb-lists': alb({ prefixLists: ['pl-0a1b2c3d'], ipamPool: 'ipam-pool-0a1b2c3d', scheme: 'internet-facing' }),
  'alb-actions': {
    rules: [
      {
        paths: [
          { path: '/old', pathType: 'Exact', backend: { action: 'moved' } },
          { path: '/down', backend: { action: 'closed' } },
          { path: '/v2', backend: { action: 'canary' } },
          { backend: BACKEND },
        ],
      },
    ],
    actions: {
      moved: { type: 'redirect', status: 301, path: '/new', protocol: 'HTTPS', port: 443 },
      closed: { type: 'fixed-response', status: 503, contentType: 'text/plain', body: 'back soon' },
      canary: {
        type: 'forward',
        targets: [
          { service: 'plain', port: 80, weight: 90 },
          { service: 'affine', port: 'http', weight: 10 },
        ],
        stickiness: 600,
      },
    },
    conditions: {
      canary: [{ field: 'http-header', header: 'x-canary', values: ['yes'] }],
      plain: [
        { field: 'http-request-method', values: ['GET'] },
        { field: 'query-string', values: [{ key: 'a', value: 'b' }] },
        { field: 'source-ip', values: ['10.0.0.0/8'] },
        { field: 'host-header', values: ['*.example.com'] },
      ],
    },
    transforms: { plain: [{ type: 'url-rewrite', regex: '^/(.*)$', replace: '/app/$1' }] },
  },
  'alb-regex': {
    rules: [{ paths: [{ path: '/item/[0-9]+', pathType: 'ImplementationSpecific', backend: BACKEND }] }],
    regexPaths: true,
    conditions: { plain: [{ field: 'path-pattern', regexes: ['^/more/.*$'] }] },
  },
  'alb-front': alb({
    frontendNlb: {
      scheme: 'internet-facing',
      subnets: SUBNETS,
      staticIps: ['eipalloc-0a1', 'eipalloc-0a2'],
      securityGroups: ['sg-0a1b2c3d'],
      ports: { '8080': 80 },
      healthCheck: { path: '/healthz', interval: 20, timeout: 8, port: 80, successCodes: '200', protocol: 'HTTP' },
      tags: { team: 'shop' },
    },
  }),
  'alb-further': alb({
    annotations: { 'alb.ingress.kubernetes.io/target-control-port.plain.80': '9000', 'example.com/owner': 'shop' },
  }),
};

export const CLASS: AlbIngressClassProps = {
  name: 'shared',
  default: true,
  group: 'shared',
  scheme: 'internet-facing',
  namespaces: { team: 'shop' },
  subnets: { ids: SUBNETS },
  certificates: [CERTIFICATE],
  sslPolicy: 'ELBSecurityPolicy-TLS13-1-2-2021-06',
  tags: { team: 'shop' },
  attributes: { 'idle_timeout.timeout_seconds': 120 },
  listeners: [{ protocol: 'HTTPS', port: 443, attributes: { 'routing.http.response.server.enabled': false } }],
  inboundCidrs: ['10.0.0.0/8'],
  prefixLists: ['pl-0a1b2c3d'],
  minimumCapacity: 100,
  ipamPool: 'ipam-pool-0a1b2c3d',
  targetType: 'ip',
};
