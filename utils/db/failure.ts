/** Why a write did not happen, as far as the browser tells. Nothing of the command was stored in either case. */
export type WriteFailure = 'full' | 'failed';

const FULL = 'QuotaExceededError';

/** Browsers say "no room" by name only: on the error itself, or on the one inside it. */
export function writeFailure(error: unknown): WriteFailure {
  return namesOf(error).includes(FULL) ? 'full' : 'failed';
}

function namesOf(error: unknown): readonly string[] {
  if (typeof error !== 'object' || error === null) return [];
  const { name, inner, cause } = error as { name?: unknown; inner?: unknown; cause?: unknown };
  const nested = inner ?? cause;
  return [String(name), ...(nested === error ? [] : namesOf(nested))];
}
