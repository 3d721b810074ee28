import { defineRule } from '../../engine/rule.js';
import { isAutoModeIngress } from '../../model/alb-class.js';
import { objectsNamed } from '../../model/by-name.js';
import { controllerOption } from '../../model/controller-options.js';
import { ipExposers } from '../../model/ip-targets.js';
import { perWorkspace } from '../../model/lookup.js';
import { items } from '../../model/loose.js';
import type { Resource } from '../../model/resource.js';
import { ownedByLoadBalancerController } from '../../model/service-owner.js';
import type { Workspace } from '../../model/workspace.js';

const LABEL = 'elbv2.k8s.aws/pod-readiness-gate-inject';

export default defineRule({
  id: 'ingress-readiness-gate',
  title: 'Let a rollout wait until the load balancer sends requests to new pods',
  severity: 'info',
  why: 'Kubernetes takes a pod for ready before the load balancer does. A rollout of few pods can end all old ones while the new ones are still being registered, and clients get errors.',
  help: 'Label the namespace with `elbv2.k8s.aws/pod-readiness-gate-inject: enabled`: the AWS Load Balancer Controller then adds a readiness gate to new pods behind `ip` targets.',
  links: [
    'https://kubernetes-sigs.github.io/aws-load-balancer-controller/latest/deploy/pod_readiness_gate/',
    'https://docs.aws.amazon.com/eks/latest/best-practices/load-balancing.html',
    'https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/#pod-readiness-gate',
  ],
  on: {
    Namespace(namespace, { cluster, workspace, report }) {
      const { name, part } = namespace;
      if (part || name === undefined || cluster.autoMode === true) return;
      const target = targetsByNamespace(workspace).get(name);
      if (target === undefined || !workspace.near(target.service, namespace)) return;
      const label = labelOf(namespace);
      if (label !== undefined && (typeof label !== 'string' || MEANT.has(label))) return;
      if (isGatedElsewhere(name, workspace)) return;
      const { service, exposer } = target;
      const what =
        label === undefined ? `has no label \`${LABEL}: enabled\`` : `has \`${label}\` where only \`enabled\` counts`;
      report(namespace, {
        at: ['metadata', 'labels', LABEL],
        message: `\`${name}\` ${what}, so rollouts of the pods behind \`${service.name}\` do not wait for the load balancer of ${exposer.kind} \`${exposer.name}\``,
        fix: {
          title: 'Inject readiness gates',
          safe: false,
          edits: [{ op: 'set', at: ['metadata', 'labels', LABEL], value: 'enabled' }],
        },
      });
    },
  },
  examples: [
    {
      bad: `
        apiVersion: v1
        kind: Namespace
        metadata:
          name: shop
          labels: # <-
            team: shop
        ---
        apiVersion: networking.k8s.io/v1
        kind: Ingress
        metadata:
          name: web
          namespace: shop
          annotations:
            alb.ingress.kubernetes.io/target-type: ip
        spec:
          ingressClassName: alb
          defaultBackend:
            service: { name: web, port: { number: 80 } }
        ---
        apiVersion: v1
        kind: Service
        metadata:
          name: web
          namespace: shop
        spec:
          selector: { app: web }
          ports:
            - port: 80
      `,
      good: `
        apiVersion: v1
        kind: Namespace
        metadata:
          name: shop
          labels:
            elbv2.k8s.aws/pod-readiness-gate-inject: enabled
        ---
        apiVersion: networking.k8s.io/v1
        kind: Ingress
        metadata:
          name: web
          namespace: shop
          annotations:
            alb.ingress.kubernetes.io/target-type: ip
        spec:
          ingressClassName: alb
          defaultBackend:
            service: { name: web, port: { number: 80 } }
        ---
        apiVersion: v1
        kind: Service
        metadata:
          name: web
          namespace: shop
        spec:
          selector: { app: web }
          ports:
            - port: 80
      `,
    },
    {
      title: 'a value that the webhook does not select',
      bad: `
        apiVersion: v1
        kind: Namespace
        metadata:
          name: shop
          labels:
            elbv2.k8s.aws/pod-readiness-gate-inject: "true" # <-
        ---
        apiVersion: v1
        kind: Service
        metadata:
          name: web
          namespace: shop
          annotations:
            service.beta.kubernetes.io/aws-load-balancer-nlb-target-type: ip
        spec:
          type: LoadBalancer
          loadBalancerClass: service.k8s.aws/nlb
          selector: { app: web }
          ports:
            - port: 80
      `,
    },
    {
      title: 'nodes as targets, other controllers, pods with gates of their own, and namespaces that say no',
      good: `
        apiVersion: v1
        kind: Namespace
        metadata:
          name: nodes
        ---
        apiVersion: v1
        kind: Service
        metadata:
          name: web
          namespace: nodes
          annotations:
            service.beta.kubernetes.io/aws-load-balancer-nlb-target-type: instance
        spec:
          type: LoadBalancer
          loadBalancerClass: service.k8s.aws/nlb
          selector: { app: web }
          ports:
            - port: 80
        ---
        apiVersion: v1
        kind: Namespace
        metadata:
          name: auto
        ---
        apiVersion: v1
        kind: Service
        metadata:
          name: web
          namespace: auto
        spec:
          type: LoadBalancer
          loadBalancerClass: eks.amazonaws.com/nlb
          selector: { app: web }
          ports:
            - port: 80
        ---
        apiVersion: v1
        kind: Namespace
        metadata:
          name: gated
        ---
        apiVersion: v1
        kind: Service
        metadata:
          name: web
          namespace: gated
          annotations:
            service.beta.kubernetes.io/aws-load-balancer-nlb-target-type: ip
        spec:
          type: LoadBalancer
          loadBalancerClass: service.k8s.aws/nlb
          selector: { app: web }
          ports:
            - port: 80
        ---
        apiVersion: apps/v1
        kind: Deployment
        metadata:
          name: web
          namespace: gated
        spec:
          selector:
            matchLabels: { app: web }
          template:
            metadata:
              labels: { app: web }
            spec:
              readinessGates:
                - conditionType: example.com/load-balancer
              containers:
                - name: web
                  image: public.ecr.aws/docker/library/nginx:1.29
        ---
        apiVersion: v1
        kind: Namespace
        metadata:
          name: refused
          labels:
            elbv2.k8s.aws/pod-readiness-gate-inject: disabled
        ---
        apiVersion: v1
        kind: Service
        metadata:
          name: web
          namespace: refused
          annotations:
            service.beta.kubernetes.io/aws-load-balancer-nlb-target-type: ip
        spec:
          type: LoadBalancer
          loadBalancerClass: service.k8s.aws/nlb
          selector: { app: web }
          ports:
            - port: 80
      `,
    },
    {
      title: 'a patch that adds the label',
      good: `
        # file: namespace.yaml
        apiVersion: v1
        kind: Namespace
        metadata:
          name: shop
        # file: service.yaml
        apiVersion: v1
        kind: Service
        metadata:
          name: web
          namespace: shop
          annotations:
            service.beta.kubernetes.io/aws-load-balancer-nlb-target-type: ip
        spec:
          type: LoadBalancer
          loadBalancerClass: service.k8s.aws/nlb
          selector: { app: web }
          ports:
            - port: 80
        # file: label.yaml
        apiVersion: v1
        kind: Namespace
        metadata:
          name: shop
          labels:
            elbv2.k8s.aws/pod-readiness-gate-inject: enabled
        # file: kustomization.yaml
        resources: [namespace.yaml, service.yaml]
        patches:
          - path: label.yaml
      `,
    },
  ],
});

