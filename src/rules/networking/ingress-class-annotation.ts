import { defineRule } from '../../engine/rule.js';
import { CLASS_ANNOTATION } from '../../model/alb.js';
import { text } from '../../model/loose.js';

interface Options {
  /** Classes whose controller still needs the annotation. */
  readonly allow: readonly string[];
}

export default defineRule<Options>({
  id: 'ingress-class-annotation',
  title: 'Name the class of an Ingress in `spec.ingressClassName`',
  severity: 'warning',
  why: 'The annotation is deprecated since Kubernetes 1.18. For the AWS Load Balancer Controller it goes past the IngressClass, so that its IngressClassParams (scheme, group, web ACL, allowed namespaces) do not apply; EKS Auto Mode does not read it.',
  help: 'Write the class to `spec.ingressClassName`, remove the annotation, and make sure that an IngressClass of that name exists.',
  links: [
    'https://kubernetes.io/docs/concepts/services-networking/ingress/#deprecated-annotation',
    'https://kubernetes-sigs.github.io/aws-load-balancer-controller/latest/guide/ingress/ingress_class/',
    'https://docs.aws.amazon.com/eks/latest/userguide/auto-configure-alb.html',
  ],
  options: {
    schema: {
      type: 'object',
      properties: {
        allow: {
          type: 'array',
          items: { type: 'string' },
          description: 'Classes whose controller still needs the annotation.',
        },
      },
      additionalProperties: false,
    },
    default: { allow: [] },
  },
  on: {
    Ingress(ingress, { options, cluster, report }) {
      if (!Object.hasOwn(ingress.annotations, CLASS_ANNOTATION)) return;
      const annotation = text(ingress.annotations[CLASS_ANNOTATION]);
      const field = text(ingress.data.spec?.ingressClassName);
      const at = ['metadata', 'annotations', CLASS_ANNOTATION];
      // Two classes that differ are told by `ingress-invalid`.
      if (annotation !== undefined && field !== undefined && annotation !== field) return;
      if (annotation === 'alb' && cluster.autoMode === true) {
        const message = `EKS Auto Mode does not read \`${CLASS_ANNOTATION}\`; write the class to \`spec.ingressClassName\``;
        report(ingress, { at, severity: 'error', message });
      } else if (annotation === undefined || !options.allow.includes(annotation)) {
        const skipped = annotation === 'alb' ? ' and goes past the IngressClassParams of the class' : '';
        const message = `\`${CLASS_ANNOTATION}\` is deprecated${skipped}; write \`ingressClassName: ${annotation ?? ''}\` in \`spec\``;
        report(ingress, { at, message });
      }
    },
  },
  examples: [
    {
      bad: `
        apiVersion: networking.k8s.io/v1
        kind: Ingress
        metadata:
          name: web
          annotations:
            kubernetes.io/ingress.class: alb # <-
        spec:
          defaultBackend:
            service: { name: web, port: { number: 80 } }
      `,
      good: `
        apiVersion: networking.k8s.io/v1
        kind: Ingress
        metadata:
          name: web
        spec:
          ingressClassName: alb
          defaultBackend:
            service: { name: web, port: { number: 80 } }
      `,
    },
    {
      title: 'a cluster with EKS Auto Mode, as an error',
      autoMode: true,
      bad: `
        apiVersion: networking.k8s.io/v1
        kind: Ingress
        metadata:
          name: web
          annotations:
            kubernetes.io/ingress.class: alb # <- error
        spec:
          defaultBackend:
            service: { name: web, port: { number: 80 } }
      `,
    },
    {
      title: 'a controller that needs the annotation, by option',
      options: { allow: ['edge'] },
      good: `
        apiVersion: networking.k8s.io/v1
        kind: Ingress
        metadata:
          name: web
          annotations:
            kubernetes.io/ingress.class: edge
        spec:
          defaultBackend:
            service: { name: web, port: { number: 80 } }
      `,
    },
    {
      title: 'a class that something else fills in',
      good: `
        apiVersion: networking.k8s.io/v1
        kind: Ingress
        metadata:
          name: web
          annotations:
            kubernetes.io/ingress.class: \${INGRESS_CLASS}
        spec:
          ingressClassName: alb
          defaultBackend:
            service: { name: web, port: { number: 80 } }
      `,
    },
  ],
});
