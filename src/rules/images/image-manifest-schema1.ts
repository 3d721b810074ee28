import { SCHEMA1_IMAGES } from '../../data/schema1-images.js';
import { defineRule } from '../../engine/rule.js';
import { parseImage } from '../../model/image.js';
import { isMovedElsewhere } from '../../model/image-replacements.js';
import { isDockerHub, pathInRegistry } from '../../model/registry.js';

export default defineRule({
  id: 'image-manifest-schema1',
  title: 'Use images that containerd 2 can still pull',
  severity: 'error',
  why: 'The image was only ever pushed in Docker’s first manifest format, which containerd 2.1 does not know any more. All current node images of EKS have containerd 2.2: the pod never starts, with the pull failing for ever.',
  help: 'Use another image, or pull this one with an old Docker and push it again to a registry of yours.',
  links: [
    'https://github.com/containerd/containerd/blob/main/docs/containerd-2.0.md',
    'https://github.com/awslabs/amazon-eks-ami/blob/main/CHANGELOG.md',
    'https://github.com/alexwhen/docker-2048/issues/5',
  ],
  on: {
    Container(container, { workspace, report }) {
      const image: unknown = container.data.image;
      if (typeof image !== 'string' || !isDockerHub(image)) return;
      const repository = parseImage(pathInRegistry(image))?.repository ?? '';
      if (!SCHEMA1_IMAGES.has(repository) || isMovedElsewhere(image, workspace)) return;
      const value = SCHEMA1_IMAGES.get(repository);
      const instead = value === undefined ? '' : `; the same program is at \`${value}\``;
      report(container, {
        at: ['image'],
        message: `image \`${image}\` exists in Docker’s schema 1 only, which containerd 2.1 and later cannot pull${instead}`,
        reasonFor: [['image']],
        ...(value !== undefined && {
          fix: { title: `Use \`${value}\``, safe: false, edits: [{ op: 'set', at: ['image'], value }] },
        }),
      });
    },
  },
  examples: [
    {
      bad: `
        apiVersion: v1
        kind: Pod
        metadata:
          name: game
        spec:
          containers:
            - name: game
              image: alexwhen/docker-2048 # <-
            - name: say
              image: docker.io/docker/whalesay:latest # <-
      `,
      good: `
        apiVersion: v1
        kind: Pod
        metadata:
          name: game
        spec:
          containers:
            - name: game
              image: public.ecr.aws/l6m2t8p7/docker-2048:latest
      `,
    },
    {
      title: 'a repository of the same name elsewhere',
      good: `
        apiVersion: v1
        kind: Pod
        metadata:
          name: game
        spec:
          containers:
            - name: game
              image: registry.example.com/alexwhen/docker-2048:2.0.0
            - name: other
              image: example/docker-2048:2.0.0
      `,
    },
  ],
});
