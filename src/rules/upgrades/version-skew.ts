import { type Context, defineRule } from '../../engine/rule.js';
import { cloudFormationResources } from '../../model/facts/cloudformation.js';
import { type Cluster, isLive } from '../../model/facts/cluster.js';
import type { NodeGroup } from '../../model/facts/node-group.js';
import { parseImage } from '../../model/image.js';
import { isMapping, text } from '../../model/loose.js';
import type { Located } from '../../model/resource.js';
import { minorIn, minorsBetween } from '../../model/version.js';
import type { Path } from '../../source/path.js';

/** The control plane that first takes nodes three minor versions older, not two. */
const WIDER_FROM = '1.28';

/** A release of AL2023 or Windows, which is named after its kubelet; Bottlerocket counts its own. */
const OF_KUBERNETES = /^1\.\d+(?:\.\d+)?-(?:20\d{6}|20\d\d\.\d\d\.\d\d)$/;

export default defineRule({
  id: 'version-skew',
  title: 'Keep nodes, kube-proxy and kubectl within reach of the control plane',
  severity: 'error',
  presets: ['recommended', 'strict', 'upgrade'],
  why: 'Kubernetes tests only some pairs of versions: a kubelet that is newer than the API server, or too much older, fails in ways nobody looks for, and EKS refuses to upgrade a control plane away from its nodes.',
  help: 'Upgrade the control plane one minor version at a time and the nodes and kube-proxy soon after it, never before.',
  links: [
    'https://kubernetes.io/releases/version-skew-policy/',
    'https://docs.aws.amazon.com/eks/latest/userguide/update-cluster.html',
    'https://docs.aws.amazon.com/eks/latest/userguide/managing-kube-proxy.html',
    'https://docs.aws.amazon.com/eks/latest/best-practices/cluster-upgrades.html',
  ],
  on: {
    Cluster(cluster, context) {
      checkStep(cluster, context);
      checkKubeProxy(cluster, context);
    },
    NodeGroup(group, context) {
      const { kubernetesVersion } = context.cluster;
      const fact = typeof group.version.value === 'string' ? group.version : group.releaseVersion;
      if (fact === group.releaseVersion && !OF_KUBERNETES.test(text(fact.value) ?? '')) return;
      const version = minorIn(fact.value);
      if (version === undefined || kubernetesVersion === undefined) return;
      checkSkew(group, fact.path.slice(group.path.length), nodesOf(group), version, context);
    },
    Container(container, context) {
      const image = text(container.data.image);
      if (image === undefined || context.cluster.kubernetesVersion === undefined || !image.includes('kube')) return;
      const { repository = '', tag } = parseImage(image) ?? {};
      const version = minorIn(tag);
      if (version === undefined) return;
      const name = repository.slice(repository.lastIndexOf('/') + 1);
      if (name === 'kube-proxy') checkSkew(container, ['image'], 'kube-proxy', version, context);
      if (name === 'kubectl') checkKubectl(container, version, context);
    },
  },
  examples: [
    {
      title: 'node groups of another version, for a control plane that goes to 1.36',
      kubernetesVersion: '1.36',
      bad: `
        AWSTemplateFormatVersion: "2010-09-09"
        Resources:
          Cluster:
            Type: AWS::EKS::Cluster
            Properties: { Name: demo, Version: "1.35" }
          Old:
            Type: AWS::EKS::Nodegroup
            Properties:
              ClusterName: demo
              Version: "1.32" # <-
          Edge:
            Type: AWS::EKS::Nodegroup
            Properties:
              ClusterName: demo
              ReleaseVersion: 1.33.2-20260114 # <- warning
          New:
            Type: AWS::EKS::Nodegroup
            Properties:
              ClusterName: demo
              Version: "1.37" # <-
          Bottlerocket:
            Type: AWS::EKS::Nodegroup
            Properties:
              ClusterName: demo
              AmiType: BOTTLEROCKET_x86_64
              ReleaseVersion: 1.20.3-5d9ac849
      `,
      good: `
        AWSTemplateFormatVersion: "2010-09-09"
        Resources:
          Cluster:
            Type: AWS::EKS::Cluster
            Properties: { Name: demo, Version: "1.35" }
          Nodes:
            Type: AWS::EKS::Nodegroup
            Properties:
              ClusterName: demo
              Version: "1.35"
      `,
    },
    {
      title: 'a cluster as it is and as somebody wants it',
      bad: `
        # file: live.json
        {"cluster": {"name": "demo", "version": "1.33", "roleArn": "arn:aws:iam::111122223333:role/cluster"}}
        # file: cluster.yaml
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata:
          name: demo
          region: eu-central-1
          version: "1.35" # <-
      `,
      good: `
        # file: live.json
        {"cluster": {"name": "demo", "version": "1.34", "roleArn": "arn:aws:iam::111122223333:role/cluster"}}
        # file: cluster.yaml
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata:
          name: demo
          region: eu-central-1
          version: "1.35"
      `,
    },
    {
      title: 'the add-on kube-proxy, its image, and kubectl in a Job',
      kubernetesVersion: '1.36',
      bad: `
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata: { name: demo, region: eu-central-1, version: "1.35" }
        addons:
          - name: kube-proxy
            version: v1.31.2-eksbuild.3 # <-
        ---
        apiVersion: batch/v1
        kind: Job
        metadata:
          name: migrate
        spec:
          template:
            spec:
              restartPolicy: Never
              containers:
                - name: kubectl
                  image: registry.k8s.io/kubectl:v1.31.4 # <- warning
      `,
      good: `
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata: { name: demo, region: eu-central-1, version: "1.35" }
        addons:
          - name: kube-proxy
            version: v1.35.2-eksbuild.3
          - name: coredns
            version: v1.12.4-eksbuild.1
        ---
        apiVersion: batch/v1
        kind: Job
        metadata:
          name: migrate
        spec:
          template:
            spec:
              restartPolicy: Never
              containers:
                - name: kubectl
                  image: registry.k8s.io/kubectl:v1.35.1
      `,
    },
    {
      title: 'a control plane of unknown version',
      good: `
        AWSTemplateFormatVersion: "2010-09-09"
        Resources:
          Nodes:
            Type: AWS::EKS::Nodegroup
            Properties:
              ClusterName: demo
              Version: "1.28"
      `,
    },
  ],
});

