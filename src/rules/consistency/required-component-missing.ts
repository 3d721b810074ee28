import { COMPONENTS, type Component } from '../../data/required-components.js';
import { defineRule } from '../../engine/rule.js';
import { isAlbIngress } from '../../model/alb.js';
import { isCustom } from '../../model/custom-object.js';
import type { Cluster } from '../../model/facts/cluster.js';
import { parseImage } from '../../model/image.js';
import { perWorkspace } from '../../model/lookup.js';
import { items, text } from '../../model/loose.js';
import type { Resource } from '../../model/resource.js';
import { ownedByLoadBalancerController } from '../../model/service-owner.js';
import { addTexts } from '../../model/texts.js';
import type { Workspace } from '../../model/workspace.js';
import { UNKNOWN } from '../../source/unknown.js';

interface Options {
  readonly assumeInstalled: readonly string[];
}

export default defineRule<Options>({
  id: 'required-component-missing',
  title: 'Install what the objects of a cluster need',
  severity: 'warning',
  why: 'Volumes stay Pending without the EBS CSI driver, an Ingress gets no load balancer without its controller, an autoscaler sees no metrics: the API server takes the objects and nothing happens.',
  help: 'Add the add-on to the ClusterConfig or the template, or its chart to the repository. What is installed from elsewhere goes into the option `assumeInstalled`. Needs `--complete`.',
  links: [
    'https://docs.aws.amazon.com/eks/latest/userguide/ebs-csi.html',
    'https://docs.aws.amazon.com/eks/latest/userguide/aws-load-balancer-controller.html',
    'https://docs.aws.amazon.com/eks/latest/userguide/metrics-server.html',
  ],
  options: {
    schema: {
      type: 'object',
      properties: {
        assumeInstalled: {
          type: 'array',
          items: { enum: Object.keys(COMPONENTS) },
          description: 'Components that come from elsewhere.',
        },
      },
      additionalProperties: false,
    },
    default: { assumeInstalled: [] },
  },
  on: {
    Cluster(cluster, { workspace, cluster: { autoMode }, options, report }) {
      // What is installed is known only where the files make the cluster, and where there is one.
      if (!workspace.complete || cluster.document.dialect === 'aws-cli' || workspace.clusters.length !== 1) return;
      for (const [key, component] of Object.entries(COMPONENTS)) {
        if (options.assumeInstalled.includes(key) || isProvided(component, cluster, autoMode, workspace)) continue;
        const needing = needsOf(key, workspace);
        if (!needing) continue;
        report(cluster, {
          at: cluster.document.dialect === 'eksctl' ? ['addons'] : [],
          message: `nothing installs ${component.name}, which ${needing.kind} \`${needing.name}\` needs`,
          related: [{ node: needing, at: ['metadata', 'name'], message: 'needs it' }],
        });
      }
    },
  },
  examples: [
    {
      complete: true,
      bad: `
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig # <-
        metadata:
          name: shop
          region: eu-central-1
        managedNodeGroups:
          - name: main
        ---
        apiVersion: storage.k8s.io/v1
        kind: StorageClass
        metadata:
          name: fast
        provisioner: ebs.csi.aws.com
      `,
      good: `
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata:
          name: shop
          region: eu-central-1
        managedNodeGroups:
          - name: main
        addons:
          - name: aws-ebs-csi-driver
        ---
        apiVersion: storage.k8s.io/v1
        kind: StorageClass
        metadata:
          name: fast
        provisioner: ebs.csi.aws.com
        ---
        apiVersion: networking.k8s.io/v1
        kind: Ingress
        metadata:
          name: web
        spec:
          ingressClassName: alb
          defaultBackend:
            service:
              name: web
              port:
                number: 80
        ---
        apiVersion: helm.toolkit.fluxcd.io/v2
        kind: HelmRelease
        metadata:
          name: aws-load-balancer-controller
        ---
        apiVersion: autoscaling/v2
        kind: HorizontalPodAutoscaler
        metadata:
          name: web
        spec:
          maxReplicas: 5
          scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: web }
      `,
    },
    {
      title: 'no description of the cluster',
      complete: true,
      good: `
        apiVersion: storage.k8s.io/v1
        kind: StorageClass
        metadata:
          name: fast
        provisioner: ebs.csi.aws.com
      `,
    },
    {
      title: 'files that may not be all there is, and Auto Mode',
      good: `
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata:
          name: shop
          region: eu-central-1
        autoModeConfig:
          enabled: true
        ---
        apiVersion: storage.k8s.io/v1
        kind: StorageClass
        metadata:
          name: fast
        provisioner: ebs.csi.aws.com
      `,
    },
  ],
});

function isProvided(
  component: Component,
  cluster: Cluster,
  autoMode: boolean | undefined,
  workspace: Workspace,
): boolean {
  if (component.inAutoMode && autoMode !== false) return true;
  if (component.byEksctl && cluster.document.dialect === 'eksctl') return true;
  const all = mentioned(workspace);
  return component.signs.some((sign) => all.some((name) => name.includes(sign)));
}

/** Names of add-ons, charts and images, and everything else that what installs components says. */
const mentioned = perWorkspace((workspace): readonly string[] => {
  const texts = new Set<string>();
  for (const { value } of workspace.documents) addTexts(texts, value);
  for (const resource of workspace.resources) {
    if (isCustom(resource)) addTexts(texts, resource.data);
    for (const { data } of resource.pod?.containers ?? []) {
      const repository = parseImage(text(data.image))?.repository;
      if (repository !== undefined) texts.add(repository);
    }
  }
  for (const { value } of workspace.documents) if (isKarpenter(value)) texts.add('karpenter');
  return [...texts];
});

function isKarpenter(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'karpenter' in value;
}

/** The first object that needs a component. */
function needsOf(component: string, workspace: Workspace): Resource | undefined {
  switch (component) {
    case 'ebsDriver':
      return workspace
        .all('StorageClass')
        .find(({ data }) => (data as { provisioner?: unknown }).provisioner === 'ebs.csi.aws.com');
    case 'loadBalancerController':
      return (
        workspace.all('Ingress').find((ingress) => isAlbIngress(ingress, workspace)) ??
        workspace.all('TargetGroupBinding').find(({ group }) => group === 'elbv2.k8s.aws') ??
        workspace.all('Service').find((service) => ownedByLoadBalancerController(service) === true)
      );
    case 'metricsServer':
      return workspace.all('HorizontalPodAutoscaler').find(({ data: { spec } }) => {
        const metrics: unknown = spec?.metrics;
        return (
          metrics === undefined || (metrics !== UNKNOWN && items(spec?.metrics).some(({ type }) => type === 'Resource'))
        );
      });
    case 'snapshotController':
      return workspace.resources.find(
        ({ kind, group }) => kind === 'VolumeSnapshot' && group === 'snapshot.storage.k8s.io',
      );
    default:
      return workspace.resources.find(({ kind, group }) => kind === 'EC2NodeClass' && group === 'karpenter.k8s.aws');
  }
}
