import type { Ingress } from 'kubernetes-types/networking/v1.js';
import { text } from './loose.js';
import type { Resource } from './resource.js';
import type { Workspace } from './workspace.js';

export const CLASS_ANNOTATION = 'kubernetes.io/ingress.class';
const CONTROLLERS = ['ingress.k8s.aws/alb', 'eks.amazonaws.com/alb'];

/** Whether an Ingress is for an Application Load Balancer, by its class or, where that tells nothing, by its annotations. */
export function isAlbIngress(ingress: Resource<Ingress>, workspace: Workspace): boolean {
  const name = text(ingress.annotations[CLASS_ANNOTATION]) ?? text(ingress.data.spec?.ingressClassName);
  if (name === 'alb') return true;
  const ingressClass = workspace.all('IngressClass').find((candidate) => candidate.name === name);
  const controller = text(ingressClass?.data.spec?.controller);
  if (controller !== undefined) return CONTROLLERS.includes(controller);
  if (name !== undefined && /nginx|traefik|haproxy|kong|istio|contour/.test(name)) return false;
  return Object.keys(ingress.annotations).some((key) => key.startsWith('alb.ingress.kubernetes.io/'));
}
