import { usesCustomResources } from '../model/schema/custom-resource-use.js';
import type { CustomResourceSchemasOf } from '../model/workspace.js';
import type { SourceFile } from '../source/file.js';

/** What custom resources are held against, loaded where files hold any: most hold none. */
export async function customResourcesFor(
  reported: readonly SourceFile[],
  context: readonly SourceFile[] = [],
): Promise<CustomResourceSchemasOf | undefined> {
  if (!usesCustomResources(reported, context)) return undefined;
  const { customResourceSchemas } = await import('../model/schema/custom-resources.js');
  return customResourceSchemas;
}
