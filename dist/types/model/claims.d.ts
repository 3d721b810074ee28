import type { PersistentVolumeClaim, PersistentVolumeClaimSpec } from 'kubernetes-types/core/v1.js';
import type { Loose } from './loose.js';
import type { Resource } from './resource.js';
import type { Workspace } from './workspace.js';
type Claim = Resource<PersistentVolumeClaim>;
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
export declare function ebsClassOf(spec: Loose<PersistentVolumeClaimSpec>, owner: Resource, workspace: Workspace): EbsClass | undefined;
/** The claim that a pod of an object mounts by name, where it is near and there is one only. */
export declare function claimNamed(name: string, user: Resource, workspace: Workspace): Claim | undefined;
export {};
