import type { Transaction } from 'dexie';

/**
 * From format 2 to 3. Frozen: it knows the two formats by itself and imports nothing that lives on. What it does:
 * rituals, which a newer version wrote and this device passed on, move out of the table of unknown kinds into their own;
 * their cells, and those of settings, get their names. A cell of another type than its field has was written by no
 * version and would keep its record from travelling: it is left out. Occurrences of rituals are found by the day in
 * their id where they have no due of their own, and by a person only where they have one. Everything else stays as it
 * is. It runs in Dexie's upgrade, which is one transaction: cut off, it leaves format 2.
 */
export async function toFormat3(transaction: Transaction): Promise<void> {
  const unknown = transaction.table<Row & { kind?: number }>('unknown').where('[kind+id]');
  const ofRituals = unknown.between([RITUAL], [RITUAL, []]);
  const rituals = await ofRituals.toArray();
  for (const row of rituals) {
    delete row.kind;
    nameCells(row, RITUAL_FIELDS);
    row.ix = travelIndexes(row);
  }
  await transaction.table<Row>('rituals').bulkPut(rituals);
  await ofRituals.delete();
  await transaction
    .table<Row>('settings')
    .toCollection()
    .modify((row) => {
      nameCells(row, SETTING_FIELDS);
      row.ix = travelIndexes(row);
    });
  await transaction
    .table<Row>('commitments')
    .where('ix.ritual')
    .above('')
    .modify((row) => {
      if (!Object.hasOwn(row.v, 'person')) delete row.ix['person'];
      const isOpen = row.ix['open'] !== undefined;
      if (isOpen && !Object.hasOwn(row.v, 'due')) row.ix['open'] = dayOf(creationStamp(row.id)[0]);
    });
  await transaction.table('meta').put({ key: 'format', value: 3 });
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

const RITUAL = 6;
const RITUAL_FIELDS: Fields = {
  1: ['text', 'text'],
  2: ['person', 'word'],
  3: ['first', 'ints+word'],
  4: ['rule', 'word'],
  5: ['until', 'int'],
  6: ['pauses', 'ints'],
  7: ['cue', 'text'],
  8: ['lead', 'int'],
  9: ['after', 'word'],
};
const SETTING_FIELDS: Fields = {
  1: ['morning', 'int'],
  2: ['evening', 'int'],
  3: ['beforeDue', 'int'],
  4: ['quiet', 'ints'],
  5: ['most', 'int'],
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

/** Of a kind that is never finished and has no quiet fields. */
function travelIndexes(row: Row): { readonly sync: number; readonly purge?: number } {
  const stamps = [
    ...Object.keys(row.v).map((field) => row.s[field] ?? creationStamp(row.id)),
    ...Object.values(row.x ?? {}).map(({ stamp }) => stamp),
  ].sort(compare);
  const newest = stamps.at(-1);
  const { state = 'alive', stamp: ended } = row.life ?? {};
  const isCovered = ended !== undefined && (!newest || compare(ended, newest) > 0);
  if (!ended || (state !== 'erased' && !(state === 'deleted' && isCovered))) return { sync: NEVER_FINISHED };
  const [minute] = newest && compare(newest, ended) > 0 ? newest : ended;
  const isEmpty = !newest && !row.log && !row.x;
  return { sync: FIRST_GONE + minute, ...(!isEmpty && { purge: dayOf(ended[0]) + 91 }) };
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
