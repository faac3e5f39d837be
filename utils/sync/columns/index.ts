import type { IdParts } from '../../domain/record/record-id';
import type { Life } from '../../domain/record/row';
import { LAST_MINUTE } from '../../domain/record/stamp';
import { type Bits, Chances } from '../bits';
import { MOST_FIELDS_A_RECORD, MOST_RECORDS_AN_ITEM } from '../limits';
import { must, Unreadable } from '../unreadable';
import { basesOf } from './bases';
import { codeColumn, type Known } from './cells';
import { codeLogs } from './logs';
import { Stamps, Trail } from './stamps';
import { DEVICE_OF, Stream } from './stream';
import { type Column, LAST_NUMBER, type Table, TYPES } from './table';
import type { Texts } from './texts';

const MOST_KINDS = 256;
const MOST_COLUMNS = 512;
/** Room for column types to come, and for flags. */
const TYPE_BITS = 4;
const LIVES = ['alive', 'deleted', 'erased'] as const;

/**
 * Writes the tables of an item, or reads them (docs/sync.md §3.2); a reader gives none.
 * @throws Unreadable also when writing: for more than a reader takes
 */
export function codeTables(bits: Bits, texts: Texts, given: readonly Table[]): readonly Table[] {
  const stream = new Stream(bits, texts);
  const count = stream.head.code(given.length);
  must(count <= MOST_KINDS);
  const tables: Table[] = [];
  let left = MOST_RECORDS_AN_ITEM;
  for (let index = 0; index < count; index++) {
    const table = codeTable(stream, given[index] ?? EMPTY, left);
    left -= table.ids.length;
    tables.push(table);
  }
  return tables;
}

const EMPTY: Table = { kind: 0, ids: [], lives: [], columns: [], logs: [] };

function codeTable(stream: Stream, given: Table, most: number): Table {
  const { bits, head } = stream;
  // Reserved for what a later version does differently.
  if (bits.plain(0, 1)) throw new Unreadable('newer');
  const kind = head.code(given.kind);
  const count = head.code(given.ids.length);
  must(kind <= LAST_NUMBER && count <= most);
  const headings = codeHeadings(stream, given.columns);
  const ids = codeIds(stream, given.ids, count);
  const trails = ids.map((id) => new Trail(id));
  const lives = codeLives(stream, given.lives, trails);
  const known: Known = { ids, lives, trails, columns: [], lists: [] };
  for (const [index, heading] of headings.entries()) {
    codeColumn(stream, known, { ...heading, cells: given.columns[index]?.cells ?? [] });
  }
  for (const row of ids.keys()) {
    must(known.columns.filter(({ cells }) => cells[row]).length <= MOST_FIELDS_A_RECORD);
  }
  return { kind, ids, lives, columns: known.columns, logs: codeLogs(stream, known, given.logs) };
}

/** Which fields there are, in order of their numbers, and of what type: whoever does not know one stops here. */
function codeHeadings({ bits, head }: Stream, given: readonly Column[]): readonly Omit<Column, 'cells'>[] {
  const count = head.code(given.length);
  must(count <= MOST_COLUMNS);
  const headings: Omit<Column, 'cells'>[] = [];
  let field = 0;
  while (headings.length < count) {
    const column = given[headings.length];
    field += head.code((column?.field ?? 0) - field);
    const type = TYPES[bits.plain(column ? TYPES.indexOf(column.type) : 0, TYPE_BITS)];
    if (!type) throw new Unreadable('newer');
    must(field <= LAST_NUMBER);
    headings.push({ field, type });
  }
  return headings;
}

/** Ids in order of device, minute and random bits: the first two are told from the id before. */
function codeIds(stream: Stream, given: readonly IdParts[], count: number): readonly IdParts[] {
  const { bits } = stream;
  const isSame = new Chances(1);
  const gaps = stream.numbers(
    given.map(({ minute, device }, index) => minute - minuteBefore(given[index - 1], device)),
  );
  const ids: IdParts[] = [];
  while (ids.length < count) {
    const [id, last] = [given[ids.length], ids.at(-1)];
    const same = last && bits.bit(isSame, 0, id?.device === last.device ? 1 : 0);
    const device = same ? last.device : stream.device(id?.device ?? '', DEVICE_OF.id);
    const before = minuteBefore(last, device);
    const minute = before + gaps.code((id?.minute ?? 0) - before);
    stream.must(minute >= 0 && minute <= LAST_MINUTE);
    ids.push({ minute, random: bits.plain(id?.random ?? 0, 16), device });
  }
  return ids;
}

function minuteBefore(last: IdParts | undefined, device: string): number {
  return last?.device === device ? last.minute : 0;
}

function codeLives(
  stream: Stream,
  given: readonly (Life | undefined)[],
  trails: readonly Trail[],
): (Life | undefined)[] {
  const states = stream.numbers(given.map((life) => stateOf(life)));
  const ids = trails.map(({ birth }) => birth);
  const stamps = new Stamps(stream, basesOf(ids, []), trails, (row) => {
    const life = given[row];
    return life ? [life.stamp] : [];
  });
  return trails.map((trail, row) => {
    const life = given[row];
    const code = states.code(stateOf(life));
    if (code === 0) return undefined;
    const state = LIVES[code - 1];
    must(state !== undefined);
    return { state, stamp: stamps.code(life?.stamp, trail, row, 0) };
  });
}

function stateOf(life: Life | undefined): number {
  return life ? LIVES.indexOf(life.state) + 1 : 0;
}
