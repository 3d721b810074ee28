import { FROZEN_REGISTRIES, type FrozenRegistry } from '../../data/frozen-registries.js';
import { defineRule, type Problem } from '../../engine/rule.js';
import { parseImage } from '../../model/image.js';
import { isMovedElsewhere } from '../../model/image-replacements.js';
import { isDockerHub, pathInRegistry } from '../../model/registry.js';

export default defineRule({
  id: 'image-registry-frozen',
  title: 'Pull images from a registry that still gets them',
  severity: 'warning',
  why: 'A frozen registry takes no new images: no security fixes ever come to it, and its owners can switch it off without another notice.',
  help: 'Use the registry that the project publishes to today. Images of `k8s.gcr.io` are at `registry.k8s.io` under the same names; of the others look for a newer version.',
  links: [
    'https://kubernetes.io/blog/2023/02/06/k8s-gcr-io-freeze-announcement/',
    'https://kubernetes.io/blog/2023/03/10/image-registry-redirect/',
    'https://github.com/bitnami/containers/issues/83267',
  ],
  on: {
    Container(container, { workspace, report }) {
      const image: unknown = container.data.image;
      if (typeof image !== 'string') return;
      const frozen = frozenRegistryOf(image);
      if (frozen && !isMovedElsewhere(image, workspace))
        report(container, { at: ['image'], ...problemOf(image, frozen) });
    },
  },
  examples: [
    {
      bad: `
        apiVersion: apps/v1
        kind: Deployment
        metadata:
          name: autoscaler
          namespace: kube-system
        spec:
          selector:
            matchLabels: { app: autoscaler }
          template:
            metadata:
              labels: { app: autoscaler }
            spec:
              initContainers:
                - name: setup
                  image: gcr.io/google_containers/busybox:1.24 # <-
              containers:
                - name: autoscaler
                  image: k8s.gcr.io/autoscaling/cluster-autoscaler:v1.26.1 # <-
                - name: cache
                  image: docker.io/bitnamilegacy/redis:7.4.2 # <-
      `,
      good: `
        apiVersion: apps/v1
        kind: Deployment
        metadata:
          name: autoscaler
          namespace: kube-system
        spec:
          selector:
            matchLabels: { app: autoscaler }
          template:
            metadata:
              labels: { app: autoscaler }
            spec:
              containers:
                - name: autoscaler
                  image: registry.k8s.io/autoscaling/cluster-autoscaler:v1.35.0
                - name: cache
                  image: public.ecr.aws/docker/library/redis:8.2.1
      `,
    },
    {
      title: 'images with a version that Bitnami moved away',
      bad: `
        apiVersion: v1
        kind: Pod
        metadata:
          name: cache
        spec:
          containers:
            - name: cache
              image: bitnami/redis:7.4.2-debian-12-r0 # <-
      `,
      good: `
        apiVersion: v1
        kind: Pod
        metadata:
          name: cache
        spec:
          containers:
            - name: cache
              image: docker.io/bitnami/redis:latest
            - name: shell
              image: bitnami/minideb:bookworm
      `,
    },
    {
      title: 'a mirror that keeps the old name in its path',
      good: `
        apiVersion: v1
        kind: Pod
        metadata:
          name: dns
        spec:
          containers:
            - name: dns
              image: 111122223333.dkr.ecr.eu-central-1.amazonaws.com/k8s.gcr.io/dns/k8s-dns-node-cache:1.22.20
            - name: cache
              image: registry.example.com/bitnami/redis:7.4.2
      `,
    },
  ],
});

function frozenRegistryOf(image: string): FrozenRegistry | undefined {
  const name = isDockerHub(image) ? pathInRegistry(image) : image;
  for (const entry of FROZEN_REGISTRIES) {
    const { prefix } = entry;
    if (name.startsWith(prefix) && name[prefix.length] === '/' && isMeant(entry, name)) return entry;
  }
  return undefined;
}

function isMeant({ prefix, onlyVersions, except = [] }: FrozenRegistry, name: string): boolean {
  const parsed = parseImage(name);
  const tag = parsed?.tag ?? 'latest';
  if (onlyVersions && (tag === 'latest' || parsed?.digest !== undefined)) return false;
  return !except.includes(parsed?.repository.slice(prefix.length + 1) ?? '');
}

function problemOf(image: string, { prefix, since, same, instead, onlyVersions }: FrozenRegistry): Problem {
  const fate = onlyVersions ? 'has no images with a version' : 'gets no images';
  const message = `image \`${image}\` is from \`${prefix}\`, which ${fate} since ${since}; use ${instead}`;
  if (same === undefined) return { message };
  const value = same + image.slice(prefix.length);
  const edits = [{ op: 'set', at: ['image'], value }] as const;
  return { message, fix: { title: `Pull it from \`${same}\``, safe: true, edits } };
}
