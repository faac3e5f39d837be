import type { Pause } from './ritual-frame';

/** Pauses a ritual remembers: more than anyone needs, and little in its record. */
const MOST_PAUSES = 100;

/** In order, those that meet as one, and the last that a ritual remembers. */
export function joinedPauses(spans: readonly Pause[]): readonly Pause[] {
  const pauses: Pause[] = [];
  const inOrder = spans.toSorted((a, b) => Temporal.PlainDate.compare(a.from, b.from));
  for (const next of inOrder) {
    const last = pauses.at(-1);
    const isApart = !last || Temporal.PlainDate.compare(last.to.add({ days: 1 }), next.from) < 0;
    if (isApart) pauses.push(next);
    else
      pauses[pauses.length - 1] = {
        from: last.from,
        to: Temporal.PlainDate.compare(last.to, next.to) >= 0 ? last.to : next.to,
      };
  }
  return pauses.slice(-MOST_PAUSES);
}
