import type { PropPlace } from './prop-place.js';

const MEBIBYTE = 1024 * 1024;
const MOST_CORES = 1000;
const LEAST_MEMORY = 4 * MEBIBYTE;
const UNITS: Readonly<Record<string, number>> = {
  '': 1,
  k: 1e3,
  M: 1e6,
  G: 1e9,
  T: 1e12,
  Ki: 1024,
  Mi: MEBIBYTE,
  Gi: 1024 * MEBIBYTE,
  Ti: 1024 * 1024 * MEBIBYTE,
};

/** Thousandths of a core; throws where the text is no amount of CPU that anything has. */
export function cpuMillis(place: PropPlace, value: string | number): number {
  const [, digits, unit] = /^(\d+(?:\.\d+)?)(m?)$/.exec(String(value)) ?? [];
  if (digits === undefined) throw place.fault(`must be cores such as \`250m\`, \`0.5\` or \`2\`, not \`${value}\``);
  const millis = unit === 'm' ? Number(digits) : Number(digits) * 1000;
  if (millis < 1 || !Number.isInteger(Math.round(millis * 1e6) / 1e6)) {
    throw place.fault(`must be whole thousandths of a core, at least \`1m\`, not \`${value}\``);
  }
  if (millis >= MOST_CORES * 1000) {
    throw place.fault(`must be less than ${MOST_CORES} cores, not \`${value}\`; \`${digits}m\` is thousandths of one`);
  }
  return Math.round(millis);
}

/** Bytes; throws where the text is no size. */
export function bytes(place: PropPlace, value: string): number {
  const [, digits, unit = ''] = /^(\d+(?:\.\d+)?)([A-Za-z]*)$/.exec(value) ?? [];
  const factor = Object.hasOwn(UNITS, unit) ? UNITS[unit] : undefined;
  if (digits === undefined || factor === undefined) {
    throw place.fault(`must be bytes such as \`256Mi\` or \`2Gi\` (k, M, G, T, Ki, Mi, Gi, Ti), not \`${value}\``);
  }
  const size = Number(digits) * factor;
  if (!Number.isInteger(size) || size < 1) throw place.fault(`must be a whole number of bytes, not \`${value}\``);
  return size;
}

/** Bytes that a container can start with. */
export function memoryBytes(place: PropPlace, value: string): number {
  const size = bytes(place, value);
  if (size < LEAST_MEMORY) throw place.fault(`must be at least \`4Mi\` for a container to start, not \`${value}\``);
  return size;
}

export function mebibytes(size: number): number {
  return Math.ceil(size / MEBIBYTE);
}

/** Throws unless a value is a whole number of pods or a percentage of them. */
export function checkPods(place: PropPlace, value: number | string | undefined): void {
  const whole = typeof value === 'number' && Number.isInteger(value) && value >= 0;
  if (value === undefined || whole || (typeof value === 'string' && /^(?:100|\d{1,2})%$/.test(value))) return;
  throw place.fault(`must be a whole number or a percentage such as \`25%\`, not \`${value}\``);
}

/** How many of a number of pods a value means; percentages are rounded up, as a PodDisruptionBudget rounds them. */
export function podsOf(value: number | string, all: number): number {
  return typeof value === 'number' ? value : Math.ceil((Number.parseInt(value, 10) * all) / 100);
}
