import { isTimeZone, timeZoneLike } from '../../data/time-zones.js';

interface Bounds {
  readonly name: string;
  readonly least: number;
  readonly most: number;
  readonly names?: readonly string[];
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const DAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

const FIELDS: readonly Bounds[] = [
  { name: 'minute', least: 0, most: 59 },
  { name: 'hour', least: 0, most: 23 },
  { name: 'day of the month', least: 1, most: 31 },
  { name: 'month', least: 1, most: 12, names: MONTHS },
  { name: 'day of the week', least: 0, most: 6, names: DAYS },
];

const DESCRIPTORS = ['@yearly', '@annually', '@monthly', '@weekly', '@daily', '@midnight', '@hourly'];
const DURATION = /^[+-]?(?:0|(?:(?:\d+(?:\.\d*)?|\.\d+)(?:ns|us|[\u00b5\u03bc]s|ms|s|m|h))+)$/;

/**
 * What is wrong with a schedule, as the end of a sentence: the grammar of github.com/robfig/cron v3 (parser.go), which
 * Kubernetes reads schedules with, and what Kubernetes refuses besides; verified 2026-11-21.
 */
export function scheduleFault(schedule: string): string | undefined {
  if (schedule === '') return 'a CronJob needs a schedule';
  if (schedule.includes('TZ')) return 'a time zone stands in `timeZone`, not in the schedule';
  if (schedule.startsWith('@')) return descriptorFault(schedule);
  const fields = schedule.split(/\s+/).filter((field) => field !== '');
  if (fields.length !== FIELDS.length) {
    const seconds = fields.length === 6 ? ', there are no seconds' : '';
    return `it has ${fields.length} fields, and takes five (minute, hour, day of the month, month, day of the week${seconds})`;
  }
  for (const [index, field] of fields.entries()) {
    const bounds = FIELDS[index];
    const wrong = bounds && fieldFault(field, bounds);
    if (wrong !== undefined) return wrong;
  }
  return undefined;
}

function descriptorFault(schedule: string): string | undefined {
  if (DESCRIPTORS.includes(schedule)) return undefined;
  if (!schedule.startsWith('@every ')) return `it takes ${DESCRIPTORS.join(', ')} or \`@every\` with a duration`;
  return DURATION.test(schedule.slice('@every '.length)) ? undefined : '`@every` takes a duration such as `1h30m`';
}

/** A field is a list of ranges, each with a step or not. */
function fieldFault(field: string, bounds: Bounds): string | undefined {
  for (const range of field.split(',')) {
    const wrong = range === '' ? undefined : rangeFault(range, bounds);
    if (wrong !== undefined) return wrong;
  }
  return undefined;
}

function rangeFault(range: string, bounds: Bounds): string | undefined {
  const { name, least, most } = bounds;
  const [span = '', step, ...more] = range.split('/');
  const [low = '', high, ...rest] = span.split('-');
  const every = low === '*' || low === '?';
  const start = every ? least : numberOf(low, bounds);
  const last = every ? most : high === undefined ? start : numberOf(high, bounds);
  const width = step === undefined ? 1 : numberOf(step, { name, least, most });
  const unclear = (!every && rest.length > 0) || more.length > 0;
  if (unclear || start === undefined || last === undefined || width === undefined) {
    return `\`${range}\` is no ${name}`;
  }
  const end = step !== undefined && high === undefined ? most : last;
  if (start < least || end > most) return `\`${range}\` is no ${name}: it takes ${least} to ${most}${sunday(bounds)}`;
  if (start > end) return `\`${range}\` ends before it begins`;
  return width === 0 ? `the step of \`${range}\` must be at least 1` : undefined;
}

function sunday({ most }: Bounds): string {
  return most === 6 ? ', where 0 is Sunday' : '';
}

function numberOf(text: string, { names, least }: Bounds): number | undefined {
  const index = names?.indexOf(text.toLowerCase()) ?? -1;
  if (index >= 0) return index + least;
  return /^\+?\d{1,18}$/.test(text) ? Number(text) : undefined;
}

/** What is wrong with the time zone of a schedule, as the end of a sentence. */
export function timeZoneFault(zone: string): string | undefined {
  if (isTimeZone(zone)) return undefined;
  if (zone === '') return 'it must not be empty';
  const meant = timeZoneLike(zone);
  return meant === undefined
    ? 'it takes a name of the IANA database such as `Europe/Berlin`'
    : `write it as \`${meant}\`, case counts`;
}
