/** As browsers name it. */
const OUT_OF_ROOM = 'QuotaExceededError';

/** Said before a write that the disk has no room for. */
export class OutOfRoom extends Error {
  override name = OUT_OF_ROOM;
}

/** Whether a write failed for want of room, as Firefox says it: by name, on the error itself or on the one inside it. */
export function isOutOfRoom(error: unknown): boolean {
  return namesOf(error).includes(OUT_OF_ROOM);
}

function namesOf(error: unknown): readonly string[] {
  if (typeof error !== 'object' || error === null) return [];
  const { name, inner, cause } = error as { name?: unknown; inner?: unknown; cause?: unknown };
  const nested = inner ?? cause;
  return [String(name), ...(nested === error ? [] : namesOf(nested))];
}
