import type { AnnotationTable } from './row.js';

/**
 * Annotations of the AWS ALB Ingress Controller, version 1, that nobody reads any more.
 * Source: https://kubernetes-sigs.github.io/aws-load-balancer-controller/latest/deploy/upgrade/migrate_v1_v2/, verified 2026-11-21.
 */
export const INGRESS_REMOVED = {
  'alb.ingress.kubernetes.io/attributes': {
    scope: 'ingress',
    on: ['Ingress'],
    value: { type: 'list' },
    readBy: [],
    autoMode: 'unsupported',
    deprecated: { by: 'alb.ingress.kubernetes.io/load-balancer-attributes' },
    about: "Load balancer attributes in the controller's first generation",
  },
  'alb.ingress.kubernetes.io/security-group-inbound-cidrs': {
    scope: 'ingress',
    on: ['Ingress'],
    value: { type: 'list' },
    readBy: [],
    autoMode: 'unsupported',
    deprecated: { by: 'alb.ingress.kubernetes.io/inbound-cidrs' },
    about: "Who may connect, in the controller's first generation",
  },
  'alb.ingress.kubernetes.io/successCodes': {
    scope: 'ingress',
    on: ['Ingress'],
    value: { type: 'text' },
    readBy: [],
    autoMode: 'unsupported',
    deprecated: { by: 'alb.ingress.kubernetes.io/success-codes' },
    about: "Status codes of a good health check, in the controller's first generation",
  },
  'alb.ingress.kubernetes.io/connection-idle-timeout': {
    scope: 'ingress',
    on: ['Ingress'],
    value: { type: 'integer' },
    readBy: [],
    autoMode: 'unsupported',
    deprecated: { by: 'alb.ingress.kubernetes.io/load-balancer-attributes', attribute: 'idle_timeout.timeout_seconds' },
    about: "Idle timeout in the controller's first generation",
  },
  'alb.ingress.kubernetes.io/ignore-host-header': {
    scope: 'ingress',
    on: ['Ingress'],
    value: { type: 'boolean' },
    readBy: [],
    autoMode: 'unsupported',
    deprecated: { by: 'spec.rules' },
    about: "Rules for every host in the controller's first generation",
  },
  'alb.ingress.kubernetes.io/port': {
    scope: 'ingress',
    on: ['Ingress'],
    value: { type: 'text' },
    readBy: [],
    autoMode: 'unsupported',
    deprecated: { by: 'alb.ingress.kubernetes.io/listen-ports' },
    about: "Listener ports in the controller's first generation",
  },
} as const satisfies AnnotationTable;
