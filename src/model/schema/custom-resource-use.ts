import { CUSTOM_RESOURCE_GROUPS } from '../../data/schemas/custom-resource-groups.js';
import type { SourceFile } from '../../source/file.js';
import { isMapping } from '../loose.js';
import { kubernetesSchemas } from './kubernetes.js';

/** Whether files hold custom resources whose schemas are at hand: embedded ones, or definitions in these files or the context. */
export function usesCustomResources(reported: readonly SourceFile[], context: readonly SourceFile[]): boolean {
  return (
    hold(reported, ({ group }) => CUSTOM_RESOURCE_GROUPS.has(group)) ||
    (hold([...reported, ...context], ({ kind }) => kind === 'CustomResourceDefinition') &&
      hold(reported, ({ group }) => !kubernetesSchemas().hasGroup(group)))
  );
}

interface Type {
  readonly group: string;
  readonly kind: unknown;
}

function hold(files: readonly SourceFile[], test: (type: Type) => boolean): boolean {
  return files.some((file) =>
    file.documents.some(
      ({ dialect, value }) =>
        dialect === 'kubernetes' && (isOne(value, test) || itemsOf(value).some((item) => isOne(item, test))),
    ),
  );
}

function itemsOf(value: unknown): readonly unknown[] {
  return isMapping(value) && Array.isArray(value.items) ? value.items : [];
}

function isOne(value: unknown, test: (type: Type) => boolean): boolean {
  if (!isMapping(value) || typeof value.apiVersion !== 'string') return false;
  const { apiVersion, kind } = value;
  return test({ group: apiVersion.slice(0, Math.max(0, apiVersion.indexOf('/'))), kind });
}
