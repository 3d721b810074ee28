import type { ApiObject } from 'cdk8s';
import { Construct } from 'constructs';
import { checkLabels } from '../parts/labels.js';
import { checkLabelName, checkObjectName, platformObject } from '../parts/platform-object.js';
import { PropPlace } from '../parts/prop-place.js';

/** Security groups for pods. Give `podLabels` or `serviceAccountLabels`. */
export interface SecurityGroupPolicyProps {
  /**
   * Name of the policy.
   * @default the id of the construct
   */
  readonly name?: string;
  /**
   * Namespace of the policy and its pods.
   * @default that of the chart
   */
  readonly namespace?: string;
  /**
   * Labels of the policy.
   * @default none
   */
  readonly labels?: Readonly<Record<string, string>>;
  /**
   * Pods with all these labels.
   * @default none
   */
  readonly podLabels?: Readonly<Record<string, string>>;
  /**
   * Pods whose service account has all these labels.
   * @default none
   */
  readonly serviceAccountLabels?: Readonly<Record<string, string>>;
  /**
   * Ids of 1..5 security groups. They replace the group of the node: let them reach DNS and be reached by the kubelet.
   * @minItems 1
   * @maxItems 5
   */
  readonly securityGroups: readonly string[];
}

/** A SecurityGroupPolicy of the VPC resource controller. The VPC CNI needs ENABLE_POD_ENI, and nodes of a type that supports it. */
export class SecurityGroupPolicy extends Construct {
  readonly policy: ApiObject;

  constructor(scope: Construct, id: string, props: SecurityGroupPolicyProps) {
    super(scope, id);
    const place = new PropPlace(this.node.path);
    const name = props.name ?? id;
    checkObjectName(place.in('name'), name);
    checkLabelName(place.in('namespace'), props.namespace);
    checkLabels(place.in('labels'), props.labels);
    checkSecurityGroups(place.in('securityGroups'), props.securityGroups);
    const shape = { apiVersion: 'vpcresources.k8s.aws/v1beta1', kind: 'SecurityGroupPolicy', name };
    this.policy = platformObject(
      this,
      'policy',
      { ...shape, namespace: props.namespace, labels: props.labels },
      {
        spec: { ...selectorOf(place, props), securityGroups: { groupIds: [...props.securityGroups] } },
      },
    );
  }
}

function selectorOf(place: PropPlace, { podLabels, serviceAccountLabels }: SecurityGroupPolicyProps): object {
  const labels = podLabels ?? serviceAccountLabels;
  if (labels === undefined || (podLabels && serviceAccountLabels)) {
    throw place.fault('must have exactly one of `podLabels` and `serviceAccountLabels`');
  }
  const at = place.in(podLabels ? 'podLabels' : 'serviceAccountLabels');
  if (Object.keys(labels).length === 0) throw at.fault('must name at least one label');
  checkLabels(at, labels);
  return { [podLabels ? 'podSelector' : 'serviceAccountSelector']: { matchLabels: labels } };
}

/** Throws unless a list names 1..5 security groups, each once. */
export function checkSecurityGroups(place: PropPlace, groups: readonly string[]): void {
  if (groups.length < 1 || groups.length > 5) throw place.fault(`must have 1..5 security groups, not ${groups.length}`);
  place.each(groups, (at, group) => {
    at.text(group, /^sg-(?:[0-9a-f]{8}|[0-9a-f]{17})$/, 'the id of a security group, such as `sg-0123456789abcdef0`');
    if (groups.indexOf(group) !== Number(at.path.at(-1))) throw at.fault(`names \`${group}\` a second time`);
  });
}
