/** A product that its makers have given up. */
export interface Retired {
  readonly name: string;
  /** Day of the end. */
  readonly on: string;
  /** ended: it does nothing any more, or does not run at all. frozen: it goes on without fixes. */
  readonly state: 'ended' | 'frozen';
  readonly successor: string;
  readonly source: string;
}

/**
 * Each with its own source, all verified 2026-11-21.
 */
const APP_MESH: Retired = {
  name: 'AWS App Mesh',
  on: '2026-09-30',
  state: 'ended',
  successor: 'Amazon VPC Lattice, or another service mesh',
  source: 'https://docs.aws.amazon.com/app-mesh/latest/userguide/what-is-app-mesh.html',
};
const INGRESS_NGINX: Retired = {
  name: 'Ingress NGINX',
  on: '2026-03-31',
  state: 'frozen',
  successor: 'the AWS Load Balancer Controller, or an implementation of the Gateway API',
  source: 'https://kubernetes.io/blog/2025/11/11/ingress-nginx-retirement/',
};
const DASHBOARD: Retired = {
  name: 'Kubernetes Dashboard',
  on: '2026-01-21',
  state: 'frozen',
  successor: 'Headlamp',
  source: 'https://github.com/kubernetes-retired/dashboard',
};
const ALB_INGRESS: Retired = {
  name: 'AWS ALB Ingress Controller v1',
  on: '2020-10-23',
  state: 'ended',
  successor: 'the AWS Load Balancer Controller',
  source: 'https://kubernetes-sigs.github.io/aws-load-balancer-controller/latest/deploy/upgrade/migrate_v1_v2/',
};
const TILLER: Retired = {
  name: 'Helm 2 with its Tiller',
  on: '2020-11-13',
  state: 'ended',
  successor: 'Helm 3 or newer, which needs no server',
  source: 'https://helm.sh/blog/helm-v2-deprecation-timeline/',
};
const HEAPSTER: Retired = {
  name: 'Heapster',
  on: '2018-11-13',
  state: 'ended',
  successor: 'metrics-server',
  source: 'https://github.com/kubernetes-retired/heapster',
};
const FLUX_1: Retired = {
  name: 'Flux v1',
  on: '2022-11-01',
  state: 'frozen',
  successor: 'Flux v2',
  source: 'https://fluxcd.io/flux/migration/',
};
const WAF_CLASSIC: Retired = {
  name: 'AWS WAF Classic',
  on: '2025-09-30',
  state: 'ended',
  successor: 'AWS WAF with `alb.ingress.kubernetes.io/wafv2-acl-arn`',
  source: 'https://docs.aws.amazon.com/waf/latest/developerguide/classic-waf-chapter.html',
};

/** By what the repository of an image ends in; a variant for an architecture has its name behind. */
export const RETIRED_IMAGES: ReadonlyMap<string, Retired> = new Map([
  ['amazon/appmesh-controller', APP_MESH],
  ['amazon/aws-appmesh-envoy', APP_MESH],
  ['aws-appmesh-envoy', APP_MESH],
  ['ingress-nginx/controller', INGRESS_NGINX],
  ['ingress-nginx/controller-chroot', INGRESS_NGINX],
  ['kubernetes-ingress-controller/nginx-ingress-controller', INGRESS_NGINX],
  ['kubernetesui/dashboard', DASHBOARD],
  ['kubernetesui/dashboard-api', DASHBOARD],
  ['kubernetesui/dashboard-auth', DASHBOARD],
  ['kubernetesui/dashboard-web', DASHBOARD],
  ['amazon/aws-alb-ingress-controller', ALB_INGRESS],
  ['coreos/alb-ingress-controller', ALB_INGRESS],
  ['kubernetes-helm/tiller', TILLER],
  ['helm/tiller', TILLER],
  ['google_containers/heapster-amd64', HEAPSTER],
  ['k8s.gcr.io/heapster-amd64', HEAPSTER],
  ['fluxcd/flux', FLUX_1],
  ['fluxcd/helm-operator', FLUX_1],
]);

/** By API group of custom resources. */
export const RETIRED_GROUPS: ReadonlyMap<string, Retired> = new Map([
  ['appmesh.k8s.aws', APP_MESH],
  ['helm.fluxcd.io', FLUX_1],
  ['flux.weave.works', FLUX_1],
]);

/** By `controller` of an IngressClass. */
export const RETIRED_CONTROLLERS: ReadonlyMap<string, Retired> = new Map([['k8s.io/ingress-nginx', INGRESS_NGINX]]);

/** By label of a Namespace. */
export const RETIRED_NAMESPACE_LABELS: ReadonlyMap<string, Retired> = new Map([
  ['appmesh.k8s.aws/sidecarInjectorWebhook', APP_MESH],
]);

/** By annotation of an Ingress. */
export const RETIRED_INGRESS_ANNOTATIONS: ReadonlyMap<string, Retired> = new Map([
  ['alb.ingress.kubernetes.io/waf-acl-id', WAF_CLASSIC],
  ['alb.ingress.kubernetes.io/web-acl-id', WAF_CLASSIC],
]);

/** By name of a Helm chart, where the name is nobody else's. */
export const RETIRED_CHARTS: ReadonlyMap<string, Retired> = new Map([
  ['appmesh-controller', APP_MESH],
  ['ingress-nginx', INGRESS_NGINX],
  ['kubernetes-dashboard', DASHBOARD],
]);
