import type { Path } from '../source/path.js';
import { UNKNOWN } from '../source/unknown.js';
import { isMapping } from './loose.js';
import type { Container } from './pod.js';
import type { Located } from './resource.js';

/** A right that a container has and could do without. */
export interface Gap {
  /** What takes it away, as one would write it. */
  readonly setting: string;
  /** Good to have, but no hole by itself. */
  readonly minor: boolean;
  /** The opposite is written there, where otherwise nothing is. */
  readonly written: boolean;
  readonly node: Located;
  readonly at: Path;
}

type Context = Readonly<Record<string, unknown>>;

/** The gaps in the security context of a container, merged with its pod's as the kubelet does. What cannot be known is none. */
export function hardeningGaps(container: Container): Gap[] {
  const own: unknown = container.data.securityContext;
  if (own === UNKNOWN) return [];
  const context = isMapping(own) ? own : {};
  const gaps = [rootGap(container, context)];
  if (!container.pod.windows) {
    gaps.push(
      escalationGap(container, context),
      capabilitiesGap(container, context),
      rootFilesystemGap(container, context),
      seccompGap(container, context),
    );
  }
  return gaps.filter((gap) => gap !== undefined);
}

function rootGap(container: Container, context: Context): Gap | undefined {
  const setting = '`runAsNonRoot: true`';
  const user = effective(container, context, 'runAsUser');
  if (user.value === 0) return { setting, minor: false, written: true, ...user };
  const nonRoot = effective(container, context, 'runAsNonRoot');
  if (nonRoot.value === true || [user.value, nonRoot.value].includes(UNKNOWN) || typeof user.value === 'number') return;
  if (container.pod.windows && isWindowsUser(effective(container, context, 'windowsOptions').value)) return;
  return { setting, minor: false, written: nonRoot.value === false, ...nonRoot };
}

function isWindowsUser(options: unknown): boolean {
  const name = isMapping(options) ? options.runAsUserName : options;
  return name === UNKNOWN || (typeof name === 'string' && name !== 'ContainerAdministrator');
}

function escalationGap(container: Container, context: Context): Gap | undefined {
  const value = context.allowPrivilegeEscalation;
  if (value === false || value === UNKNOWN) return undefined;
  return gap(container, '`allowPrivilegeEscalation: false`', ['allowPrivilegeEscalation'], value === true);
}

function capabilitiesGap(container: Container, { capabilities }: Context): Gap | undefined {
  const dropped = isMapping(capabilities) ? capabilities.drop : capabilities;
  if (dropped === UNKNOWN) return undefined;
  const list: readonly unknown[] = Array.isArray(dropped) ? dropped : [];
  if (list.some((item) => item === UNKNOWN || (typeof item === 'string' && item.toUpperCase() === 'ALL')))
    return undefined;
  return gap(container, '`capabilities.drop: [ALL]`', ['capabilities', 'drop'], list.length > 0);
}

function rootFilesystemGap(container: Container, context: Context): Gap | undefined {
  const value = context.readOnlyRootFilesystem;
  if (value === true || value === UNKNOWN) return undefined;
  return gap(container, '`readOnlyRootFilesystem: true`', ['readOnlyRootFilesystem'], value === false, true);
}

function seccompGap(container: Container, context: Context): Gap | undefined {
  const { value, node, at } = effective(container, context, 'seccompProfile');
  const type = isMapping(value) ? value.type : value;
  if (type === UNKNOWN || type === 'RuntimeDefault' || type === 'Localhost') return undefined;
  const setting = '`seccompProfile.type: RuntimeDefault`';
  return { setting, minor: true, written: type === 'Unconfined', node, at: [...at, 'type'] };
}

function gap(container: Container, setting: string, field: Path, written: boolean, minor = false): Gap {
  return { setting, minor, written, node: container, at: ['securityContext', ...field] };
}

/** A field of the container, or the pod's where the container says nothing. */
function effective(
  container: Container,
  context: Context,
  field: string,
): { readonly value: unknown; readonly node: Located; readonly at: Path } {
  const own = context[field] ?? undefined;
  const { pod } = container;
  const shared: unknown = pod.spec.securityContext;
  const inherited = shared === UNKNOWN ? UNKNOWN : isMapping(shared) ? (shared[field] ?? undefined) : undefined;
  if (own !== undefined || inherited === undefined) {
    return { value: own, node: container, at: ['securityContext', field] };
  }
  return { value: inherited, node: pod, at: ['spec', 'securityContext', field] };
}
