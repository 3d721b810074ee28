import { AppNamespace, EksApp, EksChart, WebService } from 'eks-kit/synth';

const app = new EksApp();
const chart = new EksChart(app, '__NAME__', { namespace: '__NAME__' });

new AppNamespace(chart, '__NAME__', {});
new WebService(chart, 'web', {
  image: '__REGISTRY__/__NAME__:1.0.0',
  port: 8080,
  servicePort: 443,
  protocol: 'tcp',
  size: { cpu: '250m', memory: '512Mi' },
  replicas: 3,
  expose: {
    nlb: {
      // Reached from the VPC and what is connected to it; `internet-facing` is for everyone.
      scheme: 'internal',
      sourceRanges: ['10.0.0.0/8'],
    },
  },
});

app.synth();
