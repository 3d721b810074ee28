import { defineRule } from '../../engine/rule.js';
import { parseImage } from '../../model/image.js';
import { replacementsOf } from '../../model/image-replacements.js';
import { text } from '../../model/loose.js';

export default defineRule({
  id: 'image-digest-missing',
  title: 'Pin images by digest',
  severity: 'info',
  presets: [],
  hygiene: true,
  why: 'A tag can be moved to another image by whoever may push; a digest is the image itself. Off by default: where the registry keeps tags immutable, as ECR can, a version tag is as good and easier to read.',
  help: 'Write `repository:tag@sha256:...`; tools such as Renovate keep both up to date.',
  links: [
    'https://kubernetes.io/docs/concepts/containers/images/#image-names',
    'https://docs.aws.amazon.com/AmazonECR/latest/userguide/image-tag-mutability.html',
  ],
  on: {
    Container(container, { workspace, report }) {
      const image = text(container.data.image);
      if (!image || /[@<]/.test(image) || (container.data.imagePullPolicy as unknown) === 'Never') return;
      if (replacementsOf(image, workspace).some(({ digest }) => digest !== undefined)) return;
      report(container, {
        at: ['image'],
        message: `image \`${image}\` has no digest; write \`${parseImage(image)?.repository}@sha256:...\`, with or without the tag before it`,
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
          containers:
            - name: web
              image: registry.example.com/web:1.4.2 # <-
      `,
      good: `
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          containers:
            - name: web
              image: registry.example.com/web:1.4.2@sha256:4c0fdaa8b6341bfdeca5f18f7837462c80cff90527ee35ef185571e1c327beac
            - name: built-here
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
              image: \${IMAGE}
      `,
    },
  ],
});
