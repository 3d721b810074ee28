import { EbsStorageClass, EksApp, EksChart, EksctlCluster } from 'eks-kit/synth';

const app = new EksApp({ cluster: { name: '__NAME__', region: '__REGION__', version: '__KUBERNETES__' } });
const chart = new EksChart(app, '__NAME__');

new EksctlCluster(chart, 'eksctl', {
  name: '__NAME__',
  // Who may reach the API server from outside: your addresses here.
  vpc: { publicAccessCIDRs: ['203.0.113.0/24'] },
  managedNodeGroups: [{ name: 'general', instanceTypes: ['m7i.large', 'm6i.large'], minSize: 2, maxSize: 6 }],
});
new EbsStorageClass(chart, 'gp3', { default: true });

app.synth();
