import type { Transaction } from 'dexie';

/**
 * From format 1 to 2. Frozen: it knows the two formats by itself and imports nothing that lives on. What it does:
 * `ix.sync` of what is gone moves behind everything else, so that one index serves two cut-offs; every settled
 * commitment counts as finished there; what was deleted and changed later gets `ix.revived`; records of unknown kinds
 * become rows like all others. Everything else stays as it is. It runs in Dexie's upgrade, which is one transaction:
 * cut off, it leaves format 1.
 */
export async function toFormat2(transaction: Transaction): Promise<void> {
  for (const [name, table] of Object.entries(TABLES)) {
    await transaction
      .table<Row>(name)
      .toCollection()
      .modify((row) => {
        row.ix = { ...row.ix, ...travelIndexes(row, table) };
      });
  }
  await transaction
    .table<Row>('unknown')
    .toCollection()
    .modify((row) => {
      row.v ??= {};
      row.s ??= {};
      row.ix = travelIndexes(row, { quiet: [], isFinished: () => false });
    });
  await transaction.table('meta').put({ key: 'format', value: 2 });
}

type Stamp = readonly [minute: number, counter: number, device: string];

interface Row {
  readonly id: string;
  v: Readonly<Record<string, unknown>>;
  s: Readonly<Record<string, Stamp>>;
  readonly log?: readonly unknown[];
  readonly life?: { readonly state: 'alive' | 'deleted' | 'erased'; readonly stamp: Stamp };
  readonly x?: Readonly<Record<string, { readonly stamp: Stamp }>>;
  ix: Readonly<Record<string, unknown>>;
}

interface TableOfFormat2 {
  readonly quiet: readonly string[];
  readonly isFinished: (row: Row) => boolean;
  readonly asksAgain?: true;
}

const TABLES: Readonly<Record<string, TableOfFormat2>> = {
  people: { quiet: ['shown'], isFinished: () => false },
  commitments: {
    quiet: ['snoozedUntil'],
    isFinished: ({ v }) => v['outcome'] !== undefined && v['outcome'] !== null,
    asksAgain: true,
  },
  appreciations: { quiet: [], isFinished: () => true, asksAgain: true },
  settings: { quiet: [], isFinished: () => false },
};

const NEVER_FINISHED = 42_076_800;
const FIRST_GONE = 42_076_801;
const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

function travelIndexes(
  row: Row,
  { quiet, isFinished, asksAgain }: TableOfFormat2,
): { readonly sync: number; readonly purge?: number; readonly revived?: 1 } {
  const cells = Object.keys(row.v).filter((field) => !quiet.includes(field));
  const stamps = [
    ...cells.map((field) => row.s[field] ?? creationStamp(row.id)),
    ...Object.values(row.x ?? {}).map(({ stamp }) => stamp),
  ].sort(compare);
  const newestCell = stamps.at(-1);
  const { state = 'alive', stamp: lifeStamp } = row.life ?? {};
  const [minute] =
    [...stamps, ...(lifeStamp ? [lifeStamp] : [])].sort(compare).at(-1) ?? creationStamp(row.id);
  const isCovered = !newestCell || (lifeStamp !== undefined && compare(lifeStamp, newestCell) > 0);
  if (state === 'erased' || (state === 'deleted' && isCovered)) {
    const isEmpty = Object.keys(row.v).length === 0 && !row.log && !row.x;
    const purge = isEmpty || !lifeStamp ? undefined : Math.floor(lifeStamp[0] / 1440) + 91;
    return { sync: FIRST_GONE + minute, ...(purge !== undefined && { purge }) };
  }
  return {
    sync: isFinished(row) ? minute : NEVER_FINISHED,
    ...(asksAgain && state === 'deleted' && { revived: 1 }),
  };
}

function creationStamp(id: string): Stamp {
  const minute = [...id.slice(0, 5)].reduce((value, digit) => value * 62 + DIGITS.indexOf(digit), 0);
  return [minute, 0, id.slice(8)];
}

function compare(a: Stamp, b: Stamp): number {
  return a[0] - b[0] || a[1] - b[1] || (a[2] < b[2] ? -1 : a[2] > b[2] ? 1 : 0);
}
