import type { ApiObject } from 'cdk8s';
import { Construct } from 'constructs';
import { checkObjectName, clusterObject } from '../parts/platform-object.js';
import { PropPlace } from '../parts/prop-place.js';

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

const HIGHEST_ID = 4_294_967_295;

/**
 * A StorageClass for folders of an Amazon EFS file system, by the add-on aws-efs-csi-driver. Mounts are always encrypted in
 * transit: the driver does so unless a volume made by hand says otherwise. Fargate pods need volumes made by hand.
 */
export class EfsStorageClass extends Construct {
  /** Name of the StorageClass. */
  readonly name: string;
  readonly apiObject: ApiObject;

  constructor(scope: Construct, id: string, props: EfsStorageClassProps) {
    super(scope, id);
    this.name = props.name ?? id;
    check(new PropPlace(this.node.path), this.name, props);
    const annotations = props.default ? { 'storageclass.kubernetes.io/is-default-class': 'true' } : undefined;
    this.apiObject = clusterObject(
      this,
      'Resource',
      { apiVersion: 'storage.k8s.io/v1', kind: 'StorageClass', name: this.name, annotations },
      {
        provisioner: 'efs.csi.aws.com',
        parameters: parameters(props),
        reclaimPolicy: props.reclaim ?? 'Delete',
        // The file system is there in every zone, so there is nothing to wait for.
        volumeBindingMode: 'Immediate',
        // A mount authenticated by IAM is always one over TLS.
        ...(props.iam ? { mountOptions: ['iam'] } : {}),
      },
    );
  }
}

function check(place: PropPlace, name: string, props: EfsStorageClassProps): void {
  const { uid, gid, gidRange, subPathPattern = '' } = props;
  checkObjectName(place.in('name'), name);
  place.in('fileSystemId').text(props.fileSystemId, /^fs-[0-9a-f]{8,40}$/, 'an id such as `fs-0123456789abcdef0`');
  place.in('directoryPerms').text(props.directoryPerms, /^[0-7]{3,4}$/, 'three or four octal digits');
  place.in('basePath').text(props.basePath, /^\//, 'a path that begins with `/`');
  place.in('uid').integer(uid, 0, HIGHEST_ID);
  place.in('gid').integer(gid, 0, HIGHEST_ID);
  if ((uid === undefined) !== (gid === undefined)) {
    throw place.in(uid === undefined ? 'gid' : 'uid').fault(`needs \`${uid === undefined ? 'uid' : 'gid'}\` beside it`);
  }
  if (gidRange) {
    if (uid !== undefined) throw place.in('gidRange').fault('has no effect where `uid` and `gid` are given');
    place.in('gidRange', 'from').integer(gidRange.from, 1, HIGHEST_ID);
    place.in('gidRange', 'to').integer(gidRange.to, gidRange.from, HIGHEST_ID);
  }
  const unknown = [...subPathPattern.matchAll(/\$\{([^}]*)\}/g)].find(([, variable]) => !VARIABLES.has(variable ?? ''));
  if (unknown)
    throw place
      .in('subPathPattern')
      .fault(`knows \`\${.PVC.namespace}\`, \`\${.PVC.name}\` and \`\${.PV.name}\`, not \`${unknown[0]}\``);
}

const VARIABLES: ReadonlySet<string> = new Set(['.PVC.namespace', '.PVC.name', '.PV.name']);

function parameters(props: EfsStorageClassProps): Readonly<Record<string, string>> {
  const specified = Object.entries({
    provisioningMode: 'efs-ap',
    fileSystemId: props.fileSystemId,
    directoryPerms: props.directoryPerms ?? '700',
    uid: props.uid,
    gid: props.gid,
    gidRangeStart: props.gidRange?.from,
    gidRangeEnd: props.gidRange?.to,
    basePath: props.basePath,
    subPathPattern: props.subPathPattern,
    ensureUniqueDirectory: props.uniqueDirectory,
  });
  return Object.fromEntries(
    specified.filter(([, value]) => value !== undefined).map(([key, value]) => [key, String(value)]),
  );
}
