import { defineRule } from '../../engine/rule.js';
import { hardeningGaps } from '../../model/hardening.js';
import { isHostProcess, isNodeAgent } from '../../model/node-agent.js';
import type { PodTemplate } from '../../model/pod.js';
import type { Workspace } from '../../model/workspace.js';

interface Options {
  readonly nodeAgents: readonly string[];
  readonly trustRestrictedNamespaces: boolean;
}

export default defineRule<Options>({
  id: 'container-hardening-missing',
  title: 'Take from a container the rights it does not need',
  severity: 'warning',
  hygiene: true,
  why: 'By default a container runs as root with a dozen capabilities and may gain more: whoever breaks into it starts with all of that on the way to the node.',
  help: 'Write the securityContext that the Pod Security Standard `restricted` asks for; test the image with it, since some must write to their own file system or run as root.',
  links: [
    'https://docs.aws.amazon.com/eks/latest/best-practices/pod-security.html',
    'https://kubernetes.io/docs/concepts/security/pod-security-standards/',
    'https://kubernetes.io/docs/tasks/configure-pod-container/security-context/',
  ],
  options: {
    schema: {
      type: 'object',
      properties: {
        nodeAgents: {
          type: 'array',
          items: { type: 'string' },
          description: 'Image repositories, or their endings behind a `/`, of agents that need their node.',
        },
        trustRestrictedNamespaces: {
          type: 'boolean',
          description: 'Leave pods alone whose Namespace enforces the Pod Security Standard `restricted`.',
        },
      },
      additionalProperties: false,
    },
    default: { nodeAgents: [], trustRestrictedNamespaces: false },
  },
  on: {
    Container(container, { options, workspace, report }) {
      const { pod, type, name } = container;
      const privileged = container.data.securityContext?.privileged === true;
      if (type === 'ephemeral' || privileged || isHostProcess(container)) return;
      if (options.trustRestrictedNamespaces && isRestricted(pod, workspace)) return;
      // Of a patch only what stands in it is judged.
      const gaps = hardeningGaps(container).filter((gap) => gap.written || !pod.resource.part);
      const major = gaps.filter((gap) => !gap.minor);
      const minor = gaps.filter((gap) => gap.minor);
      const judged = major.length > 0 ? major : minor;
      const place = judged.find((gap) => gap.written) ?? judged[0];
      if (!place || isNodeAgent(container, options.nodeAgents)) return;
      const also = minor.length > 0 && major.length > 0 ? `; consider ${listed(minor)} too` : '';
      report(place.node, {
        at: place.at,
        severity: major.length > 0 ? 'warning' : 'info',
        message: `container \`${name}\` has rights it may not need: set ${listed(judged)}${also}`,
      });
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
          initContainers:
            - name: setup # <-
              image: registry.example.com/setup:1.0.3
          containers:
            - name: web
              image: registry.example.com/web:1.4.2
              securityContext: # <-
                allowPrivilegeEscalation: false
                capabilities:
                  drop: [ALL]
            - name: api
              image: registry.example.com/api:1.4.2
              securityContext:
                runAsNonRoot: true
                allowPrivilegeEscalation: true # <-
                capabilities:
                  drop: [ALL]
            - name: log
              image: registry.example.com/log:1.4.2
              securityContext:
                runAsUser: 0 # <-
                allowPrivilegeEscalation: false
                readOnlyRootFilesystem: true
                capabilities:
                  drop: [NET_RAW]
      `,
      good: `
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          securityContext:
            runAsNonRoot: true
            seccompProfile:
              type: RuntimeDefault
          containers:
            - name: web
              image: registry.example.com/web:1.4.2
              securityContext:
                allowPrivilegeEscalation: false
                readOnlyRootFilesystem: true
                capabilities:
                  drop: [ALL]
            - name: api
              image: registry.example.com/api:1.4.2
              securityContext:
                runAsNonRoot: false
                runAsUser: 10001
                allowPrivilegeEscalation: false
                readOnlyRootFilesystem: true
                capabilities:
                  drop: [all]
      `,
    },
    {
      title: 'what would confine it further',
      bad: `
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          securityContext:
            runAsUser: 10001
          containers:
            - name: web
              image: registry.example.com/web:1.4.2
              securityContext:
                allowPrivilegeEscalation: false
                readOnlyRootFilesystem: false # <- info
                capabilities:
                  drop: [ALL]
      `,
    },
    {
      title: 'a wrong value of the pod that its container inherits',
      bad: `
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          securityContext:
            runAsNonRoot: false # <-
          containers:
            - name: web
              image: registry.example.com/web:1.4.2
      `,
    },
    {
      title:
        'Windows, which knows no more than a user; what is privileged and reported as that; node agents; open values',
      good: `
        apiVersion: v1
        kind: Pod
        metadata:
          name: windows
        spec:
          os:
            name: windows
          containers:
            - name: web
              image: registry.example.com/web:1.4.2
              securityContext:
                windowsOptions:
                  runAsUserName: ContainerUser
        ---
        apiVersion: v1
        kind: Pod
        metadata:
          name: agents
          namespace: platform
        spec:
          containers:
            - name: build
              image: registry.example.com/build:1.4.2
              securityContext:
                privileged: true
            - name: falco
              image: public.ecr.aws/falcosecurity/falco:0.41.0
        ---
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          containers:
            - name: web
              image: registry.example.com/web:1.4.2
              securityContext: \${SECURITY_CONTEXT}
      `,
    },
    {
      title: 'a Namespace that enforces the restricted standard, where that is trusted',
      options: { trustRestrictedNamespaces: true },
      good: `
        apiVersion: v1
        kind: Namespace
        metadata:
          name: shop
          labels:
            pod-security.kubernetes.io/enforce: restricted
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
      `,
    },
  ],
});

function listed(gaps: readonly { readonly setting: string }[]): string {
  const settings = gaps.map((gap) => gap.setting);
  const last = settings.pop() ?? '';
  return settings.length === 0 ? last : `${settings.join(', ')} and ${last}`;
}

function isRestricted(pod: PodTemplate, workspace: Workspace): boolean {
  return workspace
    .all('Namespace')
    .filter((namespace) => namespace.name === pod.resource.effectiveNamespace)
    .some((namespace) => namespace.data.metadata?.labels?.['pod-security.kubernetes.io/enforce'] === 'restricted');
}
