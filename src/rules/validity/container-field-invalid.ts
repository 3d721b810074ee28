import { defineRule } from '../../engine/rule.js';
import { resizeFaults, restartFaults, usedClaimFaults } from '../../model/validity/container-fields.js';
import { type Fields, fieldsOf, isSet } from '../../model/validity/fault.js';
import { isJudged } from '../../model/validity/judged.js';
import { reportFaults } from '../../model/validity/report.js';
import { isKnownSince } from '../../model/version.js';
import type { Path } from '../../source/path.js';

const HERE: Path = [];

export default defineRule({
  id: 'container-field-invalid',
  title: 'Restart and resize containers only in ways that Kubernetes knows',
  severity: 'error',
  presets: ['recommended', 'strict', 'validity'],
  why: 'The API server rejects unknown restart and resize policies of a container, a resize that restarts what is never restarted, and claims of devices that the pod does not have.',
  help: 'Use `restartPolicy: Always` for a native sidecar, `cpu` and `memory` in `resizePolicy`, and names from `resourceClaims` of the pod.',
  links: [
    'https://kubernetes.io/docs/concepts/workloads/pods/sidecar-containers/',
    'https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/#container-restart-policy',
    'https://kubernetes.io/docs/tasks/configure-pod-container/resize-container-resources/',
    'https://kubernetes.io/docs/concepts/scheduling-eviction/dynamic-resource-allocation/',
  ],
  on: {
    Container(container, { cluster, report }) {
      const data = container.data as Fields;
      const restarts = isSet(data.restartPolicy) || isSet(data.restartPolicyRules);
      const resizes = isSet(data.resizePolicy);
      // Older servers drop claims unread.
      const claims = isSet(fieldsOf(data.resources).claims) && isKnownSince(cluster.kubernetesVersion, '1.34');
      if (!(restarts || resizes || claims) || !isJudged(container.pod)) return;
      if (restarts) reportFaults(container, HERE, restartFaults(container, cluster.kubernetesVersion), report);
      if (resizes) reportFaults(container, HERE, resizeFaults(container), report);
      if (claims) reportFaults(container, HERE, usedClaimFaults(container), report);
    },
  },
  examples: [
    {
      kubernetesVersion: '1.36',
      bad: `
        apiVersion: v1
        kind: Pod
        metadata:
          name: train
        spec:
          restartPolicy: Never
          resourceClaims:
            - name: gpu
              resourceClaimTemplateName: gpu
          initContainers:
            - name: proxy
              image: registry.example.com/proxy:2.0.0
              restartPolicy: always # <-
          containers:
            - name: train
              image: registry.example.com/train:1.4.2
              resizePolicy:
                - resourceName: cpu
                  restartPolicy: RestartContainer # <-
                - resourceName: disk # <-
                  restartPolicy: NotRequired
                - resourceName: memory
                  restartPolicy: Required # <-
              resources:
                claims:
                  - name: gpu
                  - name: gpu # <-
                  - name: nic # <-
      `,
      good: `
        apiVersion: v1
        kind: Pod
        metadata:
          name: train
        spec:
          resourceClaims:
            - name: gpu
              resourceClaimTemplateName: gpu
          initContainers:
            - name: proxy
              image: registry.example.com/proxy:2.0.0
              restartPolicy: Always
          containers:
            - name: train
              image: registry.example.com/train:1.4.2
              resizePolicy:
                - resourceName: cpu
                  restartPolicy: NotRequired
                - resourceName: memory
                  restartPolicy: RestartContainer
              resources:
                claims:
                  - name: gpu
                    request: large
                  - name: gpu
                    request: small
      `,
    },
    {
      title: 'restart rules, known since 1.35',
      kubernetesVersion: '1.36',
      bad: `
        apiVersion: v1
        kind: Pod
        metadata:
          name: train
        spec:
          restartPolicy: Never
          containers:
            - name: train # <-
              image: registry.example.com/train:1.4.2
              restartPolicyRules:
                - action: Restart
                  exitCodes:
                    operator: In
                    values: [42]
            - name: watch
              image: registry.example.com/watch:1.4.2
              restartPolicy: Never
              restartPolicyRules:
                - action: Stop # <-
                  exitCodes:
                    operator: Is # <-
                    values: [42]
                - action: Restart # <-
      `,
      good: `
        apiVersion: v1
        kind: Pod
        metadata:
          name: train
        spec:
          restartPolicy: Never
          containers:
            - name: train
              image: registry.example.com/train:1.4.2
              restartPolicy: Never
              restartPolicyRules:
                - action: Restart
                  exitCodes:
                    operator: In
                    values: [42]
      `,
    },
    {
      title: 'policies and claims that older versions read away',
      kubernetesVersion: '1.33',
      good: `
        apiVersion: v1
        kind: Pod
        metadata:
          name: train
        spec:
          containers:
            - name: train
              image: registry.example.com/train:1.4.2
              restartPolicy: Sometimes
              resources:
                claims:
                  - name: gpu
      `,
    },
  ],
});
