import { isPartition, PARTITIONS, partitionOf } from '../../data/partitions.js';
import type { Severity } from '../../engine/finding.js';
import { type Context, defineRule } from '../../engine/rule.js';
import { type Arn, isAccountId, parseArn } from '../../model/arn.js';
import { type ClusterPlace, placeOfCluster } from '../../model/cluster-place.js';
import { entries, isMapping } from '../../model/loose.js';
import type { Located, Resource } from '../../model/resource.js';
import type { Path } from '../../source/path.js';

export default defineRule({
  id: 'arn-region-mismatch',
  title: 'Use ARNs of the cluster’s own region and partition',
  severity: 'error',
  why: 'An ARN of another partition means nothing in this one, and a load balancer takes certificates, web ACLs and target groups of its own region only: the controller fails to build it. A placeholder is refused by IAM.',
  help: 'Write the ARN of a resource in the region of the cluster, with the partition of that region: `aws`, `aws-cn`, `aws-us-gov` and so on.',
  links: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html',
    'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/https-listener-certificates.html',
    'https://docs.aws.amazon.com/whitepapers/latest/aws-fault-isolation-boundaries/partitions.html',
  ],
  on: {
    Ingress: checkAnnotations,
    Service: checkAnnotations,
    ServiceAccount: checkAnnotations,
    TargetGroupBinding(binding, context) {
      const arn: unknown = binding.data.spec?.targetGroupARN;
      if (typeof arn === 'string') checkArn(arn, binding, ['spec', 'targetGroupARN'], true, context);
    },
    Cluster(cluster, context) {
      if (cluster.document.dialect === 'eksctl') checkTexts(cluster.document.value, cluster, [], context);
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
        iam:
          serviceRoleARN: arn:aws-cn:iam::444455556666:role/cluster # <-
        ---
        apiVersion: networking.k8s.io/v1
        kind: Ingress
        metadata:
          name: web
          annotations:
            alb.ingress.kubernetes.io/certificate-arn: arn:aws:acm:us-east-1:444455556666:certificate/0a1b2c3d-0000-4000-8000-000000000000 # <-
            alb.ingress.kubernetes.io/wafv2-acl-arn: arn:aws:wafv2:us-east-1:444455556666:regional/webacl/shop/0a1b2c3d-0000-4000-8000-000000000000 # <-
        spec:
          ingressClassName: alb
          defaultBackend:
            service:
              name: web
              port:
                number: 80
        ---
        apiVersion: v1
        kind: ServiceAccount
        metadata:
          name: web
          annotations:
            eks.amazonaws.com/role-arn: arn:aws:iam::ACCOUNT_ID:role/web # <-
      `,
      good: `
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata:
          name: shop
          region: eu-central-1
        iam:
          serviceRoleARN: arn:aws:iam::444455556666:role/cluster
        ---
        apiVersion: networking.k8s.io/v1
        kind: Ingress
        metadata:
          name: web
          annotations:
            alb.ingress.kubernetes.io/certificate-arn: arn:aws:acm:eu-central-1:444455556666:certificate/0a1b2c3d-0000-4000-8000-000000000000
        spec:
          ingressClassName: alb
          defaultBackend:
            service:
              name: web
              port:
                number: 80
        ---
        apiVersion: v1
        kind: ServiceAccount
        metadata:
          name: web
          annotations:
            eks.amazonaws.com/role-arn: arn:aws:iam::444455556666:role/web
      `,
    },
    {
      title: 'a partition that does not fit the region of the same ARN, and one that does not exist',
      bad: `
        apiVersion: v1
        kind: Service
        metadata:
          name: web
          annotations:
            service.beta.kubernetes.io/aws-load-balancer-ssl-cert: arn:aws:acm:cn-north-1:444455556666:certificate/0a1b2c3d-0000-4000-8000-000000000000 # <-
        spec:
          type: LoadBalancer
          ports:
            - port: 443
        ---
        apiVersion: v1
        kind: ServiceAccount
        metadata:
          name: web
          annotations:
            eks.amazonaws.com/role-arn: arn:awscn:iam::444455556666:role/web # <-
      `,
    },
    {
      title: 'a cluster of another account, as describe-cluster tells it',
      bad: `
        # file: cluster.json
        {
          "cluster": {
            "name": "shop",
            "arn": "arn:aws:eks:eu-central-1:444455556666:cluster/shop",
            "roleArn": "arn:aws:iam::444455556666:role/cluster"
          }
        }
        # file: cluster.yaml
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata:
          name: shop
          region: eu-central-1
        managedNodeGroups:
          - name: main
            iam:
              instanceRoleARN: arn:aws:iam::777788889999:role/nodes # <- warning
              attachPolicyARNs:
                - arn:aws:iam::aws:policy/AmazonEKSWorkerNodePolicy
      `,
    },
    {
      title: 'no cluster that is known, and parts that something else fills in',
      good: `
        apiVersion: v1
        kind: ServiceAccount
        metadata:
          name: web
          annotations:
            eks.amazonaws.com/role-arn: arn:aws:iam::\${ACCOUNT}:role/web
        ---
        apiVersion: v1
        kind: Service
        metadata:
          name: web
          annotations:
            service.beta.kubernetes.io/aws-load-balancer-ssl-cert: arn:aws:acm:us-east-1:444455556666:certificate/0a1b2c3d-0000-4000-8000-000000000000,arn:aws:acm:us-east-1:444455556666:certificate/0a1b2c3d-0000-4000-8000-000000000001
        spec:
          type: LoadBalancer
          ports:
            - port: 443
      `,
    },
  ],
});

/** Services whose resources a load balancer takes from its own region. */
const REGIONAL: ReadonlySet<string> = new Set(['acm', 'elasticloadbalancing', 'wafv2', 'waf-regional']);
/** Services without regions. */
const GLOBAL: ReadonlySet<string> = new Set(['iam', 'organizations']);

function checkAnnotations(resource: Resource, context: Context): void {
  const { annotations } = resource;
  for (const key in annotations) {
    const value = annotations[key];
    if (typeof value !== 'string' || !value.includes('arn:')) continue;
    for (const part of value.split(',')) {
      const arn = part.trim();
      if (arn.startsWith('arn:')) checkArn(arn, resource, ['metadata', 'annotations', key], true, context);
    }
  }
}

/** ARNs anywhere in a description of the cluster itself. */
function checkTexts(value: unknown, node: Located, at: Path, context: Context): void {
  if (typeof value === 'string') {
    if (value.startsWith('arn:')) checkArn(value, { document: node.document, path: [] }, at, false, context);
  } else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) checkTexts(item, node, [...at, index], context);
  } else if (isMapping(value) && at[0] !== 'iamIdentityMappings') {
    for (const [key, item] of entries(value)) checkTexts(item, node, [...at, key], context);
  }
}

function checkArn(written: string, node: Located, at: Path, regional: boolean, context: Context): void {
  const { cluster, workspace, report } = context;
  // Policies and the like hold patterns.
  if (written.includes('*') || written.includes('{{')) return;
  const place = placeOfCluster(cluster.name ?? ownName(node), workspace);
  const problem = faultOf(parseArn(written), place, regional, node.document.dialect);
  if (problem)
    report(node, { at, severity: problem.severity ?? 'error', message: `\`${written}\` ${problem.message}` });
}

