import { Construct } from 'constructs';
import { defaultClusterVersion } from '../../data/eks-versions.js';
import type { ClusterTarget } from '../base/cluster-target.js';
import { clusterAround, eksAppOf } from '../parts/eksctl/app-of.js';
import { checkRegion } from '../parts/eksctl/checks.js';
import { clusterConfig } from '../parts/eksctl/cluster-config.js';
import type { EksctlClusterProps } from '../parts/eksctl/cluster-props.js';
import type { EksctlContext } from '../parts/eksctl/context.js';
import { yamlText } from '../parts/eksctl/document.js';
import type { Json } from '../parts/eksctl/json.js';
import { subnetTagCommands } from '../parts/eksctl/subnet-tags.js';
import { eksctlTarget } from '../parts/eksctl/target.js';
import { endpointsOf } from '../parts/eksctl/vpc.js';
import type { EksctlVpc } from '../parts/eksctl/vpc-props.js';
import { PropPlace } from '../parts/prop-place.js';

/**
 * A cluster for `eksctl create cluster -f eksctl/NAME.yaml`. The file stands beside the manifests, where `kubectl apply -f` of the
 * output leaves it alone: a ClusterConfig is no object of Kubernetes.
 */
export class EksctlCluster extends Construct {
  /** Where the file stands below the output folder. */
  readonly path: string;
  /** The ClusterConfig, as written. */
  readonly config: Json;
  /** What charts have to know of the cluster: `new EksChart(app, 'shop', { cluster: cluster.target })`. */
  readonly target: ClusterTarget;

  constructor(scope: Construct, id: string, props: EksctlClusterProps) {
    super(scope, id);
    const place = new PropPlace(this.node.path);
    const around = clusterAround(this);
    const context = contextOf(place, id, props, around);
    refuseOther(place, context, around);
    this.config = clusterConfig(this.node.path, props, context);
    this.target = eksctlTarget(props, knownOf(context, around));
    this.path = `eksctl/${context.name}.yaml`;
    eksAppOf(this, place).addFile(this.path, () => yamlText(this.config, comments(this.path, props, context)));
  }
}

function contextOf(place: PropPlace, id: string, props: EksctlClusterProps, around: ClusterTarget): EksctlContext {
  const region = props.region ?? around.region;
  if (region === undefined)
    throw place.in('region').fault("is needed where the app's cluster names none, such as `eu-central-1`");
  const { karpenter, managedNodeGroups = [], nodeGroups = [], fargateProfiles = [] } = props;
  const autoMode = props.autoModeConfig?.enabled === true;
  const onNodes = autoMode || karpenter !== undefined || managedNodeGroups.length + nodeGroups.length > 0;
  return {
    name: props.name ?? around.name ?? id,
    region,
    version: props.version ?? around.version ?? defaultClusterVersion(),
    partition: checkRegion(place.in('region'), region),
    cluster: { ...around, region },
    vpc: props.vpc,
    isPrivate: props.privateCluster?.enabled === true,
    isIpv6: props.kubernetesNetworkConfig?.ipFamily === 'IPv6',
    autoMode,
    onFargate: !onNodes && fargateProfiles.length > 0,
  };
}

/** What is known of this cluster, not of another one that the app names. */
function knownOf({ name, region, version }: EksctlContext, around: ClusterTarget): ClusterTarget {
  const { account } = around;
  const known = isSame(name, around) ? around : { ...(account !== undefined && { account }) };
  return { ...known, name, region, version };
}

function isSame(name: string, around: ClusterTarget): boolean {
  return around.name === undefined || around.name === name;
}

/** Manifests shaped for one cluster must not meet another. */
function refuseOther(place: PropPlace, { name, version, autoMode }: EksctlContext, around: ClusterTarget): void {
  if (!isSame(name, around)) return;
  if (around.version !== undefined && around.version !== version) {
    throw place
      .in('version')
      .fault(`must be \`${around.version}\`, which the app says of the cluster \`${name}\`, not \`${version}\``);
  }
  if (around.autoMode !== undefined && around.autoMode !== autoMode) {
    throw place
      .in('autoModeConfig', 'enabled')
      .fault(`must be ${around.autoMode}, which the app says of the cluster \`${name}\``);
  }
}

function comments(path: string, { vpc }: EksctlClusterProps, context: EksctlContext): readonly string[] {
  const commands = subnetTagCommands(vpc, context.region);
  return [
    `For eksctl, not for kubectl: eksctl create cluster -f ${path}`,
    ...reachability(vpc, context),
    ...(commands.length === 0 ? [] : ['Load balancers find these subnets by their tags, which eksctl does not set:']),
    ...commands.map((command) => `  ${command}`),
  ];
}

function reachability(vpc: EksctlVpc | undefined, { isPrivate }: EksctlContext): readonly string[] {
  if (isPrivate) return ['When it is made, only the VPC reaches the API server: run kubectl there.'];
  if (endpointsOf(vpc ?? {}).publicAccess) return [];
  return [
    'Only the VPC reaches the API server: run eksctl and kubectl there, or name your addresses in vpc.publicAccessCIDRs.',
  ];
}
