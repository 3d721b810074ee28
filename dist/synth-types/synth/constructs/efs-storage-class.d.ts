import type { ApiObject } from 'cdk8s';
import { Construct } from 'constructs';
/** Folders of an Amazon EFS file system: many pods at a time, in all zones. Each claim gets an access point of its own. */
export interface EfsStorageClassProps {
    /**
     * Name of the StorageClass.
     * @default the id of the construct
     */
    readonly name?: string;
    /**
     * Id of the file system, such as `fs-0123456789abcdef0`.
     * @pattern ^fs-[0-9a-f]{8,40}$
     */
    readonly fileSystemId: string;
    /**
     * Permissions of a new folder, in octal digits; quote them in YAML.
     * @pattern ^[0-7]{3,4}$
     * @default 700
     */
    readonly directoryPerms?: string;
    /**
     * User id that owns the folder and that all pods act as; together with `gid`.
     * @minimum 0
     * @default one of `gidRange`
     */
    readonly uid?: number;
    /**
     * Group id that owns the folder and that all pods act as; together with `uid`.
     * @minimum 0
     * @default one of `gidRange`
     */
    readonly gid?: number;
    /**
     * Group ids that access points are given, one each.
     * @default 50000..7000000
     */
    readonly gidRange?: GidRangeProps;
    /**
     * Folder below which the folders are made.
     * @pattern ^/
     * @default the root of the file system
     */
    readonly basePath?: string;
    /**
     * Path of a claim's folder from `${.PVC.namespace}`, `${.PVC.name}`, `${.PV.name}` and fixed text.
     * @default `/${.PV.name}`
     */
    readonly subPathPattern?: string;
    /**
     * Whether a unique id is added to the path, so that two claims never share a folder.
     * @default true
     */
    readonly uniqueDirectory?: boolean;
    /**
     * Whether mounts authenticate with IAM, where the file system's policy asks for it.
     * @default false
     */
    readonly iam?: boolean;
    /**
     * What happens to the access point when its claim is deleted; the files stay in any case.
     * @default Delete
     */
    readonly reclaim?: 'Delete' | 'Retain';
    /**
     * Whether claims without a class get this one.
     * @default false
     */
    readonly default?: boolean;
}
export interface GidRangeProps {
    /**
     * The first group id.
     * @minimum 1
     */
    readonly from: number;
    /**
     * The last group id.
     * @minimum 1
     */
    readonly to: number;
}
/**
 * A StorageClass for folders of an Amazon EFS file system, by the add-on aws-efs-csi-driver. Mounts are always encrypted in
 * transit: the driver does so unless a volume made by hand says otherwise. Fargate pods need volumes made by hand.
 */
export declare class EfsStorageClass extends Construct {
    /** Name of the StorageClass. */
    readonly name: string;
    readonly apiObject: ApiObject;
    constructor(scope: Construct, id: string, props: EfsStorageClassProps);
}
