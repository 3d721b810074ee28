import { oldestStandardVersion } from '../../data/eks-versions.js';
import {
  APPARMOR_CONTAINER,
  LEGACY_ANNOTATIONS,
  LEGACY_VOLUMES,
  type LegacyField,
  SECCOMP_CONTAINER,
  SECCOMP_POD,
} from '../../data/legacy-pod-fields.js';
import { type Context, defineRule, type Problem } from '../../engine/rule.js';
import { containerNamed, hasProfile, profileMoves, profileOf } from '../../model/confinement-moves.js';
import { isMapping, items } from '../../model/loose.js';
import type { PodTemplate } from '../../model/pod.js';
import { isAtLeast } from '../../model/version.js';

export default defineRule({
  id: 'legacy-pod-field',
  title: 'Write pods with the fields that Kubernetes reads today',
  severity: 'error',
  presets: ['recommended', 'strict', 'upgrade'],
  why: 'The API server still accepts these fields and annotations, but nothing reads them: pods run without the profile that was meant, or wait for a volume that never comes.',
  help: 'Use what the message names.',
  links: [
    'https://kubernetes.io/docs/reference/labels-annotations-taints/',
    'https://kubernetes.io/docs/concepts/storage/volumes/',
    'https://kubernetes.io/docs/tutorials/security/apparmor/',
    'https://docs.aws.amazon.com/eks/latest/userguide/kubernetes-versions-standard.html',
  ],
  on: {
    PodTemplate(pod, context) {
      const { annotations } = pod.metadata as { readonly annotations?: unknown };
      if (isMapping(annotations))
        for (const name in annotations) checkAnnotation(pod, name, annotations[name], context);
      if (pod.spec.volumes !== undefined) checkVolumes(pod, context);
      const { serviceAccount, serviceAccountName } = pod.spec;
      if (typeof serviceAccount === 'string' && serviceAccount !== '' && serviceAccountName === undefined) {
        context.report(pod, accountNamed(serviceAccount));
      }
    },
    PersistentVolume(volume, context) {
      const { spec } = volume.data as { readonly spec?: unknown };
      if (!isMapping(spec)) return;
      for (const key in spec) {
        const field = LEGACY_VOLUMES.get(key);
        if (field)
          context.report(volume, {
            at: ['spec', key],
            key: true,
            ...verdict(field, `volume plugin \`${key}\``, context),
          });
      }
    },
  },
  examples: [
    {
      kubernetesVersion: '1.34',
      bad: `
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
              annotations:
                seccomp.security.alpha.kubernetes.io/pod: runtime/default # <-
                container.apparmor.security.beta.kubernetes.io/web: runtime/default # <- warning
                scheduler.alpha.kubernetes.io/critical-pod: "" # <-
            spec:
              serviceAccount: web # <- info
              containers:
                - name: web
                  image: registry.example.com/web:1.4.2
              volumes:
                - name: source
                  gitRepo: # <-
                    repository: https://git.example.com/web.git
      `,
      good: `
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
              serviceAccountName: web
              priorityClassName: system-cluster-critical
              securityContext:
                seccompProfile: { type: RuntimeDefault }
                appArmorProfile: { type: RuntimeDefault }
              containers:
                - name: web
                  image: registry.example.com/web:1.4.2
              volumes:
                - name: source
                  emptyDir: {}
      `,
    },
    {
      title: 'plugins of PersistentVolumes, one that a later version drops',
      kubernetesVersion: '1.30',
      bad: `
        apiVersion: v1
        kind: PersistentVolume
        metadata:
          name: old
        spec:
          capacity: { storage: 10Gi }
          accessModes: [ReadWriteMany]
          glusterfs: # <-
            endpoints: gluster
            path: data
        ---
        apiVersion: v1
        kind: PersistentVolume
        metadata:
          name: ceph
        spec:
          capacity: { storage: 10Gi }
          accessModes: [ReadWriteMany]
          cephfs: # <- warning
            monitors: [10.0.0.1]
      `,
    },
    {
      title: 'an annotation beside the field that is read, and an account as the API server writes it',
      kubernetesVersion: '1.34',
      good: `
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
          annotations:
            seccomp.security.alpha.kubernetes.io/pod: runtime/default
            container.apparmor.security.beta.kubernetes.io/web: runtime/default
        spec:
          serviceAccount: web
          serviceAccountName: web
          securityContext:
            seccompProfile: { type: RuntimeDefault }
          containers:
            - name: web
              image: registry.example.com/web:1.4.2
              securityContext:
                appArmorProfile: { type: RuntimeDefault }
      `,
    },
    {
      title: 'AppArmor before it had a field',
      kubernetesVersion: '1.29',
      good: `
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
          annotations:
            container.apparmor.security.beta.kubernetes.io/web: runtime/default
        spec:
          containers:
            - name: web
              image: registry.example.com/web:1.4.2
      `,
    },
  ],
});

