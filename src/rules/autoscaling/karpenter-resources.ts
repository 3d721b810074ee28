import { type Context, defineRule } from '../../engine/rule.js';
import type { EC2NodeClass, NodePool } from '../../model/kinds.js';
import { isMapping, items, strings, text } from '../../model/loose.js';
import type { PodTemplate } from '../../model/pod.js';
import type { Resource } from '../../model/resource.js';

const FEW = 3;
const CAPACITY_TYPE = 'karpenter.sh/capacity-type';
const NODE_POOL_LABELS = ['karpenter.sh/nodepool', 'karpenter.sh/provisioner-name'];
const RENAMED_ANNOTATIONS = ['karpenter.sh/do-not-evict', 'karpenter.sh/do-not-consolidate'];
const DO_NOT_DISRUPT = 'karpenter.sh/do-not-disrupt';

export default defineRule({
  id: 'karpenter-resources',
  title: 'Give Karpenter bounds, tested images and room to choose',
  severity: 'warning',
  why: 'Karpenter makes whatever nodes pending pods ask for: without limits a wrong manifest buys hundreds of them, an AMI that is not pinned reaches every node on the day it is published, and a Spot pool of few types empties all at once.',
  help: 'Set `spec.limits`, pin the AMI alias to a version you have tested, allow many instance types for Spot, keep IMDSv2 with a hop limit of 1, and run Karpenter itself on nodes it does not manage.',
  links: [
    'https://docs.aws.amazon.com/eks/latest/best-practices/karpenter.html',
    'https://karpenter.sh/docs/concepts/nodepools/',
    'https://karpenter.sh/docs/concepts/nodeclasses/',
    'https://karpenter.sh/docs/concepts/disruption/',
  ],
  on: {
    NodePool: checkPool,
    EC2NodeClass: checkClass,
    PodTemplate: checkPod,
    Cluster({ document, path }, { workspace, report }) {
      const at = ['karpenter', 'withSpotInterruptionQueue'];
      if (document.dialect !== 'eksctl' || document.at([...path, ...at]) !== false) return;
      if (!workspace.all('NodePool').some((pool) => allowsSpot(pool) && workspace.near(pool, { document }))) return;
      const message =
        'without the interruption queue Karpenter does not hear that a Spot instance is taken back in two minutes';
      report({ document, path }, { at, message });
    },
  },
  examples: [
    {
      title: 'a pool without limits, few types for Spot',
      bad: `
        apiVersion: karpenter.sh/v1
        kind: NodePool
        metadata:
          name: default
        spec: # <-
          template:
            spec:
              nodeClassRef:
                group: karpenter.k8s.aws
                kind: EC2NodeClass
                name: default
              requirements:
                - key: karpenter.sh/capacity-type
                  operator: In
                  values: [spot, on-demand]
                - key: node.kubernetes.io/instance-type
                  operator: In
                  values: [m6i.large, m5.large] # <-
      `,
      good: `
        apiVersion: karpenter.sh/v1
        kind: NodePool
        metadata:
          name: default
        spec:
          limits:
            cpu: "200"
          template:
            spec:
              nodeClassRef:
                group: karpenter.k8s.aws
                kind: EC2NodeClass
                name: default
              requirements:
                - key: karpenter.sh/capacity-type
                  operator: In
                  values: [spot, on-demand]
                - key: karpenter.k8s.aws/instance-category
                  operator: In
                  values: [c, m, r]
        ---
        apiVersion: karpenter.sh/v1
        kind: NodePool
        metadata:
          name: static
        spec:
          replicas: 4
          template:
            spec:
              nodeClassRef:
                group: karpenter.k8s.aws
                kind: EC2NodeClass
                name: default
              requirements:
                - key: node.kubernetes.io/instance-type
                  operator: In
                  values: [m6i.large]
        ---
        apiVersion: karpenter.sh/v1
        kind: NodePool
        metadata:
          name: auto
        spec:
          template:
            spec:
              nodeClassRef:
                group: eks.amazonaws.com
                kind: NodeClass
                name: default
              requirements: []
      `,
    },
    {
      title: 'images and metadata of instances',
      kubernetesVersion: '1.34',
      bad: `
        apiVersion: karpenter.k8s.aws/v1
        kind: EC2NodeClass
        metadata:
          name: old
        spec:
          amiSelectorTerms:
            - alias: al2023@v20261104
          metadataOptions:
            httpTokens: optional # <-
            httpPutResponseHopLimit: 2 # <-
        ---
        apiVersion: karpenter.k8s.aws/v1
        kind: EC2NodeClass
        metadata:
          name: new
        spec:
          amiSelectorTerms:
            - alias: al2023@latest # <- info
      `,
      good: `
        apiVersion: karpenter.k8s.aws/v1
        kind: EC2NodeClass
        metadata:
          name: default
        spec:
          amiSelectorTerms:
            - alias: al2023@v20261104
          metadataOptions:
            httpTokens: required
            httpPutResponseHopLimit: 1
      `,
    },
    {
      title: 'an annotation of old, Karpenter on its own nodes, no word of interruptions',
      bad: `
        apiVersion: apps/v1
        kind: Deployment
        metadata:
          name: karpenter
          namespace: kube-system
        spec:
          selector:
            matchLabels: { app: karpenter }
          template:
            metadata:
              labels: { app: karpenter }
            spec:
              nodeSelector:
                karpenter.sh/nodepool: default # <- error
              containers:
                - name: controller
                  image: public.ecr.aws/karpenter/controller:1.13.0
        ---
        apiVersion: v1
        kind: Pod
        metadata:
          name: batch
          annotations:
            karpenter.sh/do-not-evict: "true" # <- error
        spec:
          restartPolicy: Never
          containers:
            - name: batch
              image: registry.example.com/batch:1.4.2
        ---
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata:
          name: demo
          region: eu-central-1
          version: "1.34"
        karpenter:
          version: "1.6.0"
          withSpotInterruptionQueue: false # <-
        ---
        apiVersion: karpenter.sh/v1
        kind: NodePool
        metadata:
          name: spot
        spec:
          limits:
            cpu: "200"
          template:
            spec:
              requirements:
                - key: karpenter.sh/capacity-type
                  operator: In
                  values: [spot]
      `,
      good: `
        apiVersion: v1
        kind: Pod
        metadata:
          name: batch
          annotations:
            karpenter.sh/do-not-disrupt: "true"
        spec:
          restartPolicy: Never
          nodeSelector:
            karpenter.sh/nodepool: default
          containers:
            - name: batch
              image: registry.example.com/batch:1.4.2
      `,
    },
  ],
});

