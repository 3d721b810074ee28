import type { AnnotationTable } from './row.js';

/**
 * Annotations of a Service that only the controller inside Kubernetes reads, for Classic Load Balancers.
 * Source: https://cloud-provider-aws.sigs.k8s.io/service_controller/, verified 2026-11-21.
 */
export const SERVICE_IN_TREE = {
  'service.beta.kubernetes.io/aws-load-balancer-access-log-emit-interval': {
    scope: 'service',
    on: ['Service'],
    value: { type: 'choice', values: ['5', '60'] },
    readBy: ['in-tree controller'],
    autoMode: 'unsupported',
    about: 'Minutes between the access logs of a Classic Load Balancer',
  },
  'service.beta.kubernetes.io/aws-load-balancer-connection-draining-enabled': {
    scope: 'service',
    on: ['Service'],
    value: { type: 'boolean' },
    readBy: ['in-tree controller'],
    about: 'Lets connections of a Classic Load Balancer end before a target leaves',
  },
  'service.beta.kubernetes.io/aws-load-balancer-connection-draining-timeout': {
    scope: 'service',
    on: ['Service'],
    value: { type: 'integer', minimum: 1, maximum: 3600 },
    default: '300',
    readBy: ['in-tree controller'],
    about: 'Seconds that connections of a Classic Load Balancer have to end',
  },
  'service.beta.kubernetes.io/aws-load-balancer-connection-idle-timeout': {
    scope: 'service',
    on: ['Service'],
    value: { type: 'integer', minimum: 1, maximum: 4000 },
    default: '60',
    readBy: ['in-tree controller'],
    about: 'Seconds after which a Classic Load Balancer closes an idle connection',
  },
  'service.beta.kubernetes.io/aws-load-balancer-extra-security-groups': {
    scope: 'service',
    on: ['Service'],
    value: { type: 'list', item: 'security group id' },
    readBy: ['in-tree controller'],
    about: 'Further security groups of a Classic Load Balancer',
  },
} as const satisfies AnnotationTable;
