import { EKS_IMAGE_ACCOUNTS } from '../../data/eks-image-accounts.js';
import { partitionOf } from '../../data/partitions.js';
import { defineRule, type Problem } from '../../engine/rule.js';
import { isAccountId } from '../../model/arn.js';
import { isMovedElsewhere } from '../../model/image-replacements.js';
import { type EcrRegistry, parseEcrRegistry, registryOf } from '../../model/registry.js';

interface Options {
  /** Regions besides the cluster's own that images are pulled from on purpose. */
  readonly regions: readonly string[];
}

const EKS_ACCOUNTS: ReadonlySet<string> = new Set(EKS_IMAGE_ACCOUNTS.values());

export default defineRule<Options>({
  id: 'image-ecr-location',
  title: 'Pull from the ECR registry of the cluster’s own region',
  severity: 'error',
  why: 'A host name that no partition has resolves to nothing, and credentials of one partition mean nothing in another. From another region every pull costs transfer and time, a failure there stops pods here, and VPC endpoints do not reach it.',
  help: 'Write `ACCOUNT.dkr.ecr.REGION.amazonaws.com` with the suffix of the region’s partition, and let ECR replicate images to the region of the cluster.',
  links: [
    'https://docs.aws.amazon.com/AmazonECR/latest/userguide/ecr-requests.html',
    'https://docs.aws.amazon.com/AmazonECR/latest/userguide/replication.html',
    'https://docs.aws.amazon.com/eks/latest/userguide/add-ons-images.html',
    'https://docs.aws.amazon.com/eks/latest/best-practices/cost-opt-networking.html',
  ],
  options: {
    schema: {
      type: 'object',
      properties: {
        regions: {
          type: 'array',
          items: { type: 'string' },
          description: 'Regions besides the cluster’s own that images are pulled from on purpose.',
        },
      },
      additionalProperties: false,
    },
    default: { regions: [] },
  },
  on: {
    Container(container, { options, cluster, workspace, report }) {
      const image: unknown = container.data.image;
      if (typeof image !== 'string') return;
      const host = registryOf(image);
      const registry = host === undefined ? undefined : parseEcrRegistry(host);
      if (!host || !registry) return;
      const problem = hostFault(registry, host) ?? regionFault(registry, host, image, cluster.region, options.regions);
      if (problem && !isMovedElsewhere(image, workspace)) report(container, { at: ['image'], ...problem });
    },
  },
  examples: [
    {
      title: 'hosts that cannot be',
      bad: `
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          containers:
            - name: suffix
              image: 111122223333.dkr.ecr.cn-north-1.amazonaws.com/web:1.4.2 # <-
            - name: region
              image: 111122223333.dkr.ecr.eu-central-1.amazonaws.com.cn/web:1.4.2 # <-
            - name: account
              image: 11112222333.dkr.ecr.eu-central-1.amazonaws.com/web:1.4.2 # <-
      `,
      good: `
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          containers:
            - name: china
              image: 111122223333.dkr.ecr.cn-north-1.amazonaws.com.cn/web:1.4.2
            - name: frankfurt
              image: 111122223333.dkr.ecr.eu-central-1.amazonaws.com/web:1.4.2
            - name: fips
              image: 111122223333.dkr.ecr-fips.us-gov-west-1.amazonaws.com/web:1.4.2
            - name: both
              image: 111122223333.dkr-ecr.eu-central-1.on.aws/web:1.4.2
      `,
    },
    {
      title: 'another region than the cluster’s, and another partition',
      bad: `
        # file: cluster.yaml
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata:
          name: tokyo
          region: ap-northeast-1
        # file: pod.yaml
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          containers:
            - name: web
              image: 111122223333.dkr.ecr.us-west-2.amazonaws.com/web:1.4.2 # <- warning
            - name: add-on
              image: 602401143452.dkr.ecr.us-west-2.amazonaws.com/eks/coredns:v1.12.4-eksbuild.1 # <- warning
            - name: china
              image: 111122223333.dkr.ecr.cn-north-1.amazonaws.com.cn/web:1.4.2 # <- error
      `,
      good: `
        # file: cluster.yaml
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata:
          name: tokyo
          region: ap-northeast-1
        # file: pod.yaml
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          containers:
            - name: web
              image: 111122223333.dkr.ecr.ap-northeast-1.amazonaws.com/web:1.4.2
      `,
    },
    {
      title: 'a region that is used on purpose, by option; an account that something else fills in',
      options: { regions: ['us-west-2'] },
      good: `
        # file: cluster.yaml
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata:
          name: tokyo
          region: ap-northeast-1
        # file: pod.yaml
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          containers:
            - name: web
              image: 111122223333.dkr.ecr.us-west-2.amazonaws.com/web:1.4.2
            - name: open
              image: ACCOUNT_ID.dkr.ecr.ap-northeast-1.amazonaws.com/web:1.4.2
      `,
    },
  ],
});

/** What is wrong wherever the cluster is. */
function hostFault({ account, region, suffix, dualStack }: EcrRegistry, host: string): Problem | undefined {
  // Other words are placeholders, for a script to fill in.
  if (/^\d+$/.test(account) && !isAccountId(account)) {
    return { message: `\`${host}\` begins with ${account.length} digits; an account has 12` };
  }
  const right = partitionOf(region)?.dnsSuffix;
  if (dualStack || right === undefined || suffix === right) return undefined;
  return {
    message: `registries in \`${region}\` end in \`${right}\`, not in \`${suffix}\`; \`${host}\` does not exist`,
  };
}

function regionFault(
  { account, region }: EcrRegistry,
  host: string,
  image: string,
  own: string | undefined,
  others: readonly string[],
): Problem | undefined {
  if (own === undefined || region === own || others.includes(region)) return undefined;
  const [partition, ours] = [partitionOf(region), partitionOf(own)];
  if (partition === undefined || ours === undefined) return undefined;
  if (partition !== ours) {
    return {
      message: `\`${host}\` is in partition \`${partition.id}\`, where nodes of a cluster in \`${own}\` cannot log in`,
    };
  }
  const local = EKS_ACCOUNTS.has(account) ? EKS_IMAGE_ACCOUNTS.get(own) : undefined;
  if (local === undefined) {
    return {
      severity: 'warning',
      message: `image \`${image}\` is pulled from \`${region}\`, but the cluster is in \`${own}\`; replicate it to a registry there`,
    };
  }
  const near = `${local}.dkr.ecr.${own}.${ours.dnsSuffix}`;
  const value = near + image.slice(host.length);
  return {
    severity: 'warning',
    message: `EKS keeps its images for \`${own}\` in \`${near}\`; \`${host}\` is the registry of \`${region}\``,
    fix: { title: `Pull it from \`${near}\``, safe: false, edits: [{ op: 'set', at: ['image'], value }] },
  };
}
