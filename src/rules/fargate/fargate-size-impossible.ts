import { FARGATE_OVERHEAD_MIB, fargateSize } from '../../data/fargate-sizes.js';
import { defineRule } from '../../engine/rule.js';
import { fargateProfileFor, nameOfProfile } from '../../model/facts/fargate-choice.js';
import { fargateDemand } from '../../model/fargate-demand.js';

interface Options {
  readonly waste: boolean;
}

export default defineRule<Options>({
  id: 'fargate-size-impossible',
  title: 'Ask for a size that Fargate has',
  severity: 'error',
  why: 'Fargate rounds a pod up to the next of its sizes, with 256 MiB more for itself. Above 16 vCPU or 120 GB there is none, and the pod stays Pending. A little above a step costs about twice as much as a little below.',
  help: 'Lower the requests, run fewer things in one pod, or keep it out of the profile. Leave 256 MiB below a step, such as 768Mi for 1 GB.',
  links: ['https://docs.aws.amazon.com/eks/latest/userguide/fargate-pod-configuration.html'],
  options: {
    schema: {
      type: 'object',
      properties: {
        waste: { type: 'boolean', description: 'Say also where rounding wastes more than half of a resource.' },
      },
      additionalProperties: false,
    },
    default: { waste: true },
  },
  on: {
    PodTemplate(pod, { cluster: { fargateProfiles }, options, report }) {
      if (fargateProfiles.length === 0 || pod.resource.kind === 'DaemonSet') return;
      const profile = fargateProfileFor(pod, fargateProfiles);
      const demand = profile && fargateDemand(pod);
      if (!demand) return;
      const { cpuMillis, memoryMib } = demand;
      const asked = `${cpuMillis / 1000} vCPU and ${Math.ceil(memoryMib)}Mi`;
      const at = ['spec', 'containers', 0, 'resources', 'requests'];
      const related = [{ node: profile, message: 'this profile takes it' }];
      const size = fargateSize(cpuMillis, memoryMib);
      if (!size) {
        const message = `${nameOfProfile(profile)} takes this pod, and no size of Fargate holds the ${asked} that it asks for with ${FARGATE_OVERHEAD_MIB}Mi more`;
        report(pod, { at, message, related });
        return;
      }
      const wasted = size.vcpu * 1000 > 2 * cpuMillis || size.memory * 1024 > 2 * (memoryMib + FARGATE_OVERHEAD_MIB);
      // The smallest size is no waste, and pods without requests are the business of another rule.
      if (!options.waste || !wasted || size.vcpu < 0.5 || cpuMillis === 0 || memoryMib === 0) return;
      const message = `this pod asks for ${asked} and is billed for ${size.vcpu} vCPU and ${size.memory} GB on Fargate`;
      report(pod, { at, severity: 'info', message, related });
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
          name: large
          namespace: shop
        spec:
          containers:
            - name: large
              image: registry.example.com/large:1.4.2
              resources:
                requests: # <-
                  cpu: 16
                  memory: 120Gi
        ---
        apiVersion: v1
        kind: Pod
        metadata:
          name: wasteful
          namespace: shop
        spec:
          containers:
            - name: wasteful
              image: registry.example.com/wasteful:1.4.2
              resources:
                requests: # <- info
                  cpu: 250m
                  memory: 7Gi
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
          initContainers:
            - name: migrate
              image: registry.example.com/migrate:1.4.2
              resources:
                requests: { cpu: "1", memory: 1792Mi }
          containers:
            - name: web
              image: registry.example.com/web:1.4.2
              resources:
                requests: { cpu: "1", memory: 1792Mi }
      `,
    },
    {
      title: 'a pod that no profile takes, and amounts that something else fills in',
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
        kind: Pod
        metadata:
          name: large
          namespace: data
        spec:
          containers:
            - name: large
              image: registry.example.com/large:1.4.2
              resources:
                requests: { cpu: 64, memory: 500Gi }
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
                requests: { cpu: "\${CPU}", memory: 500Gi }
      `,
    },
  ],
});
