import { CLUSTER_AUTOSCALER_IMAGES } from '../../data/cluster-autoscaler-images.js';
import { KARPENTER_MINIMUM } from '../../data/eksctl-values.js';
import { type Context, defineRule } from '../../engine/rule.js';
import { type Image, parseImage } from '../../model/image.js';
import { text } from '../../model/loose.js';
import type { Container } from '../../model/pod.js';
import { isAtLeast } from '../../model/version.js';

/** `1.34.2` of `v1.34.2`, `1.34.2-eks-1`. */
const VERSION = /^v?(\d+)\.(\d+)(?:\.\d+)?(?:[-+].*)?$/;
const CLUSTER_AUTOSCALER = /(?:^|\/)cluster-autoscaler(?:-(?:amd64|arm64))?$/;
const KARPENTER = /(?:^|\/)karpenter\/controller$/;
const METRICS_SERVER = /(?:^|\/)metrics-server(?:-(?:amd64|arm64))?$/;

export default defineRule({
  id: 'autoscaler-version-compat',
  title: 'Run an autoscaler that fits the Kubernetes version',
  severity: 'warning',
  presets: ['recommended', 'strict', 'upgrade'],
  why: 'Cluster Autoscaler simulates the scheduler of its own minor version, and each Karpenter release supports only some versions of Kubernetes: one that does not fit makes wrong nodes, or none.',
  help: 'Give Cluster Autoscaler the minor version of the cluster; raise Karpenter before the cluster.',
  links: [
    'https://docs.aws.amazon.com/eks/latest/best-practices/cas.html',
    'https://karpenter.sh/docs/upgrading/compatibility/',
    'https://github.com/kubernetes-sigs/metrics-server#compatibility-matrix',
  ],
  on: {
    Container(container, context) {
      const written = text(container.data.image);
      if (written === undefined) return;
      // A cheap look first: every container of every file comes by here.
      if (written.includes('cluster-autoscaler')) checkClusterAutoscaler(container, written, context);
      else if (written.includes('karpenter')) checkKarpenter(container, written, context);
      else if (written.includes('metrics-server')) checkMetricsServer(container, written, context);
    },
    Cluster({ document, path }, { cluster, report }) {
      if (document.dialect !== 'eksctl') return;
      const at = ['karpenter', 'version'];
      const written = document.at([...path, ...at]);
      const minimum = KARPENTER_MINIMUM[cluster.kubernetesVersion ?? ''];
      const minor = typeof written === 'string' ? minorOf(written) : undefined;
      if (minor === undefined || minimum === undefined || isAtLeast(minor, minimum)) return;
      report(
        { document, path },
        { at, severity: 'error', message: karpenterMessage(String(written), minimum, cluster.kubernetesVersion) },
      );
    },
  },
  examples: [
    {
      kubernetesVersion: '1.35',
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
                - name: cluster-autoscaler
                  image: registry.k8s.io/autoscaling/cluster-autoscaler:v1.32.1 # <-
        ---
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
              containers:
                - name: controller
                  image: public.ecr.aws/karpenter/controller:1.6.3 # <- error
                - name: metrics
                  image: k8s.gcr.io/metrics-server-amd64:v0.2.1 # <- error
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
                  image: registry.k8s.io/autoscaling/cluster-autoscaler:v1.35.1
                - name: karpenter
                  image: public.ecr.aws/karpenter/controller:1.13.0@sha256:3a3f0c2ee3c9b0e4bb3c4d8b65cf6cf0a1e8f6c2b60d1f0ad7d8e3b5f2f1c0d9
                - name: metrics
                  image: registry.k8s.io/metrics-server/metrics-server:v0.8.0
      `,
    },
    {
      title: 'Karpenter that eksctl installs',
      bad: `
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata:
          name: demo
          region: eu-central-1
          version: "1.34"
        iam:
          withOIDC: true
        karpenter:
          version: "1.5.0" # <- error
      `,
      good: `
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata:
          name: demo
          region: eu-central-1
          version: "1.34"
        iam:
          withOIDC: true
        karpenter:
          version: "1.6.0"
      `,
    },
    {
      title: 'a cluster whose version is not known, tags that tell no version, releases newer than this table',
      good: `
        apiVersion: v1
        kind: Pod
        metadata:
          name: autoscalers
        spec:
          containers:
            - name: cluster-autoscaler
              image: registry.k8s.io/autoscaling/cluster-autoscaler:v1.30.0
            - name: karpenter
              image: public.ecr.aws/karpenter/controller@sha256:3a3f0c2ee3c9b0e4bb3c4d8b65cf6cf0a1e8f6c2b60d1f0ad7d8e3b5f2f1c0d9
            - name: next
              image: public.ecr.aws/karpenter/controller:\${KARPENTER_VERSION}
      `,
    },
  ],
});

/** `1.34` of an image's tag or a version; undefined of what is none. */
function minorOf(version: string | undefined): string | undefined {
  const [, major, minor] = VERSION.exec(version ?? '') ?? [];
  return major === undefined || minor === undefined ? undefined : `${major}.${minor}`;
}

function imageOf(written: string, repository: RegExp): (Image & { readonly minor: string }) | undefined {
  const image = parseImage(written);
  const minor = minorOf(image?.tag);
  return image && minor !== undefined && repository.test(image.repository) ? { ...image, minor } : undefined;
}

function checkClusterAutoscaler(container: Container, written: string, { cluster, report }: Context): void {
  const image = imageOf(written, CLUSTER_AUTOSCALER);
  const version = cluster.kubernetesVersion;
  if (!image || version === undefined || image.minor === version) return;
  const best = CLUSTER_AUTOSCALER_IMAGES[version]?.split(':')[1];
  const value = best && `${image.repository}:${best}`;
  report(container, {
    at: ['image'],
    message: `Cluster Autoscaler \`${image.tag}\` is made for Kubernetes ${image.minor}, the cluster runs ${version}${best ? `; use \`${best}\` or later of ${version}` : ''}`,
    ...(value && {
      fix: { title: `Use \`${best}\``, safe: false, edits: [{ op: 'set' as const, at: ['image'], value }] },
    }),
  });
}

function checkKarpenter(container: Container, written: string, { cluster, report }: Context): void {
  const image = imageOf(written, KARPENTER);
  const minimum = KARPENTER_MINIMUM[cluster.kubernetesVersion ?? ''];
  if (!image || minimum === undefined || isAtLeast(image.minor, minimum)) return;
  const message = karpenterMessage(image.tag ?? '', minimum, cluster.kubernetesVersion);
  report(container, { at: ['image'], severity: 'error', message });
}

function karpenterMessage(written: string, minimum: string, version: string | undefined): string {
  return `Karpenter \`${written}\` does not support Kubernetes ${version}, which needs Karpenter ${minimum} or later`;
}

function checkMetricsServer(container: Container, written: string, { report }: Context): void {
  const image = imageOf(written, METRICS_SERVER);
  if (!image || isAtLeast(image.minor, '0.3')) return;
  const message = `metrics-server \`${image.tag}\` speaks an API that is gone; no HPA gets figures from it: use 0.7 or later`;
  report(container, { at: ['image'], severity: 'error', message });
}
