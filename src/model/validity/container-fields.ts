import { UNKNOWN } from '../../source/unknown.js';
import { firstWith } from '../lookup.js';
import type { Container } from '../pod.js';
import { isKnownSince } from '../version.js';
import { type Faults, type Fields, fieldsOf, isMissing, isSet, listOf, NONE, nameOf, plus } from './fault.js';

const POLICIES = ['Always', 'OnFailure', 'Never'];

/**
 * How a single container is restarted. Containers that are no init containers have policies of their own since 1.35, and
 * 1.34 reads them away.
 */
export function restartFaults({ data, type, pod }: Container, version: string | undefined): Faults {
  const { restartPolicy, restartPolicyRules } = data as Fields;
  const isKnown = isKnownSince(version, '1.35');
  if (typeof restartPolicy === 'string' && !POLICIES.includes(restartPolicy) && (isKnown || type === 'init')) {
    const list = POLICIES.map((each) => `\`${each}\``).join(', ');
    return plus(NONE, ['restartPolicy'], `\`${restartPolicy}\` is no restart policy of a container: ${list}`);
  }
  const rules = listOf(restartPolicyRules);
  if (rules.length === 0 || !isKnown) return NONE;
  if (!isSet(restartPolicy) && !pod.resource.part) {
    return plus(NONE, ['restartPolicy'], '`restartPolicyRules` are exceptions to a `restartPolicy`, which is missing');
  }
  return ruleFaults(rules);
}

function ruleFaults(rules: readonly unknown[]): Faults {
  let faults = NONE;
  if (rules.length > 20)
    faults = plus(faults, ['restartPolicyRules'], `${rules.length} rules are too many: at most 20`);
  for (let index = 0; index < rules.length; index++) {
    const { action, exitCodes } = fieldsOf(rules[index]);
    const at = ['restartPolicyRules', index];
    if (typeof action === 'string' && action !== 'Restart' && action !== 'RestartAllContainers') {
      faults = plus(faults, [...at, 'action'], `\`${action}\` must be \`Restart\` or \`RestartAllContainers\``);
    }
    const { operator } = fieldsOf(exitCodes);
    if (!isSet(exitCodes))
      faults = plus(faults, [...at, 'exitCodes'], 'the rule does not say for which exit codes it holds');
    else if (typeof operator === 'string' && operator !== 'In' && operator !== 'NotIn') {
      faults = plus(faults, [...at, 'exitCodes', 'operator'], `\`${operator}\` must be \`In\` or \`NotIn\``);
    }
  }
  return faults;
}

/** What becomes of a container whose resources change. */
export function resizeFaults({ data, pod }: Container): Faults {
  const policies = listOf((data as Fields).resizePolicy);
  let faults = NONE;
  for (let index = 0; index < policies.length; index++) {
    const { resourceName, restartPolicy } = fieldsOf(policies[index]);
    const at = ['resizePolicy', index];
    if (
      resourceName === '' ||
      (typeof resourceName === 'string' && resourceName !== 'cpu' && resourceName !== 'memory')
    ) {
      faults = plus(faults, [...at, 'resourceName'], `\`${resourceName}\` must be \`cpu\` or \`memory\``);
    } else if (typeof resourceName === 'string' && firstWith(policies, resourceOf, resourceName) < index) {
      faults = plus(faults, at, `\`${resourceName}\` has a policy already`);
    }
    if (typeof restartPolicy !== 'string') continue;
    if (restartPolicy !== 'NotRequired' && restartPolicy !== 'RestartContainer') {
      const message = `\`${restartPolicy}\` must be \`NotRequired\` or \`RestartContainer\``;
      faults = plus(faults, [...at, 'restartPolicy'], message);
    } else if (restartPolicy === 'RestartContainer' && pod.spec.restartPolicy === 'Never') {
      faults = plus(faults, [...at, 'restartPolicy'], 'a pod with `restartPolicy: Never` restarts no container');
    }
  }
  return faults;
}

function resourceOf(policy: unknown): unknown {
  return fieldsOf(policy).resourceName;
}

/** Claims of devices: each one of the pod's, and given once. */
export function usedClaimFaults({ data, pod }: Container): Faults {
  const claims = listOf(fieldsOf((data as Fields).resources).claims);
  const own = (pod.spec as Fields).resourceClaims;
  let faults = NONE;
  for (let index = 0; index < claims.length; index++) {
    const { name, request } = fieldsOf(claims[index]);
    if (typeof name !== 'string') continue;
    const at = ['resources', 'claims', index];
    if (name === '') faults = plus(faults, at, 'the name of the claim is empty');
    else if (!pod.resource.part && !claimsOf(own, name)) {
      faults = plus(faults, at, `the pod has no claim \`${name}\` in its \`resourceClaims\``);
    }
    const earlier = isMissing(request)
      ? [firstWith(claims, nameOf, name)]
      : [firstWith(claims, requestOf, requestOf({ name })), firstWith(claims, requestOf, requestOf(claims[index]))];
    if (earlier.some((place) => place >= 0 && place < index)) {
      faults = plus(faults, at, `\`${name}\` is claimed already`);
    }
  }
  return faults;
}

/** One key for all that asks for a whole claim. */
function requestOf(claim: unknown): string {
  const { name, request } = fieldsOf(claim);
  return JSON.stringify(isMissing(request) ? [name] : [name, String(request)]);
}

function claimsOf(claims: unknown, name: string): boolean {
  if (isSet(claims) && !Array.isArray(claims)) return true;
  return [name, UNKNOWN].some((key) => firstWith(listOf(claims), nameOf, key) >= 0);
}
