import { AppNamespace, CronTask, EksApp, EksChart } from 'eks-kit/synth';

const app = new EksApp();
const chart = new EksChart(app, '__NAME__', { namespace: '__NAME__' });

new AppNamespace(chart, '__NAME__', {});
new CronTask(chart, 'task', {
  image: '__REGISTRY__/__NAME__:1.0.0',
  schedule: '0 3 * * *',
  timeZone: 'Europe/Berlin',
  size: { cpu: '250m', memory: '512Mi' },
  retries: 2,
  deadlineSeconds: 3600,
});

app.synth();
