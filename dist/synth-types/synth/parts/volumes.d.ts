/** A volume and where it is mounted. Give one of `emptyDir`, `configMap`, `secret`, `pvc`, `efs`. */
export interface VolumeProps {
    /**
     * Path in the container.
     * @pattern ^/
     */
    readonly mount: string;
    /**
     * Name of the volume in the pod.
     * @default made of the kind and the mount path
     */
    readonly name?: string;
    /**
     * Whether the container can only read it.
     * @default true for `configMap` and `secret`, false for the others
     */
    readonly readOnly?: boolean;
    /**
     * File or folder of the volume to mount instead of its root. Changes of a ConfigMap or Secret do not reach such a mount.
     * @default the root
     */
    readonly subPath?: string;
    /**
     * Scratch space that lives as long as the pod.
     * @default none
     */
    readonly emptyDir?: EmptyDirProps;
    /**
     * Files from a ConfigMap, by name or with its keys.
     * @default none
     */
    readonly configMap?: string | FilesProps;
    /**
     * Files from a Secret, by name or with its keys.
     * @default none
     */
    readonly secret?: string | FilesProps;
    /**
     * A PersistentVolumeClaim that exists, by name.
     * @default none
     */
    readonly pvc?: string;
    /**
     * An EFS file system: a PersistentVolume and a claim are made for it. Works on Fargate too.
     * @default none
     */
    readonly efs?: EfsProps;
}
export interface EmptyDirProps {
    /**
     * The pod is evicted when it holds more, such as `1Gi`.
     * @default none
     */
    readonly sizeLimit?: string;
    /**
     * Keep it in memory, where it counts against the memory limit.
     * @default false
     */
    readonly memory?: boolean;
}
export interface FilesProps {
    /** Name of the ConfigMap or Secret. */
    readonly name: string;
    /**
     * File names by key; other keys are not mounted.
     * @default every key is a file of its name
     */
    readonly items?: Readonly<Record<string, string>>;
    /**
     * File mode in octal digits, such as `0400`.
     * @pattern ^0?[0-7]{3}$
     * @default 0644
     */
    readonly mode?: string;
    /**
     * Whether the pod starts without it.
     * @default false
     */
    readonly optional?: boolean;
}
export interface EfsProps {
    /**
     * Id of the file system.
     * @pattern ^fs-[0-9a-f]{8,40}$
     */
    readonly fileSystem: string;
    /**
     * Id of an access point, which sets root folder and user.
     * @pattern ^fsap-[0-9a-f]{8,40}$
     * @default none: the root of the file system
     */
    readonly accessPoint?: string;
    /**
     * Folder of the file system; it has to exist.
     * @pattern ^/
     * @default /
     */
    readonly path?: string;
}
/** A volume of its own for each pod of a StatefulSet. */
export interface StorageProps {
    /**
     * Path in the container.
     * @pattern ^/
     */
    readonly mount: string;
    /** Size, such as `20Gi`. */
    readonly size: string;
    /**
     * Name of the claim template; it cannot be changed later.
     * @default data for the first, data-1, data-2, ... for the others
     */
    readonly name?: string;
    /**
     * Name of the StorageClass.
     * @default the cluster's default class
     */
    readonly class?: string;
    /**
     * How the volume may be mounted; EBS volumes are for one node.
     * @default ReadWriteOnce
     */
    readonly accessMode?: 'ReadWriteOnce' | 'ReadWriteOncePod' | 'ReadWriteMany';
}
