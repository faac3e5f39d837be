import type { Call } from './calls';

/** What comes so soon after a moment comes with it. */
export const JOIN_MS = 15 * 60_000;

/** Whether a call need not wait for its time when a moment comes shortly before: the word about a time of day. */
export function mayJoin({ kind, commitment }: Call): boolean {
  return kind === 'before' && commitment.due.kind === 'at';
}

/** How many moments these calls make, each beginning one at its time or coming with the one before. */
export function momentsOf(calls: readonly Call[]): number {
  let moments = 0;
  let began = -Infinity;
  for (const call of calls.toSorted((a, b) => a.from - b.from)) {
    if (call.from === began || (mayJoin(call) && call.from <= began + JOIN_MS)) continue;
    moments += 1;
    began = call.from;
  }
  return moments;
}
