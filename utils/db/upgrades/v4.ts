import type { Transaction } from 'dexie';

import { wordsOf } from './words-of-format-4';

/**
 * From format 3 to 4. Frozen: it knows the two formats by itself and imports nothing that lives on. What it does:
 * repairs, important dates, focuses, trusts and decisions, which a newer version wrote and this device passed on, move out
 * of the table of unknown kinds into their own; their cells, and the new ones of people, promises, rituals and settings,
 * get their names. A cell of another type than its field has was written by no version: it is left out. People are found by
 * whom they were merged into, and promises by their words. Everything else stays as it is. It runs in Dexie's upgrade,
 * which is one transaction: cut off, it leaves format 3.
 */
export async function toFormat4(transaction: Transaction): Promise<void> {
  const unknown = transaction.table<Row & { kind?: number }>('unknown').where('[kind+id]');
  for (const [table, kind] of Object.entries(NEW_KINDS)) {
    const rows = await unknown.between([kind.number], [kind.number, []]).toArray();
    for (const row of rows) {
      delete row.kind;
      nameCells(row, kind.fields);
      const travel = travelIndexes(row, kind);
      row.ix = { ...(isGone(row) ? {} : kind.foundBy(row)), ...travel };
    }
    await transaction.table<Row>(table).bulkPut(rows);
    await transaction.table('unknown').where('[kind+id]').between([kind.number], [kind.number, []]).delete();
  }
  for (const [table, { fields, ...kind }] of Object.entries(GROWN)) {
    await transaction
      .table<Row>(table)
      .toCollection()
      .modify((row) => {
        if (row.x) {
          nameCells(row, fields);
          const { revived, ...found } = row.ix;
          row.ix = { ...found, ...(revived !== undefined && { revived }), ...travelIndexes(row, kind) };
        }
        if (isGone(row, kind.quiet)) return;
        const into = row.v['mergedInto'];
        if (table === 'people' && typeof into === 'string') row.ix['into'] = into;
        // A promise that cannot be read is found by nothing.
        const isRead = row.ix['open'] !== undefined || row.ix['settled'] !== undefined;
        if (table !== 'commitments' || !isRead) return;
        const words = wordsOf(['text', 'cue'].map((field) => row.v[field]).join(' '));
        if (words.length > 0) row.ix['words'] = words;
      });
  }
  await transaction.table('meta').put({ key: 'format', value: 4 });
}

type Stamp = readonly [minute: number, counter: number, device: string];

interface Row {
  readonly id: string;
  readonly v: Record<string, unknown>;
  readonly s: Record<string, Stamp>;
  readonly log?: readonly unknown[];
  readonly life?: { readonly state: 'alive' | 'deleted' | 'erased'; readonly stamp: Stamp };
  x?: Record<string, { readonly type: string; readonly value: unknown; readonly stamp: Stamp }>;
  ix: Record<string, unknown>;
}

type Fields = Readonly<Record<string, readonly [name: string, type: string]>>;

interface Travelling {
  readonly quiet?: readonly string[];
  readonly isFinished: (row: Row) => boolean;
}

interface NewKind extends Travelling {
  readonly number: number;
  readonly fields: Fields;
  readonly foundBy: (row: Row) => Record<string, unknown>;
}

const never = () => false;
const has = (row: Row, field: string) => row.v[field] !== undefined && row.v[field] !== null;
const SOMEDAY = 10_000_000;
const text = (row: Row, field: string, as = field) =>
  typeof row.v[field] === 'string' ? { [as]: row.v[field] } : {};

