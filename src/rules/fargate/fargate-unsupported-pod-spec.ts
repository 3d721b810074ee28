import { FARGATE_TAKEN_PORT } from '../../data/fargate-sizes.js';
import { type Context, defineRule } from '../../engine/rule.js';
import { fargateProfileFor, nameOfProfile } from '../../model/facts/fargate-choice.js';
import type { FargateProfile } from '../../model/facts/fargate-profile.js';
import { entries, isMapping, items } from '../../model/loose.js';
import { mayExcludeFargate } from '../../model/node-requirement.js';
import type { Container, PodTemplate } from '../../model/pod.js';
import type { Located } from '../../model/resource.js';
import type { Path } from '../../source/path.js';
import { UNKNOWN } from '../../source/unknown.js';

export default defineRule({
  id: 'fargate-unsupported-pod-spec',
  title: 'Ask Fargate for nothing that it does not have',
  severity: 'error',
  why: 'Fargate runs each pod on a small machine of its own, without privileges, host access, devices, Arm, Windows or other nodes to choose from. The pod is refused or stays Pending for ever.',
  help: 'Remove the field, or keep the pod out of the profile so that it runs on EC2.',
  links: [
    'https://docs.aws.amazon.com/eks/latest/userguide/fargate.html',
    'https://docs.aws.amazon.com/eks/latest/userguide/metrics-server.html',
  ],
  on: {
    PodTemplate(pod, context) {
      const { fargateProfiles } = context.cluster;
      if (fargateProfiles.length === 0 || pod.resource.kind === 'DaemonSet') return;
      const profile = fargateProfileFor(pod, fargateProfiles);
      if (profile) checkPod(pod, profile, context);
    },
  },
  examples: [
    {
      bad: `
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata:
          name: demo
          region: eu-central-1
        fargateProfiles:
          - name: shop
            selectors:
              - namespace: shop
        ---
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
          namespace: shop
        spec:
          hostNetwork: true # <-
          hostPID: true # <-
          schedulerName: volcano # <-
          runtimeClassName: gvisor # <-
          nodeSelector:
            kubernetes.io/arch: arm64 # <-
            karpenter.sh/capacity-type: spot # <-
          containers:
            - name: web
              image: registry.example.com/web:1.4.2
              securityContext:
                privileged: true # <-
              resources:
                limits:
                  nvidia.com/gpu: 1 # <-
              ports:
                - containerPort: 10250 # <-
                - containerPort: 8080
                  hostPort: 8080 # <-
      `,
      good: `
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata:
          name: demo
          region: eu-central-1
        fargateProfiles:
          - name: shop
            selectors:
              - namespace: shop
        ---
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
          namespace: shop
        spec:
          schedulerName: default-scheduler
          nodeSelector:
            kubernetes.io/arch: amd64
            eks.amazonaws.com/compute-type: fargate
          containers:
            - name: web
              image: registry.example.com/web:1.4.2
              securityContext:
                privileged: false
              ports:
                - containerPort: 8080
      `,
    },
    {
      title: 'pods that no profile takes, and DaemonSets, which never run there anyway',
      good: `
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata:
          name: demo
          region: eu-central-1
        managedNodeGroups:
          - name: main
        fargateProfiles:
          - name: shop
            selectors:
              - namespace: shop
                labels: { compute: fargate }
        ---
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
          namespace: shop
        spec:
          hostNetwork: true
          containers:
            - name: web
              image: registry.example.com/web:1.4.2
      `,
    },
  ],
});

const HOST_FIELDS = ['hostNetwork', 'hostPID', 'hostIPC'] as const;
const SCHEDULERS = ['default-scheduler', 'fargate-scheduler'];
const DEVICE = /^(?:nvidia\.com\/|amd\.com\/gpu|aws\.amazon\.com\/neuron|vpc\.amazonaws\.com\/efa)/;

type Tell = (node: Located, at: Path, what: string) => void;

function checkPod(pod: PodTemplate, profile: FargateProfile, { report }: Context): void {
  const tell: Tell = (node, at, what) =>
    report(node, {
      at,
      message: `${what}, and ${nameOfProfile(profile)} takes this pod`,
      related: [{ node: profile, message: 'this profile takes it' }],
    });
  const { spec } = pod;
  for (const field of HOST_FIELDS) {
    if (spec[field] === true) tell(pod, ['spec', field], `Fargate has no \`${field}\``);
  }
  const { schedulerName, runtimeClassName } = spec as { schedulerName?: unknown; runtimeClassName?: unknown };
  if (typeof schedulerName === 'string' && schedulerName !== '' && !SCHEDULERS.includes(schedulerName))
    tell(pod, ['spec', 'schedulerName'], `the scheduler \`${schedulerName}\` does not know Fargate`);
  if (typeof runtimeClassName === 'string' && runtimeClassName !== '')
    tell(pod, ['spec', 'runtimeClassName'], 'Fargate has no runtime classes');
  checkNodes(pod, tell);
  for (const container of pod.containers) checkContainer(container, tell);
}

function checkNodes(pod: PodTemplate, tell: Tell): void {
  const selector: unknown = pod.spec.nodeSelector;
  let told = false;
  for (const [key, value] of entries(selector)) {
    if (value === UNKNOWN) continue;
    if (!mayExcludeFargate({ ...pod, spec: { nodeSelector: { [key]: value } } } as PodTemplate)) continue;
    tell(pod, ['spec', 'nodeSelector', key], `no node of Fargate has \`${key}: ${String(value)}\``);
    told = true;
  }
  const affinity: unknown = pod.spec.affinity;
  if (told || !isMapping(affinity) || !isMapping(affinity.nodeAffinity)) return;
  const required = affinity.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution;
  if (!isMapping(required) || holdsUnknown(required)) return;
  if (!mayExcludeFargate({ ...pod, spec: { affinity } } as PodTemplate)) return;
  const at = ['spec', 'affinity', 'nodeAffinity', 'requiredDuringSchedulingIgnoredDuringExecution'];
  tell(pod, at, 'no node of Fargate has what the affinity asks for');
}

function holdsUnknown(value: unknown): boolean {
  if (value === UNKNOWN) return true;
  return typeof value === 'object' && value !== null && Object.values(value).some(holdsUnknown);
}

function checkContainer(container: Container, tell: Tell): void {
  const { data } = container;
  if (data.securityContext?.privileged === true)
    tell(container, ['securityContext', 'privileged'], 'Fargate runs no privileged containers');
  for (const bound of ['requests', 'limits'] as const) {
    const values: unknown = data.resources?.[bound];
    const device = entries(values).find(([key]) => DEVICE.test(key))?.[0];
    if (device === undefined) continue;
    tell(container, ['resources', bound, device], `Fargate has no devices such as \`${device}\``);
    break;
  }
  for (const [index, port] of items(data.ports).entries()) {
    if (typeof port.hostPort === 'number' && port.hostPort > 0)
      tell(container, ['ports', index, 'hostPort'], 'Fargate has no host ports');
    if (port.containerPort === FARGATE_TAKEN_PORT)
      tell(
        container,
        ['ports', index, 'containerPort'],
        `port ${FARGATE_TAKEN_PORT} belongs to the kubelet on Fargate`,
      );
  }
}
