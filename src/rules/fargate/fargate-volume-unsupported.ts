import type { PersistentVolumeClaim, PersistentVolumeClaimSpec } from 'kubernetes-types/core/v1.js';
import { FARGATE_LARGEST_DISK_GIB } from '../../data/fargate-sizes.js';
import { type Context, defineRule } from '../../engine/rule.js';
import { objectsNamed } from '../../model/by-name.js';
import { fargateProfileFor, nameOfProfile } from '../../model/facts/fargate-choice.js';
import { isMapping, items, type Loose, type LooseList, text } from '../../model/loose.js';
import type { PodTemplate } from '../../model/pod.js';
import { parseQuantity, units } from '../../model/quantity.js';
import type { Resource } from '../../model/resource.js';
import type { Workspace } from '../../model/workspace.js';
import type { Path } from '../../source/path.js';

const EBS: ReadonlySet<string> = new Set(['ebs.csi.aws.com', 'ebs.csi.eks.amazonaws.com', 'kubernetes.io/aws-ebs']);

export default defineRule({
  id: 'fargate-volume-unsupported',
  title: 'Mount no volumes on Fargate that it cannot mount',
  severity: 'error',
  why: 'Fargate mounts EFS volumes that exist already, and nothing else that persists: a pod with an EBS or FSx volume, a path of the host or a volume that EFS makes on demand stays Pending.',
  help: 'Use a PersistentVolume for an EFS file system that exists, keep the data in a service of AWS, or run the pod on EC2.',
  links: [
    'https://docs.aws.amazon.com/eks/latest/userguide/fargate.html',
    'https://docs.aws.amazon.com/eks/latest/userguide/efs-csi.html',
    'https://docs.aws.amazon.com/eks/latest/userguide/ebs-csi.html',
  ],
  on: {
    PodTemplate(pod, context) {
      const { fargateProfiles } = context.cluster;
      if (fargateProfiles.length === 0 || pod.resource.kind === 'DaemonSet') return;
      const profile = fargateProfileFor(pod, fargateProfiles);
      if (!profile) return;
      for (const { node, at, what } of faultsOf(pod, context)) {
        context.report(node, {
          at,
          message: `Fargate ${what}, and ${nameOfProfile(profile)} takes this pod`,
          related: [{ node: profile, message: 'this profile takes it' }],
        });
      }
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
        apiVersion: storage.k8s.io/v1
        kind: StorageClass
        metadata:
          name: gp3
        provisioner: ebs.csi.aws.com
        ---
        apiVersion: v1
        kind: PersistentVolumeClaim
        metadata:
          name: data
          namespace: shop
        spec:
          storageClassName: gp3
          accessModes: [ReadWriteOnce]
          resources:
            requests: { storage: 10Gi }
        ---
        apiVersion: apps/v1
        kind: StatefulSet
        metadata:
          name: web
          namespace: shop
        spec:
          serviceName: web
          selector:
            matchLabels: { app: web }
          template:
            metadata:
              labels: { app: web }
            spec:
              containers:
                - name: web
                  image: registry.example.com/web:1.4.2
                  resources:
                    requests:
                      ephemeral-storage: 200Gi # <-
              volumes:
                - name: data
                  persistentVolumeClaim:
                    claimName: data # <-
                - name: logs
                  hostPath: # <-
                    path: /var/log
          volumeClaimTemplates:
            - metadata:
                name: more
              spec:
                storageClassName: gp3 # <-
                accessModes: [ReadWriteOnce]
                resources:
                  requests: { storage: 10Gi }
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
        kind: PersistentVolumeClaim
        metadata:
          name: files
          namespace: shop
        spec:
          storageClassName: ""
          volumeName: files
          accessModes: [ReadWriteMany]
          resources:
            requests: { storage: 10Gi }
        ---
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
          namespace: shop
        spec:
          containers:
            - name: web
              image: registry.example.com/web:1.4.2
              resources:
                requests: { ephemeral-storage: 100Gi }
          volumes:
            - name: files
              persistentVolumeClaim:
                claimName: files
            - name: scratch
              emptyDir: {}
            - name: settings
              configMap:
                name: web
      `,
    },
    {
      title: 'classes that are not known, and pods that no profile takes',
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
        ---
        apiVersion: v1
        kind: PersistentVolumeClaim
        metadata:
          name: files
          namespace: shop
        spec:
          storageClassName: files
          accessModes: [ReadWriteMany]
          resources:
            requests: { storage: 10Gi }
        ---
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
          namespace: shop
        spec:
          containers:
            - name: web
              image: registry.example.com/web:1.4.2
          volumes:
            - name: files
              persistentVolumeClaim:
                claimName: files
        ---
        apiVersion: v1
        kind: Pod
        metadata:
          name: agent
          namespace: data
        spec:
          containers:
            - name: agent
              image: registry.example.com/agent:1.4.2
          volumes:
            - name: logs
              hostPath:
                path: /var/log
      `,
    },
  ],
});

