import { FLUENT_BIT_PORT, STATE_PATH } from './fluent-bit-config.js';
import { type NodesProps, placementOf } from './placement.js';
import type { PropPlace } from './prop-place.js';
import { resourcesOf, type SizeProps } from './size.js';

interface FluentBitPod {
  readonly name: string;
  readonly image: string;
  readonly size: SizeProps | undefined;
  readonly nodes: NodesProps | undefined;
  readonly priorityClass: string | undefined;
}

const CONFIG_PATH = '/fluent-bit/config';

/** The pod of Fluent Bit. */
export function fluentBitPod(place: PropPlace, pod: FluentBitPod): object {
  const { nodeSelector, tolerations } = placementOf(place.in('nodes'), pod.nodes, false);
  return {
    serviceAccountName: pod.name,
    priorityClassName: pod.priorityClass ?? 'system-node-critical',
    nodeSelector: { 'kubernetes.io/os': 'linux', ...nodeSelector },
    affinity: { nodeAffinity: { requiredDuringSchedulingIgnoredDuringExecution: OFF_FARGATE } },
    tolerations: tolerations ?? [{ operator: 'Exists' }],
    terminationGracePeriodSeconds: 45,
    securityContext: { seccompProfile: { type: 'RuntimeDefault' } },
    containers: [container(place, pod)],
    volumes: [
      { name: 'config', configMap: { name: pod.name } },
      { name: 'logs', hostPath: { path: '/var/log', type: 'Directory' } },
      { name: 'state', hostPath: { path: STATE_PATH, type: 'DirectoryOrCreate' } },
      { name: 'tmp', emptyDir: {} },
    ],
  };
}

const OFF_FARGATE = {
  nodeSelectorTerms: [
    { matchExpressions: [{ key: 'eks.amazonaws.com/compute-type', operator: 'NotIn', values: ['fargate'] }] },
  ],
};

function container(place: PropPlace, { image, size }: FluentBitPod): object {
  const { requests, limits } = resourcesOf(place.in('size'), { cpu: '50m', memory: '128Mi', ...size }, false);
  return {
    name: 'fluent-bit',
    image,
    command: ['/fluent-bit/bin/fluent-bit', '-c', `${CONFIG_PATH}/fluent-bit.conf`],
    env: [{ name: 'HOST_NAME', valueFrom: { fieldRef: { fieldPath: 'spec.nodeName' } } }],
    ports: [{ name: 'http', containerPort: FLUENT_BIT_PORT, protocol: 'TCP' }],
    resources: { requests, limits },
    livenessProbe: {
      httpGet: { path: '/', port: 'http' },
      initialDelaySeconds: 10,
      periodSeconds: 30,
      timeoutSeconds: 5,
    },
    // Failing says that logs do not arrive: it stops a rollout, where a restart would not help.
    readinessProbe: { httpGet: { path: '/api/v1/health', port: 'http' }, periodSeconds: 10, timeoutSeconds: 5 },
    securityContext: {
      runAsUser: 0,
      allowPrivilegeEscalation: false,
      capabilities: { drop: ['ALL'] },
      readOnlyRootFilesystem: true,
    },
    volumeMounts: [
      { name: 'config', mountPath: CONFIG_PATH, readOnly: true },
      { name: 'logs', mountPath: '/var/log', readOnly: true },
      { name: 'state', mountPath: STATE_PATH },
      { name: 'tmp', mountPath: '/tmp' },
    ],
  };
}
