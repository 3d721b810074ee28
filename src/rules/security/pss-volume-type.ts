import { RESTRICTED_VOLUMES } from '../../data/pod-security-standards.js';
import { defineRule } from '../../engine/rule.js';
import { items } from '../../model/loose.js';
import { quoted } from '../../model/quantity-faults.js';

export default defineRule({
  id: 'pss-volume-type',
  title: 'Pod Security Standard: only volumes of harmless kinds',
  severity: 'error',
  presets: ['pss-restricted'],
  why: 'A namespace that enforces the Pod Security Standard `restricted` rejects the pod: volumes of other kinds reach the node, or a storage system past its access control.',
  help: 'Use a PersistentVolumeClaim, or one of the kinds configMap, csi, downwardAPI, emptyDir, ephemeral, image, projected and secret.',
  links: ['https://kubernetes.io/docs/concepts/security/pod-security-standards/#restricted'],
  on: {
    PodTemplate(pod, { report }) {
      if (pod.spec.volumes === undefined) return;
      for (const [index, volume] of items(pod.spec.volumes).entries()) {
        const kind = kindOf(volume);
        if (kind === undefined) continue;
        report(pod, {
          at: ['spec', 'volumes', index, kind],
          key: true,
          message: `volume ${quoted(volume.name)} is of the kind \`${kind}\`, which \`restricted\` forbids`,
        });
      }
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
          containers:
            - name: web
              image: registry.example.com/web:1.4.2
          volumes:
            - name: logs
              hostPath: # <-
                path: /var/log
            - name: share
              nfs: # <-
                server: 10.0.0.10
                path: /
      `,
      good: `
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          containers:
            - name: web
              image: registry.example.com/web:1.4.2
          volumes:
            - name: data
              persistentVolumeClaim:
                claimName: data
            - name: temporary
              emptyDir: {}
            - name: scratch
      `,
    },
  ],
});

/** The kind of a volume where `restricted` forbids it; one that names none is an emptyDir. */
function kindOf(volume: object): string | undefined {
  let kind: string | undefined;
  for (const [key, value] of Object.entries(volume)) {
    if (key === 'name' || value === null) continue;
    if (RESTRICTED_VOLUMES.has(key)) return undefined;
    kind = key;
  }
  return kind;
}