const NEW_KINDS: Readonly<Record<string, NewKind>> = {
  repairs: {
    number: 4,
    fields: {
      1: ['person', 'word'],
      2: ['of', 'word'],
      3: ['what', 'text'],
      4: ['heard', 'text'],
      5: ['apology', 'text'],
      6: ['amends', 'text'],
      7: ['promise', 'word'],
      8: ['askOn', 'int'],
      9: ['passed', 'int'],
      10: ['closed', 'int'],
      11: ['planned', 'int'],
      12: ['helps', 'text'],
      13: ['helpOn', 'int'],
    },
    isFinished: (row) => has(row, 'closed'),
    foundBy: (row) => {
      const isOpen = !has(row, 'closed');
      const days = [isOpen ? row.v['askOn'] : undefined, row.v['helpOn']].filter(
        (day) => typeof day === 'number',
      );
      return {
        ...text(row, 'person'),
        ...text(row, 'of'),
        ...(isOpen && { open: SOMEDAY }),
        ...(days.length > 0 && { ask: Math.min(...days) }),
      };
    },
  },
  dates: {
    number: 8,
    fields: {
      1: ['text', 'text'],
      2: ['person', 'word'],
      3: ['on', 'ints'],
      4: ['once', 'int'],
      5: ['before', 'int'],
    },
    isFinished: never,
    foundBy: (row) => text(row, 'person'),
  },
  focuses: {
    number: 11,
    fields: { 1: ['area', 'int'], 2: ['text', 'text'] },
    isFinished: () => true,
    foundBy: () => ({}),
  },
  trusts: {
    number: 12,
    fields: {
      1: ['text', 'text'],
      2: ['person', 'word'],
      3: ['way', 'int'],
      4: ['due', 'ints+word'],
      5: ['settled', 'ints'],
    },
    isFinished: (row) => has(row, 'settled'),
    foundBy: (row) => {
      const cell = row.v['settled'];
      const minute: unknown = Array.isArray(cell) ? cell[1] : undefined;
      const isMinute = Number.isSafeInteger(minute) && Number(minute) >= 0 && Number(minute) < NEVER_FINISHED;
      const [stamped] = row.s['settled'] ?? creationStamp(row.id);
      return { ...text(row, 'person'), ...(isMinute && { settled: Math.max(Number(minute), stamped) }) };
    },
  },
  decisions: {
    number: 13,
    fields: {
      1: ['text', 'text'],
      2: ['person', 'word'],
      3: ['due', 'ints+word'],
      4: ['settled', 'ints'],
      5: ['promise', 'word'],
      6: ['from', 'word'],
      7: ['cue', 'text'],
      8: ['lead', 'int'],
    },
    isFinished: (row) => has(row, 'settled'),
    foundBy: (row) => ({ ...text(row, 'person'), ...(!has(row, 'settled') && { open: SOMEDAY }) }),
  },
};

const GROWN: Readonly<Record<string, Travelling & { readonly fields: Fields }>> = {
  people: {
    quiet: ['shown'],
    isFinished: never,
    fields: {
      5: ['label', 'text'],
      6: ['notes', 'text'],
      7: ['theirs', 'text'],
      8: ['mine', 'text'],
      9: ['archived', 'int'],
      10: ['mergedInto', 'word'],
    },
  },
  commitments: {
    quiet: ['snoozedUntil'],
    isFinished: (row) => has(row, 'outcome'),
    fields: { 11: ['stepOf', 'word'], 12: ['leftAlone', 'int'] },
  },
  rituals: { isFinished: never, fields: { 10: ['plan', 'word'] } },
  settings: { isFinished: never, fields: { 6: ['stand', 'text'] } },
};

/** Cells of these numbers become named ones, with the creation stamp implied where they have it. */
function nameCells(row: Row, fields: Fields): void {
  if (!row.x) return;
  const created = creationStamp(row.id);
  const left: NonNullable<Row['x']> = {};
  for (const [number, cell] of Object.entries(row.x)) {
    const field = fields[number];
    if (!field) left[number] = cell;
    else if (field[1] === cell.type) {
      row.v[field[0]] = cell.value;
      if (compare(cell.stamp, created) !== 0) row.s[field[0]] = cell.stamp;
    }
  }
  if (Object.keys(left).length > 0) row.x = left;
  else delete row.x;
}

const NEVER_FINISHED = 42_076_800;
const FIRST_GONE = 42_076_801;
const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

function newestCell(row: Row, quiet: readonly string[]): Stamp | undefined {
  return [
    ...Object.keys(row.v)
      .filter((field) => !quiet.includes(field))
      .map((field) => row.s[field] ?? creationStamp(row.id)),
    ...Object.values(row.x ?? {}).map(({ stamp }) => stamp),
  ]
    .sort(compare)
    .at(-1);
}

function isGone(row: Row, quiet: readonly string[] = []): boolean {
  const { state = 'alive', stamp } = row.life ?? {};
  if (state === 'alive' || !stamp) return false;
  const newest = newestCell(row, quiet);
  return state === 'erased' || !newest || compare(stamp, newest) > 0;
}

function travelIndexes(
  row: Row,
  { quiet = [], isFinished }: Travelling,
): { readonly sync: number; readonly purge?: number } {
  const newest = newestCell(row, quiet);
  const ended = row.life?.stamp;
  const [minute] =
    [newest, ended]
      .filter((stamp) => stamp !== undefined)
      .sort(compare)
      .at(-1) ?? creationStamp(row.id);
  if (!isGone(row, quiet)) return { sync: isFinished(row) ? minute : NEVER_FINISHED };
  const isEmpty = Object.keys(row.v).length === 0 && !row.log && !row.x;
  return { sync: FIRST_GONE + minute, ...(!isEmpty && ended && { purge: dayOf(ended[0]) + 91 }) };
}

function creationStamp(id: string): Stamp {
  const minute = [...id.slice(0, 5)].reduce((value, digit) => value * 62 + DIGITS.indexOf(digit), 0);
  return [minute, 0, id.slice(8)];
}

function dayOf(minute: number): number {
  return Math.floor(minute / 1440);
}

function compare(a: Stamp, b: Stamp): number {
  return a[0] - b[0] || a[1] - b[1] || (a[2] < b[2] ? -1 : a[2] > b[2] ? 1 : 0);
}
