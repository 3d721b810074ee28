import type { ApiObject } from 'cdk8s';
import { Construct } from 'constructs';
import { checkObjectName, clusterObject } from '../parts/platform-object.js';
import { PropPlace } from '../parts/prop-place.js';

/** How much pods matter: those of a higher class are scheduled first and may push out others. */
export interface PriorityClassProps {
  /**
   * Name of the PriorityClass; `system-` is reserved.
   * @default the id of the construct
   */
  readonly name?: string;
  /**
   * The priority; pods without a class have 0.
   * @minimum -2147483648
   * @maximum 1000000000
   */
  readonly value: number;
  /**
   * Whether pods without a class get this one. One class of a cluster may.
   * @default false
   */
  readonly default?: boolean;
  /**
   * Whether waiting pods push out those of lower priority.
   * @default true
   */
  readonly preempts?: boolean;
  /**
   * For whom the class is.
   * @default none
   */
  readonly description?: string;
}

export class PriorityClass extends Construct {
  /** Name of the PriorityClass. */
  readonly name: string;
  readonly apiObject: ApiObject;

  constructor(scope: Construct, id: string, props: PriorityClassProps) {
    super(scope, id);
    const place = new PropPlace(this.node.path);
    this.name = props.name ?? id;
    checkObjectName(place.in('name'), this.name);
    if (this.name.startsWith('system-'))
      throw place.in('name').fault('must not begin with `system-`, which Kubernetes keeps to itself');
    place.in('value').integer(props.value, -2_147_483_648, 1_000_000_000);
    this.apiObject = clusterObject(
      this,
      'Resource',
      { apiVersion: 'scheduling.k8s.io/v1', kind: 'PriorityClass', name: this.name },
      {
        value: props.value,
        ...(props.default ? { globalDefault: true } : {}),
        ...(props.preempts === false ? { preemptionPolicy: 'Never' } : {}),
        ...(props.description === undefined ? {} : { description: props.description }),
      },
    );
  }
}
