import { AUTOSCALER_TAG, CLUSTER_NAME_FLAGS, CLUSTER_TAG, KARPENTER_TAG } from '../../data/cluster-name-flags.js';
import { type Context, defineRule } from '../../engine/rule.js';
import { parseImage } from '../../model/image.js';
import { entries, isMapping, items, text } from '../../model/loose.js';
import type { Container } from '../../model/pod.js';
import type { Located } from '../../model/resource.js';
import type { Path } from '../../source/path.js';
import { holdsPlaceholder } from '../../source/unknown.js';

export default defineRule({
  id: 'cluster-name-mismatch',
  title: 'Tell controllers the name of their own cluster',
  severity: 'error',
  why: 'Controllers find subnets, security groups, Auto Scaling groups and load balancers by tags that hold the cluster’s name. With another name they find nothing, or take charge of what belongs to another cluster.',
  help: 'Write the name that the ClusterConfig, template or `aws eks describe-cluster` has. Where a repository serves several clusters, map folders to them in the config (`clusters`).',
  links: [
    'https://kubernetes-sigs.github.io/aws-load-balancer-controller/latest/deploy/installation/',
    'https://docs.aws.amazon.com/eks/latest/best-practices/cas.html',
    'https://karpenter.sh/docs/reference/settings/',
  ],
  on: {
    Container(container, context) {
      const { args, command, env } = container.data;
      if (Array.isArray(args)) checkArguments(container, 'args', args, context);
      if (Array.isArray(command)) checkArguments(container, 'command', command, context);
      if (Array.isArray(env)) checkEnv(container, context);
    },
    EC2NodeClass(nodeClass, context) {
      const { subnetSelectorTerms, securityGroupSelectorTerms } = nodeClass.data.spec ?? {};
      checkTerms(nodeClass, 'subnetSelectorTerms', items(subnetSelectorTerms), context);
      checkTerms(nodeClass, 'securityGroupSelectorTerms', items(securityGroupSelectorTerms), context);
    },
    ConfigMap(map, context) {
      // Made by the quick start of Container Insights.
      if (map.name !== 'fluent-bit-cluster-info' && map.name !== 'cluster-info') return;
      const name: unknown = map.data.data?.['cluster.name'];
      if (map.namespace === 'amazon-cloudwatch') checkName(name, map, ['data', 'cluster.name'], context);
    },
    NodeConfig(config, context) {
      checkName(config.data.spec?.cluster?.name, config, ['spec', 'cluster', 'name'], context);
    },
  },
  examples: [
    {
      bad: `
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata:
          name: shop
          region: eu-central-1
        ---
        apiVersion: v1
        kind: Pod
        metadata:
          name: controllers
        spec:
          containers:
            - name: controller
              image: public.ecr.aws/eks/aws-load-balancer-controller:v3.5.0
              args:
                - --cluster-name=demo # <-
            - name: autoscaler
              image: registry.k8s.io/autoscaling/cluster-autoscaler:v1.34.2
              command:
                - ./cluster-autoscaler
                - --node-group-auto-discovery=asg:tag=k8s.io/cluster-autoscaler/enabled,k8s.io/cluster-autoscaler/demo # <-
            - name: logs
              image: public.ecr.aws/aws-observability/aws-for-fluent-bit:3.4.15
              env:
                - name: CLUSTER_NAME
                  value: demo # <-
        ---
        apiVersion: karpenter.k8s.aws/v1
        kind: EC2NodeClass
        metadata:
          name: default
        spec:
          role: nodes
          amiSelectorTerms:
            - alias: al2023@latest
          subnetSelectorTerms:
            - tags:
                karpenter.sh/discovery: demo # <-
          securityGroupSelectorTerms:
            - tags:
                kubernetes.io/cluster/demo: owned # <-
      `,
      good: `
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata:
          name: shop
          region: eu-central-1
        ---
        apiVersion: v1
        kind: Pod
        metadata:
          name: controllers
        spec:
          containers:
            - name: controller
              image: public.ecr.aws/eks/aws-load-balancer-controller:v3.5.0
              args:
                - --cluster-name=shop
            - name: autoscaler
              image: registry.k8s.io/autoscaling/cluster-autoscaler:v1.34.2
              command:
                - ./cluster-autoscaler
                - --node-group-auto-discovery=asg:tag=k8s.io/cluster-autoscaler/enabled,k8s.io/cluster-autoscaler/shop
      `,
    },
    {
      title: 'a placeholder of the documentation, whatever the cluster',
      bad: `
        apiVersion: v1
        kind: Pod
        metadata:
          name: autoscaler
        spec:
          containers:
            - name: autoscaler
              image: registry.k8s.io/autoscaling/cluster-autoscaler:v1.34.2
              command:
                - ./cluster-autoscaler
                - --node-group-auto-discovery=asg:tag=k8s.io/cluster-autoscaler/enabled,k8s.io/cluster-autoscaler/<YOUR CLUSTER NAME> # <-
      `,
    },
    {
      title: 'no cluster, several clusters, flags of other programs, and names that something else fills in',
      good: `
        # file: eu/cluster.yaml
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata:
          name: shop-eu
          region: eu-central-1
        # file: us/cluster.yaml
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata:
          name: shop-us
          region: us-east-1
        # file: eu/controllers.yaml
        apiVersion: v1
        kind: Pod
        metadata:
          name: controllers
        spec:
          containers:
            - name: controller
              image: public.ecr.aws/eks/aws-load-balancer-controller:v3.5.0
              args: [--cluster-name=shop-eu]
            - name: database
              image: registry.example.com/database:1.4.2
              args: [--cluster-name=orders]
        # file: all/controllers.yaml
        apiVersion: v1
        kind: Pod
        metadata:
          name: controllers
        spec:
          containers:
            - name: controller
              image: public.ecr.aws/eks/aws-load-balancer-controller:v3.5.0
              args: [--cluster-name=shop]
        # file: us/controllers.yaml
        apiVersion: v1
        kind: Pod
        metadata:
          name: controllers
        spec:
          containers:
            - name: controller
              image: public.ecr.aws/eks/aws-load-balancer-controller:v3.5.0
              args: ["--cluster-name=\${CLUSTER}"]
      `,
    },
  ],
});

