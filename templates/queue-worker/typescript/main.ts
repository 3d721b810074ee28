import { AppNamespace, EksApp, EksChart, Worker } from 'eks-kit/synth';

const app = new EksApp();
const chart = new EksChart(app, '__NAME__', { namespace: '__NAME__' });

new AppNamespace(chart, '__NAME__', {});
new Worker(chart, 'worker', {
  image: '__REGISTRY__/__NAME__:1.0.0',
  size: { cpu: '250m', memory: '512Mi' },
  scale: { min: 2, max: 10, cpu: 70 },
  env: { QUEUE_URL: 'https://sqs.__REGION__.__SUFFIX__/__ACCOUNT__/__NAME__' },
  // A role that may read the queue; `podIdentity: true` takes it from an EKS Pod Identity association instead.
  identity: { irsa: 'arn:__PARTITION__:iam::__ACCOUNT__:role/__NAME__' },
  // As long as one message may take.
  shutdown: { graceSeconds: 120 },
});

app.synth();
