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

/** The window is told by parts of so many lines: within one, the same is read. */
const CHUNK = 60;
/** So many parts are read ahead of what is seen, either way. */
const AHEAD = 10;
/** So many lines of either end are there at any time: whoever jumps there goes on from there at once. */
const END = 180;

/** What is seen: from one line to another, both of them too. */
export interface Seen {
  readonly from: number;
  readonly to: number;
}

/** Whether the same is to be read for both. */
export function readsSame(one: Seen, other: Seen): boolean {
  return partOf(one.from) === partOf(other.from) && partOf(one.to) === partOf(other.to);
}

function partOf(line: number): number {
  return Math.floor(line / CHUNK);
}

/**
 * The ids to be read for what is seen from one line to another, in this order: what is seen, both ends of the list, which
 * one key leads to, and what is near, the nearest first.
 */
export function idsToRead(lines: Lines, { from, to }: Seen): readonly RecordId[] {
  const ids = new Set<RecordId>();
  const add = (start: number, end: number) => {
    for (let index = Math.max(0, start); index < Math.min(end, lines.count); index++) {
      const line = lines.at(index);
      if (line.kind === 'settled') ids.add(line.key);
    }
  };
  const first = partOf(from);
  const last = partOf(to);
  add(first * CHUNK, (last + 1) * CHUNK);
  add(0, END);
  add(lines.count - END, lines.count);
  for (let away = 1; away <= AHEAD; away++) {
    add((last + away) * CHUNK, (last + away + 1) * CHUNK);
    add((first - away) * CHUNK, (first - away + 1) * CHUNK);
  }
  return [...ids];
}
