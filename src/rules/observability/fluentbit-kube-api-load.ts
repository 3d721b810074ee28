import { defineRule } from '../../engine/rule.js';
import { configTexts, spanIn } from '../../model/config-text.js';
import { fluentBitSections } from '../../model/fluent-bit.js';

export default defineRule({
  id: 'fluentbit-kube-api-load',
  title: 'Let Fluent Bit ask the kubelet for pod metadata',
  severity: 'info',
  presets: ['strict'],
  why: 'The `kubernetes` filter asks the API server about each pod, from every node. On a large cluster that is much of the load on the control plane, and after a restart of the agents it comes all at once.',
  help: 'Set `Use_Kubelet On` and `Kubelet_Port 10250` in the filter, run the agent with `hostNetwork`, and let its role `get` `nodes/proxy`.',
  links: [
    'https://docs.aws.amazon.com/eks/latest/best-practices/scale-cluster-services.html',
    'https://docs.fluentbit.io/manual/data-pipeline/filters/kubernetes',
  ],
  on: {
    ConfigMap(config, { report }) {
      // Fargate's log router takes no such key.
      if (config.namespace === 'aws-observability') return;
      for (const [key, text] of configTexts(config)) {
        if (!text.includes('[FILTER]')) continue;
        for (const { name, values, line } of fluentBitSections(text)) {
          if (name !== 'FILTER' || values.get('name')?.toLowerCase() !== 'kubernetes') continue;
          if (/^(?:on|true)$/i.test(values.get('use_kubelet') ?? '')) continue;
          const span = spanIn(config, key, line);
          report(config, {
            at: ['data', key],
            message:
              'this filter asks the API server about every pod; set `Use_Kubelet On`, and it asks the node it runs on',
            ...(span && { span }),
          });
        }
      }
    },
  },
  examples: [
    {
      bad: `
        apiVersion: v1
        kind: ConfigMap
        metadata:
          name: fluent-bit
          namespace: logging
        data:
          filter.conf: |
            [FILTER]
                Name       kubernetes # <-
                Match      kube.*
                Merge_Log  On
      `,
      good: `
        apiVersion: v1
        kind: ConfigMap
        metadata:
          name: fluent-bit
          namespace: logging
        data:
          filter.conf: |
            [FILTER]
                Name          kubernetes
                Match         kube.*
                Use_Kubelet   On
                Kubelet_Port  10250
            [FILTER]
                Name   grep
                Match  *
      `,
    },
    {
      title: 'the log router of Fargate',
      good: `
        apiVersion: v1
        kind: ConfigMap
        metadata:
          name: aws-logging
          namespace: aws-observability
        data:
          filters.conf: |
            [FILTER]
                Name   kubernetes
                Match  kube.*
      `,
    },
  ],
});
