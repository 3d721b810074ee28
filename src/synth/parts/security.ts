import { compact, filled, type Json } from './compact.js';
import type { PropPlace } from './prop-place.js';

/** What the containers may do. The defaults pass the Pod Security Standard `restricted`. */
export interface SecurityProps {
  /**
   * User id of the processes; `image` takes the user that the image names, which must be a number other than 0. 0 is root.
   * @default 1000
   */
  readonly runAsUser?: number | 'image';
  /**
   * Group id of the processes.
   * @minimum 0
   * @default that of the user; with `image` that of the image
   */
  readonly runAsGroup?: number;
  /**
   * Group that owns the files of volumes.
   * @minimum 0
   * @default the group of the processes
   */
  readonly fsGroup?: number;
  /**
   * Whether the image's own files cannot be written; see `writable`.
   * @default true
   */
  readonly readOnlyRootFilesystem?: boolean;
  /**
   * Linux capabilities to add, such as `NET_BIND_SERVICE`; all others are dropped.
   * @default none
   */
  readonly capabilities?: readonly string[];
}

const DEFAULT_USER = 1000;
const LARGEST_ID = 2 ** 31 - 1;

/** The security context of a pod: no root, the system call filter of the container runtime. */
export function podSecurity(place: PropPlace, props: SecurityProps = {}, lowPorts = false): Json {
  const { runAsUser = DEFAULT_USER, runAsGroup, fsGroup } = props;
  if (runAsUser !== 'image') place.in('runAsUser').integer(runAsUser, 0, LARGEST_ID);
  place.in('runAsGroup').integer(runAsGroup, 0, LARGEST_ID);
  place.in('fsGroup').integer(fsGroup, 0, LARGEST_ID);
  const user = runAsUser === 'image' ? undefined : runAsUser;
  const group = runAsGroup ?? user;
  const owner = fsGroup ?? group;
  return compact({
    runAsNonRoot: user === 0 ? undefined : true,
    runAsUser: user,
    runAsGroup: group,
    fsGroup: owner,
    // Otherwise each start walks through all files of a volume.
    fsGroupChangePolicy: owner === undefined ? undefined : 'OnRootMismatch',
    seccompProfile: { type: 'RuntimeDefault' },
    // Who is not root may otherwise not listen below 1024.
    sysctls: lowPorts && user !== 0 ? [{ name: 'net.ipv4.ip_unprivileged_port_start', value: '0' }] : undefined,
  });
}

/** The security context of a container. */
export function containerSecurity(place: PropPlace, props: SecurityProps = {}): Json {
  place.in('capabilities').each(props.capabilities, (at, capability) => {
    at.text(capability, /^(?!CAP_)(?!ALL$)[A-Z_]+$/, 'one capability without `CAP_`, such as `NET_BIND_SERVICE`');
  });
  const add = filled(props.capabilities);
  return {
    allowPrivilegeEscalation: false,
    capabilities: { ...(add && { add }), drop: ['ALL'] },
    readOnlyRootFilesystem: props.readOnlyRootFilesystem ?? true,
  };
}
