import { type Context, defineRule } from '../../engine/rule.js';
import { objectsNamed } from '../../model/by-name.js';
import { cloudFormationResources } from '../../model/facts/cloudformation.js';
import { fargateProfileFor, nameOfProfile } from '../../model/facts/fargate-choice.js';
import { parseImage } from '../../model/image.js';
import { perWorkspace } from '../../model/lookup.js';
import { isMapping, items, text } from '../../model/loose.js';
import { mayShareNamespace } from '../../model/namespace.js';
import type { Container, PodTemplate } from '../../model/pod.js';
import type { Located } from '../../model/resource.js';
import { UNKNOWN } from '../../source/unknown.js';

/** Controllers that ask the instance metadata for their region where nothing tells them. */
const ASKS_METADATA = /(?:^|\/)(?:aws-load-balancer-controller|cluster-autoscaler|external-dns)$/;

export default defineRule({
  id: 'fargate-node-feature-dependency',
  title: 'Depend on nothing of a node that Fargate does not have',
  severity: 'error',
  why: 'Fargate has no Pod Identity agent and no instance metadata: the pod gets no credentials from an association, and controllers that ask the metadata for their region or VPC stop at the start.',
  help: 'Give the ServiceAccount a role with IRSA (`eks.amazonaws.com/role-arn`). Tell the controller its region with `AWS_REGION` or its flag, and the AWS Load Balancer Controller also `--aws-vpc-id`.',
  links: [
    'https://docs.aws.amazon.com/eks/latest/userguide/pod-identities.html',
    'https://docs.aws.amazon.com/eks/latest/userguide/fargate.html',
    'https://kubernetes-sigs.github.io/aws-load-balancer-controller/latest/deploy/installation/',
  ],
  on: {
    PodTemplate(pod, context) {
      const { fargateProfiles } = context.cluster;
      if (fargateProfiles.length === 0 || pod.resource.kind === 'DaemonSet') return;
      const profile = fargateProfileFor(pod, fargateProfiles);
      if (!profile) return;
      const takes = `${nameOfProfile(profile)} takes this pod`;
      checkIdentity(pod, takes, context);
      for (const container of pod.containers) checkMetadata(container, takes, context);
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
          - name: all
            selectors:
              - namespace: shop
              - namespace: kube-system
        iam:
          podIdentityAssociations:
            - namespace: shop
              serviceAccountName: web
              roleARN: arn:aws:iam::444455556666:role/web
        ---
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
          namespace: shop
        spec:
          serviceAccountName: web # <-
          containers:
            - name: web
              image: registry.example.com/web:1.4.2
        ---
        apiVersion: v1
        kind: Pod
        metadata:
          name: controller
          namespace: kube-system
        spec:
          containers:
            - name: controller # <- warning
              image: public.ecr.aws/eks/aws-load-balancer-controller:v3.5.0
              args: [--cluster-name=demo, --aws-region=eu-central-1]
      `,
      good: `
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata:
          name: demo
          region: eu-central-1
        fargateProfiles:
          - name: all
            selectors:
              - namespace: shop
              - namespace: kube-system
        ---
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
          namespace: shop
        spec:
          serviceAccountName: web
          containers:
            - name: web
              image: registry.example.com/web:1.4.2
        ---
        apiVersion: v1
        kind: Pod
        metadata:
          name: controller
          namespace: kube-system
        spec:
          containers:
            - name: controller
              image: public.ecr.aws/eks/aws-load-balancer-controller:v3.5.0
              args: [--cluster-name=demo, --aws-region=eu-central-1, --aws-vpc-id=vpc-0a1b2c3d4e5f60718]
            - name: autoscaler
              image: registry.k8s.io/autoscaling/cluster-autoscaler:v1.34.2
              env:
                - name: AWS_REGION
                  value: eu-central-1
      `,
    },
    {
      title: 'a role by IRSA beside the association, and pods that run on EC2',
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
        iam:
          podIdentityAssociations:
            - namespace: shop
              serviceAccountName: web
              roleARN: arn:aws:iam::444455556666:role/web
            - namespace: data
              serviceAccountName: data
              roleARN: arn:aws:iam::444455556666:role/data
        ---
        apiVersion: v1
        kind: ServiceAccount
        metadata:
          name: web
          namespace: shop
          annotations:
            eks.amazonaws.com/role-arn: arn:aws:iam::444455556666:role/web
        ---
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
          namespace: shop
        spec:
          serviceAccountName: web
          containers:
            - name: web
              image: registry.example.com/web:1.4.2
        ---
        apiVersion: v1
        kind: Pod
        metadata:
          name: data
          namespace: data
        spec:
          serviceAccountName: data
          containers:
            - name: data
              image: registry.example.com/data:1.4.2
      `,
    },
  ],
});