/** Nodes and kube-proxy follow the same rule: never newer, and not more than three minor versions older. */
function checkSkew(node: Located, at: Path, what: string, version: string, context: Context): void {
  const control = context.cluster.kubernetesVersion ?? version;
  const behind = minorsBetween(version, control);
  const reach = minorsBetween(WIDER_FROM, control) >= 0 ? 3 : 2;
  if (behind >= 0 && behind < reach) return;
  const inUse = context.cluster.versionInUse;
  const target = inUse !== undefined && inUse !== control ? ', which the upgrade is for' : '';
  if (behind < 0) {
    const message = `${what} of Kubernetes ${version} would be newer than the control plane of ${control}${target}, which no version allows`;
    context.report(node, { at, message });
  } else if (behind > reach) {
    const message = `${what} of Kubernetes ${version} is ${behind} minor versions older than the control plane of ${control}${target}; at most ${reach} are supported`;
    context.report(node, { at, message });
  } else {
    const message = `${what} of Kubernetes ${version} is ${reach} minor versions older than the control plane of ${control}${target}: the last that is supported`;
    context.report(node, { at, message, severity: 'warning' });
  }
}

function nodesOf({ name }: NodeGroup): string {
  return typeof name.value === 'string' ? `node group \`${name.value}\`` : 'a node group';
}

function checkKubectl(node: Located, version: string, { cluster, report }: Context): void {
  const control = cluster.kubernetesVersion ?? version;
  if (Math.abs(minorsBetween(version, control)) <= 1) return;
  const message = `kubectl ${version} is made for control planes of one minor version more or less, and this one has ${control}`;
  report(node, { at: ['image'], message, severity: 'warning' });
}

/** What somebody wants against what `describe-cluster` printed. */
function checkStep(cluster: Cluster, { workspace, report }: Context): void {
  if (isLive(cluster)) return;
  const wanted = minorIn(cluster.version.value);
  const live = workspace.clusters.find((other) => isLive(other) && other.name.value === cluster.name.value);
  const has = minorIn(live?.version.value);
  if (wanted === undefined || has === undefined || live === undefined || typeof cluster.name.value !== 'string') return;
  const step = minorsBetween(has, wanted);
  if (step === 0 || step === 1) return;
  const message =
    step > 1
      ? `the cluster runs ${has}, and EKS upgrades one minor version at a time: ${next(has)} comes before ${wanted}`
      : `the cluster runs ${has}, and EKS takes no older version here; within seven days of an upgrade it can be rolled back by its own call`;
  const related = [{ node: live.version, message: 'what the cluster runs' }];
  report(cluster, { at: cluster.version.path.slice(cluster.path.length), message, related });
}

function next(version: string): string {
  return `1.${Number(version.slice(2)) + 1}`;
}

function checkKubeProxy(cluster: Cluster, context: Context): void {
  const { document } = cluster;
  const first = context.workspace.clusters.find((other) => other.document === document);
  if (context.cluster.kubernetesVersion === undefined || first !== cluster) return;
  const report = (name: unknown, at: Path): void => {
    const version = name === 'kube-proxy' ? minorIn(document.at(at)) : undefined;
    if (version !== undefined) checkSkew({ document, path: [] }, at, 'kube-proxy', version, context);
  };
  if (document.dialect === 'cloudformation') {
    for (const path of cloudFormationResources(document, 'AWS::EKS::Addon')) {
      report(document.at([...path, 'AddonName']), [...path, 'AddonVersion']);
    }
  }
  const addons = document.dialect === 'eksctl' ? document.at(['addons']) : undefined;
  if (!Array.isArray(addons)) return;
  for (const [index, addon] of addons.entries()) {
    if (isMapping(addon)) report(addon.name, ['addons', index, 'version']);
  }
}
