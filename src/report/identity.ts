import type { Finding } from '../engine/finding.js';
import { formatPath } from '../source/path.js';

/** What people search for: `Deployment shop/orders`. Empty where nothing has a name. */
export function resourceName({ resource }: Pick<Finding, 'resource'>): string {
  if (!resource) return '';
  const { kind, namespace, name } = resource;
  const named = namespace !== null && name !== null ? `${namespace}/${name}` : (name ?? '');
  return [kind ?? '', named].filter(Boolean).join(' ');
}

/** The object and the place in it: `Deployment shop/orders › spec.replicas`. */
export function identity(finding: Pick<Finding, 'resource' | 'path'>, separator: string): string {
  return [resourceName(finding), formatPath(finding.path)].filter(Boolean).join(` ${separator} `);
}
