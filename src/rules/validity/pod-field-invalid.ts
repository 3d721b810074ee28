import { defineRule } from '../../engine/rule.js';
import { type Fields, isSet, listOf } from '../../model/validity/fault.js';
import { isJudged } from '../../model/validity/judged.js';
import { dnsFaults } from '../../model/validity/pod-dns.js';
import { claimFaults, podFieldFaults } from '../../model/validity/pod-fields.js';
import { lifeFaults, newPodFaults } from '../../model/validity/pod-life.js';
import { reportFaults } from '../../model/validity/report.js';
import { isKnownSince } from '../../model/version.js';

const SPEC = ['spec'];

export default defineRule({
  id: 'pod-field-invalid',
  title: 'Give pods the fields that what runs them takes',
  severity: 'error',
  presets: ['recommended', 'strict', 'validity'],
  why: 'The API server rejects a Job that does not say `OnFailure` or `Never`, a Deployment that does, names that are no names, and DNS settings that no container could use.',
  help: 'Deployments, StatefulSets and DaemonSets restart `Always`, which is the default; Jobs need `restartPolicy: OnFailure` or `Never`.',
  links: [
    'https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/#restart-policy',
    'https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/pod-v1/',
    'https://kubernetes.io/docs/concepts/services-networking/dns-pod-service/#pod-dns-config',
  ],
  on: {
    PodTemplate(pod, { cluster, report }) {
      if (!isJudged(pod)) return;
      const spec = pod.spec as Fields;
      const version = cluster.kubernetesVersion;
      const strictIps = isKnownSince(version, '1.36');
      reportFaults(pod, SPEC, lifeFaults(pod), report);
      reportFaults(pod, SPEC, newPodFaults(pod, isKnownSince(version, '1.35')), report);
      reportFaults(pod, SPEC, podFieldFaults(spec, pod.resource.kind === 'StatefulSet', strictIps), report);
      if (isSet(spec.dnsConfig) || spec.dnsPolicy === 'None') {
        reportFaults(pod, SPEC, dnsFaults(spec, pod.resource.part, strictIps), report);
      }
      // Older servers drop claims unread.
      if (isSet(spec.resourceClaims) && isKnownSince(version, '1.34'))
        reportFaults(pod, SPEC, claimFaults(listOf(spec.resourceClaims)), report);
    },
  },
  examples: [
    {
      bad: `
        apiVersion: batch/v1
        kind: CronJob
        metadata:
          name: report
        spec:
          schedule: 0 3 * * *
          jobTemplate:
            spec:
              template:
                spec:
                  restartPolicy: Always # <-
                  containers:
                    - name: report
                      image: registry.example.com/report:1.4.2
        ---
        apiVersion: batch/v1
        kind: Job
        metadata:
          name: migrate
        spec:
          template:
            spec: # <-
              containers:
                - name: migrate
                  image: registry.example.com/migrate:1.4.2
        ---
        apiVersion: batch/v1
        kind: Job
        metadata:
          name: import
        spec:
          podFailurePolicy:
            rules:
              - action: Ignore
                onPodConditions:
                  - type: DisruptionTarget
                    status: "True"
          template:
            spec:
              restartPolicy: OnFailure # <-
              containers:
                - name: import
                  image: registry.example.com/import:1.4.2
        ---
        apiVersion: apps/v1
        kind: Deployment
        metadata:
          name: web
        spec:
          selector:
            matchLabels: { app: web }
          template:
            metadata:
              labels: { app: web }
            spec:
              restartPolicy: OnFailure # <-
              activeDeadlineSeconds: 600 # <-
              containers:
                - name: web
                  image: registry.example.com/web:1.4.2
      `,
      good: `
        apiVersion: batch/v1
        kind: Job
        metadata:
          name: migrate
        spec:
          template:
            spec:
              restartPolicy: Never
              activeDeadlineSeconds: 600
              containers:
                - name: migrate
                  image: registry.example.com/migrate:1.4.2
        ---
        apiVersion: apps/v1
        kind: Deployment
        metadata:
          name: web
        spec:
          selector:
            matchLabels: { app: web }
          template:
            metadata:
              labels: { app: web }
            spec:
              restartPolicy: Always
              containers:
                - name: web
                  image: registry.example.com/web:1.4.2
        ---
        apiVersion: v1
        kind: Pod
        metadata:
          name: once
        spec:
          restartPolicy: OnFailure
          containers:
            - name: once
              image: registry.example.com/once:1.4.2
      `,
    },
    {
      title: 'names, times, hosts and DNS',
      bad: `
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          activeDeadlineSeconds: 0 # <-
          hostname: web.example.com # <-
          subdomain: Web # <-
          serviceAccountName: Web_Reader # <-
          nodeName: ip_10_0_0_1 # <-
          os:
            name: Linux # <-
          hostPID: true
          shareProcessNamespace: true # <-
          hostAliases:
            - ip: localhost # <-
              hostnames: [web_1.example.com] # <-
          dnsPolicy: None
          dnsConfig:
            nameservers: [10.0.0.2, 10.0.0.3, 10.0.0.4, dns] # <-
            searches: ["*.example.com"] # <-
            options:
              - value: "2" # <-
          readinessGates:
            - conditionType: target health # <-
          containers:
            - name: web
              image: registry.example.com/web:1.4.2
        ---
        apiVersion: v1
        kind: Pod
        metadata:
          name: gated
        spec: # <-
          nodeName: ip-10-0-0-1 # <-
          schedulingGates:
            - name: example.com/quota
            - name: example.com/quota # <-
          hostUsers: false
          hostIPC: true # <-
          dnsPolicy: None
          containers:
            - name: web
              image: registry.example.com/web:1.4.2
          ephemeralContainers: # <-
            - name: debug
              image: registry.example.com/debug:1.0.0
      `,
      good: `
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          activeDeadlineSeconds: 3600
          hostname: web-0
          subdomain: web
          serviceAccountName: web.reader
          os:
            name: linux
          hostAliases:
            - ip: 2001:db8::1
              hostnames: [web-1.example.com]
          dnsPolicy: None
          dnsConfig:
            nameservers: [10.0.0.2]
            searches: [., _tcp.example.com.]
            options:
              - name: ndots
                value: "2"
          readinessGates:
            - conditionType: target-health.elbv2.k8s.aws/web
          resourceClaims:
            - name: gpu
              resourceClaimTemplateName: gpu
          containers:
            - name: web
              image: registry.example.com/web:1.4.2
      `,
    },
    {
      title: 'a patch, a live pod that was debugged, and values that something else fills in',
      good: `
        apiVersion: batch/v1
        kind: Job
        $patch: merge
        metadata:
          name: migrate
        spec:
          template:
            spec:
              containers:
                - name: migrate
        ---
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
          uid: 4d7a3b0c-6a4c-4a9e-8c55-0d0e1c2b3a4f
        spec:
          hostname: \${HOSTNAME}
          dnsConfig: \${DNS}
          containers:
            - name: web
              image: registry.example.com/web:1.4.2
          ephemeralContainers:
            - name: debug
              image: registry.example.com/debug:1.0.0
      `,
    },
    {
      title: 'addresses with leading zeros, which 1.36 no longer takes, and what older versions drop unread',
      kubernetesVersion: '1.36',
      bad: `
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          hostAliases:
            - ip: 010.0.0.1 # <-
              hostnames: [web]
          hostnameOverride: Web # <-
          resourceClaims:
            - name: gpu # <-
          containers:
            - name: web
              image: registry.example.com/web:1.4.2
      `,
    },
  ],
});
