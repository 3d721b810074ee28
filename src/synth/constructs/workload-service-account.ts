import { Construct } from 'constructs';
import { EksChart } from '../base/chart.js';
import { kplus } from '../base/kplus.js';
import { checkKeys, checkLabels } from '../parts/labels.js';
import { checkLabelName } from '../parts/platform-object.js';
import { PropPlace } from '../parts/prop-place.js';
import { type IdentityProps, identityAnnotations } from '../parts/service-account.js';

/** A service account whose pods may act as an IAM role. */
export interface WorkloadServiceAccountProps {
  /**
   * Name of the service account.
   * @pattern ^[a-z0-9]([-a-z0-9]*[a-z0-9])?$
   * @maxLength 63
   * @default the id of the construct
   */
  readonly name?: string;
  /**
   * Namespace of the service account.
   * @default that of the chart
   */
  readonly namespace?: string;
  /**
   * Labels.
   * @default none
   */
  readonly labels?: Readonly<Record<string, string>>;
  /**
   * Annotations beside those of the identity.
   * @default none
   */
  readonly annotations?: Readonly<Record<string, string>>;
  /**
   * What AWS takes the pods for.
   * @default no identity of their own
   */
  readonly identity?: IdentityProps;
  /**
   * Whether pods mount its token to call the Kubernetes API, unless they say otherwise.
   * @default false
   */
  readonly kubernetesApi?: boolean;
}

/** A ServiceAccount with an identity by IRSA or EKS Pod Identity. Workloads make their own; this is one that several share. */
export class WorkloadServiceAccount extends Construct {
  /** The object of cdk8s-plus, for role bindings. */
  readonly serviceAccount: kplus.ServiceAccount;

  constructor(scope: Construct, id: string, props: WorkloadServiceAccountProps = {}) {
    super(scope, id);
    const place = new PropPlace(this.node.path);
    const name = props.name ?? id;
    checkLabelName(place.in('name'), name);
    checkLabelName(place.in('namespace'), props.namespace);
    checkLabels(place.in('labels'), props.labels);
    checkKeys(place.in('annotations'), props.annotations);
    const identity = identityAnnotations(place.in('identity'), props.identity, EksChart.clusterOf(this), false);
    this.serviceAccount = new kplus.ServiceAccount(this, 'service-account', {
      metadata: {
        name,
        ...(props.namespace !== undefined && { namespace: props.namespace }),
        ...(props.labels && { labels: { ...props.labels } }),
        annotations: { ...props.annotations, ...identity },
      },
      automountToken: props.kubernetesApi ?? false,
    });
  }

  get name(): string {
    return this.serviceAccount.name;
  }
}
