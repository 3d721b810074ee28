import { createHash } from 'node:crypto';
import { type ApiObject, Chart } from 'cdk8s';
import { Construct } from 'constructs';
import { FLUENT_BIT_IMAGE } from '../../data/cloudwatch-logs.js';
import { SYSTEM_NAMESPACES } from '../../data/system-namespaces.js';
import { EksChart } from '../base/chart.js';
import { agentServiceAccount, type Rule, roleAndBinding } from '../parts/agent-identity.js';
import { profileFor } from '../parts/fargate.js';
import { fluentBitConfig } from '../parts/fluent-bit-config.js';
import { fluentBitPod } from '../parts/fluent-bit-pod.js';
import { type ImageValue, imageReference } from '../parts/image.js';
import { type LogGroupProps, logGroupOf } from '../parts/log-group.js';
import type { NodesProps } from '../parts/placement.js';
import { checkLabelName, clusterObject, platformObject } from '../parts/platform-object.js';
import { PropPlace } from '../parts/prop-place.js';
import type { IdentityProps } from '../parts/service-account.js';
import type { SizeProps } from '../parts/size.js';

/** Logs of all containers on EC2 nodes, to CloudWatch Logs. For Fargate there is `FargateLogging`. */
export interface FluentBitProps extends LogGroupProps {
  /**
   * Name of the objects.
   * @maxLength 63
   * @default the id of the construct
   */
  readonly name?: string;
  /**
   * Namespace of the objects. It must take pods that read files of the node: the Pod Security Standard `privileged`.
   * @default amazon-cloudwatch
   */
  readonly namespace?: string;
  /**
   * Whether the namespace is made too.
   * @default true
   */
  readonly createNamespace?: boolean;
  /**
   * Name of the log group; it is made where it does not exist.
   * @default /eks/CLUSTER/application
   */
  readonly logGroup?: string;
  /**
   * The image, with tag or digest.
   * @default public.ecr.aws/aws-observability/aws-for-fluent-bit:3.4.15
   */
  readonly image?: ImageValue;
  /**
   * IAM role with `logs:CreateLogGroup`, `CreateLogStream`, `DescribeLogStreams`, `PutLogEvents` and `PutRetentionPolicy`.
   * @default that of the node
   */
  readonly identity?: IdentityProps;
  /**
   * CPU and memory.
   * @default 50m and 128Mi
   */
  readonly size?: SizeProps;
  /**
   * Which nodes it runs on.
   * @default all Linux nodes, whatever their taints
   */
  readonly nodes?: NodesProps;
  /**
   * Name of the PriorityClass of the pods.
   * @default system-node-critical: the agent is on each node before what it logs
   */
  readonly priorityClass?: string;
  /**
   * Address family of the cluster's pods.
   * @default ipv4
   */
  readonly ipFamily?: 'ipv4' | 'ipv6';
}

const METADATA: readonly Rule[] = [
  { apiGroups: [''], resources: ['namespaces', 'pods'], verbs: ['get', 'list', 'watch'] },
];

/**
 * Fluent Bit on each EC2 node: DaemonSet, ConfigMap, ServiceAccount and the right to read the names of pods. It runs as root, since
 * only root may read the files of the containers, but without any capability and without writing to its own file system.
 */
export class FluentBit extends Construct {
  readonly name: string;
  readonly namespace: string;
  readonly daemonSet: ApiObject;
  readonly configMap: ApiObject;

  constructor(scope: Construct, id: string, props: FluentBitProps = {}) {
    super(scope, id);
    const place = new PropPlace(this.node.path);
    this.name = props.name ?? id;
    this.namespace = props.namespace ?? 'amazon-cloudwatch';
    checkLabelName(place.in('name'), this.name);
    checkLabelName(place.in('namespace'), this.namespace);
    this.checkFargate(place.in('namespace'));
    const text = this.text(place, props);
    if (props.createNamespace ?? true) this.makeNamespace();
    const { name, namespace } = this;
    agentServiceAccount(this, place.in('identity'), { name, namespace, identity: props.identity });
    this.grant();
    this.configMap = this.object('Config', 'v1', 'ConfigMap', { data: { 'fluent-bit.conf': text } });
    const pod = fluentBitPod(place, {
      name,
      image: imageReference(place.in('image'), props.image ?? FLUENT_BIT_IMAGE, EksChart.clusterOf(this)),
      size: props.size,
      nodes: props.nodes,
      priorityClass: props.priorityClass,
    });
    // Fluent Bit reads its configuration once: other text, other pods.
    const annotations = { 'eks-kit.dev/config': createHash('sha256').update(text).digest('hex').slice(0, 16) };
    const template = { metadata: { labels: this.podLabels(), annotations }, spec: pod };
    const selector = { matchLabels: this.labels() };
    const updateStrategy = { type: 'RollingUpdate', rollingUpdate: { maxUnavailable: '10%' } };
    const spec = { selector, updateStrategy, template };
    this.daemonSet = this.object('DaemonSet', 'apps/v1', 'DaemonSet', { spec }, this.excuse());
  }

  private labels(): Readonly<Record<string, string>> {
    return { 'app.kubernetes.io/name': this.name };
  }

  private podLabels(): Readonly<Record<string, string>> {
    return { ...Chart.of(this).labels, ...this.labels() };
  }

  private checkFargate(place: PropPlace): void {
    const profile = profileFor(EksChart.clusterOf(this), this.namespace, this.podLabels());
    if (!profile) return;
    throw place.fault(`is selected by the Fargate profile \`${profile.name}\`, and Fargate has no DaemonSets`);
  }

  private text(place: PropPlace, props: FluentBitProps): string {
    place.in('ipFamily').choice(props.ipFamily, ['ipv4', 'ipv6']);
    return fluentBitConfig({
      ...logGroupOf(place, props, EksChart.clusterOf(this), 'application'),
      name: this.name,
      namespace: this.namespace,
      logStreamPrefix: props.logStreamPrefix ?? '${HOST_NAME}-',
      listen: props.ipFamily === 'ipv6' ? '::' : '0.0.0.0',
    });
  }

  /** Says to the linter why it must be root; in the namespaces of the system nobody asks. */
  private excuse(): Readonly<Record<string, string>> | undefined {
    if (SYSTEM_NAMESPACES.has(this.namespace)) return undefined;
    return { 'eks-kit.dev/ignore.run-as-non-root-missing': 'only root may read the log files of containers' };
  }

  private object(
    id: string,
    apiVersion: string,
    kind: string,
    fields: object,
    annotations?: Readonly<Record<string, string>>,
  ): ApiObject {
    const { name, namespace } = this;
    const labels = this.labels();
    return platformObject(this, id, { apiVersion, kind, name, namespace, labels, annotations }, fields);
  }

  private makeNamespace(): void {
    const labels = { 'pod-security.kubernetes.io/enforce': 'privileged' };
    clusterObject(this, 'Namespace', { apiVersion: 'v1', kind: 'Namespace', name: this.namespace, labels }, {});
  }

  private grant(): void {
    const { role, binding, grant } = roleAndBinding(this.name, this.namespace, 'ClusterRole');
    clusterObject(this, 'ClusterRole', role, { rules: METADATA });
    clusterObject(this, 'ClusterRoleBinding', binding, grant);
  }
}
