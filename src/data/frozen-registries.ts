/** A registry, or a part of one, that takes no images any more. */
export interface FrozenRegistry {
  /** What image references begin with, up to a `/`. */
  readonly prefix: string;
  /** The day from which nothing new came. */
  readonly since: string;
  /** Where the same images are, under the same names; undefined where names or owners changed. */
  readonly same?: string;
  /** Where to look instead. */
  readonly instead: string;
  /** Only images with a version went: `latest` is still made. */
  readonly onlyVersions?: true;
  /** Repositories behind the prefix that go on. */
  readonly except?: readonly string[];
}

const KUBERNETES = '`registry.k8s.io`, where Kubernetes publishes today';

/**
 * Prefixes of Docker Hub are written without its host. Sources: https://kubernetes.io/blog/2023/02/06/k8s-gcr-io-freeze-announcement/,
 * https://kubernetes.io/blog/2023/03/10/image-registry-redirect/, https://kubernetes.github.io/ingress-nginx/ (images are on
 * registry.k8s.io since 0.34.0) and https://github.com/bitnami/containers/issues/83267, verified 2026-11-21.
 */
export const FROZEN_REGISTRIES: readonly FrozenRegistry[] = [
  { prefix: 'k8s.gcr.io', since: '2023-04-03', same: 'registry.k8s.io', instead: KUBERNETES },
  { prefix: 'gcr.io/k8s-artifacts-prod', since: '2023-04-03', instead: KUBERNETES },
  { prefix: 'us.gcr.io/k8s-artifacts-prod', since: '2023-04-03', instead: KUBERNETES },
  { prefix: 'eu.gcr.io/k8s-artifacts-prod', since: '2023-04-03', instead: KUBERNETES },
  { prefix: 'asia.gcr.io/k8s-artifacts-prod', since: '2023-04-03', instead: KUBERNETES },
  { prefix: 'gcr.io/google_containers', since: '2023-04-03', instead: KUBERNETES },
  { prefix: 'gcr.io/google-containers', since: '2023-04-03', instead: KUBERNETES },
  {
    prefix: 'quay.io/kubernetes-ingress-controller',
    since: '2020-07-01',
    instead: 'another controller: ingress-nginx moved to `registry.k8s.io` and was retired in March 2026',
  },
  {
    prefix: 'bitnami',
    since: '2025-08-28',
    instead: 'the image of the software’s own project: what had a version moved to `bitnamilegacy`, without updates',
    onlyVersions: true,
    except: ['minideb'],
  },
  {
    prefix: 'bitnamilegacy',
    since: '2025-08-28',
    instead: 'the image of the software’s own project, or `bitnamisecure`',
  },
];
