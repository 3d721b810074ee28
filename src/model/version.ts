/** Whether a minor version such as "1.34" is this one or a later one. */
export function isAtLeast(version: string, minimum: string): boolean {
  return minorOf(version) >= minorOf(minimum);
}

/** Whether a version is told, and is this one or a later one. */
export function isKnownSince(version: string | undefined, minimum: string): boolean {
  return version !== undefined && isAtLeast(version, minimum);
}

function minorOf(version: string): number {
  const [major = '', minor = ''] = version.split('.');
  return Number(major) * 1000 + Number(minor);
}

/** How many minor versions the second is newer than the first. */
export function minorsBetween(older: string, newer: string): number {
  return minorOf(newer) - minorOf(older);
}

/** "1.34" of "1.34", "v1.34.2", "1.34.2-20260114"; undefined of anything else. */
export function minorIn(value: unknown): string | undefined {
  return typeof value === 'string' ? /^v?(1\.\d+)(?:[.+-].*)?$/.exec(value)?.[1] : undefined;
}
