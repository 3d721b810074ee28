import { defineRule } from '../../engine/rule.js';
import type { Fields } from '../../model/validity/fault.js';
import { isJudged } from '../../model/validity/judged.js';
import { mountFaults } from '../../model/validity/mount.js';

export default defineRule({
  id: 'volume-mount-invalid',
  title: 'Mount volumes that the pod has, each at a path of its own',
  severity: 'error',
  presets: ['recommended', 'strict', 'validity'],
  why: 'The API server rejects a container that mounts a volume its pod does not have, or two volumes at one path.',
  help: 'Add the volume under `volumes` (of a StatefulSet also under `volumeClaimTemplates`), and keep paths inside a volume free of `..`.',
  links: [
    'https://kubernetes.io/docs/concepts/storage/volumes/',
    'https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/pod-v1/#volumes-1',
  ],
  on: {
    Container(container, { report }) {
      const { volumeMounts, volumeDevices } = container.data as Fields;
      if ((!Array.isArray(volumeMounts) && !Array.isArray(volumeDevices)) || !isJudged(container.pod)) return;
      for (const { at, message } of mountFaults(container)) report(container, { at, message });
    },
  },
  examples: [
    {
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
              initContainers:
                - name: setup
                  image: registry.example.com/setup:1.0.3
                  volumeMounts:
                    - name: config # <-
                      mountPath: /etc/store
              containers:
                - name: store
                  image: registry.example.com/store:1.0.0
                  volumeMounts:
                    - name: data
                      mountPath: /data
                    - name: settings
                      mountPath: /data # <-
                    - name: settings
                      mountPath: "" # <-
                    - name: settings
                      mountPath: /etc/one
                      subPath: ../one # <-
                    - name: settings
                      mountPath: /etc/two
                      subPath: two
                      subPathExpr: $(POD) # <-
                    - name: data
                      mountPath: /shared
                      mountPropagation: Bidirectional # <-
                    - name: data
                      mountPath: /frozen
                      recursiveReadOnly: Enabled # <-
                  volumeDevices:
                    - name: settings # <-
                      devicePath: /dev/xvda
              volumes:
                - name: settings
                  configMap:
                    name: settings
          volumeClaimTemplates:
            - metadata:
                name: data
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
              containers:
                - name: store
                  image: registry.example.com/store:1.0.0
                  securityContext:
                    privileged: true
                  volumeMounts:
                    - name: data
                      mountPath: /data
                      mountPropagation: Bidirectional
                    - name: settings
                      mountPath: /etc/one:two
                      subPath: one/two..
                    - name: settings
                      mountPath: relative
                      readOnly: true
                      recursiveReadOnly: Enabled
                  volumeDevices:
                    - name: raw
                      devicePath: /dev/xvda
              volumes:
                - name: settings
                  configMap:
                    name: settings
                - name: raw
                  persistentVolumeClaim:
                    claimName: raw
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
      title: 'a patch, whose volumes stand in what it patches, and volumes that something else fills in',
      good: `
        apiVersion: apps/v1
        kind: Deployment
        $patch: merge
        metadata:
          name: web
        spec:
          template:
            spec:
              containers:
                - name: web
                  volumeMounts:
                    - name: settings
                      mountPath: /etc/web
        ---
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          containers:
            - name: web
              image: registry.example.com/web:1.4.2
              volumeMounts:
                - name: settings
                  mountPath: /etc/web
          volumes:
            - name: \${VOLUME}
              emptyDir: {}
      `,
    },
  ],
});