function checkPool(pool: Resource<NodePool>, { report }: Context): void {
  const { spec } = pool.data;
  if (!isMapping(spec) || spec.template?.spec?.nodeClassRef?.group === 'eks.amazonaws.com') return;
  const limits: unknown = spec.limits;
  const none = limits === undefined || limits === null || (isMapping(limits) && Object.keys(limits).length === 0);
  // A pool of a fixed size is its own limit.
  if (none && (spec as { readonly replicas?: unknown }).replicas === undefined && !pool.part) {
    const message = 'this NodePool has no `limits`: there is no end to the nodes that pending pods can make it buy';
    report(pool, { at: ['spec', 'limits'], message });
  }
  checkSpot(pool, report);
}

function allowsSpot(pool: Resource<NodePool>): boolean {
  return items(pool.data.spec?.template?.spec?.requirements).some(
    ({ key, operator, values }) =>
      key === CAPACITY_TYPE && operator === 'In' && Array.isArray(values) && values.includes('spot'),
  );
}

function checkSpot(pool: Resource<NodePool>, report: Context['report']): void {
  const requirements = items(pool.data.spec?.template?.spec?.requirements);
  const types = requirements.findIndex(
    ({ key, operator }) => key === 'node.kubernetes.io/instance-type' && operator === 'In',
  );
  if (types < 0 || !allowsSpot(pool)) return;
  const written: unknown = requirements[types]?.values;
  const count = strings(written).length;
  if (!Array.isArray(written) || written.length !== count || count === 0 || count >= FEW) return;
  report(pool, {
    at: ['spec', 'template', 'spec', 'requirements', types, 'values'],
    message: `${count === 1 ? 'one instance type' : `${count} instance types`} for Spot: when AWS takes one back, it takes all of its kind`,
  });
}

function checkClass(nodeClass: Resource<EC2NodeClass>, { report }: Context): void {
  const { spec } = nodeClass.data;
  if (!isMapping(spec)) return;
  for (const [index, { alias }] of items(spec.amiSelectorTerms).entries()) {
    const at = ['spec', 'amiSelectorTerms', index, 'alias'];
    // Amazon Linux 2 is nodegroup-ami-al2's.
    const [family, release] = text(alias)?.split('@') ?? [];
    if (family !== 'al2' && release === 'latest') {
      const message = `\`${String(alias)}\` replaces nodes on the day an image is published; pin a version that you have tested`;
      report(nodeClass, { at, severity: 'info', message });
    }
  }
  checkMetadata(nodeClass, report);
}

function checkMetadata(nodeClass: Resource<EC2NodeClass>, report: Context['report']): void {
  const { httpTokens, httpPutResponseHopLimit: hops } = nodeClass.data.spec?.metadataOptions ?? {};
  const at = ['spec', 'metadataOptions'];
  if (httpTokens === 'optional') {
    const message = '`httpTokens: optional` keeps IMDSv1, through which a forged request can take the role of the node';
    report(nodeClass, { at: [...at, 'httpTokens'], message });
  }
  if (typeof hops === 'number' && hops > 1) {
    const message = `with a hop limit of ${hops} every pod can take the role of its node from IMDS; use 1 and Pod Identity`;
    report(nodeClass, { at: [...at, 'httpPutResponseHopLimit'], message });
  }
}

function checkPod(pod: PodTemplate, context: Context): void {
  const annotations: unknown = pod.metadata.annotations;
  if (isMapping(annotations)) {
    for (const key of RENAMED_ANNOTATIONS) if (key in annotations) reportAnnotation(pod, key, context.report);
  }
  const selector: unknown = pod.spec.nodeSelector;
  if (!isMapping(selector) || !NODE_POOL_LABELS.some((key) => key in selector)) return;
  if (!pod.containers.some(({ data }) => text(data.image)?.includes('karpenter/controller'))) return;
  const key = NODE_POOL_LABELS.find((label) => label in selector) ?? '';
  const message = 'Karpenter runs on a node that it makes itself: when it removes that node, nothing makes a new one';
  context.report(pod, { at: ['spec', 'nodeSelector', key], severity: 'error', message });
}

function reportAnnotation(pod: PodTemplate, key: string, report: Context['report']): void {
  const at = ['metadata', 'annotations', key];
  report(pod, {
    at,
    key: true,
    severity: 'error',
    message: `Karpenter no longer reads \`${key}\`, so it does disrupt this pod; the annotation is \`${DO_NOT_DISRUPT}\` now`,
    fix: {
      title: `Rename it to \`${DO_NOT_DISRUPT}\``,
      safe: false,
      edits: [{ op: 'rename', at, to: DO_NOT_DISRUPT }],
    },
  });
}