/** Associations of Pod Identity by `namespace/serviceAccount`. */
const associations = perWorkspace((workspace): ReadonlyMap<string, Located> => {
  const found = new Map<string, Located>();
  for (const document of workspace.documents) {
    const list = document.dialect === 'eksctl' ? document.at(['iam', 'podIdentityAssociations']) : undefined;
    for (const [index, item] of (Array.isArray(list) ? list : []).entries()) {
      if (isMapping(item))
        found.set(`${String(item.namespace)}/${String(item.serviceAccountName)}`, {
          document,
          path: ['iam', 'podIdentityAssociations', index],
        });
    }
    if (document.dialect !== 'cloudformation') continue;
    for (const path of cloudFormationResources(document, 'AWS::EKS::PodIdentityAssociation')) {
      const [namespace, account] = ['Namespace', 'ServiceAccount'].map((key) => document.at([...path, key]));
      found.set(`${String(namespace)}/${String(account)}`, { document, path });
    }
  }
  return found;
});

function checkIdentity(pod: PodTemplate, takes: string, { workspace, report }: Context): void {
  const name: unknown = pod.spec.serviceAccountName ?? 'default';
  if (typeof name !== 'string') return;
  const association = associations(workspace).get(`${pod.resource.effectiveNamespace}/${name}`);
  if (!association) return;
  const hasRole = objectsNamed('ServiceAccount', name, workspace).some(
    (account) =>
      mayShareNamespace(account, pod.resource) && account.annotations['eks.amazonaws.com/role-arn'] !== undefined,
  );
  if (hasRole) return;
  report(pod, {
    at: ['spec', 'serviceAccountName'],
    message: `ServiceAccount \`${name}\` gets its role from Pod Identity, which Fargate does not have, and ${takes}; use IRSA`,
    related: [{ node: association, message: 'the association' }],
  });
}

function checkMetadata(container: Container, takes: string, { report }: Context): void {
  const repository = parseImage(text(container.data.image))?.repository ?? '';
  if (!ASKS_METADATA.test(repository)) return;
  const missing = [
    ...(saysRegion(container) ? [] : ['its region']),
    ...(repository.endsWith('aws-load-balancer-controller') &&
    !hasFlag(container, '--aws-vpc-id') &&
    !hasFlag(container, '--aws-vpc-tags')
      ? ['its VPC']
      : []),
  ];
  if (missing.length === 0) return;
  const message = `this controller asks the instance metadata for ${missing.join(' and ')}; Fargate has none, and ${takes}`;
  report(container, { severity: 'warning', message });
}

function saysRegion(container: Container): boolean {
  const { envFrom } = container.data;
  const names = items(container.data.env).map(({ name }) => name as unknown);
  return (
    envFrom !== undefined ||
    hasFlag(container, '--aws-region') ||
    names.some((name) => name === 'AWS_REGION' || name === 'AWS_DEFAULT_REGION' || name === UNKNOWN)
  );
}

function hasFlag({ data }: Container, flag: string): boolean {
  const lists: readonly unknown[] = [data.args, data.command];
  return lists.some(
    (list) =>
      list === UNKNOWN ||
      (Array.isArray(list) &&
        list.some((item) => item === UNKNOWN || (typeof item === 'string' && item.startsWith(flag)))),
  );
}
