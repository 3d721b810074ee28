import type { PersistentVolumeClaim, PersistentVolumeClaimSpec } from 'kubernetes-types/core/v1.js';
import { CREATED_EBS_CLASSES } from '../data/eks-storage-classes.js';
import { append, perWorkspace } from './lookup.js';
import type { Loose } from './loose.js';
import type { Resource } from './resource.js';
import { defaultClasses, isEbs, parametersOf, storageClassesNamed } from './storage-class.js';
import type { Workspace } from './workspace.js';

type Claim = Resource<PersistentVolumeClaim>;

const OLD_CLASS = 'volume.beta.kubernetes.io/storage-class';

/** The class that a claim's volume comes from, as far as it is known to be one of EBS. */
export interface EbsClass {
  readonly name: string;
  /** Of the volumes; undefined where it is not known. */
  readonly type: string | undefined;
}

/**
 * The EBS class of a claim, or of a claim template in an object; undefined where its class is another, or not known. Classes of one
 * name must agree, and one must be near.
 */
export function ebsClassOf(
  spec: Loose<PersistentVolumeClaimSpec>,
  owner: Resource,
  workspace: Workspace,
): EbsClass | undefined {
  const old = owner.is('PersistentVolumeClaim') ? owner.annotations[OLD_CLASS] : undefined;
  const name: unknown = old ?? spec.storageClassName;
  const classes =
    typeof name === 'string'
      ? storageClassesNamed(name, workspace)
      : name === undefined
        ? defaultClasses(workspace)
        : [];
  if (classes.length === 0)
    return typeof name === 'string' && CREATED_EBS_CLASSES.includes(name) ? { name, type: undefined } : undefined;
  if (!classes.every(({ data }) => isEbs(data.provisioner))) return undefined;
  const near = classes.filter((one) => workspace.near(owner, one));
  const [first] = near;
  if (!first) return undefined;
  const types = new Set(near.map((one) => parametersOf(one).type));
  const [type] = types;
  return { name: first.name ?? '', type: types.size === 1 && typeof type === 'string' ? type : undefined };
}

const byName = perWorkspace((workspace): ReadonlyMap<string, readonly Claim[]> => {
  const index = new Map<string, Claim[]>();
  for (const claim of workspace.all('PersistentVolumeClaim')) append(index, claim.name ?? '', claim);
  return index;
});

/** The claim that a pod of an object mounts by name, where it is near and there is one only. */
export function claimNamed(name: string, user: Resource, workspace: Workspace): Claim | undefined {
  const claims = (byName(workspace).get(name) ?? []).filter(
    (claim) => claim.effectiveNamespace === user.effectiveNamespace && workspace.near(user, claim),
  );
  return claims.length === 1 ? claims[0] : undefined;
}
