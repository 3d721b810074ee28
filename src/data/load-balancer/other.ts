import { ANYTHING } from './json-shape.js';
import type { AnnotationTable } from './row.js';
import { SSL_POLICIES } from './ssl-policies.js';

/**
 * Annotations on everything else: classes, pods, bindings, Gateways.
 * Source: https://kubernetes-sigs.github.io/aws-load-balancer-controller/latest/, verified 2026-11-21.
 */
export const OTHER = {
  'ingressclass.kubernetes.io/is-default-class': {
    scope: 'ingress class',
    on: ['IngressClass'],
    value: { type: 'boolean' },
    autoMode: 'documented',
    about: 'Makes a class that of Ingresses without one; two such classes are an error',
  },
  'service.beta.kubernetes.io/aws-load-balancer-quic-enabled-containers': {
    scope: 'pod',
    on: ['Pod'],
    value: { type: 'list' },
    since: '2.15',
    requires: [{ thing: 'the label elbv2.k8s.aws/quic-server-id-inject=enabled of the namespace' }],
    about: 'Containers that learn their QUIC server id; names are not trimmed',
  },
  'elbv2.k8s.aws/alb-target-control-agent-image': {
    scope: 'pod',
    on: ['Pod'],
    value: { type: 'text' },
    since: '2.16',
    about: 'Image of the target control agent',
  },
  'elbv2.k8s.aws/alb-target-control-agent-data-address': {
    scope: 'pod',
    on: ['Pod'],
    value: { type: 'text', form: 'host and port' },
    since: '2.16',
    about: 'Address, host and port, on which the agent takes requests',
  },
  'elbv2.k8s.aws/alb-target-control-agent-control-address': {
    scope: 'pod',
    on: ['Pod'],
    value: { type: 'text', form: 'host and port' },
    since: '2.16',
    about: 'Address, host and port, on which the agent talks with the load balancer',
  },
  'elbv2.k8s.aws/alb-target-control-agent-destination-address': {
    scope: 'pod',
    on: ['Pod'],
    value: { type: 'text', form: 'host and port' },
    since: '2.16',
    about: 'Address, host and port, of the application behind the agent',
  },
  'elbv2.k8s.aws/alb-target-control-agent-max-concurrency': {
    scope: 'pod',
    on: ['Pod'],
    value: { type: 'integer', minimum: 0, maximum: 1000 },
    since: '2.16',
    about: 'Requests that a target takes at a time',
  },
  'elbv2.k8s.aws/alb-target-control-agent-tls-cert-path': {
    scope: 'pod',
    on: ['Pod'],
    value: { type: 'text' },
    since: '2.16',
    about: "Path of the agent's certificate",
  },
  'elbv2.k8s.aws/alb-target-control-agent-tls-key-path': {
    scope: 'pod',
    on: ['Pod'],
    value: { type: 'text' },
    since: '2.16',
    about: "Path of the agent's key",
  },
  'elbv2.k8s.aws/alb-target-control-agent-tls-security-policy': {
    scope: 'pod',
    on: ['Pod'],
    value: { type: 'choice', values: SSL_POLICIES },
    since: '2.16',
    about: 'TLS policy of the agent',
  },
  'elbv2.k8s.aws/alb-target-control-agent-protocol-version': {
    scope: 'pod',
    on: ['Pod'],
    value: { type: 'choice', values: ['HTTP1', 'HTTP2', 'GRPC'] },
    since: '2.16',
    about: 'Version of HTTP between agent and application',
  },
  'elbv2.k8s.aws/alb-target-control-agent-rust-log': {
    scope: 'pod',
    on: ['Pod'],
    value: { type: 'choice', values: ['debug', 'info', 'error'] },
    since: '2.16',
    about: 'What the agent logs',
  },
  'elbv2.k8s.aws/alb-target-control-agent-cpu-request': {
    scope: 'pod',
    on: ['Pod'],
    value: { type: 'text' },
    since: '2.16',
    about: 'CPU that the agent requests',
  },
  'elbv2.k8s.aws/alb-target-control-agent-cpu-limit': {
    scope: 'pod',
    on: ['Pod'],
    value: { type: 'text' },
    since: '2.16',
    about: 'CPU limit of the agent',
  },
  'elbv2.k8s.aws/alb-target-control-agent-memory-request': {
    scope: 'pod',
    on: ['Pod'],
    value: { type: 'text' },
    since: '2.16',
    about: 'Memory that the agent requests',
  },
  'elbv2.k8s.aws/alb-target-control-agent-memory-limit': {
    scope: 'pod',
    on: ['Pod'],
    value: { type: 'text' },
    since: '2.16',
    about: 'Memory limit of the agent',
  },
  'elbv2.k8s.aws/checkpoint': {
    scope: 'target group binding',
    on: ['TargetGroupBinding'],
    value: { type: 'text' },
    since: '2.9.1',
    written: true,
    about: 'Digest of the last reconciliation, written by the controller',
  },
  'elbv2.k8s.aws/checkpoint-timestamp': {
    scope: 'target group binding',
    on: ['TargetGroupBinding'],
    value: { type: 'integer' },
    since: '2.9.1',
    written: true,
    about: 'Time of the last reconciliation, written by the controller',
  },
  'gateway.k8s.aws/dry-run': {
    scope: 'gateway',
    on: ['Gateway'],
    value: { type: 'choice', values: ['true'] },
    about: 'Plans a Gateway without making anything',
  },
  'gateway.k8s.aws/dry-run-plan': {
    scope: 'gateway',
    on: ['Gateway'],
    value: { type: 'json', shape: ANYTHING },
    written: true,
    about: 'What the controller would do for a Gateway, written by itself',
  },
  'elbv2.k8s.aws/last-processed-config': {
    scope: 'gateway class',
    on: ['GatewayClass'],
    value: { type: 'text' },
    written: true,
    about: 'Configuration last applied, written by the controller',
  },
} as const satisfies AnnotationTable;
