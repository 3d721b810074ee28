import { type ApiObject, Chart } from 'cdk8s';
import { Construct } from 'constructs';
import { CLUSTER_AUTOSCALER_IMAGES } from '../../data/cluster-autoscaler-images.js';
import { EksChart } from '../base/chart.js';
import type { ClusterTarget } from '../base/cluster-target.js';
import { versionOf } from '../base/version.js';
import { agentServiceAccount, roleAndBinding } from '../parts/agent-identity.js';
import { autoscalerPod } from '../parts/cluster-autoscaler-pod.js';
import { CLUSTER_RULES, OWN_RULES } from '../parts/cluster-autoscaler-rules.js';
import { profileFor } from '../parts/fargate.js';
import { type ImageValue, imageReference } from '../parts/image.js';
import type { NodesProps } from '../parts/placement.js';
import { checkLabelName, clusterObject, platformObject } from '../parts/platform-object.js';
import { PropPlace } from '../parts/prop-place.js';
import type { IdentityProps } from '../parts/service-account.js';
import type { SizeProps } from '../parts/size.js';

/**
 * More nodes where pods wait, fewer where nodes idle, in the node groups whose Auto Scaling groups have the tags
 * `k8s.io/cluster-autoscaler/enabled` and `k8s.io/cluster-autoscaler/CLUSTER`. Not needed with Karpenter or Auto Mode.
 */
export interface ClusterAutoscalerProps {
  /**
   * Name of the objects.
   * @maxLength 63
   * @default the id of the construct
   */
  readonly name?: string;
  /**
   * Namespace of the objects.
   * @default kube-system
   */
  readonly namespace?: string;
  /**
   * Name of the cluster, as it stands in the tags.
   * @default that of the app's cluster
   */
  readonly clusterName?: string;
  /**
   * AWS region of the node groups.
   * @default that of the app's cluster
   */
  readonly region?: string;
  /**
   * The image, of the cluster's own Kubernetes minor version.
   * @default registry.k8s.io/autoscaling/cluster-autoscaler with the newest tag of that version
   */
  readonly image?: ImageValue;
  /**
   * IAM role with the rights on Auto Scaling groups.
   * @default that of the node
   */
  readonly identity?: IdentityProps;
  /**
   * Number of pods, of which one works.
   * @minimum 1
   * @maximum 5
   * @default 1
   */
  readonly replicas?: number;
  /**
   * Which of several node groups grows; `priority` reads the ConfigMap `cluster-autoscaler-priority-expander`.
   * @default least-waste
   */
  readonly expander?: 'least-waste' | 'least-nodes' | 'most-pods' | 'price' | 'priority' | 'random';
  /**
   * Whether node groups of the same shape grow evenly, such as one in each zone.
   * @default true
   */
  readonly balance?: boolean;
  /**
   * More flags, without `--`: `scale-down-unneeded-time: 5m`.
   * @default none
   */
  readonly flags?: Readonly<Record<string, string | number | boolean>>;
  /**
   * CPU and memory.
   * @default 100m and 600Mi
   */
  readonly size?: SizeProps;
  /**
   * Which nodes it runs on.
   * @default any Linux node
   */
  readonly nodes?: NodesProps;
}

const EXPANDERS = ['least-waste', 'least-nodes', 'most-pods', 'price', 'priority', 'random'];

/** The Cluster Autoscaler: Deployment, ServiceAccount and its rights. */
export class ClusterAutoscaler extends Construct {
  readonly name: string;
  readonly namespace: string;
  readonly deployment: ApiObject;

