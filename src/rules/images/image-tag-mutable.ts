import { defineRule } from '../../engine/rule.js';
import { parseImage } from '../../model/image.js';
import { type ImageReplacement, replacementsOf } from '../../model/image-replacements.js';
import { text } from '../../model/loose.js';

interface Options {
  /** Tags that are moved from image to image. */
  readonly tags: readonly string[];
}

export default defineRule<Options>({
  id: 'image-tag-mutable',
  title: 'Pin images to a version or a digest',
  severity: 'warning',
  hygiene: true,
  why: 'A moving tag means another build after every restart: two pods of one rollout can run different code, and a rollback pulls the new code again.',
  help: 'Use a version tag that is never moved (ECR can enforce that with immutable tags) or a digest, `repository@sha256:...`.',
  links: [
    'https://docs.aws.amazon.com/eks/latest/best-practices/image-security.html',
    'https://kubernetes.io/docs/concepts/containers/images/#image-names',
  ],
  options: {
    schema: {
      type: 'object',
      properties: { tags: { type: 'array', items: { type: 'string' }, description: 'Tags that count as moving.' } },
      additionalProperties: false,
    },
    default: { tags: ['latest', 'stable', 'main', 'master', 'dev', 'edge', 'nightly'] },
  },
  on: {
    Container(container, { options, workspace, report }) {
      const image = parseImage(text(container.data.image));
      const policy: unknown = container.data.imagePullPolicy;
      // `Never` means an image that was built on the machine itself, as with kind or minikube.
      if (!image || image.digest !== undefined || policy === 'Never') return;
      const { tag } = image;
      if (tag !== undefined && !options.tags.includes(tag)) return;
      const pinned = replacementsOf(image.text, workspace).some((other) => isPinned(other, options.tags));
      if (pinned) return;
      const what = tag === undefined ? 'no tag, which means `latest`' : `the moving tag \`${tag}\``;
      // The default is Always for `latest` and IfNotPresent for every other tag.
      const kept = policy === 'IfNotPresent' || (policy === undefined && tag !== undefined && tag !== 'latest');
      const stale = kept ? '; with `imagePullPolicy: IfNotPresent` each node keeps the build that it pulled first' : '';
      report(container, {
        at: ['image'],
        message: `image \`${image.text}\` has ${what}; pin a version or a digest${stale}`,
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
          restartPolicy: Never
          initContainers:
            - name: setup
              image: registry.example.com:5000/setup # <-
          containers:
            - name: web
              image: nginx:latest # <-
      `,
      good: `
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          restartPolicy: Never
          initContainers:
            - name: setup
              image: registry.example.com:5000/setup:2.1.0
          containers:
            - name: web
              image: nginx:latest@sha256:4c0fdaa8b6341bfdeca5f18f7837462c80cff90527ee35ef185571e1c327beac
      `,
    },
    {
      title: 'an image that was built on the machine and is never pulled',
      good: `
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          containers:
            - name: web
              image: web:dev
              imagePullPolicy: Never
      `,
    },
    {
      title: 'an image that something else fills in',
      good: `
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          containers:
            - name: web
              image: \${REGISTRY}/web:latest
            - name: log
              image: "{{ .Values.image }}"
            - name: yours
              image: <your-image>
      `,
    },
    {
      title: 'a kustomization that sets the tag, unless that moves too',
      bad: `
        # file: base/pod.yaml
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          containers:
            - name: web
              image: registry.example.com/web # <-
        # file: overlays/test/kustomization.yaml
        apiVersion: kustomize.config.k8s.io/v1beta1
        kind: Kustomization
        resources: [../../base]
        images:
          - name: registry.example.com/web
            newTag: latest
      `,
      good: `
        # file: base/pod.yaml
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          containers:
            - name: web
              image: registry.example.com/web
        # file: overlays/test/kustomization.yaml
        apiVersion: kustomize.config.k8s.io/v1beta1
        kind: Kustomization
        resources: [../../base]
        images:
          - name: registry.example.com/web
            newTag: 1.4.2
      `,
    },
    {
      title: 'other tags by option',
      options: { tags: ['production'] },
      bad: `
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          containers:
            - name: web
              image: registry.example.com/web:production # <-
      `,
      good: `
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          containers:
            - name: web
              image: registry.example.com/web:latest
      `,
    },
  ],
});

/** Whether a kustomization pins what the manifest does not; a tag that something else fills in may well do so. */
function isPinned({ newTag, digest }: ImageReplacement, moving: readonly string[]): boolean {
  return digest !== undefined || (newTag !== undefined && !(typeof newTag === 'string' && moving.includes(newTag)));
}
