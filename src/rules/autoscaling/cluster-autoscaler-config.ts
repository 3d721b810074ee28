import { type Context, defineRule } from '../../engine/rule.js';
import { clusterAutoscalers, type Flag, flagsOf, isClusterAutoscaler } from '../../model/cluster-autoscaler.js';
import type { Cluster } from '../../model/facts/cluster.js';
import { perWorkspace } from '../../model/lookup.js';
import { isMapping, strings } from '../../model/loose.js';
import type { Container } from '../../model/pod.js';

const DISCOVERY_TAG = 'k8s.io/cluster-autoscaler/';

export default defineRule({
  id: 'cluster-autoscaler-config',
  title: 'Let Cluster Autoscaler find its own node groups, and only those',
  severity: 'warning',
  why: 'Groups that are listed by hand are forgotten when one is added; a discovery tag without the name of the cluster makes it scale the groups of every cluster in the account; next to Karpenter or Auto Mode both remove nodes of the other.',
  help: 'Use `--node-group-auto-discovery=asg:tag=k8s.io/cluster-autoscaler/enabled,k8s.io/cluster-autoscaler/NAME` with the name of the cluster, and one kind of autoscaler for one set of nodes.',
  links: [
    'https://docs.aws.amazon.com/eks/latest/best-practices/cas.html',
    'https://github.com/kubernetes/autoscaler/blob/master/cluster-autoscaler/cloudprovider/aws/README.md',
    'https://docs.aws.amazon.com/eks/latest/eksctl/autoscaling.html',
  ],
  on: {
    Container(container, context) {
      if (isClusterAutoscaler(container)) checkContainer(container, context);
    },
    Cluster(cluster, context) {
      if (cluster.document.dialect === 'eksctl') checkGroups(cluster, context);
    },
  },
  examples: [
    {
      bad: `
        apiVersion: apps/v1
        kind: Deployment
        metadata:
          name: cluster-autoscaler
          namespace: kube-system
        spec:
          replicas: 2
          selector:
            matchLabels: { app: cluster-autoscaler }
          template:
            metadata:
              labels: { app: cluster-autoscaler }
            spec:
              containers:
                - name: cluster-autoscaler
                  image: registry.k8s.io/autoscaling/cluster-autoscaler:v1.34.4
                  command:
                    - ./cluster-autoscaler
                    - --cloud-provider=aws
                    - --leader-elect=false # <- error
                    - --nodes=1:10:eks-main-9ac1 # <-
        ---
        apiVersion: apps/v1
        kind: Deployment
        metadata:
          name: second-autoscaler
          namespace: kube-system
        spec:
          selector:
            matchLabels: { app: second-autoscaler }
          template:
            metadata:
              labels: { app: second-autoscaler }
            spec:
              containers:
                - name: cluster-autoscaler
                  image: registry.k8s.io/autoscaling/cluster-autoscaler:v1.34.4
                  args:
                    - --node-group-auto-discovery=asg:tag=k8s.io/cluster-autoscaler/enabled # <-
      `,
      good: `
        apiVersion: apps/v1
        kind: Deployment
        metadata:
          name: cluster-autoscaler
          namespace: kube-system
        spec:
          selector:
            matchLabels: { app: cluster-autoscaler }
          template:
            metadata:
              labels: { app: cluster-autoscaler }
            spec:
              containers:
                - name: cluster-autoscaler
                  image: registry.k8s.io/autoscaling/cluster-autoscaler:v1.34.4
                  command:
                    - ./cluster-autoscaler
                    - --cloud-provider=aws
                    - --node-group-auto-discovery=asg:tag=k8s.io/cluster-autoscaler/enabled,k8s.io/cluster-autoscaler/demo
                    - --balance-similar-node-groups
      `,
    },
    {
      title: 'a placeholder for the name, the name of another cluster',
      bad: `
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata:
          name: demo
          region: eu-central-1
        ---
        apiVersion: apps/v1
        kind: Deployment
        metadata:
          name: cluster-autoscaler
          namespace: kube-system
        spec:
          selector:
            matchLabels: { app: cluster-autoscaler }
          template:
            metadata:
              labels: { app: cluster-autoscaler }
            spec:
              containers:
                - name: cluster-autoscaler
                  image: registry.k8s.io/autoscaling/cluster-autoscaler:v1.34.4
                  command:
                    - ./cluster-autoscaler
                    - --node-group-auto-discovery=asg:tag=k8s.io/cluster-autoscaler/enabled,k8s.io/cluster-autoscaler/<YOUR CLUSTER NAME> # <- error
                - name: other
                  image: registry.k8s.io/autoscaling/cluster-autoscaler:v1.34.4
                  command:
                    - ./cluster-autoscaler
                    - --node-group-auto-discovery=asg:tag=k8s.io/cluster-autoscaler/enabled,k8s.io/cluster-autoscaler/staging # <-
      `,
    },
    {
      title: 'next to Karpenter; groups of unlike instances, or without tags to scale from nothing',
      bad: `
        apiVersion: karpenter.sh/v1
        kind: NodePool
        metadata:
          name: default
        spec:
          limits: { cpu: 100 }
        ---
        apiVersion: apps/v1
        kind: Deployment
        metadata:
          name: cluster-autoscaler
          namespace: kube-system
        spec:
          selector:
            matchLabels: { app: cluster-autoscaler }
          template:
            metadata:
              labels: { app: cluster-autoscaler }
            spec:
              containers:
                - name: cluster-autoscaler # <-
                  image: registry.k8s.io/autoscaling/cluster-autoscaler:v1.34.4
        ---
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata:
          name: demo
          region: eu-central-1
        nodeGroups:
          - name: gpu
            desiredCapacity: 0
            labels: { accelerator: nvidia }
            disableASGTagPropagation: true # <-
        managedNodeGroups:
          - name: mixed
            instanceTypes: [m6i.large, m6i.2xlarge] # <-
          - name: alike
            instanceTypes: [m6i.large, m5.large]
      `,
      good: `
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata:
          name: demo
          region: eu-central-1
        managedNodeGroups:
          - name: mixed
            instanceTypes: [m6i.large, m6i.2xlarge]
      `,
    },
    {
      title: 'Auto Mode',
      autoMode: true,
      bad: `
        apiVersion: apps/v1
        kind: Deployment
        metadata:
          name: cluster-autoscaler
          namespace: kube-system
        spec:
          selector:
            matchLabels: { app: cluster-autoscaler }
          template:
            metadata:
              labels: { app: cluster-autoscaler }
            spec:
              containers:
                - name: cluster-autoscaler # <- info
                  image: registry.k8s.io/autoscaling/cluster-autoscaler:v1.34.4
      `,
    },
  ],
});

