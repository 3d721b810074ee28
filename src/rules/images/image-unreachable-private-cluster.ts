import { defineRule } from '../../engine/rule.js';
import { isMovedElsewhere } from '../../model/image-replacements.js';
import { parseEcrRegistry, registryOf } from '../../model/registry.js';

interface Options {
  /** Hosts of registries that nodes reach inside the network. */
  readonly registries: readonly string[];
}

export default defineRule<Options>({
  id: 'image-unreachable-private-cluster',
  title: 'Nodes of a private cluster pull from private ECR registries only',
  severity: 'error',
  why: 'Nodes without a way to the internet reach ECR through VPC endpoints, and those lead to the private registries of their own region and nowhere else: not to Docker Hub, not to `public.ecr.aws`. The pull fails for ever.',
  help: 'Copy the image to a private ECR registry in the cluster’s region, or pull it through a pull-through cache there. Registries in your own network go into the option `registries`.',
  links: [
    'https://docs.aws.amazon.com/eks/latest/userguide/private-clusters.html',
    'https://docs.aws.amazon.com/eks/latest/eksctl/eksctl-private-cluster.html',
    'https://docs.aws.amazon.com/AmazonECR/latest/userguide/vpc-endpoints.html',
  ],
  options: {
    schema: {
      type: 'object',
      properties: {
        registries: {
          type: 'array',
          items: { type: 'string' },
          description: 'Hosts of registries that nodes reach inside the network.',
        },
      },
      additionalProperties: false,
    },
    default: { registries: [] },
  },
  on: {
    Container(container, { options, cluster, workspace, report }) {
      if (cluster.isolated !== true) return;
      const image: unknown = container.data.image;
      if (typeof image !== 'string' || /^$|</.test(image) || (container.data.imagePullPolicy as unknown) === 'Never')
        return;
      const host = registryOf(image) ?? 'docker.io';
      if (options.registries.includes(host) || host.startsWith('localhost')) return;
      const why = obstacleTo(host, cluster.region);
      if (why && !isMovedElsewhere(image, workspace))
        report(container, {
          at: ['image'],
          message: `image \`${image}\` cannot be pulled in a private cluster: ${why}`,
        });
    },
  },
  examples: [
    {
      bad: `
        # file: cluster.yaml
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata:
          name: vault
          region: eu-central-1
        privateCluster:
          enabled: true
        # file: pod.yaml
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          containers:
            - name: web
              image: nginx:1.29.1 # <-
            - name: public
              image: public.ecr.aws/docker/library/nginx:1.29.1 # <-
            - name: elsewhere
              image: 111122223333.dkr.ecr.us-east-1.amazonaws.com/web:1.4.2 # <-
      `,
      good: `
        # file: cluster.yaml
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata:
          name: vault
          region: eu-central-1
        privateCluster:
          enabled: true
        # file: pod.yaml
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          containers:
            - name: web
              image: 111122223333.dkr.ecr.eu-central-1.amazonaws.com/web:1.4.2
      `,
    },
    {
      title: 'a registry of one’s own network',
      options: { registries: ['registry.example.com:5000'] },
      good: `
        # file: cluster.yaml
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata:
          name: vault
          region: eu-central-1
        privateCluster:
          enabled: true
        # file: pod.yaml
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          containers:
            - name: web
              image: registry.example.com:5000/web:1.4.2
      `,
    },
    {
      title: 'a network that was there before may have ways out of its own, and so may any other cluster',
      good: `
        # file: a/cluster.yaml
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata:
          name: vault
          region: eu-central-1
        privateCluster:
          enabled: true
          skipEndpointCreation: true
        vpc:
          subnets:
            private:
              eu-central-1a: { id: subnet-0a1b2c3d4e5f60718 }
        # file: a/pod.yaml
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          containers:
            - name: web
              image: nginx:1.29.1
        # file: b/cluster.yaml
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata:
          name: shop
          region: eu-central-1
        # file: b/pod.yaml
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          containers:
            - name: web
              image: nginx:1.29.1
      `,
    },
  ],
});

function obstacleTo(host: string, region: string | undefined): string | undefined {
  const ecr = parseEcrRegistry(host);
  if (!ecr) return `\`${host}\` is on the internet; copy it to a private ECR registry`;
  if (ecr.dualStack) return `VPC endpoints do not serve the dual-stack host; write \`.dkr.ecr.\``;
  if (region === undefined || ecr.region === region) return undefined;
  return `VPC endpoints lead to \`${region}\` only, not to \`${ecr.region}\`; let ECR replicate it`;
}
