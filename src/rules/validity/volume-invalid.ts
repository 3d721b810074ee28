import { defineRule } from '../../engine/rule.js';
import { firstWith } from '../../model/lookup.js';
import type { PodTemplate } from '../../model/pod.js';
import { type Fields, fieldsOf, isEmpty, listOf, nameOf } from '../../model/validity/fault.js';
import { labelFault } from '../../model/validity/forms.js';
import { isJudged } from '../../model/validity/judged.js';
import { volumeSourceFaults } from '../../model/validity/volume.js';

export default defineRule({
  id: 'volume-invalid',
  title: 'Give every volume a name and at most one source',
  severity: 'error',
  presets: ['recommended', 'strict', 'validity'],
  why: 'The API server rejects a pod with a volume that has two sources, shares its name with another, or says something impossible, such as a file mode of 644 in decimal.',
  help: 'Name volumes with lower-case letters, digits and `-`, each once; write file modes in octal, as in `0644`, and paths of files without `..`.',
  links: [
    'https://kubernetes.io/docs/concepts/storage/volumes/',
    'https://kubernetes.io/docs/reference/kubernetes-api/config-and-storage-resources/volume/',
    'https://kubernetes.io/docs/concepts/storage/projected-volumes/',
  ],
  on: {
    PodTemplate(pod, { report }) {
      const { volumes } = pod.spec as Fields;
      if (!Array.isArray(volumes) || !isJudged(pod)) return;
      for (let index = 0; index < volumes.length; index++) {
        const volume = fieldsOf(volumes[index]);
        if (typeof volumes[index] === 'symbol' || isReplaced(pod, volume.name)) continue;
        const fault = nameFault(volume.name, volumes, index);
        if (fault !== undefined) report(pod, { at: ['spec', 'volumes', index, 'name'], message: fault });
        for (const { at, message } of volumeSourceFaults(volume, isPart(pod, volume))) {
          report(pod, { at: ['spec', 'volumes', index, ...at], message });
        }
      }
    },
    StatefulSet(set, { report }) {
      const claims = listOf(set.data.spec?.volumeClaimTemplates);
      for (let index = 0; index < claims.length; index++) {
        const message = labelFault(fieldsOf(fieldsOf(claims[index]).metadata).name, 'name of a volume');
        if (message === undefined) continue;
        report(set, { at: ['spec', 'volumeClaimTemplates', index, 'metadata', 'name'], message });
      }
    },
  },
  examples: [
    {
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
              containers:
                - name: web
                  image: registry.example.com/web:1.4.2
              volumes:
                - name: cache
                  emptyDir: {}
                - name: cache # <-
                  emptyDir: {}
                - name: My_Data # <-
                  emptyDir: {}
                - name: two
                  emptyDir: {}
                  configMap: # <-
                    name: settings
                - name: keys
                  secret:
                    secretName: keys
                    defaultMode: 644 # <-
                    items:
                      - key: tls.key
                        path: ../tls.key # <-
                        mode: 1000 # <-
                - name: settings
                  configMap: # <-
                    optional: true
                - name: host
                  hostPath:
                    path: /var/log/../run # <-
                - name: share
                  nfs:
                    server: nfs.example.com
                    path: exports # <-
                - name: claim
                  persistentVolumeClaim:
                    claimName: "" # <-
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
              containers:
                - name: web
                  image: registry.example.com/web:1.4.2
              volumes:
                - name: cache
                  emptyDir: {}
                  configMap:
                - name: nothing-is-an-empty-dir
                - name: keys
                  secret:
                    secretName: keys
                    defaultMode: 0644
                    items:
                      - key: tls.key
                        path: tls/tls.key
                        mode: 256
                - name: host
                  hostPath:
                    path: var/log
                - name: share
                  nfs:
                    server: nfs.example.com
                    path: /
                - name: claim
                  persistentVolumeClaim:
                    claimName: data
      `,
    },
    {
      title: 'projected volumes, the downward API, drivers and claims made for the pod',
      bad: `
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          serviceAccountName: web
          containers:
            - name: web
              image: registry.example.com/web:1.4.2
          volumes:
            - name: all
              projected:
                defaultMode: 0o1000 # <-
                sources:
                  - secret: # <-
                      name: keys
                    configMap:
                      name: settings
                  - serviceAccountToken:
                      path: token
                      expirationSeconds: 300 # <-
                  - configMap:
                      name: settings
                      items:
                        - key: a
                          path: config
                        - key: b
                          path: config # <-
            - name: pod
              downwardAPI:
                items:
                  - path: limits
                    resourceFieldRef: # <-
                      resource: limits.cpu
                  - path: ip
                    fieldRef:
                      fieldPath: status.podIP # <-
                  - path: none # <-
            - name: driver
              csi:
                driver: EFS_CSI # <-
            - name: scratch
              ephemeral:
                volumeClaimTemplate:
                  metadata:
                    name: scratch # <-
                  spec:
                    accessModes: [] # <-
                    resources:
                      requests:
                        storage: 10Gi
      `,
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
          volumes:
            - name: all
              projected:
                defaultMode: 0400
                sources:
                  - serviceAccountToken:
                      path: token
                      expirationSeconds: 3600
                  - configMap:
                      name: settings
            - name: pod
              downwardAPI:
                items:
                  - path: limits
                    resourceFieldRef:
                      containerName: web
                      resource: limits.cpu
                      divisor: 1m
                  - path: labels
                    fieldRef:
                      fieldPath: metadata.labels
                  - path: label
                    fieldRef:
                      fieldPath: metadata.labels['app']
            - name: driver
              csi:
                driver: efs.csi.aws.com
            - name: scratch
              ephemeral:
                volumeClaimTemplate:
                  metadata:
                    labels: { app: web }
                  spec:
                    accessModes: [ReadWriteOnce]
                    resources:
                      requests:
                        storage: 10Gi
      `,
    },
    {
      title: 'the claims of a StatefulSet, whose volumes come in place of others',
      bad: `
        apiVersion: apps/v1
        kind: StatefulSet
        metadata:
          name: store
        spec:
          serviceName: store
          selector:
            matchLabels: { app: store }
          template:
            metadata:
              labels: { app: store }
            spec:
              containers:
                - name: store
                  image: registry.example.com/store:1.0.0
          volumeClaimTemplates:
            - metadata:
                name: data.store # <-
              spec:
                accessModes: [ReadWriteOnce]
                resources:
                  requests:
                    storage: 10Gi
      `,
      good: `
        apiVersion: apps/v1
        kind: StatefulSet
        metadata:
          name: store
        spec:
          serviceName: store
          selector:
            matchLabels: { app: store }
          template:
            metadata:
              labels: { app: store }
            spec:
              hostname: Ignored
              containers:
                - name: store
                  image: registry.example.com/store:1.0.0
              volumes:
                - name: data
                  emptyDir: {}
                - name: data
                  secret: {}
          volumeClaimTemplates:
            - metadata:
                name: data
              spec:
                accessModes: [ReadWriteOnce]
                resources:
                  requests:
                    storage: 10Gi
      `,
    },
    {
      title: 'patches, which need not say everything, and values that something else fills in',
      good: `
        apiVersion: apps/v1
        kind: Deployment
        $patch: merge
        metadata:
          name: web
        spec:
          template:
            spec:
              volumes:
                - name: cache
                - name: settings
                  configMap:
                    optional: true
                - name: keys
                  secret: \${SOURCE}
      `,
    },
  ],
});

function nameFault(name: unknown, volumes: readonly unknown[], index: number): string | undefined {
  if (isEmpty(name)) return 'the name of the volume is empty';
  const form = labelFault(name, 'name of a volume');
  if (form !== undefined || typeof name !== 'string') return form;
  return firstWith(volumes, nameOf, name) < index ? `another volume of the pod is named \`${name}\` too` : undefined;
}

/** A StatefulSet puts the volume of its claim in the place of another of that name. */
function isReplaced({ resource }: PodTemplate, name: unknown): boolean {
  if (resource.kind !== 'StatefulSet') return false;
  for (const claim of listOf(fieldsOf((resource.data as Fields).spec).volumeClaimTemplates)) {
    if (fieldsOf(fieldsOf(claim).metadata).name === name) return true;
  }
  return false;
}

/** A patch, or an item that removes a volume. */
function isPart(pod: PodTemplate, volume: Fields): boolean {
  return pod.resource.part || volume.$patch !== undefined;
}
