import type { Path } from '../../source/path.js';
import { firstWith } from '../lookup.js';
import {
  type Faults,
  type Fields,
  fieldsOf,
  isMissing,
  isOutside,
  isSet,
  listOf,
  NONE,
  nameOf,
  plus,
  under,
} from './fault.js';
import { climbs } from './forms.js';
import { windowsOptionFaults } from './windows-options.js';

const MOST_ID = 2 ** 31 - 1;
const SYSCTL = /^(?:[a-z0-9](?:[-_a-z0-9]*[a-z0-9])?[./])*[a-z0-9](?:[-_a-z0-9]*[a-z0-9])?$/;

/** The security context of a pod, with fields of the pod that it must go with. */
export function podSecurityFaults(context: Fields, spec: Fields): Faults {
  let faults = idFaults(context, ['fsGroup', 'runAsUser', 'runAsGroup']);
  const groups = listOf(context.supplementalGroups);
  for (let index = 0; index < groups.length; index++) {
    if (isOutside(groups[index], 0, MOST_ID))
      faults = plus(faults, ['supplementalGroups', index], idMessage(groups[index]));
  }
  if (isSet(context.sysctls)) faults = sysctlFaults(faults, listOf(context.sysctls), spec);
  const { seLinuxChangePolicy: policy } = context;
  // `MountOption` is behind a gate that is off up to 1.36, which EKS leaves so.
  if (typeof policy === 'string' && policy !== 'Recursive') {
    faults = plus(faults, ['seLinuxChangePolicy'], `\`${policy}\` must be \`Recursive\``);
  }
  return profileFaults(faults, context);
}

/** The security context of a container. */
export function containerSecurityFaults(context: Fields, hostUsers: unknown, part: boolean): Faults {
  let faults = idFaults(context, ['runAsUser', 'runAsGroup']);
  if (context.procMount === 'Unmasked' && (isMissing(hostUsers) ? !part : hostUsers === true)) {
    faults = plus(faults, ['procMount'], '`Unmasked` needs `hostUsers: false` in the pod');
  }
  if (context.allowPrivilegeEscalation === false) faults = escalationFaults(faults, context);
  return profileFaults(faults, context);
}

function idFaults(context: Fields, keys: readonly string[]): Faults {
  let faults = NONE;
  for (const key of keys) {
    if (isOutside(context[key], 0, MOST_ID)) faults = plus(faults, [key], idMessage(context[key]));
  }
  return faults;
}

function idMessage(id: unknown): string {
  return `\`${String(id)}\` is no user or group: it must be between 0 and 2147483647`;
}

function escalationFaults(before: Faults, { privileged, capabilities }: Fields): Faults {
  let faults = before;
  const at = ['allowPrivilegeEscalation'];
  if (privileged === true) {
    faults = plus(faults, at, '`false` contradicts `privileged: true`: a privileged container can always escalate');
  }
  return listOf(fieldsOf(capabilities).add).includes('CAP_SYS_ADMIN')
    ? plus(faults, at, '`false` contradicts the capability `CAP_SYS_ADMIN`')
    : faults;
}

function profileFaults(before: Faults, context: Fields): Faults {
  let faults = before;
  if (isSet(context.seccompProfile)) {
    faults = under(faults, seccompFaults(fieldsOf(context.seccompProfile)), 'seccompProfile');
  }
  if (isSet(context.appArmorProfile)) {
    faults = under(faults, appArmorFaults(fieldsOf(context.appArmorProfile)), 'appArmorProfile');
  }
  if (isSet(context.windowsOptions)) {
    faults = under(faults, windowsOptionFaults(fieldsOf(context.windowsOptions)), 'windowsOptions');
  }
  return faults;
}

const PROFILE: Path = ['localhostProfile'];

function seccompFaults({ type, localhostProfile: profile }: Fields): Faults {
  if (type !== 'Localhost') return strayProfile(type, profile);
  if (!isSet(profile)) return plus(NONE, PROFILE, '`Localhost` needs the path of the profile in `localhostProfile`');
  if (typeof profile !== 'string') return NONE;
  if (profile.startsWith('/'))
    return plus(NONE, PROFILE, `\`${profile}\` must be a path below the kubelet's folder of profiles`);
  return climbs(profile) ? plus(NONE, PROFILE, `\`${profile}\` must not contain \`..\``) : NONE;
}

function appArmorFaults({ type, localhostProfile: profile }: Fields): Faults {
  if (type !== 'Localhost') return strayProfile(type, profile);
  if (isMissing(profile)) return plus(NONE, PROFILE, '`Localhost` needs the name of the profile in `localhostProfile`');
  if (typeof profile !== 'string' || (profile.trim() === profile && profile.length <= 4095)) return NONE;
  return plus(NONE, PROFILE, `\`${profile}\` must not begin or end with blanks, nor be longer than 4095`);
}

function strayProfile(type: unknown, profile: unknown): Faults {
  if (!isSet(profile) || typeof type !== 'string') return NONE;
  return plus(NONE, PROFILE, `\`localhostProfile\` goes with \`type: Localhost\`, not with \`${type}\``);
}

function sysctlFaults(before: Faults, sysctls: readonly unknown[], spec: Fields): Faults {
  let faults = before;
  for (let index = 0; index < sysctls.length; index++) {
    const { name } = fieldsOf(sysctls[index]);
    const message = sysctlFault(name, firstWith(sysctls, nameOf, name) < index, spec);
    if (message !== undefined) faults = plus(faults, ['sysctls', index, 'name'], message);
  }
  return faults;
}

function sysctlFault(name: unknown, isRepeated: boolean, spec: Fields): string | undefined {
  if (name === '') return 'the name of the sysctl is empty';
  if (typeof name !== 'string') return undefined;
  if (name.length > 253 || !SYSCTL.test(name))
    return `\`${name}\` is no name of a sysctl, such as \`net.core.somaxconn\``;
  if (isRepeated) return `\`${name}\` is given twice`;
  const dotted = name.replaceAll('/', '.');
  if (spec.hostNetwork === true && dotted.startsWith('net.')) {
    return `\`${name}\` would change the network of the node: it cannot be set with \`hostNetwork\``;
  }
  const isIpc = /^(?:kernel\.(?:shm|msg|sem$)|fs\.mqueue\.)/.test(dotted);
  return spec.hostIPC === true && isIpc
    ? `\`${name}\` would change the node: it cannot be set with \`hostIPC\``
    : undefined;
}
