import { defineRule } from '../../engine/rule.js';
import { type Fields, isSet } from '../../model/validity/fault.js';
import { isJudged } from '../../model/validity/judged.js';
import { foreignContainerFaults, foreignPodFaults, hostProcessFaults } from '../../model/validity/windows-pod.js';
import { isKnownSince } from '../../model/version.js';

export default defineRule({
  id: 'windows-pod-invalid',
  title: 'Keep settings of Linux out of Windows pods, and the other way round',
  severity: 'error',
  presets: ['recommended', 'strict', 'validity'],
  why: 'With `spec.os.name: windows` the API server rejects whatever only Linux knows, even where its value is `false`; HostProcess containers need the network of their node, and tolerate no others beside them.',
  help: 'Remove the settings; what Windows knows stands under `securityContext.windowsOptions`.',
  links: [
    'https://kubernetes.io/docs/concepts/windows/intro/#compatibility-v1-pod-spec-containers',
    'https://kubernetes.io/docs/tasks/configure-pod-container/create-hostprocess-pod/',
    'https://docs.aws.amazon.com/eks/latest/userguide/windows-support.html',
  ],
  on: {
    PodTemplate(pod, { cluster, report }) {
      const spec = pod.spec as Fields;
      if (!isJudged(pod)) return;
      if (isSet(spec.os)) {
        // Before 1.34 the resources of a pod are dropped unread.
        const hasResources = isKnownSince(cluster.kubernetesVersion, '1.34');
        for (const { at, message } of foreignPodFaults(spec, hasResources)) report(pod, { at, message });
      }
      for (const { at, message } of hostProcessFaults(pod)) report(pod, { at, message });
    },
    Container(container, { report }) {
      const { securityContext } = container.data as Fields;
      if (!isSet(securityContext) || !isSet((container.pod.spec as Fields).os) || !isJudged(container.pod)) return;
      for (const { at, message } of foreignContainerFaults(container)) report(container, { at, message });
    },
  },
  examples: [
    {
      bad: `
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          os:
            name: windows
          nodeSelector:
            kubernetes.io/os: windows
          hostPID: true # <-
          shareProcessNamespace: false # <-
          securityContext:
            runAsUser: 1000 # <-
            fsGroup: 2000 # <-
            seccompProfile: # <-
              type: RuntimeDefault
          containers:
            - name: web
              image: registry.example.com/web-windows:1.4.2
              securityContext:
                allowPrivilegeEscalation: false # <-
                readOnlyRootFilesystem: false # <-
                capabilities: # <-
                  drop: [ALL]
        ---
        apiVersion: v1
        kind: Pod
        metadata:
          name: linux
        spec:
          os:
            name: linux
          containers:
            - name: web
              image: registry.example.com/web:1.4.2
              securityContext:
                windowsOptions: # <-
                  runAsUserName: ContainerUser
      `,
      good: `
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          os:
            name: windows
          hostPID: false
          nodeSelector:
            kubernetes.io/os: windows
          securityContext:
            runAsNonRoot: true
            windowsOptions:
              runAsUserName: ContainerUser
          containers:
            - name: web
              image: registry.example.com/web-windows:1.4.2
              securityContext:
                runAsNonRoot: true
      `,
    },
    {
      title: 'HostProcess containers',
      bad: `
        apiVersion: v1
        kind: Pod
        metadata:
          name: agent
        spec: # <-
          containers:
            - name: agent
              image: registry.example.com/agent-windows:3.1.0
              securityContext:
                windowsOptions:
                  hostProcess: true
                  runAsUserName: NT AUTHORITY\\SYSTEM
        ---
        apiVersion: v1
        kind: Pod
        metadata:
          name: mixed
        spec:
          hostNetwork: true
          containers: # <-
            - name: agent
              image: registry.example.com/agent-windows:3.1.0
              securityContext:
                windowsOptions:
                  hostProcess: true
            - name: web
              image: registry.example.com/web-windows:1.4.2
        ---
        apiVersion: v1
        kind: Pod
        metadata:
          name: contradiction
        spec:
          hostNetwork: true
          securityContext:
            windowsOptions:
              hostProcess: true
          containers:
            - name: agent
              image: registry.example.com/agent-windows:3.1.0
            - name: web
              image: registry.example.com/web-windows:1.4.2
              securityContext:
                windowsOptions:
                  hostProcess: false # <-
      `,
      good: `
        apiVersion: v1
        kind: Pod
        metadata:
          name: agent
        spec:
          hostNetwork: true
          securityContext:
            windowsOptions:
              hostProcess: true
              runAsUserName: NT AUTHORITY\\SYSTEM
          containers:
            - name: agent
              image: registry.example.com/agent-windows:3.1.0
            - name: web
              image: registry.example.com/web-windows:1.4.2
              securityContext:
                windowsOptions:
                  hostProcess: true
      `,
    },
    {
      title: 'a pod that only selects Windows nodes, which the server does not look at',
      good: `
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          nodeSelector:
            kubernetes.io/os: windows
          containers:
            - name: web
              image: registry.example.com/web-windows:1.4.2
              securityContext:
                allowPrivilegeEscalation: false
      `,
    },
  ],
});
