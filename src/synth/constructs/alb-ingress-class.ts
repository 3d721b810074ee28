import type { ApiObject } from 'cdk8s';
import { Construct } from 'constructs';
import { EksChart } from '../base/chart.js';
import { type AlbIngressClassProps, classParamsSpec } from '../parts/alb-class-params.js';
import { checkObjectName, clusterObject } from '../parts/platform-object.js';
import { PropPlace } from '../parts/prop-place.js';

/** An IngressClass with its parameters: settings for every Ingress of the class, which win over those of the Ingress. */
export class AlbIngressClass extends Construct {
  /** Name of the class, for `className` of an AlbIngress. */
  readonly name: string;
  readonly ingressClass: ApiObject;
  readonly params: ApiObject;

  constructor(scope: Construct, id: string, props: AlbIngressClassProps = {}) {
    super(scope, id);
    const place = new PropPlace(this.node.path);
    const autoMode = EksChart.clusterOf(this).autoMode === true;
    this.name = props.name ?? id;
    checkObjectName(place.in('name'), this.name);
    const apiGroup = autoMode ? 'eks.amazonaws.com' : 'elbv2.k8s.aws';
    this.params = clusterObject(
      this,
      'Params',
      { apiVersion: `${apiGroup}/${autoMode ? 'v1' : 'v1beta1'}`, kind: 'IngressClassParams', name: this.name },
      { spec: classParamsSpec(props, autoMode, place) },
    );
    this.ingressClass = clusterObject(
      this,
      'Class',
      {
        apiVersion: 'networking.k8s.io/v1',
        kind: 'IngressClass',
        name: this.name,
        annotations: props.default ? { 'ingressclass.kubernetes.io/is-default-class': 'true' } : undefined,
      },
      {
        spec: {
          controller: autoMode ? 'eks.amazonaws.com/alb' : 'ingress.k8s.aws/alb',
          parameters: { apiGroup, kind: 'IngressClassParams', name: this.name },
        },
      },
    );
  }
}
