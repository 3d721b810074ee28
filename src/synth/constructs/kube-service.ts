import type { ApiObject } from 'cdk8s';
import { Chart } from 'cdk8s';
import { Construct } from 'constructs';
import { EksChart } from '../base/chart.js';
import type { ClusterTarget } from '../base/cluster-target.js';
import { AnnotationWriter } from '../parts/annotation-writer.js';
import type { Json } from '../parts/compact.js';
import { profileFor } from '../parts/fargate.js';
import { checkLabels } from '../parts/labels.js';
import { nlbServiceSpec } from '../parts/nlb.js';
import { platformObject } from '../parts/platform-object.js';
import { PropPlace } from '../parts/prop-place.js';
import type { ExternalNameServiceProps, KubeServiceProps, LoadBalancerServiceProps } from '../parts/service-props.js';
import { type SelectingProps, selectingSpec } from '../parts/service-spec.js';

const NAME = /^(?=.{1,63}$)[a-z](?:[-a-z0-9]*[a-z0-9])?$/;
const HOST =
  /^(?=.{1,253}$)(?!\d+(?:\.\d+){3}$)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*\.?$/;

type KubeServiceAnnotations = Readonly<Record<string, string>> | undefined;

interface ServiceParts {
  readonly annotations: Readonly<Record<string, string>>;
  readonly spec: Json;
}

/** A Service of any type. */
export class KubeService extends Construct {
  readonly name: string;
  readonly apiObject: ApiObject;

  constructor(
    scope: Construct,
    id: string,
    props: KubeServiceProps,
    /** Where the props stand, in those of another construct. */
    place?: PropPlace,
  ) {
    super(scope, id);
    const at = place ?? new PropPlace(this.node.path);
    this.name = props.name ?? id;
    at.in('name').text(
      this.name,
      NAME,
      'at most 63 lower-case letters, digits and `-`, a letter first, no hyphen last',
    );
    at.in('type').choice(props.type, ['ClusterIP', 'NodePort', 'LoadBalancer', 'headless', 'ExternalName']);
    checkLabels(at.in('labels'), props.labels);
    const { annotations, spec } =
      props.type === 'ExternalName' ? externalName(props, EksChart.clusterOf(this), at) : this.selecting(props, at);
    this.apiObject = platformObject(
      this,
      'Resource',
      {
        apiVersion: 'v1',
        kind: 'Service',
        name: this.name,
        namespace: props.namespace,
        labels: props.labels,
        annotations: Object.keys(annotations).length === 0 ? undefined : annotations,
      },
      { spec },
    );
  }

  private selecting(props: SelectingProps, place: PropPlace): ServiceParts {
    const cluster = EksChart.clusterOf(this);
    const selector = props.selector ?? { 'app.kubernetes.io/name': this.name };
    const common = selectingSpec(props, selector, cluster, place);
    if (props.type === 'LoadBalancer') {
      const nlb = nlbServiceSpec(props.nlb ?? {}, props.ports, cluster, place.in('nlb'));
      this.checkTargets(props, selector, place);
      return { annotations: nlb.annotations, spec: { ...nlb.spec, ...policy(props.externalTrafficPolicy), ...common } };
    }
    const annotations = checkedAnnotations(props.annotations, cluster, place);
    if (props.type === 'headless') return { annotations, spec: { type: 'ClusterIP', clusterIP: 'None', ...common } };
    const external = props.type === 'NodePort' ? policy(props.externalTrafficPolicy) : {};
    return { annotations, spec: { type: props.type, ...external, ...common } };
  }

  private checkTargets(
    props: LoadBalancerServiceProps,
    selector: Readonly<Record<string, string>>,
    place: PropPlace,
  ): void {
    const instance = props.nlb?.targetType === 'instance';
    if (props.externalTrafficPolicy === 'Local' && !instance)
      throw place
        .in('externalTrafficPolicy')
        .fault('`Local` needs `targetType: instance`: traffic to pods passes no node');
    const profile = profileFor(EksChart.clusterOf(this), props.namespace ?? Chart.of(this).namespace, selector);
    if (instance && profile !== undefined)
      throw place
        .in('nlb', 'targetType')
        .fault(`must be \`ip\`: Fargate profile \`${profile.name}\` runs the pods, on no node of yours`);
  }
}

function policy(externalTrafficPolicy: 'Cluster' | 'Local' | undefined): Json {
  return externalTrafficPolicy === undefined ? {} : { externalTrafficPolicy };
}

function externalName(props: ExternalNameServiceProps, cluster: ClusterTarget, place: PropPlace): ServiceParts {
  const { externalName: host } = props;
  place.in('externalName').text(host, HOST, 'the name of a host in lower case, not an address');
  const annotations = checkedAnnotations(props.annotations, cluster, place);
  return { annotations, spec: { type: 'ExternalName', externalName: host } };
}

/** Annotations for the Ingress in front of a Service stand on the Service too. */
function checkedAnnotations(
  annotations: KubeServiceAnnotations,
  cluster: ClusterTarget,
  place: PropPlace,
): Record<string, string> {
  const writer = new AnnotationWriter(cluster.autoMode === true);
  writer.further(place.in('annotations'), annotations);
  return writer.result();
}
