const DOCKER_HUB_HOSTS: ReadonlySet<string> = new Set(['docker.io', 'index.docker.io', 'registry-1.docker.io']);

/**
 * The registry that an image is pulled from, as written; undefined where none is, which means Docker Hub. A first part is a host
 * only with a dot or a port in it, or as `localhost`.
 */
export function registryOf(image: string): string | undefined {
  const slash = image.indexOf('/');
  if (slash < 0) return undefined;
  const dotted = image.lastIndexOf('.', slash) >= 0 || image.lastIndexOf(':', slash) >= 0;
  return dotted || image.startsWith('localhost/') ? image.slice(0, slash) : undefined;
}

/** Not of a placeholder such as `<image>`, which may come from anywhere. */
export function isDockerHub(image: string): boolean {
  if (image.includes('<')) return false;
  const registry = registryOf(image);
  return registry === undefined || DOCKER_HUB_HOSTS.has(registry);
}

/** What stands behind the registry; official images of Docker Hub without their `library/`. */
export function pathInRegistry(image: string): string {
  const registry = registryOf(image);
  const path = registry === undefined ? image : image.slice(registry.length + 1);
  return path.startsWith('library/') && isDockerHub(image) ? path.slice('library/'.length) : path;
}

/** A private registry of Amazon ECR, as its host name tells. */
export interface EcrRegistry {
  readonly account: string;
  readonly region: string;
  /** Behind the region. */
  readonly suffix: string;
  /** The host over IPv4 and IPv6, `dkr-ecr.REGION.on.aws`, which has a suffix of its own. */
  readonly dualStack: boolean;
}

const ECR = /^([^.]*)\.dkr(\.|-)ecr(?:-fips)?\.([a-z0-9-]+)\.([a-z0-9.-]+)$/;

/** undefined of any other registry. */
export function parseEcrRegistry(registry: string): EcrRegistry | undefined {
  // Cheaper than the pattern, and almost always the end of it.
  if (!registry.includes('.dkr')) return undefined;
  const [, account = '', separator, region = '', suffix = ''] = ECR.exec(registry) ?? [];
  if (separator === undefined) return undefined;
  return { account, region, suffix, dualStack: separator === '-' };
}