function checkContainer(container: Container, context: Context): void {
  const { workspace, cluster, report } = context;
  for (const flag of flagsOf(container)) checkFlag(container, flag, context);
  const pool = workspace.all('NodePool').find((candidate) => workspace.near(candidate, container.pod.resource));
  if (pool) {
    report(container, {
      at: ['name'],
      message: `Karpenter (NodePool \`${pool.name}\`) makes and removes nodes as well; while both run, each may empty nodes that the other has just made`,
      related: [{ node: pool, message: 'the NodePool' }],
    });
  } else if (cluster.autoMode === true) {
    const message = 'EKS Auto Mode scales its own nodes; Cluster Autoscaler is of use only for node groups besides it';
    report(container, { at: ['name'], severity: 'info', message });
  }
}

function checkFlag(container: Container, { name, value, at }: Flag, { workspace, report }: Context): void {
  if (name === 'nodes') {
    const message = `\`--nodes\` lists one Auto Scaling group by name (\`${value}\`), which changes whenever EKS makes the group anew; use \`--node-group-auto-discovery\``;
    report(container, { at, message });
  } else if (name === 'leader-elect' && value === 'false' && manyReplicas(container)) {
    const message = 'several replicas without leader election scale the same groups against each other';
    report(container, { at, severity: 'error', message });
  } else if (name === 'node-group-auto-discovery' && value.startsWith('asg:tag=')) {
    checkDiscovery(container, value.slice('asg:tag='.length), at, clusterNames(workspace), report);
  }
}

