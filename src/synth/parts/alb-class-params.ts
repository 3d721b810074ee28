import { checkAnnotation, tagFault } from '../../data/check-annotation.js';
import { attributeFault, attributesFault } from '../../data/load-balancer/attribute-map.js';
import type { AlbAttribute, AttributeCatalogue } from '../../data/load-balancer/attributes.js';
import { formFault } from '../../data/load-balancer/forms.js';
import type { AlbListenPort, AlbWaf } from './alb-options.js';
import { compact, filled, type Json } from './compact.js';
import { checkLabels } from './labels.js';
import type { LoadBalancerScheme, LoadBalancerTargetType } from './load-balancer-options.js';
import type { PropPlace } from './prop-place.js';

/** Subnets by id, or by tags: a subnet needs one of the values of every key. */
export interface AlbClassSubnets {
  /** `subnet-...` */
  readonly ids?: readonly string[];
  readonly tags?: Readonly<Record<string, readonly string[]>>;
}

/** Settings for every Ingress of a class. */
export interface AlbIngressClassProps {
  /** @default the id of the construct */
  readonly name?: string;
  /** Whether Ingresses without a class get this one. One class of a cluster may. @default false */
  readonly default?: boolean;
  /** One load balancer for all Ingresses of the class. @maxLength 63 @default one for each */
  readonly group?: string;
  /** Name of the one load balancer. @maxLength 32 @default made by the controller */
  readonly loadBalancerName?: string;
  /** Labels of the namespaces that may use the class. @default all */
  readonly namespaces?: Readonly<Record<string, string>>;
  /** @default left to the Ingress */
  readonly scheme?: LoadBalancerScheme;
  /** @default left to the Ingress */
  readonly ipAddressType?: 'ipv4' | 'dualstack' | 'dualstack-without-public-ipv4';
  /** @default left to the Ingress */
  readonly targetType?: LoadBalancerTargetType;
  /** @default left to the Ingress */
  readonly subnets?: AlbClassSubnets;
  /** ARNs of certificates. @default left to the Ingress */
  readonly certificates?: readonly string[];
  /** @default left to the Ingress */
  readonly sslPolicy?: string;
  /** HTTPS port that HTTP answers with. Not in EKS Auto Mode. @default left to the Ingress */
  readonly sslRedirect?: number;
  /** CIDRs that may connect. @default left to the Ingress */
  readonly inboundCidrs?: readonly string[];
  /** Prefix lists (`pl-...`) that may connect. @default left to the Ingress */
  readonly prefixLists?: readonly string[];
  /** Not in EKS Auto Mode. @default left to the Ingress */
  readonly waf?: AlbWaf;
  /** @default none */
  readonly tags?: Readonly<Record<string, string>>;
  /** Attributes of the load balancer. @default left to the Ingress */
  readonly attributes?: { readonly [Key in AlbAttribute]?: string | number | boolean };
  /** Attributes of listeners that the Ingresses make. @default left to the Ingress */
  readonly listeners?: readonly AlbListenPort[];
  /** Capacity units to reserve. @minimum 0 @default left to the Ingress */
  readonly minimumCapacity?: number;
  /** IPAM pool (`ipam-pool-...`). @default left to the Ingress */
  readonly ipamPool?: string;
}

/** `spec` of IngressClassParams, in the words of the controller or of EKS Auto Mode. */
export function classParamsSpec(props: AlbIngressClassProps, autoMode: boolean, place: PropPlace): Json {
  checkParams(props, autoMode, place);
  return compact({
    group: props.group === undefined ? undefined : { name: props.group },
    loadBalancerName: props.loadBalancerName,
    namespaceSelector: props.namespaces && { matchLabels: props.namespaces },
    scheme: props.scheme,
    ipAddressType: props.ipAddressType,
    targetType: props.targetType,
    subnets: props.subnets && subnetsSpec(props.subnets, autoMode, place.in('subnets')),
    [autoMode ? 'certificateARNs' : 'certificateArn']: filled(props.certificates),
    sslPolicy: props.sslPolicy,
    sslRedirectPort: props.sslRedirect === undefined ? undefined : String(props.sslRedirect),
    inboundCIDRs: filled(props.inboundCidrs),
    prefixListsIDs: filled(props.prefixLists),
    wafv2AclArn: props.waf?.arn,
    wafv2AclName: props.waf?.name,
    tags: props.tags && pairs(props.tags),
    loadBalancerAttributes:
      props.attributes && attributes('ALB load balancer', props.attributes, place.in('attributes')),
    listeners: props.listeners?.map((each, index) => listenerSpec(each, autoMode, place.in('listeners', index))),
    minimumLoadBalancerCapacity:
      props.minimumCapacity === undefined ? undefined : { capacityUnits: props.minimumCapacity },
    ipamConfiguration: props.ipamPool === undefined ? undefined : { ipv4IPAMPoolId: props.ipamPool },
  });
}