interface Fault {
  readonly node: PodTemplate | Resource;
  readonly at: Path;
  readonly what: string;
}

function* faultsOf(pod: PodTemplate, { workspace }: Context): Generator<Fault> {
  for (const [index, volume] of items(pod.spec.volumes).entries()) {
    const at = ['spec', 'volumes', index];
    const { hostPath, awsElasticBlockStore, persistentVolumeClaim, ephemeral, csi } = volume;
    if (isMapping(hostPath))
      yield { node: pod, at: [...at, 'hostPath'], what: 'has no host whose paths could be mounted' };
    if (isMapping(awsElasticBlockStore))
      yield { node: pod, at: [...at, 'awsElasticBlockStore'], what: 'mounts no EBS volumes' };
    const driver = isMapping(csi) ? csi.driver : undefined;
    if (typeof driver === 'string' && EBS.has(driver))
      yield { node: pod, at: [...at, 'csi', 'driver'], what: 'mounts no EBS volumes' };
    const made = ephemeral?.volumeClaimTemplate?.spec;
    const own = made && classFault(made, workspace);
    if (own !== undefined) yield { node: pod, at: [...at, 'ephemeral'], what: own };
    const claim = claimOf(pod, text(persistentVolumeClaim?.claimName), workspace);
    const what = claim?.data.spec && classFault(claim.data.spec, workspace);
    if (what !== undefined) yield { node: pod, at: [...at, 'persistentVolumeClaim', 'claimName'], what };
  }
  const { spec } = pod.resource.data as {
    readonly spec?: { readonly volumeClaimTemplates?: LooseList<PersistentVolumeClaim> };
  };
  for (const [index, template] of items(spec?.volumeClaimTemplates).entries()) {
    const what = template.spec && classFault(template.spec, workspace);
    if (what === undefined) continue;
    yield { node: pod.resource, at: ['spec', 'volumeClaimTemplates', index, 'spec', 'storageClassName'], what };
  }
  yield* diskFaults(pod);
}

function* diskFaults(pod: PodTemplate): Generator<Fault> {
  for (const { path, data } of pod.containers) {
    const asked = parseQuantity(data.resources?.requests?.['ephemeral-storage'] ?? 0);
    if (!asked || asked.nano <= units(FARGATE_LARGEST_DISK_GIB * 1024 ** 3)) continue;
    const at = [...path.slice(pod.path.length), 'resources', 'requests', 'ephemeral-storage'];
    yield { node: pod, at, what: `has no more than ${FARGATE_LARGEST_DISK_GIB} GiB of disk for a pod` };
  }
}

function claimOf(
  pod: PodTemplate,
  name: string | undefined,
  workspace: Workspace,
): Resource<PersistentVolumeClaim> | undefined {
  if (name === undefined) return undefined;
  const { resource } = pod;
  return objectsNamed('PersistentVolumeClaim', name, workspace).find(
    (claim) => claim.effectiveNamespace === resource.effectiveNamespace && workspace.near(claim, resource),
  ) as Resource<PersistentVolumeClaim> | undefined;
}

/** Why no volume of a claim can be mounted; undefined where its class is not known. */
function classFault(claim: Loose<PersistentVolumeClaimSpec>, workspace: Workspace): string | undefined {
  const name: unknown = claim.storageClassName;
  if (typeof name !== 'string' || name === '' || claim.volumeName !== undefined) return undefined;
  const classes = workspace.all('StorageClass').filter((one) => one.name === name);
  const faults = classes.map(({ data }) => provisionerFault(data));
  if (classes.length === 0) return name === 'gp2' ? 'mounts no EBS volumes' : undefined;
  return faults.includes(undefined) ? undefined : faults[0];
}

function provisionerFault(data: unknown): string | undefined {
  const { provisioner, parameters } = data as { readonly provisioner?: unknown; readonly parameters?: unknown };
  if (typeof provisioner !== 'string') return undefined;
  if (EBS.has(provisioner)) return 'mounts no EBS volumes';
  if (provisioner === 'fsx.csi.aws.com') return 'mounts no FSx volumes';
  const dynamic =
    provisioner === 'efs.csi.aws.com' && isMapping(parameters) && parameters.provisioningMode === 'efs-ap';
  return dynamic ? 'mounts only EFS volumes that exist, not ones that a class makes' : undefined;
}
