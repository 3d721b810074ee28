import { type Context, defineRule } from '../../engine/rule.js';
import { hasRequest } from '../../model/compute-resources.js';
import { fargateProfileFor, nameOfProfile } from '../../model/facts/fargate-choice.js';
import type { FargateProfile } from '../../model/facts/fargate-profile.js';
import { isMapping } from '../../model/loose.js';
import type { Container } from '../../model/pod.js';
import { parseQuantity } from '../../model/quantity.js';

const KEYS = ['cpu', 'memory'] as const;

export default defineRule({
  id: 'fargate-requests-missing',
  title: 'Say how large a pod on Fargate must be',
  severity: 'warning',
  why: 'Fargate sizes the machine of a pod by its requests. Without any the pod gets 0.25 vCPU and 0.5 GB, in which most programs crawl or are killed; a limit above the request promises what the machine does not have.',
  help: 'Set requests of cpu and memory on every container, and limits to the same values.',
  links: ['https://docs.aws.amazon.com/eks/latest/userguide/fargate-pod-configuration.html'],
  on: {
    PodTemplate(pod, context) {
      const { fargateProfiles } = context.cluster;
      if (fargateProfiles.length === 0 || pod.resource.kind === 'DaemonSet') return;
      const profile = fargateProfileFor(pod, fargateProfiles);
      if (!profile) return;
      for (const container of pod.containers) {
        if (container.longRunning) checkContainer(container, profile, context);
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
        fargateProfiles:
          - name: shop
            selectors:
              - namespace: shop
        ---
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
          namespace: shop
        spec:
          containers:
            - name: web # <-
              image: registry.example.com/web:1.4.2
            - name: proxy
              image: registry.example.com/proxy:1.4.2
              resources:
                requests: { cpu: 250m, memory: 512Mi }
                limits:
                  cpu: 250m
                  memory: 2Gi # <- info
      `,
      good: `
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata:
          name: demo
          region: eu-central-1
        fargateProfiles:
          - name: shop
            selectors:
              - namespace: shop
        ---
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
          namespace: shop
        spec:
          containers:
            - name: web
              image: registry.example.com/web:1.4.2
              resources:
                requests: { cpu: 250m, memory: 512Mi }
                limits: { memory: 0.5Gi }
      `,
    },
    {
      title: 'a LimitRange that sets requests, and a pod that no profile takes',
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
              - namespace: shop
        ---
        apiVersion: v1
        kind: LimitRange
        metadata:
          name: defaults
          namespace: shop
        spec:
          limits:
            - type: Container
              defaultRequest: { cpu: 250m, memory: 512Mi }
        ---
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
          namespace: shop
        spec:
          containers:
            - name: web
              image: registry.example.com/web:1.4.2
        ---
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
          namespace: data
        spec:
          containers:
            - name: web
              image: registry.example.com/web:1.4.2
      `,
    },
  ],
});

function checkContainer(container: Container, profile: FargateProfile, context: Context): void {
  const { workspace, cluster, report } = context;
  const related = [{ node: profile, message: 'this profile takes it' }];
  const missing = KEYS.filter((key) => !hasRequest(container, key, workspace, cluster.kubernetesVersion));
  if (missing.length > 0) {
    const message = `${nameOfProfile(profile)} takes this pod, and Fargate sizes it by requests: this container has none of ${missing.join(' and ')}`;
    report(container, { at: ['resources', 'requests', missing[0] ?? 'cpu'], message, related });
  }
  const resources: unknown = container.data.resources;
  if (!isMapping(resources) || !isMapping(resources.requests) || !isMapping(resources.limits)) return;
  for (const key of KEYS) {
    const request = resources.requests[key];
    const limit = resources.limits[key];
    const [asked, allowed] = [parseQuantity(request), parseQuantity(limit)];
    if (!asked || !allowed || asked.nano >= allowed.nano) continue;
    const message = `the limit of ${key} \`${String(limit)}\` is above the request \`${String(request)}\`, and Fargate makes the machine as large as the request`;
    report(container, { at: ['resources', 'limits', key], severity: 'info', message, related });
  }
}
