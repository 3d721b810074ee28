import type { PropPlace } from './prop-place.js';

interface Field {
  readonly name: string;
  readonly least: number;
  readonly most: number;
  readonly names?: readonly string[];
}

const FIELDS: readonly Field[] = [
  { name: 'minute', least: 0, most: 59 },
  { name: 'hour', least: 0, most: 23 },
  { name: 'day of month', least: 1, most: 31 },
  {
    name: 'month',
    least: 1,
    most: 12,
    names: ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'],
  },
  { name: 'day of week', least: 0, most: 6, names: ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] },
];
const EVERY = /^@every (?:\d+(?:\.\d+)?(?:ms|s|m|h))+$/;
const MACROS = ['@yearly', '@annually', '@monthly', '@weekly', '@daily', '@midnight', '@hourly'];

/** Throws unless a text is a schedule that the CronJob controller reads. */
export function checkSchedule(place: PropPlace, schedule: string): void {
  if (MACROS.includes(schedule) || EVERY.test(schedule)) return;
  if (schedule.startsWith('@'))
    throw place.fault(
      `must be one of ${MACROS.join(', ')}, @every with a time such as 1h30m, or five fields, not \`${schedule}\``,
    );
  if (/TZ=/.test(schedule)) throw place.fault('must not name a time zone; use `timeZone`');
  const texts = schedule.trim().split(/\s+/);
  if (texts.length !== FIELDS.length) {
    throw place.fault(
      `must have five fields (minute, hour, day of month, month, day of week), not ${texts.length}: \`${schedule}\``,
    );
  }
  FIELDS.forEach((field, index) => {
    for (const part of (texts[index] ?? '').split(',')) checkPart(place, field, part);
  });
}

function checkPart(place: PropPlace, field: Field, part: string): void {
  const [range = '', step, ...more] = part.split('/');
  const [from = '', to, ...rest] = range.split('-');
  const any = range === '*' || range === '?';
  const [low, high] = [numberOf(field, from), to === undefined ? undefined : numberOf(field, to)];
  const good =
    more.length === 0 &&
    rest.length === 0 &&
    (step === undefined || /^[1-9]\d{0,5}$/.test(step)) &&
    (any || (low !== undefined && (to === undefined || (high !== undefined && low <= high))));
  if (good) return;
  throw place.fault(
    `has \`${part}\` as ${field.name}, which must be within ${field.least}..${field.most}, \`*\`, or a range or step of these`,
  );
}

function numberOf({ names = [], least, most }: Field, text: string): number | undefined {
  const named = names.indexOf(text.toLowerCase());
  const value = named >= 0 ? named + least : /^\d+$/.test(text) ? Number(text) : undefined;
  return value !== undefined && value >= least && value <= most ? value : undefined;
}

/** Throws unless a text names a time zone of the IANA database. */
export function checkTimeZone(place: PropPlace, timeZone: string): void {
  const known = /^[A-Z][\w+-]*(?:\/[\w+-]+)*$/.test(timeZone) && timeZone !== 'Local' ? zoneOf(timeZone) : undefined;
  // Kubernetes minds upper and lower case, JavaScript does not.
  if (known !== undefined && (known === timeZone || known.toLowerCase() !== timeZone.toLowerCase())) return;
  throw place.fault(`must be a time zone such as \`Europe/Berlin\` or \`Etc/UTC\`, not \`${timeZone}\``);
}

function zoneOf(timeZone: string): string | undefined {
  try {
    return new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone;
  } catch {
    return undefined;
  }
}
