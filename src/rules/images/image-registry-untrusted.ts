import { defineRule } from '../../engine/rule.js';
import { isMovedElsewhere } from '../../model/image-replacements.js';
import { parseEcrRegistry, registryOf } from '../../model/registry.js';

interface Options {
  /** Registries, with or without a path, that images may come from besides private ones of ECR. */
  readonly registries: readonly string[];
}

export default defineRule<Options>({
  id: 'image-registry-untrusted',
  title: 'Pull images from registries on a list only',
  severity: 'warning',
  presets: [],
  why: 'Whoever can push to a registry decides what runs in the cluster. Off by default, because only you know which registries you trust.',
  help: 'Copy the image to a registry of yours, or add its registry to the option `registries`. Private registries of Amazon ECR, of every account and region, are always allowed.',
  links: [
    'https://docs.aws.amazon.com/eks/latest/best-practices/image-security.html',
    'https://docs.aws.amazon.com/AmazonECR/latest/userguide/pull-through-cache.html',
  ],
  options: {
    schema: {
      type: 'object',
      properties: {
        registries: {
          type: 'array',
          items: { type: 'string' },
          description:
            'Registries that images may come from, with or without a path: `ghcr.io/example`. Docker Hub is `docker.io`.',
        },
      },
      additionalProperties: false,
    },
    default: { registries: ['public.ecr.aws', 'registry.k8s.io'] },
  },
  on: {
    Container(container, { options, workspace, report }) {
      const image: unknown = container.data.image;
      if (typeof image !== 'string' || /^$|</.test(image) || (container.data.imagePullPolicy as unknown) === 'Never')
        return;
      const host = registryOf(image);
      if (host !== undefined && parseEcrRegistry(host)) return;
      const full = host === undefined ? `docker.io/${image.includes('/') ? '' : 'library/'}${image}` : image;
      for (const trusted of options.registries) {
        if (full.startsWith(trusted) && (trusted.endsWith('/') || full[trusted.length] === '/')) return;
      }
      if (isMovedElsewhere(image, workspace)) return;
      report(container, {
        at: ['image'],
        message: `image \`${image}\` is from \`${host ?? 'docker.io'}\`, which is none of the trusted registries: private ones of ECR, ${options.registries.map((trusted) => `\`${trusted}\``).join(', ')}`,
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
              image: nginx:1.29.1 # <-
            - name: log
              image: ghcr.io/example/log:2.0.0 # <-
            - name: fake
              image: public.ecr.aws.example.com/web:1.4.2 # <-
      `,
      good: `
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          containers:
            - name: web
              image: 111122223333.dkr.ecr.ap-northeast-3.amazonaws.com/web:1.4.2
            - name: log
              image: public.ecr.aws/docker/library/nginx:1.29.1
      `,
    },
    {
      title: 'one organisation’s part of a registry, by option',
      options: { registries: ['ghcr.io/example'] },
      bad: `
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          containers:
            - name: web
              image: ghcr.io/example-two/web:1.4.2 # <-
      `,
      good: `
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          containers:
            - name: web
              image: ghcr.io/example/web:1.4.2
      `,
    },
  ],
});