const ALB = 'alb.ingress.kubernetes.io/';

function checkParams(props: AlbIngressClassProps, autoMode: boolean, place: PropPlace): void {
  for (const field of ['sslRedirect', 'waf'] as const) {
    if (autoMode && props[field] !== undefined)
      throw place.in(field).fault('is not supported by EKS Auto Mode here; set it on the Ingress');
  }
  const texts: readonly (readonly [keyof AlbIngressClassProps, string])[] = [
    ['group', 'group.name'],
    ['loadBalancerName', 'load-balancer-name'],
    ['scheme', 'scheme'],
    ['ipAddressType', 'ip-address-type'],
    ['targetType', 'target-type'],
    ['sslPolicy', 'ssl-policy'],
    ['sslRedirect', 'ssl-redirect'],
    ['ipamPool', 'ipam-ipv4-pool-id'],
  ];
  for (const [field, key] of texts) {
    const fault = props[field] === undefined ? undefined : checkAnnotation(`${ALB}${key}`, String(props[field]));
    if (fault !== undefined) throw place.in(field).fault(fault);
  }
  for (const [field, form] of [
    ['certificates', 'certificate ARN'],
    ['prefixLists', 'prefix list'],
    ['inboundCidrs', 'CIDR'],
  ] as const) {
    place.in(field).each(props[field], (at, item) => {
      const fault = formFault(item, form);
      if (fault !== undefined) throw at.fault(fault);
    });
  }
  checkWaf(props.waf, place.in('waf'));
  checkLabels(place.in('namespaces'), props.namespaces);
  place.in('minimumCapacity').integer(props.minimumCapacity, 0, 2_147_483_647);
  for (const [key, value] of Object.entries(props.tags ?? {})) {
    const fault = tagFault(key, value);
    if (fault !== undefined) throw place.in('tags', key).fault(fault);
  }
}

function checkWaf(waf: AlbWaf | undefined, place: PropPlace): void {
  if (waf === undefined) return;
  if ((waf.arn === undefined) === (waf.name === undefined))
    throw place.fault('must have exactly one of `arn` and `name`');
  const fault = waf.arn === undefined ? formFault(waf.name ?? '', 'web ACL name') : formFault(waf.arn, 'web ACL ARN');
  if (fault !== undefined) throw place.in(waf.arn === undefined ? 'name' : 'arn').fault(fault);
}

function subnetsSpec({ ids, tags }: AlbClassSubnets, autoMode: boolean, place: PropPlace): Json {
  if ((ids === undefined) === (tags === undefined)) throw place.fault('must have exactly one of `ids` and `tags`');
  place.in('ids').each(ids, (at, id) => {
    at.text(id, /^subnet-[0-9a-f]+$/, 'the id of a subnet, `subnet-...`');
    if (ids?.indexOf(id) !== at.path.at(-1)) throw at.fault(`says \`${id}\` twice`);
  });
  if (ids !== undefined && ids.length < 2)
    throw place.in('ids').fault('must name at least two subnets, in two availability zones');
  if (tags !== undefined && Object.keys(tags).length === 0) throw place.in('tags').fault('must name at least one tag');
  if (ids !== undefined) return { ids };
  return autoMode ? { matchTags: Object.entries(tags ?? {}).map(([key, values]) => ({ key, values })) } : { tags };
}

function listenerSpec({ protocol, port, attributes: given }: AlbListenPort, autoMode: boolean, place: PropPlace): Json {
  place.in('port').integer(port, 1, 65_535);
  place.in('protocol').choice(protocol, ['HTTP', 'HTTPS']);
  const named = attributes('ALB listener', given ?? {}, place.in('attributes'));
  return { protocol, port, [autoMode ? 'attributes' : 'listenerAttributes']: named };
}

function attributes(
  of: AttributeCatalogue,
  given: Readonly<Record<string, string | number | boolean | undefined>>,
  place: PropPlace,
): readonly Json[] {
  const map = new Map<string, string>();
  for (const [name, value] of Object.entries(given)) {
    if (value === undefined) continue;
    const fault = attributeFault(of, name, String(value));
    if (fault !== undefined) throw place.in(name).fault(fault);
    map.set(name, String(value));
  }
  const fault = attributesFault(of, map);
  if (fault !== undefined) throw place.fault(fault);
  return [...map].map(([key, value]) => ({ key, value }));
}

function pairs(tags: Readonly<Record<string, string>>): readonly Json[] {
  return Object.entries(tags).map(([key, value]) => ({ key, value }));
}