function ownName({ document }: Located): string | undefined {
  const name = document.dialect === 'eksctl' ? document.at(['metadata', 'name']) : undefined;
  return typeof name === 'string' ? name : undefined;
}

interface Fault {
  readonly message: string;
  readonly severity?: Severity;
}

function faultOf(arn: Arn | undefined, place: ClusterPlace, regional: boolean, dialect: string): Fault | undefined {
  if (!arn) return { message: 'is no ARN: that has the form `arn:PARTITION:SERVICE:REGION:ACCOUNT:RESOURCE`' };
  const { partition, service, region, account } = arn;
  if (!isPartition(partition)) {
    return {
      message: `has the partition \`${partition}\`, and there are only ${PARTITIONS.map(({ id }) => `\`${id}\``).join(', ')}`,
    };
  }
  if (account !== '' && account !== 'aws' && !isAccountId(account) && service !== 's3') {
    return { message: `holds \`${account}\` where the twelve digits of an account belong` };
  }
  if (GLOBAL.has(service) && region !== '') return { message: `names a region, and ${service} has none` };
  const own = region === '' ? undefined : partitionOf(region);
  if (own && own.id !== partition)
    return { message: `has the partition \`${partition}\`; the one of \`${region}\` is \`${own.id}\`` };
  return placeFault(arn, place, regional, dialect);
}

function placeFault(
  { partition, service, region, account }: Arn,
  place: ClusterPlace,
  regional: boolean,
  dialect: string,
): Fault | undefined {
  const expected = place.region === undefined ? undefined : partitionOf(place.region);
  if (expected && expected.id !== partition) {
    return {
      message: `is of the partition \`${partition}\`, and the cluster runs in \`${place.region}\` (\`${expected.id}\`)`,
    };
  }
  if (regional && REGIONAL.has(service) && region !== '' && place.region !== undefined && region !== place.region) {
    return { message: `is of \`${region}\`, and the cluster runs in \`${place.region}\`` };
  }
  const foreign = service === 'iam' && place.account !== undefined && isAccountId(account) && account !== place.account;
  // IRSA can take roles of other accounts.
  if (!foreign || dialect !== 'eksctl') return undefined;
  return { severity: 'warning', message: `is of account ${account}, and the cluster is in ${place.account}` };
}
