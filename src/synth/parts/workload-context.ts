import { Chart } from 'cdk8s';
import type { Construct } from 'constructs';
import { EksChart } from '../base/chart.js';
import type { ClusterTarget } from '../base/cluster-target.js';
import { profileFor, profileLabel } from './fargate.js';
import { checkKeys, checkLabels, type Labels } from './labels.js';
import { checkLabelName } from './platform-object.js';
import { PropPlace } from './prop-place.js';
import type { WorkloadProps } from './workload-props.js';

export const NAME_LABEL = 'app.kubernetes.io/name';

/** What the parts of a workload need to know of it. */
export interface WorkloadContext {
  readonly construct: Construct;
  readonly place: PropPlace;
  readonly name: string;
  readonly namespace: string | undefined;
  readonly cluster: ClusterTarget;
  /** Selects the pods; it cannot be changed once the workload is there. */
  readonly selector: Labels;
  /** Of the objects; cdk8s adds those of the chart. */
  readonly labels: Labels;
  /** Of the pods, those of the chart included. */
  readonly podLabels: Labels;
  /** Whether the pods run on Fargate. */
  readonly fargate: boolean;
}

/** Reads names and labels, and finds out where the pods will run. */
export function contextOf(
  construct: Construct,
  props: WorkloadProps & { readonly fargate?: boolean },
): WorkloadContext {
  const place = new PropPlace(construct.node.path);
  const name = props.name ?? construct.node.id;
  checkLabelName(place.in('name'), name);
  checkLabelName(place.in('namespace'), props.namespace);
  checkLabels(place.in('labels'), props.labels);
  checkKeys(place.in('annotations'), props.annotations);
  checkKeys(place.in('podAnnotations'), props.podAnnotations);
  if (props.labels?.[NAME_LABEL] !== undefined) {
    throw place.in('labels', NAME_LABEL).fault('is the label that selects the pods; set `name` instead');
  }
  const chart = Chart.of(construct);
  const selector = { [NAME_LABEL]: name };
  const labels = { ...selector, ...props.labels };
  const podLabels = { ...chart.labels, ...labels };
  const namespace = props.namespace ?? chart.namespace;
  const cluster = EksChart.clusterOf(construct);
  const fargate = runsOnFargate(place.in('fargate'), props.fargate, cluster, namespace, podLabels);
  const profile = fargate ? profileFor(cluster, namespace, podLabels) : undefined;
  const marked = { ...podLabels, ...profileLabel(profile) };
  return { construct, place, name, namespace, cluster, selector, labels, podLabels: marked, fargate };
}

function runsOnFargate(
  place: PropPlace,
  wanted: boolean | undefined,
  cluster: ClusterTarget,
  namespace: string | undefined,
  labels: Labels,
): boolean {
  const profile = profileFor(cluster, namespace, labels);
  if (wanted === false && profile) {
    throw place.fault(`cannot be false: the Fargate profile \`${profile.name}\` takes these pods`);
  }
  if (wanted === true && cluster.fargateProfiles && !profile) {
    const where = `namespace \`${namespace ?? 'default'}\``;
    throw place.fault(`cannot be true: no Fargate profile of the cluster takes pods of ${where} with these labels`);
  }
  return wanted ?? profile !== undefined;
}

/** Metadata of an object of the workload. */
export function metadataOf(
  context: WorkloadContext,
  name: string = context.name,
  annotations?: Labels,
): {
  name: string;
  namespace?: string;
  labels: Record<string, string>;
  annotations?: Record<string, string>;
} {
  return {
    name,
    ...(context.namespace !== undefined && { namespace: context.namespace }),
    labels: { ...context.labels },
    ...(annotations && Object.keys(annotations).length > 0 && { annotations: { ...annotations } }),
  };
}
