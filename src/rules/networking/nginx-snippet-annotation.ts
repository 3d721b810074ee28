import { defineRule } from '../../engine/rule.js';

export default defineRule({
  id: 'nginx-snippet-annotation',
  title: 'Write no pieces of nginx configuration into an Ingress',
  severity: 'warning',
  why: 'Who may write such an Ingress can read every Secret of the cluster through the controller (CVE-2021-25742); the controller therefore refuses snippets unless it is told otherwise.',
  help: 'Use the annotations that exist for the purpose, and leave `allow-snippet-annotations` off.',
  links: [
    'https://kubernetes.github.io/ingress-nginx/user-guide/nginx-configuration/annotations-risk/',
    'https://github.com/kubernetes/kubernetes/issues/126811',
  ],
  on: {
    Ingress(ingress, { report }) {
      for (const key of Object.keys(ingress.annotations)) {
        if (!key.endsWith('-snippet') || !PREFIX.test(key)) continue;
        report(ingress, {
          at: ['metadata', 'annotations', key],
          key: true,
          message: `\`${key}\` puts its text into the configuration of nginx, which every Ingress shares; remove it`,
        });
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
          namespace: shop
          annotations:
            nginx.ingress.kubernetes.io/configuration-snippet: | # <-
              more_set_headers "x: y";
            nginx.org/server-snippets: ""
            nginx.ingress.kubernetes.io/server-snippet: "" # <-
        spec:
          ingressClassName: nginx
          rules:
            - http:
                paths:
                  - path: /
                    pathType: Prefix
                    backend:
                      service:
                        name: web
                        port:
                          number: 80
      `,
      good: `
        apiVersion: networking.k8s.io/v1
        kind: Ingress
        metadata:
          name: web
          namespace: shop
          annotations:
            nginx.ingress.kubernetes.io/ssl-redirect: "true"
        spec:
          ingressClassName: nginx
          rules:
            - http:
                paths:
                  - path: /
                    pathType: Prefix
                    backend:
                      service:
                        name: web
                        port:
                          number: 80
      `,
    },
  ],
});

const PREFIX = /^nginx\.ingress\.kubernetes\.io\//;
