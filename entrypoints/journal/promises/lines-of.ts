import type { SettledMonth } from '../../../components/hooks/usePromises';
import type { Commitment } from '../../../utils/domain/commitment';
import type { RecordId } from '../../../utils/domain/record/record-id';

/** One line of the list of all promises. */
export type Line =
  | { readonly kind: 'heading'; readonly key: string; readonly month?: Temporal.PlainYearMonth }
  | { readonly kind: 'open'; readonly key: RecordId; readonly commitment: Commitment }
  | { readonly kind: 'settled'; readonly key: RecordId };

/** All lines, each made when it is asked for: there may be tens of thousands. */
export interface Lines {
  readonly count: number;
  /** @throws RangeError beyond the last */
  at(index: number): Line;
}

/** What is open under its heading, then each month under its own. A part with nothing in it has no heading. */
export function linesOf(open: readonly Commitment[], months: readonly SettledMonth[]): Lines {
  const parts = [
    {
      heading: { kind: 'heading', key: 'open' } as const,
      size: open.length,
      line: (index: number): Line => {
        const commitment = open[index]!;
        return { kind: 'open', key: commitment.id, commitment };
      },
    },
    ...months.map(({ month, ids }) => ({
      heading: { kind: 'heading', key: month.toString(), month } as const,
      size: ids.length,
      line: (index: number): Line => ({ kind: 'settled', key: ids[index]! }),
    })),
  ].filter(({ size }) => size > 0);
  const starts: number[] = [];
  let count = 0;
  for (const { size } of parts) {
    starts.push(count);
    count += 1 + size;
  }
  return {
    count,
    at(index) {
      const place = starts.findLastIndex((start) => start <= index);
      const part = parts[place];
      if (!part || index >= count) throw new RangeError(`There is no line ${index}.`);
      const within = index - starts[place]!;
      return within === 0 ? part.heading : part.line(within - 1);
    },
  };
}

/** So many lines are read together. */
const CHUNK = 60;
/** So many lines are read ahead of what is seen, either way. */
const AHEAD = 240;
/** So many lines of either end are there at any time: whoever jumps there goes on from there at once. */
const END = 180;

/**
 * The ids to be read for what is seen from one line to another: those well ahead of it too, and both ends of the list,
 * which one key leads to.
 */
export function idsToRead(
  lines: Lines,
  { from, to }: { readonly from: number; readonly to: number },
): readonly RecordId[] {
  const first = Math.max(0, Math.floor((from - AHEAD) / CHUNK) * CHUNK);
  const last = Math.min(lines.count, Math.ceil((to + AHEAD) / CHUNK) * CHUNK);
  const ids = new Set<RecordId>();
  for (const [start, end] of [
    [0, Math.min(END, lines.count)],
    [first, last],
    [Math.max(0, lines.count - END), lines.count],
  ] as const) {
    for (let index = start; index < end; index++) {
      const line = lines.at(index);
      if (line.kind === 'settled') ids.add(line.key);
    }
  }
  return [...ids];
}
