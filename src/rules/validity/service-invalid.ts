import { type Context, defineRule } from '../../engine/rule.js';
import { ipFault, specialIpFault } from '../../model/faults/address-faults.js';
import {
  emptyChoiceFault,
  type Fault,
  fault,
  formFault,
  isEmptyList,
  type MaybeFault,
} from '../../model/faults/fault.js';
import {
  clusterIpFault,
  rangesAnnotationFault,
  servicePortFault,
  serviceType,
  serviceTypeFault,
  sourceRangesFault,
  trafficFault,
} from '../../model/faults/service-faults.js';
import { isQualifiedName, QUALIFIED_NAME } from '../../model/formats.js';
import { isMapping } from '../../model/loose.js';
import type { Resource } from '../../model/resource.js';

export default defineRule({
  id: 'service-invalid',
  title: 'Give a Service addresses and fields that its type takes',
  severity: 'error',
  presets: ['recommended', 'strict', 'validity'],
  why: 'The API server refuses a Service without ports, with fields of another type (`externalTrafficPolicy` on a ClusterIP, a headless LoadBalancer), or with addresses that are none.',
  help: 'Set the type that the fields are for, or remove what belongs to another one.',
  links: [
    'https://kubernetes.io/docs/concepts/services-networking/service/',
    'https://kubernetes.io/docs/reference/kubernetes-api/service-resources/service-v1/',
  ],
  on: {
    Service(service, { cluster, report }) {
      const spec: unknown = service.data.spec ?? NOTHING;
      if (service.part || !isMapping(spec)) return;
      const version = cluster.kubernetesVersion;
      const type = serviceType(spec);
      const annotation = isEmptyList(spec.loadBalancerSourceRanges)
        ? rangesAnnotationFault(service.annotations, type, version)
        : sourceRangesFault(spec.loadBalancerSourceRanges, version);
      if (annotation) report(service, annotation);
      if (type !== undefined) say(service, serviceTypeFault(spec, type) ?? trafficFault(spec, type, version), report);
      say(service, clusterIpFault(spec, version) ?? familiesFault(spec.ipFamilies), report);
      say(
        service,
        affinityFault(spec) ?? classFault(spec) ?? emptyChoiceFault(spec, 'internalTrafficPolicy', 'ipFamilyPolicy'),
        report,
      );
      checkLists(service, spec, type, version, report);
    },
  },
  examples: [
    {
      bad: `
        apiVersion: v1
        kind: Service
        metadata:
          name: web
        spec:
          externalTrafficPolicy: Local # <-
          selector: { app: web }
          ports:
            - port: 80
              appProtocol: HTTP 2 # <-
        ---
        apiVersion: v1
        kind: Service
        metadata:
          name: db
        spec:
          type: LoadBalancer
          clusterIP: None # <-
          loadBalancerSourceRanges:
            - 10.0.0.1/33 # <-
          ports:
            - port: 80
        ---
        apiVersion: v1
        kind: Service
        metadata:
          name: mail
        spec:
          type: ExternalName
          externalName: https://mail.example.com # <-
        ---
        apiVersion: v1
        kind: Service
        metadata:
          name: api
        spec: # <-
          selector: { app: api }
        ---
        apiVersion: v1
        kind: Service
        metadata:
          name: admin
          annotations:
            service.beta.kubernetes.io/load-balancer-source-ranges: 10.0.0.0/8, # <-
        spec:
          type: LoadBalancer
          ports:
            - port: 80
        ---
        apiVersion: v1
        kind: Service
        metadata:
          name: internal
        spec:
          loadBalancerClass: service.k8s.aws/nlb # <-
          externalIPs:
            - 127.0.0.1 # <-
          ports:
            - port: 80
              nodePort: 30080 # <-
      `,
      good: `
        apiVersion: v1
        kind: Service
        metadata:
          name: web
        spec:
          type: LoadBalancer
          externalTrafficPolicy: Local
          loadBalancerClass: service.k8s.aws/nlb
          loadBalancerSourceRanges: [" 10.0.0.0/8", "2001:db8::/32"]
          selector: { app: web }
          ports:
            - name: http
              port: 80
              targetPort: http
            - name: http-udp
              port: 80
              protocol: UDP
              targetPort: 8080
        ---
        apiVersion: v1
        kind: Service
        metadata:
          name: db
        spec:
          clusterIP: None
        ---
        apiVersion: v1
        kind: Service
        metadata:
          name: mail
        spec:
          type: ExternalName
          externalName: mail.example.com.
      `,
    },
    {
      title: 'a node port that the API server does not give out, as a warning: its range can be set',
      bad: `
        apiVersion: v1
        kind: Service
        metadata:
          name: web
        spec:
          type: NodePort
          ports:
            - port: 80
              nodePort: 8080 # <- warning
      `,
      good: `
        apiVersion: v1
        kind: Service
        metadata:
          name: web
        spec:
          type: NodePort
          ports:
            - port: 80
              nodePort: 30080
      `,
    },
    {
      title: 'traffic distribution of a later version, and blocks with host bits in an earlier one',
      kubernetesVersion: '1.33',
      bad: `
        apiVersion: v1
        kind: Service
        metadata:
          name: web
        spec:
          trafficDistribution: PreferSameZone # <-
          ports:
            - port: 80
      `,
      good: `
        apiVersion: v1
        kind: Service
        metadata:
          name: web
        spec:
          type: LoadBalancer
          loadBalancerSourceRanges: [10.0.0.1/8]
          ports:
            - port: 80
      `,
    },
    {
      title: 'host bits in a block',
      kubernetesVersion: '1.36',
      bad: `
        apiVersion: v1
        kind: Service
        metadata:
          name: web
        spec:
          type: LoadBalancer
          loadBalancerSourceRanges:
            - 10.0.0.1/8 # <-
          ports:
            - port: 80
      `,
      good: `
        apiVersion: v1
        kind: Service
        metadata:
          name: web
        spec:
          trafficDistribution: PreferSameZone
          ports:
            - port: 80
      `,
    },
    {
      title: 'a type that something else fills in, and a patch',
      good: `
        apiVersion: v1
        kind: Service
        metadata:
          name: web
        spec:
          type: \${TYPE}
          externalTrafficPolicy: Local
          ports:
            - port: \${PORT}
              targetPort: "{{port}}"
        ---
        apiVersion: v1
        kind: Service
        $patch: merge
        metadata:
          name: web
        spec:
          externalTrafficPolicy: Local
      `,
    },
  ],
});

