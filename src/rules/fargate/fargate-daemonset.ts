import { defineRule } from '../../engine/rule.js';
import { profileSelects } from '../../model/facts/fargate-profile.js';
import { text } from '../../model/loose.js';
import { mayExcludeFargate } from '../../model/node-requirement.js';

export default defineRule({
  id: 'fargate-daemonset',
  title: 'A DaemonSet never runs on Fargate',
  severity: 'error',
  why: 'Every Fargate pod has a node of its own that takes no other pod. The DaemonSet’s pods stay Pending or are never made, so its logs, metrics or protection are missing without a word.',
  help: 'On Fargate run the agent as a sidecar or use the built-in log router. On a mixed cluster keep the DaemonSet out of the profile: another namespace, other labels, or the node affinity `eks.amazonaws.com/compute-type NotIn [fargate]`.',
  links: [
    'https://docs.aws.amazon.com/eks/latest/userguide/fargate.html',
    'https://docs.aws.amazon.com/eks/latest/userguide/fargate-logging.html',
  ],
  on: {
    DaemonSet(daemonSet, { cluster, report }) {
      const { pod } = daemonSet;
      if (!pod || daemonSet.part || mayExcludeFargate(pod)) return;
      const profile = cluster.fargateProfiles.find(
        (candidate) => profileSelects(candidate, daemonSet.effectiveNamespace, pod.labels) === true,
      );
      const related = profile && [{ node: profile, message: 'this profile takes its pods' }];
      if (cluster.fargateOnly === true) {
        report(daemonSet, {
          at: ['kind'],
          message: 'the cluster has only Fargate, where a DaemonSet never gets a pod; run it as a sidecar',
        });
      } else if (related) {
        const name = text(profile.name.value);
        const which = name === undefined ? 'a Fargate profile' : `Fargate profile \`${name}\``;
        const message = `${which} takes the pods of this DaemonSet, and Fargate never runs them; keep it out of the profile`;
        report(daemonSet, { at: ['kind'], message, related });
      }
    },
  },
  examples: [
    {
      title: 'a cluster that has only Fargate',
      bad: `
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata:
          name: demo
          region: eu-central-1
        fargateProfiles:
          - name: everything
            selectors:
              - namespace: default
              - namespace: kube-system
        ---
        apiVersion: apps/v1
        kind: DaemonSet # <-
        metadata:
          name: log-agent
          namespace: logging
        spec:
          selector:
            matchLabels: { app: log-agent }
          template:
            metadata:
              labels: { app: log-agent }
            spec:
              containers:
                - name: agent
                  image: registry.example.com/log-agent:1.0.0
      `,
    },
    {
      title: 'a mixed cluster',
      bad: `
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata:
          name: demo
          region: eu-central-1
        managedNodeGroups:
          - name: main
        fargateProfiles:
          - name: monitoring
            selectors:
              - namespace: mon*
        ---
        apiVersion: apps/v1
        kind: DaemonSet # <-
        metadata:
          name: node-metrics
          namespace: monitoring
        spec:
          selector:
            matchLabels: { app: node-metrics }
          template:
            metadata:
              labels: { app: node-metrics }
            spec:
              containers:
                - name: agent
                  image: registry.example.com/node-metrics:1.0.0
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
          - name: monitoring
            selectors:
              - namespace: monitoring
                labels: { compute: fargate }
        ---
        apiVersion: apps/v1
        kind: DaemonSet
        metadata:
          name: node-metrics
          namespace: monitoring
        spec:
          selector:
            matchLabels: { app: node-metrics }
          template:
            metadata:
              labels: { app: node-metrics }
            spec:
              containers:
                - name: agent
                  image: registry.example.com/node-metrics:1.0.0
      `,
    },
    {
      title: 'one that keeps itself off Fargate, as kube-proxy does, or chooses EC2 nodes',
      good: `
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata:
          name: demo
          region: eu-central-1
        fargateProfiles:
          - name: all
            selectors:
              - namespace: "*"
        ---
        apiVersion: apps/v1
        kind: DaemonSet
        metadata:
          name: node-metrics
          namespace: monitoring
        spec:
          selector:
            matchLabels: { app: node-metrics }
          template:
            metadata:
              labels: { app: node-metrics }
            spec:
              affinity:
                nodeAffinity:
                  requiredDuringSchedulingIgnoredDuringExecution:
                    nodeSelectorTerms:
                      - matchExpressions:
                          - key: eks.amazonaws.com/compute-type
                            operator: NotIn
                            values: [fargate]
              containers:
                - name: agent
                  image: registry.example.com/node-metrics:1.0.0
        ---
        apiVersion: apps/v1
        kind: DaemonSet
        metadata:
          name: gpu-metrics
          namespace: monitoring
        spec:
          selector:
            matchLabels: { app: gpu-metrics }
          template:
            metadata:
              labels: { app: gpu-metrics }
            spec:
              nodeSelector:
                eks.amazonaws.com/nodegroup: gpu
              containers:
                - name: agent
                  image: registry.example.com/gpu-metrics:1.0.0
      `,
    },
    {
      title: 'a profile that is not known, and a cluster without one',
      good: `
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata:
          name: demo
          region: eu-central-1
        managedNodeGroups:
          - name: main
        fargateProfiles:
          - name: some
            selectors:
              - namespace: \${NAMESPACE}
        ---
        apiVersion: apps/v1
        kind: DaemonSet
        metadata:
          name: node-metrics
          namespace: monitoring
        spec:
          selector:
            matchLabels: { app: node-metrics }
          template:
            metadata:
              labels: { app: node-metrics }
            spec:
              containers:
                - name: agent
                  image: registry.example.com/node-metrics:1.0.0
      `,
    },
  ],
});
