import type { StorageClass } from 'kubernetes-types/storage/v1.js';
import type { Resource } from './resource.js';
import type { Workspace } from './workspace.js';
export declare const EBS_CSI = "ebs.csi.aws.com";
export declare const EBS_AUTO_MODE = "ebs.csi.eks.amazonaws.com";
export declare const EBS_IN_TREE = "kubernetes.io/aws-ebs";
export declare const EFS_CSI = "efs.csi.aws.com";
export declare const DEFAULT_CLASS = "storageclass.kubernetes.io/is-default-class";
export declare const DEFAULT_CLASS_BETA = "storageclass.beta.kubernetes.io/is-default-class";
/** Whether a provisioner or CSI driver makes EBS volumes. */
export declare function isEbs(provisioner: unknown): boolean;
/** Whether the API server gives this class to claims without one: only the exact value counts, under either key. */
export declare function isDefaultClass({ annotations }: Resource): boolean;
/** The parameters of a class as written; none where something else than a mapping stands. */
export declare function parametersOf({ data }: Resource<StorageClass>): Readonly<Record<string, unknown>>;
/** The key that a parameter stands under: the driver ignores case. */
export declare function parameterKey(parameters: Readonly<Record<string, unknown>>, name: string): string | undefined;
type Class = Resource<StorageClass>;
/** Classes of a name, of all clusters that the workspace holds. */
export declare function storageClassesNamed(name: string, workspace: Workspace): readonly Class[];
export declare const defaultClasses: (workspace: Workspace) => readonly Class[];
/** Whether a class of the workspace, or the EBS CSI add-on of a cluster, may serve claims that name none. */
export declare const mayHaveDefaultClass: (workspace: Workspace) => boolean;
export {};