type Report = Context['report'];
type Spec = Readonly<Record<string, unknown>>;

function say(service: Resource, found: MaybeFault, report: Report): void {
  if (found) report(service, { at: ['spec', ...found.at], message: found.message });
}

function checkLists(
  service: Resource,
  spec: Spec,
  type: string | undefined,
  version: string | undefined,
  report: Report,
): void {
  const ports = listOf(spec.ports);
  for (let index = 0; index < ports.length; index++) {
    const found = servicePortFault(ports[index], index, ports, type);
    if (found) report(service, { at: ['spec', 'ports', index, ...found.at], message: found.message });
    else checkNodePort(service, ports[index], index, report);
  }
  for (const [index, address] of listOf(spec.externalIPs).entries()) {
    const found: Fault | undefined = ipFault(address, index, version) ?? specialIpFault(address, index);
    if (found) report(service, { at: ['spec', 'externalIPs', ...found.at], message: found.message });
  }
}

function checkNodePort(service: Resource, port: unknown, index: number, report: Report): void {
  if (!isMapping(port) || typeof port.nodePort !== 'number' || port.nodePort === 0) return;
  if (port.nodePort >= 30_000 && port.nodePort <= 32_767) return;
  const message = `\`nodePort: ${port.nodePort}\` is refused at creation: EKS gives out 30000 to 32767`;
  report(service, { at: ['spec', 'ports', index, 'nodePort'], severity: 'warning', message });
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : NONE;
}

const NONE: readonly unknown[] = [];
const NOTHING = {};

function familiesFault(families: unknown): MaybeFault {
  if (!Array.isArray(families) || families.length < 2 || typeof families[0] !== 'string') return undefined;
  return families[0] === families[1] ? fault(`\`${families[0]}\` stands there twice`, 'ipFamilies', 1) : undefined;
}

function affinityFault({ sessionAffinity, sessionAffinityConfig: config }: Spec): MaybeFault {
  if (sessionAffinity !== 'ClientIP' || !isMapping(config) || !isMapping(config.clientIP)) return undefined;
  const seconds = config.clientIP.timeoutSeconds;
  if (typeof seconds !== 'number' || (seconds > 0 && seconds <= 86_400)) return undefined;
  const message = `\`timeoutSeconds: ${seconds}\` must be 1 to 86400`;
  return fault(message, 'sessionAffinityConfig', 'clientIP', 'timeoutSeconds');
}

function classFault({ type, loadBalancerClass }: Spec): MaybeFault {
  if (type !== 'LoadBalancer') return undefined;
  return formFault(loadBalancerClass, isQualifiedName, QUALIFIED_NAME, 'loadBalancerClass');
}
