import type { ApiObject } from 'cdk8s';
import { Construct } from 'constructs';
import { EksChart } from '../base/chart.js';
import { writeAlb, writeAlbTargets, writeListeners } from '../parts/alb.js';
import { checkAlb } from '../parts/alb-checks.js';
import { writeFrontendNlb } from '../parts/alb-frontend-nlb.js';
import type { AlbIngressProps } from '../parts/alb-ingress-props.js';
import { writeRules } from '../parts/alb-rule-annotations.js';
import { albRuleSpec, hostsOf } from '../parts/alb-rule-spec.js';
import { writeSignIn } from '../parts/alb-sign-in.js';
import { AnnotationWriter } from '../parts/annotation-writer.js';
import { checkLabels } from '../parts/labels.js';
import { checkObjectName, platformObject } from '../parts/platform-object.js';
import { PropPlace } from '../parts/prop-place.js';

/** An Ingress behind an application load balancer. */
export class AlbIngress extends Construct {
  /** Name of the Ingress. */
  readonly name: string;
  readonly apiObject: ApiObject;

  constructor(
    scope: Construct,
    id: string,
    props: AlbIngressProps,
    /** Where the props stand, in those of another construct. */
    place?: PropPlace,
  ) {
    super(scope, id);
    const at = place ?? new PropPlace(this.node.path);
    this.name = props.ingressName ?? id;
    checkObjectName(at.in('ingressName'), this.name);
    checkObjectName(at.in('className'), props.className);
    checkLabels(at.in('labels'), props.labels);
    checkAlb(props, hostsOf(props), at);
    const spec = albRuleSpec(props, at);
    const writer = new AnnotationWriter(EksChart.clusterOf(this).autoMode === true);
    writeAlb(writer, props, at);
    writeListeners(writer, props, at);
    writeAlbTargets(writer, props, at);
    writeSignIn(writer, props, at);
    writeRules(writer, props, at);
    writeFrontendNlb(writer, props, at);
    writer.further(at.in('annotations'), props.annotations);
    this.apiObject = platformObject(
      this,
      'Resource',
      {
        apiVersion: 'networking.k8s.io/v1',
        kind: 'Ingress',
        name: this.name,
        namespace: props.namespace,
        labels: props.labels,
        annotations: writer.result(),
      },
      { spec },
    );
  }
}
