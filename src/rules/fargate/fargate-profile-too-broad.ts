import { defineRule } from '../../engine/rule.js';
import { isMapping } from '../../model/loose.js';

export default defineRule({
  id: 'fargate-profile-too-broad',
  title: 'Do not send every namespace to Fargate',
  severity: 'warning',
  why: 'A selector for all namespaces takes the pods of the system and of agents too. They are not made for Fargate, where each of them also has a node of its own to pay for.',
  help: 'Name the namespaces, or a part of their names such as `shop-*`, or add labels to the selector.',
  links: [
    'https://docs.aws.amazon.com/eks/latest/userguide/fargate-profile.html',
    'https://docs.aws.amazon.com/eks/latest/userguide/fargate.html',
  ],
  on: {
    FargateProfile({ selectors, spelling, path, document }, { report, cluster }) {
      // Where there is nothing else, the profile has to take them.
      if (!Array.isArray(selectors.value) || cluster.fargateOnly === true) return;
      for (const [index, selector] of selectors.value.entries()) {
        if (!isMapping(selector)) continue;
        const namespace = selector[spelling.namespace];
        const labels = selector[spelling.labels];
        if (typeof namespace !== 'string' || !/^\*+$/.test(namespace)) continue;
        if (labels !== undefined && labels !== null && Object.keys(labels).length > 0) continue;
        const at = [...selectors.path.slice(path.length), index, spelling.namespace];
        const message = `\`${namespace}\` takes the pods of every namespace, those of \`kube-system\` and of agents too`;
        report({ document, path }, { at, message });
      }
    },
  },
  examples: [
    {
      bad: `
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata:
          name: demo
          region: eu-central-1
        managedNodeGroups:
          - name: main
        fargateProfiles:
          - name: everything
            selectors:
              - namespace: "*" # <-
      `,
      good: `
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata:
          name: demo
          region: eu-central-1
        managedNodeGroups:
          - name: main
        fargateProfiles:
          - name: shop
            selectors:
              - namespace: shop-*
              - namespace: "*"
                labels: { compute: fargate }
      `,
    },
    {
      title: 'a cluster that has nothing but Fargate',
      good: `
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata:
          name: demo
          region: eu-central-1
        fargateProfiles:
          - name: everything
            selectors:
              - namespace: "*"
      `,
    },
  ],
});
