import type { Severity } from '../../engine/finding.js';
import { type Context, defineRule } from '../../engine/rule.js';
import { isMapping, items } from '../../model/loose.js';
import type { Container, PodTemplate } from '../../model/pod.js';
import { holderWithoutKey, isMissing } from '../../model/references.js';
import type { Resource } from '../../model/resource.js';
import type { Path } from '../../source/path.js';

type Fields = Readonly<Record<string, unknown>>;

/** API groups that serve what an autoscaler scales, whatever the version. */
const SCALED_GROUPS: Readonly<Record<string, string>> = { Deployment: 'apps', StatefulSet: 'apps', ReplicaSet: 'apps' };

export default defineRule({
  id: 'reference-missing',
  title: 'Refer to objects that exist',
  severity: 'warning',
  why: 'A pod waits for ever for a ConfigMap, Secret, key or claim that is not there, and is never made without its ServiceAccount or PriorityClass. An autoscaler without its target scales nothing. The API server accepts all of them.',
  help: 'Add the object, or correct the name. Mark ConfigMaps and Secrets that a pod can do without with `optional: true`. Run with `--complete` where the files are all there is.',
  links: [
    'https://kubernetes.io/docs/tasks/configure-pod-container/configure-pod-configmap/',
    'https://kubernetes.io/docs/tasks/configure-pod-container/configure-service-account/',
    'https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale/',
  ],
  on: {
    PodTemplate(pod, context) {
      const { spec } = pod;
      const account = (spec.serviceAccountName ?? undefined) === undefined ? 'serviceAccount' : 'serviceAccountName';
      check('ServiceAccount', spec[account], pod, ['spec', account], context);
      check('PriorityClass', spec.priorityClassName, pod, PRIORITY_CLASS, context);
      check('RuntimeClass', spec.runtimeClassName, pod, RUNTIME_CLASS, context);
      if (spec.volumes !== undefined) checkVolumes(pod, context);
    },
    Container(container, context) {
      const { env, envFrom } = container.data;
      if (env !== undefined) checkEnv(container, context);
      if (envFrom !== undefined) checkEnvFrom(container, context);
    },
    HorizontalPodAutoscaler(autoscaler, context) {
      const target: unknown = autoscaler.data.spec?.scaleTargetRef;
      if (isMapping(target)) checkTarget(autoscaler, target, 'scaleTargetRef', context);
    },
    ScaledObject(scaled, context) {
      const target: unknown = scaled.data.spec?.scaleTargetRef;
      if (isMapping(target)) checkTarget(scaled, { kind: 'Deployment', ...target }, 'scaleTargetRef', context);
    },
    VerticalPodAutoscaler(autoscaler, context) {
      const target: unknown = autoscaler.data.spec?.targetRef;
      if (isMapping(target)) checkTarget(autoscaler, target, 'targetRef', context);
    },
    PersistentVolumeClaim(claim, context) {
      check('StorageClass', claim.data.spec?.storageClassName, claim, STORAGE_CLASS, context);
    },
    StatefulSet(set, context) {
      for (const [index, claim] of items(set.data.spec?.volumeClaimTemplates).entries()) {
        const name: unknown = claim.spec?.storageClassName;
        check('StorageClass', name, set, ['spec', 'volumeClaimTemplates', index, ...STORAGE_CLASS], context);
      }
    },
  },
  examples: [
    {
      title: 'where the files are complete',
      complete: true,
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
            spec:
              serviceAccountName: web # <-
              priorityClassName: high # <-
              containers:
                - name: web
                  image: registry.example.com/web:1.4.2
                  envFrom:
                    - configMapRef:
                        name: web # <-
                  env:
                    - name: PASSWORD
                      valueFrom:
                        secretKeyRef:
                          name: database # <- info
                          key: password
              volumes:
                - name: data
                  persistentVolumeClaim:
                    claimName: data # <-
                - name: all
                  projected:
                    sources:
                      - configMap:
                          name: more # <-
        ---
        apiVersion: autoscaling/v2
        kind: HorizontalPodAutoscaler
        metadata:
          name: web
        spec:
          maxReplicas: 5
          scaleTargetRef:
            apiVersion: apps/v1
            kind: Deployment
            name: wbe # <-
        ---
        apiVersion: v1
        kind: PersistentVolumeClaim
        metadata:
          name: other
        spec:
          storageClassName: fast # <-
          accessModes: [ReadWriteOnce]
          resources:
            requests:
              storage: 1Gi
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
              containers:
                - name: web
                  image: registry.example.com/web:1.4.2
                  envFrom:
                    - configMapRef:
                        name: web
                    - secretRef:
                        name: extra
                        optional: true
        ---
        apiVersion: v1
        kind: ServiceAccount
        metadata:
          name: web
        ---
        apiVersion: v1
        kind: ConfigMap
        metadata:
          name: web
        data:
          COLOR: blue
        ---
        apiVersion: autoscaling/v2
        kind: HorizontalPodAutoscaler
        metadata:
          name: web
        spec:
          maxReplicas: 5
          scaleTargetRef:
            apiVersion: apps/v1
            kind: Deployment
            name: web
      `,
    },
    {
      title:
        'a key that the object does not have, a group that Deployments left, and a name next to others of its kind',
      bad: `
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          containers:
            - name: web
              image: registry.example.com/web:1.4.2
              env:
                - name: COLOR
                  valueFrom:
                    configMapKeyRef:
                      name: web
                      key: colour # <- error
                - name: SIZE
                  valueFrom:
                    configMapKeyRef:
                      name: wbe # <- info
                      key: size
        ---
        apiVersion: v1
        kind: ConfigMap
        metadata:
          name: web
        data:
          color: blue
        ---
        apiVersion: autoscaling/v2
        kind: HorizontalPodAutoscaler
        metadata:
          name: web
        spec:
          maxReplicas: 5
          scaleTargetRef:
            apiVersion: extensions/v1beta1 # <- error
            kind: Deployment
            name: web
      `,
    },
    {
      title:
        'what an operator, a generator or eksctl makes, what stands in other files, and names that something else fills in',
      complete: true,
      good: `
        # file: web.yaml
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          serviceAccountName: web
          containers:
            - name: web
              image: registry.example.com/web:1.4.2
              envFrom:
                - secretRef:
                    name: database
                - configMapRef:
                    name: \${SETTINGS}
                - configMapRef:
                    name: colors
        ---
        apiVersion: external-secrets.io/v1
        kind: ExternalSecret
        metadata:
          name: web
        spec:
          target:
            name: database
        # file: kustomization.yaml
        resources:
          - web.yaml
        configMapGenerator:
          - name: colors
        # file: cluster.yaml
        apiVersion: eksctl.io/v1alpha5
        kind: ClusterConfig
        metadata:
          name: demo
          region: eu-central-1
        iam:
          withOIDC: true
          serviceAccounts:
            - metadata:
                name: web
      `,
    },
    {
      title: 'no others of their kind in the files',
      good: `
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          serviceAccountName: web
          containers:
            - name: web
              image: registry.example.com/web:1.4.2
              envFrom:
                - secretRef:
                    name: web
      `,
    },
  ],
});

const PRIORITY_CLASS: Path = ['spec', 'priorityClassName'];
const RUNTIME_CLASS: Path = ['spec', 'runtimeClassName'];
const STORAGE_CLASS: Path = ['spec', 'storageClassName'];

type Node = PodTemplate | Container | Resource;

function resourceOf(node: Node): Resource {
  if ('pod' in node && 'data' in node && 'type' in node) return node.pod.resource;
  return 'resource' in node ? node.resource : (node as Resource);
}

function check(kind: string, name: unknown, node: Node, at: Path, { workspace, report }: Context): void {
  if (name === undefined) return;
  const resource = resourceOf(node);
  if (!isMissing(kind, name, resource, workspace)) return;
  const where =
    resource.namespace === undefined || CLUSTERED.has(kind) ? '' : ` in namespace \`${resource.namespace}\``;
  const known = workspace.complete ? '' : ' (not found in the files given)';
  report(node, {
    at,
    severity: severityOf(kind, workspace.complete),
    message: `there is no ${kind} \`${name}\`${where}${known}, and ${consequenceOf(kind)}`,
  });
}

const CLUSTERED: ReadonlySet<string> = new Set(['PriorityClass', 'RuntimeClass', 'StorageClass']);

/** Secrets are best kept out of files, so that one is often made by other means. */
function severityOf(kind: string, complete: boolean): Severity {
  return complete && kind !== 'Secret' ? 'warning' : 'info';
}

function consequenceOf(kind: string): string {
  if (kind === 'ConfigMap' || kind === 'Secret') return 'the pod does not start without it';
  if (kind === 'PersistentVolumeClaim') return 'the pod stays Pending without it';
  return kind === 'StorageClass' ? 'the volume is never made' : 'no pod is made without it';
}

function checkVolumes(pod: PodTemplate, context: Context): void {
  const volumes = items(pod.spec.volumes);
  for (let index = 0; index < volumes.length; index++) {
    const { configMap, secret, persistentVolumeClaim, projected } = volumes[index] as Fields;
    if (isRequired(configMap))
      check('ConfigMap', configMap.name, pod, ['spec', 'volumes', index, 'configMap', 'name'], context);
    if (isRequired(secret))
      check('Secret', secret.secretName, pod, ['spec', 'volumes', index, 'secret', 'secretName'], context);
    if (isMapping(persistentVolumeClaim)) {
      const { claimName } = persistentVolumeClaim;
      check(
        'PersistentVolumeClaim',
        claimName,
        pod,
        ['spec', 'volumes', index, 'persistentVolumeClaim', 'claimName'],
        context,
      );
    }
    if (isMapping(projected))
      checkSources(projected.sources, pod, ['spec', 'volumes', index, 'projected', 'sources'], context);
  }
}

function checkSources(sources: unknown, pod: PodTemplate, at: Path, context: Context): void {
  if (!Array.isArray(sources)) return;
  for (const [index, source] of sources.entries()) {
    if (!isMapping(source)) continue;
    const { configMap, secret } = source;
    if (isRequired(configMap)) check('ConfigMap', configMap.name, pod, [...at, index, 'configMap', 'name'], context);
    if (isRequired(secret)) check('Secret', secret.name, pod, [...at, index, 'secret', 'name'], context);
  }
}

function checkEnv(container: Container, context: Context): void {
  const env = items(container.data.env);
  for (let index = 0; index < env.length; index++) {
    const from: unknown = env[index]?.valueFrom;
    if (!isMapping(from)) continue;
    checkKey('ConfigMap', from.configMapKeyRef, container, index, 'configMapKeyRef', context);
    checkKey('Secret', from.secretKeyRef, container, index, 'secretKeyRef', context);
  }
}

function checkKey(
  kind: 'ConfigMap' | 'Secret',
  ref: unknown,
  container: Container,
  index: number,
  field: string,
  context: Context,
): void {
  if (!isRequired(ref)) return;
  const { name, key } = ref;
  const at = ['env', index, 'valueFrom', field];
  check(kind, name, container, [...at, 'name'], context);
  const { resource } = container.pod;
  if (typeof name !== 'string' || typeof key !== 'string' || resource.part) return;
  const holder = holderWithoutKey(kind, name, key, resource, context.workspace);
  if (!holder) return;
  context.report(container, {
    at: [...at, 'key'],
    severity: 'error',
    message: `${kind} \`${name}\` has no key \`${key}\`, and the pod does not start without it`,
    related: [{ node: holder, at: ['data'], message: `the ${kind}` }],
  });
}

function checkEnvFrom(container: Container, context: Context): void {
  const sources = items(container.data.envFrom);
  for (let index = 0; index < sources.length; index++) {
    const { configMapRef, secretRef } = sources[index] as Fields;
    if (isRequired(configMapRef))
      check('ConfigMap', configMapRef.name, container, ['envFrom', index, 'configMapRef', 'name'], context);
    if (isRequired(secretRef))
      check('Secret', secretRef.name, container, ['envFrom', index, 'secretRef', 'name'], context);
  }
}

/** A reference that is not marked as one the pod can do without. */
function isRequired(ref: unknown): ref is Fields {
  return isMapping(ref) && (ref.optional === undefined || ref.optional === null || ref.optional === false);
}

function checkTarget(node: Resource, target: Fields, field: string, { workspace, report }: Context): void {
  const { apiVersion, kind, name } = target;
  if (typeof kind !== 'string' || node.part) return;
  const group = SCALED_GROUPS[kind];
  if (
    group !== undefined &&
    typeof apiVersion === 'string' &&
    apiVersion.includes('/') &&
    !apiVersion.startsWith(`${group}/`)
  ) {
    const message = `\`${apiVersion}\` serves no ${kind}, so nothing is scaled; write \`apps/v1\``;
    report(node, {
      at: ['spec', field, 'apiVersion'],
      severity: 'error',
      message,
      fix: {
        title: 'name the API that serves it',
        safe: false,
        edits: [{ op: 'set', at: ['spec', field, 'apiVersion'], value: 'apps/v1' }],
      },
    });
  }
  if (!isMissing(kind, name, node, workspace)) return;
  const where = node.namespace === undefined ? '' : ` in namespace \`${node.namespace}\``;
  const known = workspace.complete ? '' : ' (not found in the files given)';
  report(node, {
    at: ['spec', field, 'name'],
    severity: workspace.complete ? 'warning' : 'info',
    message: `there is no ${kind} \`${name}\`${where}${known}, so nothing is scaled`,
  });
}
