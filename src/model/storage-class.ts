import type { StorageClass } from 'kubernetes-types/storage/v1.js';
import { UNKNOWN } from '../source/unknown.js';
import { append, perWorkspace } from './lookup.js';
import { isMapping } from './loose.js';
import type { Resource } from './resource.js';
import type { Workspace } from './workspace.js';

export const EBS_CSI = 'ebs.csi.aws.com';
export const EBS_AUTO_MODE = 'ebs.csi.eks.amazonaws.com';
export const EBS_IN_TREE = 'kubernetes.io/aws-ebs';
export const EFS_CSI = 'efs.csi.aws.com';

export const DEFAULT_CLASS = 'storageclass.kubernetes.io/is-default-class';
export const DEFAULT_CLASS_BETA = 'storageclass.beta.kubernetes.io/is-default-class';

/** Whether a provisioner or CSI driver makes EBS volumes. */
export function isEbs(provisioner: unknown): boolean {
  return provisioner === EBS_CSI || provisioner === EBS_AUTO_MODE || provisioner === EBS_IN_TREE;
}

/** Whether the API server gives this class to claims without one: only the exact value counts, under either key. */
export function isDefaultClass({ annotations }: Resource): boolean {
  return annotations[DEFAULT_CLASS] === 'true' || annotations[DEFAULT_CLASS_BETA] === 'true';
}

/** The parameters of a class as written; none where something else than a mapping stands. */
export function parametersOf({ data }: Resource<StorageClass>): Readonly<Record<string, unknown>> {
  const parameters: unknown = data.parameters;
  return isMapping(parameters) ? parameters : {};
}

/** The key that a parameter stands under: the driver ignores case. */
export function parameterKey(parameters: Readonly<Record<string, unknown>>, name: string): string | undefined {
  if (Object.hasOwn(parameters, name)) return name;
  const lower = name.toLowerCase();
  return Object.keys(parameters).find((key) => key.toLowerCase() === lower);
}

type Class = Resource<StorageClass>;

const byName = perWorkspace((workspace): ReadonlyMap<string, readonly Class[]> => {
  const index = new Map<string, Class[]>();
  for (const resource of workspace.all('StorageClass')) append(index, resource.name ?? '', resource);
  return index;
});

/** Classes of a name, of all clusters that the workspace holds. */
export function storageClassesNamed(name: string, workspace: Workspace): readonly Class[] {
  return byName(workspace).get(name) ?? [];
}

export const defaultClasses = perWorkspace((workspace): readonly Class[] =>
  workspace.all('StorageClass').filter(isDefaultClass),
);

/** Whether a class of the workspace, or the EBS CSI add-on of a cluster, may serve claims that name none. */
export const mayHaveDefaultClass = perWorkspace((workspace): boolean => {
  // A value that cannot be known may be the one that counts.
  const unsure = ({ annotations }: Class): boolean =>
    [DEFAULT_CLASS, DEFAULT_CLASS_BETA].some((key) => annotations[key] === UNKNOWN);
  const parts = workspace.parts.filter((part) => part.is('StorageClass')) as readonly Class[];
  return (
    [...workspace.all('StorageClass'), ...parts].some((one) => isDefaultClass(one) || unsure(one)) ||
    workspace.clusters.some(({ document }) => document.file.text.includes('defaultStorageClass'))
  );
});