function manyReplicas({ pod: { resource } }: Container): boolean {
  const { spec } = resource.data as { readonly spec?: { readonly replicas?: unknown } };
  return typeof spec?.replicas === 'number' && spec.replicas > 1;
}

function checkDiscovery(
  container: Container,
  tags: string,
  at: Flag['at'],
  names: readonly string[],
  report: Context['report'],
): void {
  const keys = tags.split(',').map((tag) => tag.split('=')[0]?.trim() ?? '');
  const named = keys.flatMap((key) => (key.startsWith(DISCOVERY_TAG) ? [key.slice(DISCOVERY_TAG.length)] : []));
  const mine = named.filter((name) => name !== 'enabled');
  const [first] = mine;
  if (first !== undefined && /[<>{}\s]|^(?:YOUR|CLUSTER|MY)[-_ ]/i.test(first)) {
    const message = `\`${first}\` is a placeholder: no group carries that tag, so nothing is ever scaled`;
    report(container, { at, severity: 'error', message });
  } else if (named.length > 0 && named.length === keys.length && mine.length === 0) {
    const message = `the tag \`${DISCOVERY_TAG}enabled\` alone finds the groups of every cluster in the account; add \`${DISCOVERY_TAG}${names[0] ?? 'NAME'}\``;
    report(container, { at, message });
  } else if (first !== undefined && names.length === 1 && !mine.includes(names[0] ?? '')) {
    const message = `the tag names the cluster \`${first}\`, the cluster of these files is \`${names[0]}\``;
    report(container, { at, message });
  }
}

const clusterNames = perWorkspace(({ clusters }): readonly string[] => {
  return [...new Set(strings(clusters.map(({ name }) => name.value)))];
});

function checkGroups(cluster: Cluster, { workspace, report }: Context): void {
  const nearby = clusterAutoscalers(workspace).some(({ document }) => workspace.near({ document }, cluster));
  if (!nearby) return;
  for (const list of ['nodeGroups', 'managedNodeGroups']) {
    const groups = cluster.document.at([list]);
    if (!Array.isArray(groups)) continue;
    for (const [index, group] of groups.entries()) {
      if (isMapping(group)) checkGroup(cluster, group, [list, index], report);
    }
  }
}

function checkGroup(
  cluster: Cluster,
  group: Readonly<Record<string, unknown>>,
  at: readonly (string | number)[],
  report: Context['report'],
): void {
  const types = strings(group.instanceTypes);
  const sizes = new Set(types.map((type) => type.split('.')[1]));
  if (sizes.size > 1) {
    const message = `Cluster Autoscaler takes all instances of a group for equal and reckons with the first; ${types.map((type) => `\`${type}\``).join(', ')} differ in size`;
    report(cluster, { at: [...at, 'instanceTypes'], message });
  }
  const marked = isMapping(group.labels) || isMapping(group.taints) || Array.isArray(group.taints);
  if (at[0] === 'nodeGroups' && marked && group.disableASGTagPropagation === true && startsEmpty(group)) {
    const message =
      'without tags of its labels and taints Cluster Autoscaler cannot know what nodes of this group would be, and never starts the first';
    report(cluster, { at: [...at, 'disableASGTagPropagation'], message });
  }
}

function startsEmpty({ desiredCapacity, minSize, tags }: Readonly<Record<string, unknown>>): boolean {
  const tagged = isMapping(tags) && Object.keys(tags).some((key) => key.startsWith(`${DISCOVERY_TAG}node-template/`));
  return !tagged && (desiredCapacity === 0 || (desiredCapacity === undefined && minSize === 0));
}
