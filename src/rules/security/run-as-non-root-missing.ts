import type { Fix } from '../../engine/finding.js';
import { type Context, defineRule } from '../../engine/rule.js';
import { HARDENING_OPTIONS, type HardeningOptions, isToHarden, namesOf } from '../../model/hardening.js';
import { isMapping } from '../../model/loose.js';
import type { Container, PodTemplate } from '../../model/pod.js';
import type { Located } from '../../model/resource.js';
import { effectiveField, hasOwnUsers, ownField, placeOf } from '../../model/security-context.js';
import type { Path } from '../../source/path.js';
import { UNKNOWN } from '../../source/unknown.js';

export default defineRule<HardeningOptions>({
  id: 'run-as-non-root-missing',
  title: 'Run containers as another user than root',
  severity: 'warning',
  hygiene: true,
  why: 'Unless the image or the manifest says otherwise, a container runs as root: with the same user id as root of the node, so that a way out of the container is a way into everything on the node.',
  help: 'Set `runAsNonRoot: true` in the securityContext of the pod, and `runAsUser` where the image names no numeric user; test it, since some images start as root only.',
  links: [
    'https://docs.aws.amazon.com/eks/latest/best-practices/pod-security.html',
    'https://kubernetes.io/docs/concepts/security/pod-security-standards/#restricted',
    'https://kubernetes.io/docs/tasks/configure-pod-container/security-context/',
  ],
  options: HARDENING_OPTIONS,
  on: {
    PodTemplate(pod, context) {
      const silent: Container[] = [];
      for (const container of pod.containers) {
        const fault = faultOf(container);
        if (fault === undefined || hasOwnUsers(pod) || !isToHarden(container, context.options, context.workspace))
          continue;
        if (fault === 'missing') silent.push(container);
        else reportWritten(container, fault, context);
      }
      if (silent.length > 0) reportMissing(pod, silent, context);
    },
  },
  examples: [
    {
      bad: `
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec: # <-
          initContainers:
            - name: setup
              image: registry.example.com/setup:1.0.3
            - name: log
              image: registry.example.com/log:1.4.2
              restartPolicy: Always
              securityContext:
                runAsUser: 0 # <-
          containers:
            - name: web
              image: registry.example.com/web:1.4.2
            - name: api
              image: registry.example.com/api:1.4.2
              securityContext:
                runAsNonRoot: false # <-
      `,
      good: `
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          securityContext:
            runAsNonRoot: true
          containers:
            - name: web
              image: registry.example.com/web:1.4.2
            - name: api
              image: registry.example.com/api:1.4.2
              securityContext:
                runAsNonRoot: false
                runAsUser: 10001
      `,
    },
    {
      title: 'a value of the pod that its containers inherit, and a container that needs the pod no other user',
      bad: `
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          securityContext:
            runAsUser: 0 # <-
          containers:
            - name: web
              image: registry.example.com/web:1.4.2
            - name: api
              image: registry.example.com/api:1.4.2
        ---
        apiVersion: v1
        kind: Pod
        metadata:
          name: mixed
        spec:
          containers:
            - name: web # <-
              image: registry.example.com/web:1.4.2
            - name: api
              image: registry.example.com/api:1.4.2
              securityContext:
                runAsNonRoot: true
      `,
    },
    {
      title: 'Windows users, user namespaces, what is privileged and reported as that, node agents, open values',
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
          name: alone
        spec:
          hostUsers: false
          containers:
            - name: web
              image: registry.example.com/web:1.4.2
              securityContext:
                runAsUser: 0
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

function faultOf(container: Container): 'runAsUser' | 'runAsNonRoot' | 'missing' | undefined {
  const user = effectiveField(container, 'runAsUser');
  if (user === 0) return 'runAsUser';
  if (user === UNKNOWN || typeof user === 'number') return undefined;
  const nonRoot = effectiveField(container, 'runAsNonRoot');
  if (nonRoot === true || nonRoot === UNKNOWN) return undefined;
  if (container.pod.windows && isPlainWindowsUser(effectiveField(container, 'windowsOptions'))) return undefined;
  return nonRoot === false ? 'runAsNonRoot' : 'missing';
}

function isPlainWindowsUser(options: unknown): boolean {
  const name = isMapping(options) ? options.runAsUserName : options;
  return name === UNKNOWN || (typeof name === 'string' && name !== 'ContainerAdministrator');
}

function reportWritten(container: Container, field: 'runAsUser' | 'runAsNonRoot', { report }: Context): void {
  const { node, at } = placeOf(container, field);
  const who = node === container ? `container \`${container.name}\`` : 'the containers of this pod';
  const message =
    field === 'runAsUser'
      ? `\`runAsUser: 0\` makes ${who} root; name another user`
      : `\`runAsNonRoot: false\` lets ${who} run as root`;
  const reasonFor = escalationsOf(node === container ? [container] : container.pod.containers, node);
  report(node, { at, message, reasonFor, ...(field === 'runAsNonRoot' && { fix: fixAt(at) }) });
}

/** One line in the pod serves all, if none of its containers needs to stay root. */
function reportMissing(pod: PodTemplate, silent: readonly Container[], { report }: Context): void {
  const message = `${namesOf(silent)} may run as root: set \`runAsNonRoot: true\``;
  if (silent.length === pod.containers.length || silent.length > 1) {
    const at = ['spec', 'securityContext', 'runAsNonRoot'];
    report(pod, { at, message, fix: fixAt(at), reasonFor: escalationsOf(silent, pod) });
    return;
  }
  for (const container of silent) {
    const at = ['securityContext', 'runAsNonRoot'];
    report(container, { at, message, fix: fixAt(at), reasonFor: escalationsOf([container], container) });
  }
}

/** To a process that is root already no setuid program gives anything; that one is asked for is another matter. */
function escalationsOf(containers: readonly Container[], node: Located): Path[] {
  return containers
    .filter((container) => ownField(container, 'allowPrivilegeEscalation') !== true)
    .map(({ path }) => [...path.slice(node.path.length), 'securityContext', 'allowPrivilegeEscalation']);
}

function fixAt(at: readonly (string | number)[]): Fix {
  return { title: 'set `runAsNonRoot: true`', safe: false, edits: [{ op: 'set', at, value: true }] };
}
