import { DOCKER_OFFICIAL_IMAGES } from '../../data/docker-official-images.js';
import { defineRule, type Problem } from '../../engine/rule.js';
import { parseImage } from '../../model/image.js';
import { isMovedElsewhere } from '../../model/image-replacements.js';
import type { Container } from '../../model/pod.js';
import { mayPullWithSecret } from '../../model/pull-secrets.js';
import { isDockerHub, pathInRegistry } from '../../model/registry.js';
import { replicasOf } from '../../model/replicas.js';
import type { Workspace } from '../../model/workspace.js';

interface Options {
  /** More pods than this that pull from Docker Hub are a warning. */
  readonly replicas: number;
  /** What images of Docker Hub are pulled through, without a slash at the end. */
  readonly pullThrough: string;
}

export default defineRule<Options>({
  id: 'image-docker-hub',
  title: 'Do not depend on Docker Hub’s pull limits',
  severity: 'info',
  hygiene: true,
  why: 'Docker Hub counts anonymous pulls by address, and behind a NAT gateway all nodes are one address. When many nodes start at once, as in a scale-out or an upgrade, pulls are refused and pods wait.',
  help: 'Pull official images from `public.ecr.aws/docker/library`, others through a pull-through cache of Amazon ECR, or log in with `imagePullSecrets`.',
  links: [
    'https://docs.docker.com/docker-hub/usage/pulls/',
    'https://docs.aws.amazon.com/AmazonECR/latest/userguide/pull-through-cache.html',
    'https://docs.aws.amazon.com/eks/latest/best-practices/image-security.html',
  ],
  options: {
    schema: {
      type: 'object',
      properties: {
        replicas: { type: 'integer', minimum: 0, description: 'More pods than this are a warning.' },
        pullThrough: {
          type: 'string',
          description:
            'What to pull Docker Hub’s images through, such as `111122223333.dkr.ecr.eu-central-1.amazonaws.com/docker-hub`.',
        },
      },
      additionalProperties: false,
    },
    default: { replicas: 20, pullThrough: '' },
  },
  on: {
    Container(container, { options, workspace, report }) {
      const image: unknown = container.data.image;
      if (typeof image !== 'string' || image === '' || !isDockerHub(image)) return;
      if (isBuiltElsewhere(image)) return;
      if ((container.data.imagePullPolicy as unknown) === 'Never' || isMovedElsewhere(image, workspace)) return;
      report(container, { at: ['image'], ...problemOf(image, container, options, workspace) });
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
              image: docker.io/fluent/fluent-bit:4.0.1 # <-
      `,
      good: `
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          containers:
            - name: web
              image: public.ecr.aws/docker/library/nginx:1.29.1
            - name: log
              image: registry.example.com:5000/fluent/fluent-bit:4.0.1
            - name: dev
              image: localhost/dev:1.0.0
      `,
    },
    {
      title: 'many pods at once, unless they log in',
      bad: `
        apiVersion: apps/v1
        kind: DaemonSet
        metadata:
          name: log
        spec:
          selector:
            matchLabels: { app: log }
          template:
            metadata:
              labels: { app: log }
            spec:
              containers:
                - name: log
                  image: fluent/fluent-bit:4.0.1 # <- warning
        ---
        apiVersion: apps/v1
        kind: Deployment
        metadata:
          name: web
        spec:
          replicas: 30
          selector:
            matchLabels: { app: web }
          template:
            metadata:
              labels: { app: web }
            spec:
              imagePullSecrets:
                - name: docker-hub
              containers:
                - name: web
                  image: example/web:1.0.0 # <-
      `,
    },
    {
      title: 'a pull-through cache of one’s own, and images that are never pulled',
      options: { pullThrough: '111122223333.dkr.ecr.eu-central-1.amazonaws.com/docker-hub' },
      bad: `
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          containers:
            - name: web
              image: example/web:1.0.0 # <-
      `,
      good: `
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          containers:
            - name: web
              image: 111122223333.dkr.ecr.eu-central-1.amazonaws.com/docker-hub/example/web:1.0.0
            - name: built-here
              image: web:dev
              imagePullPolicy: Never
            - name: open
              image: \${REGISTRY}/web:1.0.0
      `,
    },
    {
      title:
        'names that Docker Hub has no image of, which are built on the machine or renamed on the way to the cluster',
      good: `
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          containers:
            - name: web
              image: shop-web:1.4.2
            - name: log
              image: shop-log
      `,
    },
    {
      title: 'a kustomization that takes the image from elsewhere',
      good: `
        # file: base/pod.yaml
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
        spec:
          containers:
            - name: web
              image: nginx:1.29.1
        # file: overlays/test/kustomization.yaml
        apiVersion: kustomize.config.k8s.io/v1beta1
        kind: Kustomization
        resources: [../../base]
        images:
          - name: nginx
            newName: public.ecr.aws/docker/library/nginx
      `,
    },
  ],
});

/** A bare name that Docker Hub has no image of: what is built or loaded on the machine, or renamed on the way. */
function isBuiltElsewhere(image: string): boolean {
  return !image.includes('/') && !DOCKER_OFFICIAL_IMAGES.has(parseImage(image)?.repository ?? '');
}

function problemOf(image: string, container: Container, options: Options, workspace: Workspace): Problem {
  const path = pathInRegistry(image);
  const value = replacementOf(path, options.pullThrough);
  const many = pullsOften(container, options, workspace) && !mayPullWithSecret(container.pod, workspace);
  const how = value === undefined ? 'a pull-through cache of Amazon ECR' : `\`${value}\``;
  return {
    message: `image \`${image}\` is pulled from Docker Hub, which limits pulls; use ${how}`,
    severity: many ? 'warning' : 'info',
    ...(value !== undefined && {
      fix: { title: `Pull \`${value}\``, safe: false, edits: [{ op: 'set', at: ['image'], value }] },
    }),
  };
}

/** Docker's official images are in the public registry of Amazon ECR, others are not. */
function replacementOf(path: string, pullThrough: string): string | undefined {
  const official = !path.includes('/');
  if (pullThrough !== '') return `${pullThrough}/${official ? 'library/' : ''}${path}`;
  return official ? `public.ecr.aws/docker/library/${path}` : undefined;
}

function pullsOften({ pod: { resource } }: Container, { replicas }: Options, workspace: Workspace): boolean {
  return resource.kind === 'DaemonSet' || (replicasOf(resource, workspace).count ?? 0) > replicas;
}
