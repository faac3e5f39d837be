import * as v from 'valibot';

import { fromBase62 } from '../domain/record/base62';
import type { Field } from '../domain/record/field';
import { partsOf } from '../domain/record/record-id';
import { LOG_LENGTH, type Row } from '../domain/record/row';
import { LAST_COUNTER, LAST_MINUTE } from '../domain/record/stamp';
import { utf8Length } from '../domain/record/text';
import { type ColumnType, LAST_NUMBER, TYPES } from './columns/table';
import { MOST_FIELDS_A_RECORD, RECORD_BYTES } from './limits';
import type { SyncRecord } from './record';
import { syncedKind } from './rows';

/** Numbers a list may hold: twice as many as any list of ours does. */
const LONGEST_LIST = 1_024;
/** Parts of a log entry: two dues and a bit. */
const LONGEST_ENTRY = 64;
/** Of a reference, a zone, a language; in UTF-8. */
const WORD_BYTES = 240;

const whole = v.pipe(v.number(), v.safeInteger());
const upTo = (most: number) => v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(most));
const text = (bytes: number) =>
  v.pipe(
    v.string(),
    v.check((value) => value.length * 3 <= bytes || utf8Length(value) <= bytes),
  );
const word = text(WORD_BYTES);
const part = v.union([whole, word]);

const CELL = {
  int: v.nullable(whole),
  ints: v.nullable(v.pipe(v.array(whole), v.maxLength(LONGEST_LIST))),
  'ints+word': v.nullable(
    v.pipe(
      v.array(part),
      v.maxLength(LONGEST_LIST),
      v.check((parts) => parts.slice(0, -1).every((one) => typeof one === 'number')),
    ),
  ),
  word: v.nullable(word),
  text: v.nullable(text(RECORD_BYTES)),
} as const satisfies Record<ColumnType, v.GenericSchema>;

const STAMP = v.tuple([
  upTo(LAST_MINUTE),
  upTo(LAST_COUNTER),
  v.pipe(
    v.string(),
    v.check((device) => device.length === 5 && fromBase62(device) !== undefined),
  ),
]);
const LIFE = v.optional(v.object({ state: v.picklist(['alive', 'deleted', 'erased']), stamp: STAMP }));
const LOG = v.optional(
  v.pipe(
    v.array(v.object({ s: STAMP, e: v.pipe(v.array(part), v.maxLength(LONGEST_ENTRY)) })),
    v.maxLength(LOG_LENGTH),
  ),
);
const KIND = upTo(LAST_NUMBER);

const TEXTS = new Map<number, v.GenericSchema>();

function schemaOf({ column, maxBytes }: Field): v.GenericSchema {
  if (column !== 'text' || maxBytes === undefined) return CELL[column];
  const schema = TEXTS.get(maxBytes) ?? v.nullable(text(maxBytes));
  TEXTS.set(maxBytes, schema);
  return schema;
}

/**
 * Whether some version of ours could have written this record: an id that is one, every cell of its field's type and
 * within its limits, stamps within theirs. Fields and kinds that are not known are held to what their type says. Of an
 * erased record nothing counts but id and life, for nothing else travels.
 */
export function isSound({ kind, row }: SyncRecord): boolean {
  return (
    v.is(KIND, kind) &&
    partsOf(row.id) !== undefined &&
    v.is(LIFE, row.life) &&
    (row.life?.state === 'erased' || areCellsSound(kind, row))
  );
}

function areCellsSound(kind: number, row: Row): boolean {
  const known = Object.keys(row.v).length;
  const unknown = Object.keys(row.x ?? {}).length;
  return (
    known + unknown <= MOST_FIELDS_A_RECORD &&
    areKnownSound(kind, row) &&
    areUnknownSound(kind, row) &&
    Object.values(row.s).every((stamp) => v.is(STAMP, stamp)) &&
    v.is(LOG, row.log)
  );
}

function areKnownSound(kind: number, row: Row): boolean {
  const fields = syncedKind(kind)?.fields ?? {};
  return Object.entries(row.v).every(([name, value]) => {
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
    return field !== undefined && v.is(schemaOf(field), value);
  });
}

/** A field that has become known since must be of the type it has now, and not be there twice. */
function areUnknownSound(kind: number, { v: cells, x }: Row): boolean {
  if (!x) return true;
  const fields = Object.entries(syncedKind(kind)?.fields ?? {});
  return Object.entries(x).every(([number, { type, value, stamp }]) => {
    const now = fields.find(([, field]) => field.number === Number(number));
    const isType = (TYPES as readonly string[]).includes(type);
    return (
      /^[1-9]\d{0,4}$/.test(number) &&
      Number(number) <= LAST_NUMBER &&
      isType &&
      (!now || (now[1].column === type && !Object.hasOwn(cells, now[0]))) &&
      v.is(CELL[type as ColumnType], value) &&
      v.is(STAMP, stamp)
    );
  });
}