function checkAnnotation(pod: PodTemplate, name: string, value: unknown, context: Context): void {
  if (!name.includes('.kubernetes.io/')) return;
  const at = ['metadata', 'annotations', name];
  const legacy = LEGACY_ANNOTATIONS.get(name);
  const problem = legacy
    ? verdict(legacy, `annotation \`${name}\``, context)
    : (seccomp(pod, name, value, context) ?? appArmor(pod, name, value, context));
  if (problem) context.report(pod, { at, key: true, ...problem });
}

type Verdict = Pick<Problem, 'message' | 'severity' | 'fix'>;

function verdict({ deadIn, deprecatedIn, instead }: LegacyField, what: string, context: Context): Verdict {
  if (deadIn !== undefined && isAtLeast(versionOf(context), deadIn)) {
    return { message: `the ${what} has no effect since Kubernetes ${deadIn}; use ${instead}` };
  }
  const end = deadIn === undefined ? '' : ` and has no effect from ${deadIn} on`;
  return {
    severity: 'warning',
    message: `the ${what} is deprecated since Kubernetes ${deprecatedIn}${end}; use ${instead}`,
  };
}

/** Converting one switches it on: not safe. */
function seccomp(pod: PodTemplate, name: string, value: unknown, context: Context): Verdict | undefined {
  const wholePod = name === SECCOMP_POD;
  if (!wholePod && !name.startsWith(SECCOMP_CONTAINER)) return undefined;
  const container = wholePod ? undefined : containerNamed(pod, name.slice(SECCOMP_CONTAINER.length));
  if (hasProfile(wholePod ? pod.spec : container?.data, 'seccompProfile')) return undefined;
  const field = { deadIn: '1.27', deprecatedIn: '1.19', instead: '`securityContext.seccompProfile`' };
  const profile = profileOf(value);
  const holder = wholePod ? ['spec'] : container?.path.slice(pod.path.length);
  const edits = profile && holder ? profileMoves(name, holder, 'seccompProfile', profile) : undefined;
  const title = 'Ask for the profile with `seccompProfile`';
  return {
    ...verdict(field, `annotation \`${name}\``, context),
    ...(edits && { fix: { title, safe: false, edits } }),
  };
}

function appArmor(pod: PodTemplate, name: string, value: unknown, context: Context): Verdict | undefined {
  if (!name.startsWith(APPARMOR_CONTAINER) || !isAtLeast(versionOf(context), '1.30')) return undefined;
  const container = containerNamed(pod, name.slice(APPARMOR_CONTAINER.length));
  if (hasProfile(container?.data, 'appArmorProfile') || hasProfile(pod.spec, 'appArmorProfile')) return undefined;
  const profile = profileOf(value);
  const edits =
    profile && container
      ? profileMoves(name, container.path.slice(pod.path.length), 'appArmorProfile', profile)
      : undefined;
  const safe = isAtLeast(context.cluster.versionInUse ?? versionOf(context), '1.30');
  const title = 'Ask for the profile with `appArmorProfile`';
  return {
    severity: 'warning',
    message: `the annotation \`${name}\` is deprecated since Kubernetes 1.30; use \`securityContext.appArmorProfile\` (and mind that AppArmor itself is deprecated since 1.34, in favour of seccomp)`,
    ...(edits && { fix: { title, safe, edits } }),
  };
}

function checkVolumes(pod: PodTemplate, context: Context): void {
  for (const [index, volume] of items(pod.spec.volumes).entries()) {
    for (const key in volume) {
      const field = LEGACY_VOLUMES.get(key);
      if (!field) continue;
      const at = ['spec', 'volumes', index, key];
      context.report(pod, { at, key: true, ...verdict(field, `volume plugin \`${key}\``, context) });
    }
  }
}

function accountNamed(name: string): Problem {
  return {
    at: ['spec', 'serviceAccount'],
    key: true,
    severity: 'info',
    message: `\`serviceAccount\` is an old name that Kubernetes keeps only for old clients; write \`serviceAccountName: ${name}\``,
    fix: {
      title: 'Rename to `serviceAccountName`',
      safe: true,
      edits: [{ op: 'rename', at: ['spec', 'serviceAccount'], to: 'serviceAccountName' }],
    },
  };
}

function versionOf({ cluster, today }: Context): string {
  return cluster.kubernetesVersion ?? oldestStandardVersion(today);
}
