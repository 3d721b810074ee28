import { defineRule } from '../../engine/rule.js';
import { mappingsAt, within } from '../../model/eksctl/cluster-config.js';
import { profileSelects } from '../../model/facts/fargate-profile.js';

/** Labels of the pods of CoreDNS. */
const LABELS = { 'k8s-app': 'kube-dns', 'eks.amazonaws.com/component': 'coredns' };

export default defineRule({
  id: 'fargate-coredns-unscheduled',
  title: 'A cluster on Fargate alone needs a profile for CoreDNS',
  severity: 'error',
  why: 'Without nodes, and without a Fargate profile that takes it, CoreDNS stays Pending, and no pod of the cluster can resolve a name.',
  help: 'Add a selector for the namespace `kube-system`, narrowed to the label `k8s-app: kube-dns` if you like. Unless all files are given, other profiles or nodes may exist, and it is a warning.',
  links: [
    'https://docs.aws.amazon.com/eks/latest/userguide/fargate-getting-started.html',
    'https://docs.aws.amazon.com/eks/latest/eksctl/fargate.html',
  ],
  on: {
    ClusterConfig({ document, path, data }, { cluster, workspace, report }) {
      const { fargateOnly, fargateProfiles } = cluster;
      if (fargateOnly !== true || !Array.isArray(data.fargateProfiles)) return;
      const isLeftOut = within(data, 'addonsConfig').disableDefaultAddons === true;
      if (isLeftOut && !mappingsAt(data, 'addons').some(({ name }) => name === 'coredns')) return;
      if (fargateProfiles.some((profile) => profileSelects(profile, 'kube-system', LABELS) !== false)) return;
      const where = workspace.complete ? '' : ' in the files given';
      report(
        { document, path },
        {
          at: ['fargateProfiles'],
          severity: workspace.complete ? 'error' : 'warning',
          message: `no Fargate profile${where} takes the pods of CoreDNS (\`k8s-app: kube-dns\` in \`kube-system\`), and there are no nodes: they stay Pending`,
        },
      );
    },
  },
  examples: [
    {
      complete: true,
      bad: `
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata: { name: demo, region: eu-central-1 }
        fargateProfiles: # <-
          - name: shop
            selectors:
              - namespace: shop
              - namespace: kube-system
                labels: { app: metrics-server }
      `,
      good: `
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata: { name: demo, region: eu-central-1 }
        fargateProfiles:
          - name: shop
            selectors:
              - namespace: shop
          - name: dns
            selectors:
              - namespace: kube-*
                labels: { k8s-app: kube-dns }
      `,
    },
    {
      title: 'other profiles and nodes may exist',
      bad: `
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata: { name: demo, region: eu-central-1 }
        fargateProfiles: # <- warning
          - name: shop
            selectors:
              - namespace: shop
      `,
    },
    {
      title: 'nodes, a profile of another file, a cluster without CoreDNS, a selector that is not known',
      complete: true,
      good: `
        # file: nodes/cluster.yaml
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata: { name: nodes, region: eu-central-1 }
        managedNodeGroups:
          - name: workers
        fargateProfiles:
          - name: shop
            selectors:
              - namespace: shop
        # file: other/cluster.yaml
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata: { name: other, region: eu-central-1 }
        fargateProfiles:
          - name: shop
            selectors:
              - namespace: shop
        # file: other/dns.json
        {
          "clusterName": "other",
          "fargateProfileName": "dns",
          "podExecutionRoleArn": "arn:aws:iam::111122223333:role/fargate",
          "selectors": [{ "namespace": "kube-system" }]
        }
        # file: bare/cluster.yaml
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata: { name: bare, region: eu-central-1 }
        addonsConfig: { disableDefaultAddons: true }
        fargateProfiles:
          - name: shop
            selectors:
              - namespace: shop
        # file: unknown/cluster.yaml
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata: { name: unknown, region: eu-central-1 }
        fargateProfiles:
          - name: shop
            selectors:
              - namespace: \${NAMESPACE}
      `,
    },
  ],
});
