import { AppNamespace, EksApp, EksChart, WebService } from 'eks-kit/synth';

const app = new EksApp({
  cluster: {
    // Profiles of the cluster: pods that one of them selects get sizes that Fargate has.
    fargateProfiles: [{ name: '__NAME__', selectors: [{ namespace: '__NAME__' }] }],
  },
});
const chart = new EksChart(app, '__NAME__', { namespace: '__NAME__' });

new AppNamespace(chart, '__NAME__', {});
new WebService(chart, 'web', {
  image: '__REGISTRY__/__NAME__:1.0.0',
  port: 8080,
  size: { cpu: '500m', memory: '768Mi' },
  health: { path: '/healthz' },
  scale: { min: 2, max: 6, cpu: 70 },
  expose: {
    alb: {
      scheme: 'internet-facing',
      host: '__NAME__.example.com',
      // The certificate is the one in ACM that names the host.
      listenPorts: [
        { protocol: 'HTTP', port: 80 },
        { protocol: 'HTTPS', port: 443 },
      ],
      healthCheck: { path: '/healthz' },
    },
  },
});

app.synth();
