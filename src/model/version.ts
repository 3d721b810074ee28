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