  constructor(scope: Construct, id: string, props: ClusterAutoscalerProps = {}) {
    super(scope, id);
    const place = new PropPlace(this.node.path);
    const cluster = EksChart.clusterOf(this);
    const { replicas = 1 } = props;
    this.name = props.name ?? id;
    this.namespace = props.namespace ?? 'kube-system';
    checkLabelName(place.in('name'), this.name);
    checkLabelName(place.in('namespace'), this.namespace);
    place.in('replicas').integer(replicas, 1, 5, 'pods');
    place.in('expander').choice(props.expander, EXPANDERS);
    const labels = { 'app.kubernetes.io/name': this.name };
    const podLabels = { ...Chart.of(this).labels, ...labels };
    const spec = autoscalerPod(place, {
      name: this.name,
      image: imageOf(place.in('image'), props.image, cluster),
      region: props.region ?? cluster.region,
      arguments: this.arguments(place, props, cluster),
      labels,
      spread: replicas > 1,
      fargate: profileFor(cluster, this.namespace, podLabels) !== undefined,
      size: props.size,
      nodes: props.nodes,
    });
    agentServiceAccount(this, place.in('identity'), {
      name: this.name,
      namespace: this.namespace,
      identity: props.identity,
    });
    this.grant();
    const selector = { matchLabels: labels };
    // Its own node must not be one that it takes away.
    const annotations = { 'cluster-autoscaler.kubernetes.io/safe-to-evict': 'false' };
    this.deployment = this.object('Deployment', 'apps/v1', 'Deployment', {
      spec: { replicas, selector, template: { metadata: { labels: podLabels, annotations }, spec } },
    });
    if (replicas > 1) {
      this.object('Budget', 'policy/v1', 'PodDisruptionBudget', { spec: { maxUnavailable: 1, selector } });
    }
  }

  private object(id: string, apiVersion: string, kind: string, fields: object): ApiObject {
    const labels = { 'app.kubernetes.io/name': this.name };
    return platformObject(this, id, { apiVersion, kind, name: this.name, namespace: this.namespace, labels }, fields);
  }

  private grant(): void {
    const whole = roleAndBinding(this.name, this.namespace, 'ClusterRole');
    clusterObject(this, 'ClusterRole', whole.role, { rules: CLUSTER_RULES });
    clusterObject(this, 'ClusterRoleBinding', whole.binding, whole.grant);
    const own = roleAndBinding(this.name, this.namespace, 'Role');
    platformObject(this, 'Role', { ...own.role, namespace: this.namespace }, { rules: OWN_RULES });
    platformObject(this, 'RoleBinding', { ...own.binding, namespace: this.namespace }, own.grant);
  }

  private arguments(place: PropPlace, props: ClusterAutoscalerProps, cluster: ClusterTarget): string[] {
    const name = props.clusterName ?? cluster.name;
    if (name === undefined)
      throw place.in('clusterName').fault('is needed where the app names no cluster: it stands in the tags');
    const tags = `k8s.io/cluster-autoscaler/enabled,k8s.io/cluster-autoscaler/${name}`;
    const flags: Record<string, string | number | boolean> = {
      'cloud-provider': 'aws',
      namespace: this.namespace,
      'node-group-auto-discovery': `asg:tag=${tags}`,
      expander: props.expander ?? 'least-waste',
      'balance-similar-node-groups': props.balance ?? true,
      // Pods of kube-system and with emptyDir volumes would hold almost every node; PodDisruptionBudgets protect them.
      'skip-nodes-with-system-pods': false,
      'skip-nodes-with-local-storage': false,
    };
    for (const [flag, value] of Object.entries(props.flags ?? {})) {
      place.in('flags', flag).text(flag, /^[a-z][a-z0-9-]*$/, 'the name of a flag, without `--`');
      flags[flag] = value;
    }
    return Object.entries(flags).map(([flag, value]) => `--${flag}=${value}`);
  }
}

function imageOf(place: PropPlace, image: ImageValue | undefined, cluster: ClusterTarget): string {
  const version = versionOf(cluster);
  const known = CLUSTER_AUTOSCALER_IMAGES[version];
  if (image === undefined && known === undefined) {
    throw place.fault(`is needed: no image of the Cluster Autoscaler is known for Kubernetes \`${version}\``);
  }
  const reference = imageReference(place, image ?? known ?? '', cluster);
  const minor = /:v?(1\.\d+)\.\d/.exec(reference)?.[1];
  if (cluster.version === undefined || minor === undefined || minor === version) return reference;
  throw place.fault(
    `must be of the cluster's own version \`${version}\`, not of \`${minor}\`: it simulates that version's scheduler`,
  );
}