const PLACEHOLDER =
  /^(?:<.*>|\[.*\]|your[-_ ]?(?:eks[-_ ]?)?cluster(?:[-_ ]?name)?|cluster[-_ ]?name|my[-_]cluster[-_]name)$/i;

function checkName(name: unknown, node: Located, at: Path, { cluster, report }: Context): void {
  if (typeof name !== 'string' || name === '' || name === cluster.name || holdsPlaceholder(name)) return;
  if (PLACEHOLDER.test(name)) {
    report(node, { at, message: `\`${name}\` is a placeholder; write the name of the cluster` });
  } else if (cluster.name !== undefined && !name.startsWith('$(')) {
    report(node, { at, message: `\`${name}\` is another name than the cluster’s, \`${cluster.name}\`` });
  }
}

function checkArguments(container: Container, field: string, list: readonly unknown[], context: Context): void {
  for (let index = 0; index < list.length; index++) {
    const argument = list[index];
    if (typeof argument !== 'string' || !argument.includes('cluster')) continue;
    const at = argument.lastIndexOf(AUTOSCALER_TAG);
    if (at >= 0) {
      const name = /^[^,=]*/.exec(argument.slice(at + AUTOSCALER_TAG.length))?.[0];
      if (name !== 'enabled') checkName(name, container, [field, index], context);
      continue;
    }
    const flag = flagOf(container);
    if (flag === undefined || !argument.startsWith(flag)) continue;
    if (argument[flag.length] === '=') checkName(argument.slice(flag.length + 1), container, [field, index], context);
    else if (argument === flag) checkName(list[index + 1], container, [field, index + 1], context);
  }
}

function flagOf({ data }: Container): string | undefined {
  const repository = parseImage(text(data.image))?.repository ?? '';
  return CLUSTER_NAME_FLAGS.find(({ image, flag }) => flag !== undefined && isOf(repository, image))?.flag;
}

function isOf(repository: string, image: string): boolean {
  return repository === image || repository.endsWith(`/${image}`);
}

function checkEnv(container: Container, context: Context): void {
  const env = items(container.data.env);
  for (let index = 0; index < env.length; index++) {
    const { name, value } = env[index] as { readonly name?: unknown; readonly value?: unknown };
    if (name !== 'CLUSTER_NAME' || typeof value !== 'string') continue;
    const repository = parseImage(text(container.data.image))?.repository ?? '';
    if (CLUSTER_NAME_FLAGS.some((known) => known.env === name && isOf(repository, known.image)))
      checkName(value, container, ['env', index, 'value'], context);
  }
}

function checkTerms(node: Located, field: string, terms: readonly unknown[], context: Context): void {
  for (const [index, term] of terms.entries()) {
    for (const [key, value] of entries(isMapping(term) ? term.tags : undefined)) {
      const at = ['spec', field, index, 'tags', key];
      if (key === KARPENTER_TAG && value !== '*') checkName(value, node, at, context);
      else if (key.startsWith(CLUSTER_TAG)) checkName(key.slice(CLUSTER_TAG.length), node, at, context);
    }
  }
}
