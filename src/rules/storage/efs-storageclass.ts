import type { PersistentVolume } from 'kubernetes-types/core/v1.js';
import type { StorageClass } from 'kubernetes-types/storage/v1.js';
import { EFS_MODES, EFS_REQUIRED } from '../../data/efs-parameters.js';
import { type Context, defineRule } from '../../engine/rule.js';
import type { Resource } from '../../model/resource.js';
import { EFS_CSI, parametersOf } from '../../model/storage-class.js';

type Report = Context['report'];

const GID_RANGE = [
  ['gidRangeStart', 'gidRangeEnd'],
  ['gidRangeEnd', 'gidRangeStart'],
] as const;

export default defineRule({
  id: 'efs-storageclass',
  title: 'An EFS StorageClass needs its file system and permissions, an EFS volume an access point',
  severity: 'error',
  why: 'The EFS driver makes no file systems: without the id of one, and permissions for the folders, it refuses every claim. A volume that mounts the file system itself, without an access point, gives its pods the files of everyone else on it.',
  help: 'Set `provisioningMode: efs-ap`, `fileSystemId` and `directoryPerms`; in a PersistentVolume write `volumeHandle: FILE_SYSTEM::ACCESS_POINT`.',
  links: [
    'https://github.com/kubernetes-sigs/aws-efs-csi-driver/blob/master/docs/README.md#storage-class-parameters-for-dynamic-provisioning',
    'https://docs.aws.amazon.com/eks/latest/userguide/efs-csi.html',
    'https://docs.aws.amazon.com/eks/latest/best-practices/data-encryption-and-secrets-management.html',
  ],
  on: {
    StorageClass(storageClass, { report }) {
      if ((storageClass.data.provisioner as unknown) === EFS_CSI) checkClass(storageClass, report);
    },
    PersistentVolume(volume, { report }) {
      if ((volume.data.spec?.csi?.driver as unknown) === EFS_CSI) checkVolume(volume, report);
    },
  },
  examples: [
    {
      bad: `
        apiVersion: storage.k8s.io/v1
        kind: StorageClass
        metadata:
          name: files
        provisioner: efs.csi.aws.com
        parameters: # <-
          provisioningMode: efs-access-point # <-
          fileSystemId: shared # <-
          gidRangeStart: "1000" # <-
      `,
      good: `
        apiVersion: storage.k8s.io/v1
        kind: StorageClass
        metadata:
          name: files
        provisioner: efs.csi.aws.com
        parameters:
          provisioningMode: efs-ap
          fileSystemId: fs-0a1b2c3d4e5f60718
          directoryPerms: "700"
          gidRangeStart: "1000"
          gidRangeEnd: "2000"
      `,
    },
    {
      title: 'volumes made by hand: an id that is none, and the whole file system',
      bad: `
        apiVersion: v1
        kind: PersistentVolume
        metadata:
          name: wrong
        spec:
          accessModes: [ReadWriteMany]
          capacity: { storage: 5Gi }
          csi:
            driver: efs.csi.aws.com
            volumeHandle: shared-files # <-
        ---
        apiVersion: v1
        kind: PersistentVolume
        metadata:
          name: whole
        spec:
          accessModes: [ReadWriteMany]
          capacity: { storage: 5Gi }
          csi:
            driver: efs.csi.aws.com
            volumeHandle: fs-0a1b2c3d4e5f60718 # <- info
      `,
      good: `
        apiVersion: v1
        kind: PersistentVolume
        metadata:
          name: files
        spec:
          accessModes: [ReadWriteMany]
          capacity: { storage: 5Gi }
          csi:
            driver: efs.csi.aws.com
            volumeHandle: fs-0a1b2c3d4e5f60718::fsap-0a1b2c3d4e5f60718
      `,
    },
    {
      title: 'a class for volumes made by hand only, values that something else fills in',
      good: `
        apiVersion: storage.k8s.io/v1
        kind: StorageClass
        metadata:
          name: by-hand
        provisioner: efs.csi.aws.com
        ---
        apiVersion: storage.k8s.io/v1
        kind: StorageClass
        metadata:
          name: open
        provisioner: efs.csi.aws.com
        parameters:
          provisioningMode: efs-ap
          fileSystemId: \${EFS_ID}
          directoryPerms: "700"
        ---
        apiVersion: storage.k8s.io/v1
        kind: StorageClass
        metadata:
          name: to-fill-in
        provisioner: efs.csi.aws.com
        parameters:
          provisioningMode: efs-ap
          fileSystemId: <file-system-id>
          directoryPerms: "700"
      `,
    },
  ],
});

/** A class without parameters serves volumes made by hand: it only names them. */
function checkClass(storageClass: Resource<StorageClass>, report: Report): void {
  const parameters = parametersOf(storageClass);
  if (Object.keys(parameters).length === 0) return;
  for (const name of EFS_REQUIRED) {
    if (parameters[name] !== undefined) continue;
    report(storageClass, {
      at: ['parameters', name],
      message: `\`${name}\` is missing; the EFS driver then makes no volume`,
    });
  }
  const { provisioningMode: mode, fileSystemId } = parameters;
  if (typeof mode === 'string' && !EFS_MODES.includes(mode)) {
    const message = `\`${mode}\` is no way the EFS driver makes volumes; write \`efs-ap\``;
    report(storageClass, { at: ['parameters', 'provisioningMode'], message });
  }
  if (typeof fileSystemId === 'string' && !isFileSystem(fileSystemId)) {
    const message = `\`${fileSystemId}\` is no id of a file system, such as \`fs-0a1b2c3d4e5f60718\``;
    report(storageClass, { at: ['parameters', 'fileSystemId'], message });
  }
  for (const [one, other] of GID_RANGE) {
    if (parameters[one] === undefined || parameters[other] !== undefined) continue;
    report(storageClass, { at: ['parameters', one], key: true, message: `\`${one}\` needs \`${other}\` beside it` });
  }
}

function checkVolume(volume: Resource<PersistentVolume>, report: Report): void {
  const handle: unknown = volume.data.spec?.csi?.volumeHandle;
  if (typeof handle !== 'string') return;
  const at = ['spec', 'csi', 'volumeHandle'];
  const [fileSystem = '', , accessPoint] = handle.split(':');
  if (!isFileSystem(fileSystem)) {
    report(volume, {
      at,
      message: `\`${handle}\` does not begin with the id of a file system, such as \`fs-0a1b2c3d4e5f60718\``,
    });
  } else if (!accessPoint) {
    const message = `\`${handle}\` mounts the file system without an access point; write \`${fileSystem}::fsap-...\`, so that pods see their own folder only`;
    report(volume, { at, severity: 'info', message });
  }
}

/** Other words in brackets or capitals are placeholders, for a person or a script to fill in. */
function isFileSystem(id: string): boolean {
  return /^fs-[0-9a-f]{8,40}$/.test(id) || /[^a-z0-9-]/.test(id) || /^fs-.*[g-z]/.test(id);
}
