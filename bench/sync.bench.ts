/** How many promises a browser's sync space holds, and what coding and merging them cost: docs/sync.md §7. */
import { mergeRows } from '../utils/domain/record/merge.ts';
import type { Row } from '../utils/domain/record/row.ts';
import type { SyncRecord } from '../utils/sync/record.ts';
import { against, type Times } from './sync/against.ts';
import { areaBytes, fillArea, type FilledItem } from './sync/area.ts';
import { bytesByPart } from './sync/bytes-by-part.ts';
import { commitmentRows } from './sync/commitments.ts';
import {
  type Format,
  fromLzString,
  fromOurs,
  JSON_A_KEY,
  LZ_STRING,
  OURS,
  OURS_WITHOUT_DICTIONARY,
  sameRecords,
  toLzString,
} from './sync/formats.ts';
import { promisesOf, SENTENCES } from './sync/promises.ts';

const LEAST_PROMISES = 2_900;
const MERGED = 10_000;

const records = promisesOf(SENTENCES);
const average = SENTENCES.join('').length / SENTENCES.length;
console.log(`${SENTENCES.length} promises of ${average.toFixed(1)} characters; budgets in brackets`);

console.log('\nPromises that fit');
const filled = new Map([JSON_A_KEY, LZ_STRING, OURS, OURS_WITHOUT_DICTIONARY].map((it) => [it, fill(it)]));
const ours = filled.get(OURS) ?? [];
const promises = countIn(ours);
for (const [format, items] of filled) {
  const budget = format === OURS ? ` (at least ${LEAST_PROMISES})` : '';
  line(format.name, `${countIn(items)}${budget}`, `${areaBytes(items)} bytes in ${items.length} items`);
}
const dated = fillArea(
  promisesOf(SENTENCES, { at: 0.7, byDay: 0.15, byWeek: 0.05 }),
  OURS.limits,
  OURS.itemOf,
);
line('this codec, days and weeks among the dues', `${countIn(dated)}`, `${areaBytes(dated)} bytes`);

const full = ours.filter(({ key }) => key !== ours.at(-1)?.key);
console.log(`\nCharacters a record, in items of ${full[0]?.holds.length ?? 0} or so`);
const parts = bytesByPart(full.map(({ holds }) => holds));
for (const [part, characters] of parts) line(part, characters.toFixed(2), '');
line('together', parts.reduce((sum, [, characters]) => sum + characters, 0).toFixed(2), '');

console.log('\nTimes against a baseline');
const [item] = full;
if (!item) throw new Error('Not even one item could be filled.');
const packed = toLzString(item.holds);
const text = JSON.parse(item.json) as string;
time(
  'encode one full item',
  'JSON and lz-string of the same',
  await against(
    () => OURS.itemOf(item.holds, 0),
    () => toLzString(item.holds),
  ),
  'under 5 ms',
);
time(
  'decode one full item',
  'the way back',
  await against(
    () => fromOurs(item.key, text),
    () => fromLzString(packed),
  ),
);
const rows = manyRows(MERGED);
const copies = rows.map(later);
time(
  `merge ${MERGED} records`,
  'structuredClone of the same',
  await against(
    () => rows.map((row, index) => mergeRows(row, copies[index] ?? row)),
    () => structuredClone(rows),
  ),
  'under 250 ms',
);

if (promises < LEAST_PROMISES) {
  console.log(`\nOnly ${promises} promises fit: below the ${LEAST_PROMISES} of docs/sync.md §7`);
  process.exitCode = 1;
}

/** Fills an area; one of ours is read back, since what cannot be read has no size. */
function fill(format: Format): readonly FilledItem<SyncRecord>[] {
  const items = fillArea(records, format.limits, (some, number) => format.itemOf(some, number));
  if (countIn(items) === records.length) throw new Error(`There are too few sentences for ${format.name}.`);
  if (format !== OURS && format !== OURS_WITHOUT_DICTIONARY) return items;
  for (const { key, json, holds } of items) {
    if (sameRecords(fromOurs(key, JSON.parse(json) as string), holds)) continue;
    throw new Error(`Item ${key} does not hold what was put in.`);
  }
  return items;
}

function countIn(items: readonly FilledItem<SyncRecord>[]): number {
  return items.reduce((sum, { holds }) => sum + holds.length, 0);
}

/** As many rows as asked for: the sentences come round again, each time in other lives. */
function manyRows(count: number): readonly Row[] {
  const texts = Array.from({ length: count }, (_, index) => SENTENCES[index % SENTENCES.length] ?? '');
  return commitmentRows(texts);
}

/** What another device's copy may say: every third was moved there later. */
function later(row: Row, index: number): Row {
  if (index % 3 > 0) return structuredClone(row);
  const stamp = [41_000_000, 0, 'b8KsZ'] as const;
  return { ...row, v: { ...row.v, due: [2, 2600] }, s: { ...row.s, due: stamp } };
}

function line(name: string, figure: string, remark: string): void {
  console.log(`  ${name.padEnd(46)} ${figure.padStart(8)}  ${remark}`.trimEnd());
}

function time(name: string, baseline: string, { subject, baseline: against }: Times, budget = ''): void {
  const ratio = (subject / against).toFixed(2);
  line(
    name,
    `${ratio} ×`,
    `${baseline}: ${subject.toFixed(1)} ms to ${against.toFixed(1)} ms${budget && ` (${budget})`}`,
  );
}
