import { EKS_VERSION_NOTES } from '../../data/eks-version-notes.js';
import { defineRule } from '../../engine/rule.js';
import { minorIn, minorsBetween } from '../../model/version.js';

export default defineRule({
  id: 'upgrade-changes',
  title: 'Know what changes between the version in use and the target',
  severity: 'info',
  presets: ['upgrade'],
  why: 'Each minor version of EKS brings changes that no manifest shows, and an upgrade over several versions meets them one after the other.',
  help: 'Read the notes of each version on the way, and go there one minor version at a time.',
  links: [
    'https://docs.aws.amazon.com/eks/latest/userguide/kubernetes-versions-standard.html',
    'https://docs.aws.amazon.com/eks/latest/userguide/kubernetes-versions-extended.html',
    'https://docs.aws.amazon.com/eks/latest/userguide/update-cluster.html',
  ],
  on: {
    Cluster(cluster, { cluster: { kubernetesVersion: target, versionInUse }, report }) {
      const version = minorIn(cluster.version.value);
      if (version === undefined || version !== versionInUse || target === undefined || cluster.onOutpost) return;
      const steps = minorsBetween(version, target);
      if (steps <= 0) return;
      const at = cluster.version.path.slice(cluster.path.length);
      if (steps > 1) report(cluster, { at, message: route(version, steps) });
      for (const { version: changed, note } of EKS_VERSION_NOTES) {
        const passed = minorsBetween(version, changed) > 0 && minorsBetween(changed, target) >= 0;
        if (passed) report(cluster, { at, message: `Kubernetes ${changed} on EKS: ${note}` });
      }
    },
  },
  examples: [
    {
      kubernetesVersion: '1.36',
      bad: `
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata:
          name: demo
          region: eu-central-1
          version: "1.34" # <-
      `,
      good: `
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata:
          name: demo
          region: eu-central-1
          version: "1.36"
      `,
    },
    {
      title: 'no target',
      good: `
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata:
          name: demo
          region: eu-central-1
          version: "1.31"
      `,
    },
  ],
});

function route(from: string, steps: number): string {
  const minor = Number(from.slice(2));
  const stops = Array.from({ length: steps }, (_, index) => `1.${minor + index + 1}`);
  return `from ${from} it is ${steps} upgrades, one minor version at a time: ${stops.join(', ')}`;
}
