import { LOG_LENGTH, type LogEntry } from '../../domain/record/row';
import { sameStamp } from '../../domain/record/stamp';
import { Chances } from '../bits';
import { must } from '../unreadable';
import { basesOf } from './bases';
import type { Known } from './cells';
import { bitLength, Numbers } from './numbers';
import { Seen } from './seen';
import { Stamps } from './stamps';
import type { Stream } from './stream';

type Parts = LogEntry['e'];

const SOURCES = 66;
const SITUATIONS = 64;
/** Places of an entry after this one are not told apart. */
const LAST_PLACE = 12;
const LONGEST_ENTRY = 64;
const FORMS = 16;
const DAY = 1440;

/**
 * The logs of a table. Most entries were written together with a cell: they have its stamp, and often say again what
 * the cell holds.
 */
export function codeLogs(
  stream: Stream,
  known: Known,
  given: readonly (readonly LogEntry[])[],
): LogEntry[][] {
  const { bits, head } = stream;
  if (!head.code(given.some((log) => log.length > 0) ? 1 : 0)) return known.ids.map(() => []);
  const more = new Chances(2 * SOURCES + 2);
  const entries = new Entries(stream, known);
  const bases = basesOf(known.ids, known.columns);
  const stamps = new Stamps(stream, bases, known.trails, (row) => (given[row] ?? []).map((entry) => entry.s));
  return known.trails.map((trail, row) => {
    const log: LogEntry[] = [];
    const left = [...(given[row] ?? [])];
    const own = trail.stamps.length;
    for (let place = 0; place <= own; place++) {
      // First what was written with a cell, cell by cell, then the rest.
      const source = place < own ? (trail.sources[place] ?? 0) : SOURCES;
      const stamp = trail.stamps[place];
      const isHere = (entry: LogEntry) => place === own || (stamp !== undefined && sameStamp(entry.s, stamp));
      for (let found = 0; ; found = 1) {
        const entry = left.find(isHere);
        if (!bits.bit(more, source * 2 + found, entry ? 1 : 0)) break;
        if (entry) left.splice(left.indexOf(entry), 1);
        must(log.length < LOG_LENGTH);
        const s = place < own && stamp ? stamp : stamps.code(entry?.s, trail, row, SOURCES - 1);
        log.push({ s, e: entries.code(entry?.e ?? [], row, source) });
      }
    }
    return log;
  });
}

/** What entries hold: parts that are told one by one, or a whole cell of the record at once. */
class Entries {
  readonly #stream: Stream;
  readonly #known: Known;
  readonly #situations = new Map<number, number>();
  readonly #lengths: Numbers;
  readonly #isCopy = new Chances(SITUATIONS);
  readonly #copied: Numbers;
  readonly #isWord = new Chances(SITUATIONS);
  readonly #words: Seen<string>;
  readonly #base: Numbers;
  readonly #numbers: Numbers;

  constructor(stream: Stream, known: Known) {
    this.#stream = stream;
    this.#known = known;
    this.#lengths = new Numbers(stream.bits, { contexts: SOURCES + 1 });
    this.#copied = new Numbers(stream.bits, { contexts: SITUATIONS });
    this.#words = new Seen(stream.bits);
    this.#base = new Numbers(stream.bits, { contexts: SITUATIONS, detail: 2 });
    this.#numbers = new Numbers(stream.bits, { contexts: SITUATIONS });
  }

  code(entry: Parts, row: number, source: number): Parts {
    const length = this.#lengths.code(entry.length, source);
    must(length >= 0 && length <= LONGEST_ENTRY);
    const parts: (string | number)[] = [];
    while (parts.length < length) {
      const situation = this.#situation(parts, row, source);
      const copied = this.#copy(entry, parts.length, row, source, situation);
      if (copied) parts.push(...copied);
      else parts.push(this.#part(entry[parts.length] ?? 0, row, situation));
    }
    must(parts.length === length);
    return parts;
  }

  /** The whole list in some cell of the record, where the entry goes on with just that. */
  #copy(entry: Parts, at: number, row: number, source: number, situation: number): Parts | undefined {
    const { columns } = this.#known;
    const fits = (index: number) => {
      const list = this.#list(index, row);
      return list !== undefined && list.every((part, place) => part === entry[at + place]);
    };
    let found = -1;
    if (this.#stream.bits.writes) {
      found = fits(source - 1) ? source - 1 : columns.findIndex((_, index) => fits(index));
    }
    if (!this.#stream.bits.bit(this.#isCopy, situation, found >= 0 ? 1 : 0)) return undefined;
    const list = this.#list(this.#copied.code(found, situation), row);
    must(list !== undefined);
    return list;
  }

  #list(column: number, row: number): Parts | undefined {
    const value = this.#known.columns[column]?.cells[row]?.value;
    return Array.isArray(value) && value.length > 1 ? (value as Parts) : undefined;
  }

  #part(part: string | number, row: number, situation: number): string | number {
    if (this.#stream.bits.bit(this.#isWord, situation, typeof part === 'string' ? 1 : 0)) {
      return this.#words.code(String(part), (one) => this.#stream.word(one));
    }
    const born = this.#known.ids[row]?.minute ?? 0;
    const bases = [0, Math.floor(born / DAY), born];
    const value = typeof part === 'number' ? part : 0;
    const base = bases[this.#base.code(nearest(value, bases), situation)];
    must(base !== undefined);
    const coded = base + this.#numbers.code(value - base, situation);
    must(Number.isSafeInteger(coded));
    return coded;
  }

  /** Where in what entry a part stands: small numbers, one for each of the first few situations that occur. */
  #situation(parts: Parts, row: number, source: number): number {
    const cell = parts.length < 2 ? this.#known.columns[source - 1]?.cells[row]?.value : undefined;
    const hint = Array.isArray(cell) ? small(cell[0]) : 0;
    const place = Math.min(parts.length, LAST_PLACE);
    const key = ((source * (LAST_PLACE + 1) + place) * FORMS + small(parts[0])) * FORMS + hint;
    const known = this.#situations.get(key);
    if (known !== undefined) return known;
    const next = Math.min(this.#situations.size, SITUATIONS - 1);
    if (this.#situations.size < SITUATIONS) this.#situations.set(key, next);
    return next;
  }
}

/** The form of an entry or cell, which its first number says; all large ones are one. */
function small(form: unknown): number {
  return typeof form === 'number' ? Math.min(Math.max(form, 0), FORMS - 1) : 0;
}

/** The base worth naming: one that makes a number much shorter. */
function nearest(value: number, bases: readonly number[]): number {
  let [best, least] = [0, bitLength(Math.abs(value)) - 3];
  for (const [index, base] of bases.entries()) {
    const length = bitLength(Math.abs(value - base));
    if (length < least) [best, least] = [index, length];
  }
  return best;
}
