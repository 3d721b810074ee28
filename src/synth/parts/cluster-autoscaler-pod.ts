import { compact } from './compact.js';
import { type NodesProps, placementOf, spreadOf } from './placement.js';
import type { PropPlace } from './prop-place.js';
import { containerSecurity, podSecurity } from './security.js';
import { resourcesOf, type SizeProps } from './size.js';

interface AutoscalerPod {
  readonly name: string;
  readonly image: string;
  readonly region: string | undefined;
  readonly arguments: readonly string[];
  readonly labels: Readonly<Record<string, string>>;
  readonly spread: boolean;
  readonly fargate: boolean;
  readonly size: SizeProps | undefined;
  readonly nodes: NodesProps | undefined;
}

const PORT = 8085;

/** The pod of the Cluster Autoscaler. */
export function autoscalerPod(place: PropPlace, pod: AutoscalerPod): object {
  const { nodeSelector, tolerations } = placementOf(place.in('nodes'), pod.nodes, pod.fargate);
  return compact({
    serviceAccountName: pod.name,
    priorityClassName: 'system-cluster-critical',
    nodeSelector: { 'kubernetes.io/os': 'linux', ...nodeSelector },
    tolerations,
    topologySpreadConstraints: pod.spread && !pod.fargate ? spreadOf(true, pod.labels, true) : undefined,
    securityContext: podSecurity(place, { runAsUser: 65534 }),
    containers: [container(place, pod)],
  });
}

function container(place: PropPlace, pod: AutoscalerPod): object {
  const size = { ...(pod.fargate ? {} : { cpu: '100m' }), memory: '600Mi', ...pod.size };
  const { requests, limits } = resourcesOf(place.in('size'), size, pod.fargate);
  return compact({
    name: 'cluster-autoscaler',
    image: pod.image,
    command: ['./cluster-autoscaler'],
    args: pod.arguments,
    env: pod.region === undefined ? undefined : [{ name: 'AWS_REGION', value: pod.region }],
    ports: [{ name: 'http', containerPort: PORT, protocol: 'TCP' }],
    resources: { requests, limits },
    livenessProbe: {
      httpGet: { path: '/health-check', port: 'http' },
      initialDelaySeconds: 30,
      periodSeconds: 30,
      timeoutSeconds: 5,
    },
    securityContext: containerSecurity(place),
  });
}
