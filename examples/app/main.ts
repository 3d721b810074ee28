import { AppNamespace, CronTask, EksApp, EksChart, WebService, Worker } from 'eks-kit/synth';

const registry = '111122223333.dkr.ecr.eu-central-1.amazonaws.com';

const app = new EksApp({
  cluster: { name: 'prod', region: 'eu-central-1', account: '111122223333', version: '1.34' },
});
const shop = new EksChart(app, 'shop', { namespace: 'store', labels: { team: 'shop' } });

new AppNamespace(shop, 'store');

new WebService(shop, 'web', {
  image: `${registry}/shop:1.4.2`,
  port: 8080,
  size: { cpu: '500m', memory: '1Gi' },
  scale: { min: 2, max: 10, cpu: 60 },
  health: { path: '/healthz' },
  env: {
    LOG_LEVEL: 'info',
    DATABASE_URL: { secret: 'shop-database', key: 'url' },
  },
  expose: { alb: { host: 'shop.example.com' } },
});

new Worker(shop, 'mailer', {
  image: `${registry}/mailer:3.0.1`,
  size: { cpu: '250m', memory: '256Mi' },
});

new CronTask(shop, 'report', {
  image: `${registry}/report:1.0.0`,
  schedule: '0 3 * * *',
  timeZone: 'Europe/Berlin',
  size: { cpu: '250m', memory: '512Mi' },
});

app.synth();
