import { type CrdVersion, crdVersion } from '../../data/crd-versions.js';
import { oldestStandardVersion } from '../../data/eks-versions.js';
import { type Context, defineRule, type Problem } from '../../engine/rule.js';
import { versionsOf } from '../../model/components.js';
import { isServedByCrd } from '../../model/custom-kinds.js';
import { isAtLeast } from '../../model/version.js';

/** Nobody who is looked after runs a controller that is older. */
const LONG_AGO = 2;

export default defineRule({
  id: 'crd-version-removed',
  title: 'Use API versions of custom resources that their controllers still serve',
  severity: 'error',
  presets: ['recommended', 'strict', 'upgrade'],
  why: 'With the API version gone from the CustomResourceDefinition the apply fails, and a new Kubernetes version often forces the very upgrade of the controller that removed it.',
  help: 'Move the object to the API version that the message names, with a controller that serves both, and only then upgrade the controller.',
  links: [
    'https://karpenter.sh/docs/upgrading/upgrade-guide/',
    'https://cert-manager.io/docs/releases/upgrading/remove-deprecated-apis/',
    'https://github.com/external-secrets/external-secrets/releases/tag/v0.17.0',
    'https://fluxcd.io/blog/2025/09/flux-v2.7.0/',
    'https://github.com/kubernetes-sigs/gateway-api/releases/tag/v1.2.0',
    'https://github.com/kubernetes-csi/external-snapshotter/releases/tag/v6.0.0',
  ],
  on: {
    Object(resource, context) {
      const row = crdVersion(resource.apiVersion, resource.kind);
      if (!row || isServedByCrd(resource, context.workspace)) return;
      const verdict = judge(row, resource.kind, context);
      if (verdict) context.report(resource, { at: ['apiVersion'], ...verdict });
    },
  },
  examples: [
    {
      kubernetesVersion: '1.34',
      bad: `
        apiVersion: karpenter.sh/v1alpha5 # <-
        kind: Provisioner
        metadata:
          name: default
        ---
        apiVersion: karpenter.sh/v1beta1 # <-
        kind: NodePool
        metadata:
          name: default
        ---
        apiVersion: cert-manager.io/v1alpha2 # <-
        kind: Issuer
        metadata:
          name: letsencrypt
        ---
        apiVersion: snapshot.storage.k8s.io/v1beta1 # <-
        kind: VolumeSnapshotClass
        metadata:
          name: ebs
      `,
      good: `
        apiVersion: karpenter.sh/v1
        kind: NodePool
        metadata:
          name: default
        ---
        apiVersion: cert-manager.io/v1
        kind: Issuer
        metadata:
          name: letsencrypt
        ---
        apiVersion: snapshot.storage.k8s.io/v1
        kind: VolumeSnapshotClass
        metadata:
          name: ebs
      `,
    },
    {
      title: 'a removal of late, when nothing tells which version of the controller runs',
      bad: `
        apiVersion: external-secrets.io/v1beta1 # <- warning
        kind: ExternalSecret
        metadata:
          name: database
        ---
        apiVersion: helm.toolkit.fluxcd.io/v2beta2 # <- warning
        kind: HelmRelease
        metadata:
          name: podinfo
        ---
        apiVersion: gateway.k8s.aws/v1beta1 # <- info
        kind: LoadBalancerConfiguration
        metadata:
          name: public
      `,
    },
    {
      title: 'the version of the controller in the files',
      bad: `
        # file: argocd.yaml
        apiVersion: argoproj.io/v1alpha1
        kind: Application
        metadata: { name: external-secrets }
        spec:
          source: { repoURL: "https://charts.external-secrets.io", chart: external-secrets, targetRevision: 0.18.2 }
        # file: secret.yaml
        apiVersion: external-secrets.io/v1beta1 # <-
        kind: ExternalSecret
        metadata:
          name: database
      `,
      good: `
        # file: argocd.yaml
        apiVersion: argoproj.io/v1alpha1
        kind: Application
        metadata: { name: external-secrets }
        spec:
          source: { repoURL: "https://charts.external-secrets.io", chart: external-secrets, targetRevision: 0.14.4 }
        # file: secret.yaml
        apiVersion: external-secrets.io/v1beta1
        kind: ExternalSecret
        metadata:
          name: database
      `,
    },
    {
      title: 'Karpenter 1.0 on a cluster whose upgrade asks for a newer one',
      kubernetesVersion: '1.33',
      bad: `
        # file: cluster.yaml
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata: { name: demo, region: eu-central-1, version: "1.31" }
        karpenter: { version: 1.0.8 }
        # file: pool.yaml
        apiVersion: karpenter.k8s.aws/v1beta1 # <-
        kind: EC2NodeClass
        metadata:
          name: default
      `,
    },
    {
      title: 'a CustomResourceDefinition of the workspace that serves it',
      good: `
        apiVersion: karpenter.sh/v1alpha5
        kind: Provisioner
        metadata:
          name: default
        ---
        apiVersion: apiextensions.k8s.io/v1
        kind: CustomResourceDefinition
        metadata:
          name: provisioners.karpenter.sh
        spec:
          group: karpenter.sh
          scope: Cluster
          names: { kind: Provisioner, plural: provisioners }
          versions:
            - { name: v1alpha5, served: true, storage: true, schema: { openAPIV3Schema: { type: object } } }
      `,
    },
  ],
});

type Verdict = Pick<Problem, 'message' | 'severity'>;

function judge(row: CrdVersion, kind: string, { cluster, today, workspace }: Context): Verdict | undefined {
  const { apiVersion, component, removedIn, removedOn, goneAt } = row;
  const name = `${kind} as \`${apiVersion}\``;
  if (removedIn === undefined) return { severity: 'info', message: `${component} deprecates ${name}; ${advice(row)}` };
  const version = cluster.kubernetesVersion ?? oldestStandardVersion(today);
  if (goneAt !== undefined && isAtLeast(version, goneAt)) {
    return { message: `no release of ${component} for Kubernetes ${goneAt} or newer serves ${name}; ${advice(row)}` };
  }
  const message = `${component} ${removedIn} stopped serving ${name}; ${advice(row)}`;
  const running = versionsOf(component, workspace);
  if (running.length > 0) return running.every((each) => isAtLeast(each.version, removedIn)) ? { message } : undefined;
  return removedOn !== undefined && yearsBetween(removedOn, today) >= LONG_AGO
    ? { message }
    : { severity: 'warning', message };
}

function advice({ replacement, note }: CrdVersion): string {
  return `use \`${replacement}\`${note === undefined ? '' : `; ${note}`}`;
}

function yearsBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / (365.25 * 86_400_000);
}
