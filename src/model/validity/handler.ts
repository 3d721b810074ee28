import { isHttpHeaderName } from '../formats.js';
import { type Faults, type Fields, fieldsOf, isMissing, isSet, listOf, NONE, plus, under } from './fault.js';
import { formFault, portFault, portNumberFault } from './forms.js';

/** Ways of asking a container, in the order in which the server takes them. */
const PROBE_HANDLERS = ['exec', 'httpGet', 'tcpSocket', 'grpc'] as const;
const HOOK_HANDLERS = ['exec', 'httpGet', 'tcpSocket', 'sleep'] as const;

/** Numbers of a probe that cannot be negative. */
const NUMBERS = ['initialDelaySeconds', 'timeoutSeconds', 'periodSeconds', 'successThreshold', 'failureThreshold'];

export type ProbeName = 'livenessProbe' | 'readinessProbe' | 'startupProbe';

export function probeFaults(probe: Fields, name: ProbeName, part: boolean): Faults {
  let faults = handlerFaults(probe, PROBE_HANDLERS, part);
  for (const key of NUMBERS) {
    const value = probe[key];
    if (typeof value === 'number' && value < 0) faults = plus(faults, [key], `\`${value}\` must not be negative`);
  }
  const { successThreshold, terminationGracePeriodSeconds: grace } = probe;
  if (name !== 'readinessProbe' && typeof successThreshold === 'number' && successThreshold > 1) {
    faults = plus(faults, ['successThreshold'], `\`${successThreshold}\` must be 1 in a ${name}`);
  }
  if (name === 'readinessProbe' && typeof grace === 'number') {
    faults = plus(
      faults,
      ['terminationGracePeriodSeconds'],
      'a readinessProbe ends no container and takes no grace period',
    );
  } else if (typeof grace === 'number' && grace <= 0) {
    faults = plus(faults, ['terminationGracePeriodSeconds'], `\`${grace}\` must be greater than 0`);
  }
  return faults;
}

/** `grace` is the pod's grace period, undefined where it is not known. */
export function hookFaults(hook: Fields, grace: number | undefined, part: boolean): Faults {
  const faults = handlerFaults(hook, HOOK_HANDLERS, part);
  const { seconds } = fieldsOf(hook.sleep);
  if (typeof seconds !== 'number' || grace === undefined || (seconds >= 0 && seconds <= grace)) return faults;
  const limit = `it must be between 0 and the \`terminationGracePeriodSeconds\` of the pod, ${grace}`;
  return plus(faults, ['sleep', 'seconds'], `\`${seconds}\` is no time to sleep: ${limit}`);
}

function handlerFaults(handler: Fields, names: readonly string[], part: boolean): Faults {
  let first: string | undefined;
  let faults = NONE;
  for (const name of names) {
    if (!isSet(handler[name])) continue;
    if (first === undefined) {
      first = name;
      faults = under(faults, actionFaults(name, fieldsOf(handler[name]), part), name);
    } else faults = plus(faults, [name], `only one handler may be given, and \`${first}\` stands there already`);
  }
  if (first !== undefined || part || holdsOther(handler)) return faults;
  return plus(faults, [], `a handler is missing: one of ${names.map((name) => `\`${name}\``).join(', ')}`);
}

/** A key that nobody knows is a handler misspelt, and reported as that. */
function holdsOther(handler: Fields): boolean {
  for (const key in handler) if (!KNOWN.has(key)) return true;
  return false;
}

const KNOWN: ReadonlySet<string> = new Set([
  ...NUMBERS,
  'terminationGracePeriodSeconds',
  ...PROBE_HANDLERS,
  ...HOOK_HANDLERS,
]);

function actionFaults(name: string, action: Fields, part: boolean): Faults {
  if (name === 'exec') return execFaults(action, part);
  if (name === 'httpGet') return httpFaults(action);
  if (name === 'sleep') return NONE;
  const message = name === 'grpc' ? portNumberFault(action.port, 'port') : portFault(action.port);
  return message === undefined ? NONE : plus(NONE, ['port'], message);
}

function execFaults({ command }: Fields, part: boolean): Faults {
  const isNone = isMissing(command) || (Array.isArray(command) && command.length === 0 && !part);
  return isNone ? plus(NONE, ['command'], '`exec` needs a `command`') : NONE;
}

function httpFaults({ port, httpHeaders }: Fields): Faults {
  let faults = NONE;
  const message = portFault(port);
  if (message !== undefined) faults = plus(faults, ['port'], message);
  const headers = listOf(httpHeaders);
  for (let index = 0; index < headers.length; index++) {
    const { name } = fieldsOf(headers[index]);
    const fault = formFault(name, isHttpHeaderName, 'name of an HTTP header', 'letters, digits and `-`');
    if (fault !== undefined) faults = plus(faults, ['httpHeaders', index, 'name'], fault);
  }
  return faults;
}
