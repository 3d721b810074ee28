import type { NameForm } from '../../data/object-names.js';
import {
  DNS1035_LABEL,
  DNS1123_LABEL,
  DNS1123_SUBDOMAIN,
  isDns1035Label,
  isDns1123Label,
  isDns1123Subdomain,
} from '../formats.js';
import { isAtLeast } from '../version.js';

/** A part of a URL's path, as the names of roles must be. */
export function isPathSegment(text: string): boolean {
  return text !== '.' && text !== '..' && !text.includes('/') && !text.includes('%');
}
export const PATH_SEGMENT = 'everything but `/` and `%`, and is neither `.` nor `..`';

/** Why a kind does not take a name, as the end of a sentence. */
export function nameFault(name: string, form: NameForm, kind: string, version: string | undefined): string | undefined {
  if (form === 'path-segment') return isPathSegment(name) ? undefined : PATH_SEGMENT;
  if (form === 'label') return isDns1123Label(name) ? undefined : DNS1123_LABEL;
  if (form === 'service') return serviceNameFault(name, version);
  if (!isDns1123Subdomain(name)) return DNS1123_SUBDOMAIN;
  const longest = LONGEST[kind];
  return longest !== undefined && name.length > longest ? `at most ${longest} characters` : undefined;
}

/** A Job's name becomes a label of its pods; a CronJob adds eleven characters to make the name of a Job. */
const LONGEST: Readonly<Record<string, number>> = { Job: 63, CronJob: 52 };

/** Names of Services may start with a digit since 1.36. */
export function serviceNameFault(name: string, version: string | undefined): string | undefined {
  if (!isDns1123Label(name)) return DNS1123_LABEL;
  if (version === undefined || isAtLeast(version, '1.36') || isDns1035Label(name)) return undefined;
  return `${DNS1035_LABEL} (from 1.36 on also a digit first)`;
}
