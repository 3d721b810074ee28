import type { ApiObject } from 'cdk8s';
import { Construct } from 'constructs';
import { EksChart } from '../base/chart.js';
import { checkLabels } from '../parts/labels.js';
import { type DestinationProps, egressRules, ingressRules, type SourceProps } from '../parts/network-peers.js';
import { checkLabelName, checkObjectName, platformObject } from '../parts/platform-object.js';
import { PropPlace } from '../parts/prop-place.js';

/**
 * Who may talk to pods, and whom they may talk to. A direction that is left out is not restricted; an empty list forbids all. The rules of several policies add
 * up. They need a network plugin that enforces them: the VPC CNI with `enableNetworkPolicy`, Auto Mode, Calico or Cilium; on Fargate nothing does.
 */
export interface NetworkPolicyRulesProps {
  /**
   * Name of the NetworkPolicy.
   * @default the id of the construct
   */
  readonly name?: string;
  /**
   * Namespace of the pods.
   * @default that of the chart
   */
  readonly namespace?: string;
  /**
   * Name of the workload whose pods the rules are for: those with this `app.kubernetes.io/name`.
   * @default all pods of the namespace
   */
  readonly app?: string;
  /**
   * Labels of the pods that the rules are for; instead of `app` or beside it.
   * @default all pods of the namespace
   */
  readonly pods?: Readonly<Record<string, string>>;
  /**
   * Who may connect to the pods; `[]` is nobody.
   * @default not restricted
   */
  readonly ingress?: readonly SourceProps[];
  /**
   * Whom the pods may connect to; `[]` is nobody but DNS.
   * @default not restricted
   */
  readonly egress?: readonly DestinationProps[];
  /**
   * Whether pods with restricted egress may ask the cluster's DNS.
   * @default true
   */
  readonly dns?: boolean;
}

/** A NetworkPolicy. `{ ingress: [] }` for a whole namespace is the usual start: nobody talks to anybody, then app by app what is needed. */
export class NetworkPolicyRules extends Construct {
  /** Name of the NetworkPolicy. */
  readonly name: string;
  readonly apiObject: ApiObject;

  constructor(scope: Construct, id: string, props: NetworkPolicyRulesProps) {
    super(scope, id);
    const place = new PropPlace(this.node.path);
    this.name = props.name ?? id;
    checkObjectName(place.in('name'), this.name);
    checkLabelName(place.in('namespace'), props.namespace);
    checkLabelName(place.in('app'), props.app);
    const { ingress, egress, namespace } = props;
    if (!ingress && !egress) throw place.fault('must restrict `ingress` or `egress`: without both it does nothing');
    if (props.dns !== undefined && !egress)
      throw place.in('dns').fault('has no effect where `egress` is not restricted');
    checkLabels(place.in('pods'), props.pods);
    const { autoMode = false } = EksChart.clusterOf(this);
    const spec = {
      podSelector: podSelector(props),
      policyTypes: [...(ingress ? ['Ingress'] : []), ...(egress ? ['Egress'] : [])],
      ...(ingress ? { ingress: ingressRules(place.in('ingress'), ingress) } : {}),
      ...(egress
        ? { egress: [...((props.dns ?? true) ? [dnsRule(autoMode)] : []), ...egressRules(place.in('egress'), egress)] }
        : {}),
    };
    const shape = { apiVersion: 'networking.k8s.io/v1', kind: 'NetworkPolicy', name: this.name, namespace };
    this.apiObject = platformObject(this, 'Resource', shape, { spec });
  }
}

function podSelector({ app, pods }: NetworkPolicyRulesProps): object {
  const labels = { ...(app === undefined ? {} : { 'app.kubernetes.io/name': app }), ...pods };
  return Object.keys(labels).length === 0 ? {} : { matchLabels: labels };
}

function dnsRule(autoMode: boolean): object {
  const ports = [
    { port: 53, protocol: 'UDP' },
    { port: 53, protocol: 'TCP' },
  ];
  // Auto Mode answers on the node itself: there are no pods of CoreDNS to name.
  if (autoMode) return { ports };
  const namespaceSelector = { matchLabels: { 'kubernetes.io/metadata.name': 'kube-system' } };
  return { to: [{ namespaceSelector, podSelector: { matchLabels: { 'k8s-app': 'kube-dns' } } }], ports };
}
