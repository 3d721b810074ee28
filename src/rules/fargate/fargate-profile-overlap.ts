import { defineRule } from '../../engine/rule.js';
import { matchingProfiles, nameOfProfile } from '../../model/facts/fargate-choice.js';
import type { FargateProfile } from '../../model/facts/fargate-profile.js';

export default defineRule({
  id: 'fargate-profile-overlap',
  title: 'Let one Fargate profile take a pod',
  severity: 'warning',
  why: 'Where several profiles match, EKS takes the first by name: the pod may get other subnets and another execution role than was meant, and a new profile with an earlier name moves it.',
  help: 'Narrow the selectors, or name the profile in the label `eks.amazonaws.com/fargate-profile` of the pod template.',
  links: ['https://docs.aws.amazon.com/eks/latest/userguide/fargate-profile.html'],
  on: {
    PodTemplate(pod, { cluster: { fargateProfiles }, report }) {
      if (fargateProfiles.length < 2 || pod.resource.part) return;
      const matching = matchingProfiles(pod, fargateProfiles);
      const [first] = matching;
      const names = new Set(matching.map(({ name }) => name.value));
      if (!first || names.size < 2 || sameTarget(matching)) return;
      report(pod, {
        at: ['metadata', 'labels'],
        message: `${matching.length} Fargate profiles take these pods (${[...names].map((name) => `\`${String(name)}\``).join(', ')}); EKS uses the first by name, ${nameOfProfile(first)}`,
        related: matching.map((node) => ({
          node,
          at: node.selectors.path.slice(node.path.length),
          message: 'takes them',
        })),
      });
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
        fargateProfiles:
          - name: web
            subnets: [subnet-0a1b2c3d4e5f60718]
            selectors:
              - namespace: shop
                labels: { tier: web }
          - name: shop
            subnets: [subnet-0a1b2c3d4e5f60719]
            selectors:
              - namespace: shop
        ---
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
          namespace: shop
          labels: { tier: web } # <-
        spec:
          containers:
            - name: web
              image: registry.example.com/web:1.4.2
      `,
      good: `
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata:
          name: demo
          region: eu-central-1
        fargateProfiles:
          - name: web
            subnets: [subnet-0a1b2c3d4e5f60718]
            selectors:
              - namespace: shop
                labels: { tier: web }
          - name: shop
            subnets: [subnet-0a1b2c3d4e5f60719]
            selectors:
              - namespace: shop
        ---
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
          namespace: shop
          labels:
            tier: web
            eks.amazonaws.com/fargate-profile: web
        spec:
          containers:
            - name: web
              image: registry.example.com/web:1.4.2
      `,
    },
    {
      title: 'profiles that differ in nothing but their selectors',
      good: `
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata:
          name: demo
          region: eu-central-1
        fargateProfiles:
          - name: web
            selectors:
              - namespace: shop
                labels: { tier: web }
          - name: shop
            selectors:
              - namespace: shop
        ---
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
          namespace: shop
          labels: { tier: web }
        spec:
          containers:
            - name: web
              image: registry.example.com/web:1.4.2
      `,
    },
  ],
});

/** Profiles of one role and the same subnets run a pod in the same way. */
function sameTarget(profiles: readonly FargateProfile[]): boolean {
  const targets = profiles.map(({ podExecutionRole, subnets }) =>
    JSON.stringify([String(podExecutionRole.value), subnets.value]),
  );
  return new Set(targets).size === 1;
}