/** As it should be, or as somebody wrote who wants none. */
const MEANT: ReadonlySet<unknown> = new Set(['enabled', 'disabled', 'false']);

interface Target {
  readonly service: Resource;
  readonly exposer: Resource;
}

function labelOf({ data }: Resource): unknown {
  return data.metadata?.labels?.[LABEL];
}

/** By namespace, a Service with `ip` targets and what makes its load balancer; only those of the AWS Load Balancer Controller. */
const targetsByNamespace = perWorkspace((workspace): ReadonlyMap<string, Target> => {
  const targets = new Map<string, Target>();
  for (const [service, exposer] of ipExposers(workspace)) {
    const { namespace } = service;
    const { selector } = (service.data as { readonly spec?: { readonly selector?: unknown } }).spec ?? {};
    if (namespace === undefined || targets.has(namespace) || selector === undefined || selector === null) continue;
    const isOwned = exposer.is('Ingress')
      ? !isAutoModeIngress(exposer, workspace)
      : ownedByLoadBalancerController(exposer) === true;
    if (isOwned) targets.set(namespace, { service, exposer });
  }
  return targets;
});

/** Whether a patch or another manifest labels the namespace, pods of it have gates of their own, or the controller injects none. */
function isGatedElsewhere(name: string, workspace: Workspace): boolean {
  return (
    controllerOption('injects no readiness gates', workspace) ||
    workspace.parts.some((part) => part.kind === 'Namespace' && labelOf(part) !== undefined) ||
    objectsNamed('Namespace', name, workspace).some((other) => MEANT.has(labelOf(other))) ||
    gatedNamespaces(workspace).has(name)
  );
}

/** Namespaces with pods that have readiness gates of their own. */
const gatedNamespaces = perWorkspace((workspace): ReadonlySet<string> => {
  const gated = workspace.resources.filter(({ pod }) => items(pod?.spec.readinessGates).length > 0);
  return new Set(gated.map(({ effectiveNamespace }) => effectiveNamespace));
});
