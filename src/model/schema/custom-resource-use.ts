import { CUSTOM_RESOURCE_GROUPS } from '../../data/schemas/custom-resource-groups.js';
import type { SourceFile } from '../../source/file.js';
import { isMapping } from '../loose.js';

/** Whether files hold custom resources whose schemas are at hand: their own definitions, or embedded ones. */
export function usesCustomResources(files: readonly SourceFile[]): boolean {
  return files.some((file) =>
    file.documents.some(
      ({ dialect, value }) => dialect === 'kubernetes' && (isOne(value) || itemsOf(value).some(isOne)),
    ),
  );
}

function itemsOf(value: unknown): readonly unknown[] {
  return isMapping(value) && Array.isArray(value.items) ? value.items : [];
}

function isOne(value: unknown): boolean {
  if (!isMapping(value)) return false;
  const { apiVersion, kind } = value;
  if (kind === 'CustomResourceDefinition') return true;
  return (
    typeof apiVersion === 'string' &&
    CUSTOM_RESOURCE_GROUPS.has(apiVersion.slice(0, Math.max(0, apiVersion.indexOf('/'))))
  );
}
