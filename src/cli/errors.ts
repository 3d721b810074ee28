/** A mistake of the user's: told in one or a few lines, exit code 2, never a stack trace. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** By its name: each chunk of the bundle has a class of its own. */
export function isUsageError(error: unknown): error is UsageError {
  return error instanceof Error && error.name === 'UsageError';
}

/** Exit codes: findings below --fail-on are clean. */
export const EXIT = { clean: 0, findings: 1, usage: 2, bug: 3 } as const;
