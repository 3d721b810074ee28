import {
  RETIRED_CHARTS,
  RETIRED_CONTROLLERS,
  RETIRED_GROUPS,
  RETIRED_IMAGES,
  RETIRED_INGRESS_ANNOTATIONS,
  RETIRED_NAMESPACE_LABELS,
  type Retired,
} from '../../data/retired-components.js';
import { type Context, defineRule, type Problem } from '../../engine/rule.js';
import { chartsOf } from '../../model/charts.js';
import { parseImage } from '../../model/image.js';
import { isMapping, text } from '../../model/loose.js';
import type { Located } from '../../model/resource.js';

export default defineRule({
  id: 'retired-component',
  title: 'Replace components whose makers have given them up',
  severity: 'error',
  presets: ['recommended', 'strict', 'upgrade'],
  why: 'What has ended does nothing any more; what is frozen gets no fix for the next vulnerability, and no release for the next Kubernetes.',
  help: 'Plan the move to the successor that the message names.',
  links: [
    'https://docs.aws.amazon.com/app-mesh/latest/userguide/what-is-app-mesh.html',
    'https://kubernetes.io/blog/2025/11/11/ingress-nginx-retirement/',
    'https://kubernetes-sigs.github.io/aws-load-balancer-controller/latest/deploy/upgrade/migrate_v1_v2/',
    'https://helm.sh/blog/helm-v2-deprecation-timeline/',
  ],
  on: {
    Object(resource, context) {
      const retired = RETIRED_GROUPS.get(resource.group);
      if (retired) report(resource, { at: ['apiVersion'] }, retired, context);
      for (const { name, at } of chartsOf(resource)) {
        const chart = RETIRED_CHARTS.get(name);
        if (chart) report(resource, { at }, chart, context);
      }
    },
    Container(container, context) {
      const image = text(container.data.image);
      const retired = image !== undefined && HINT.test(image) ? retiredImage(image) : undefined;
      if (retired) report(container, { at: ['image'] }, retired, context);
    },
    IngressClass(ingressClass, context) {
      const { spec } = ingressClass.data as { readonly spec?: unknown };
      const controller = isMapping(spec) ? text(spec.controller) : undefined;
      const retired = controller === undefined ? undefined : RETIRED_CONTROLLERS.get(controller);
      if (retired) report(ingressClass, { at: ['spec', 'controller'] }, retired, context);
    },
    Namespace(namespace, context) {
      const labels: unknown = namespace.data.metadata?.labels;
      if (!isMapping(labels)) return;
      for (const label in labels) {
        const retired = labels[label] === 'enabled' ? RETIRED_NAMESPACE_LABELS.get(label) : undefined;
        if (retired) report(namespace, { at: ['metadata', 'labels', label], key: true }, retired, context);
      }
    },
    Ingress(ingress, context) {
      for (const name in ingress.annotations) {
        const retired = RETIRED_INGRESS_ANNOTATIONS.get(name);
        if (retired) report(ingress, { at: ['metadata', 'annotations', name], key: true }, retired, context);
      }
    },
  },
  examples: [
    {
      bad: `
        apiVersion: appmesh.k8s.aws/v1beta2 # <-
        kind: Mesh
        metadata:
          name: shop
        ---
        apiVersion: v1
        kind: Namespace
        metadata:
          name: shop
          labels:
            appmesh.k8s.aws/sidecarInjectorWebhook: enabled # <-
        ---
        apiVersion: networking.k8s.io/v1
        kind: IngressClass
        metadata:
          name: nginx
        spec:
          controller: k8s.io/ingress-nginx # <- warning
      `,
      good: `
        apiVersion: v1
        kind: Namespace
        metadata:
          name: shop
        ---
        apiVersion: networking.k8s.io/v1
        kind: IngressClass
        metadata:
          name: alb
        spec:
          controller: ingress.k8s.aws/alb
      `,
    },
    {
      title: 'images, charts and annotations',
      bad: `
        apiVersion: apps/v1
        kind: Deployment
        metadata:
          name: controllers
        spec:
          selector:
            matchLabels: { app: controllers }
          template:
            metadata:
              labels: { app: controllers }
            spec:
              containers:
                - name: nginx
                  image: registry.k8s.io/ingress-nginx/controller:v1.11.2 # <- warning
                - name: alb
                  image: docker.io/amazon/aws-alb-ingress-controller:v1.1.9 # <-
        ---
        apiVersion: argoproj.io/v1alpha1
        kind: Application
        metadata:
          name: dashboard
        spec:
          source:
            repoURL: https://kubernetes.github.io/dashboard
            chart: kubernetes-dashboard # <- warning
            targetRevision: 7.5.0
        ---
        apiVersion: networking.k8s.io/v1
        kind: Ingress
        metadata:
          name: web
          annotations:
            alb.ingress.kubernetes.io/waf-acl-id: 499e8b99-6671-4614-a86d-adb1810b7fbe # <-
        spec:
          ingressClassName: alb
          defaultBackend:
            service: { name: web, port: { number: 80 } }
      `,
    },
    {
      title: 'the controller of NGINX itself, which is another product',
      good: `
        apiVersion: networking.k8s.io/v1
        kind: IngressClass
        metadata:
          name: nginx
        spec:
          controller: nginx.org/ingress-controller
        ---
        apiVersion: v1
        kind: Pod
        metadata:
          name: controller
        spec:
          containers:
            - name: controller
              image: docker.io/nginx/nginx-ingress:3.7.0
      `,
    },
    {
      title: 'a day before the end',
      today: '2026-01-10',
      bad: `
        apiVersion: networking.k8s.io/v1
        kind: IngressClass
        metadata:
          name: nginx
        spec:
          controller: k8s.io/ingress-nginx # <- warning
        ---
        apiVersion: appmesh.k8s.aws/v1beta2 # <- warning
        kind: Mesh
        metadata:
          name: shop
      `,
    },
  ],
});

/** One look at each image that allocates nothing: some part of every repository in the table. */
const HINT = /appmesh|nginx|kubernetesui|alb-ingress|tiller|heapster|fluxcd/;

/** An image is known by the last two parts of its repository, or by its last where that is enough. */
function retiredImage(image: string): Retired | undefined {
  const repository = parseImage(image)?.repository ?? '';
  const parts = repository.split('/');
  return RETIRED_IMAGES.get(parts.slice(-2).join('/')) ?? RETIRED_IMAGES.get(parts.at(-1) ?? '');
}

type Place = Pick<Problem, 'at' | 'key'>;

function report(node: Located, place: Place, retired: Retired, context: Context): void {
  const { name, on, state, successor } = retired;
  const past = on <= context.today;
  const ended = past ? `has ended on ${on}` : `ends on ${on}`;
  const frozen = past ? `gets no fixes since ${on}` : `gets no fixes from ${on} on`;
  context.report(node, {
    ...place,
    message: `${name} ${state === 'ended' ? ended : frozen}; go over to ${successor}`,
    ...((state === 'frozen' || !past) && { severity: 'warning' }),
  });
}
