import * as v from 'valibot';

import type { Field } from '../domain/record/field';
import { LOG_LENGTH, type Row } from '../domain/record/row';
import { utf8Length } from '../domain/record/text';
import { type ColumnType } from './columns/table';
import type { SyncRecord } from './record';
import { syncedKind } from './rows';

/** A list may hold so many numbers: more than twice what any list of ours does. */
const LONGEST_LIST = 1_024;
/** Of a reference, a zone, a language; in UTF-8. */
const WORD_BYTES = 240;
/** Of a field only a newer version knows; in UTF-8. */
const UNKNOWN_BYTES = 5_500;

const whole = v.pipe(v.number(), v.safeInteger());
const wholes = v.pipe(v.array(whole), v.maxLength(LONGEST_LIST));
const text = (bytes: number) =>
  v.pipe(
    v.string(),
    v.check((value) => fits(value, bytes)),
  );
const word = text(WORD_BYTES);

/** Numbers with at most one word, at the end. */
const endingInWord = v.pipe(
  v.array(v.union([whole, word])),
  v.maxLength(LONGEST_LIST),
  v.check((list) => list.slice(0, -1).every((part) => typeof part === 'number')),
);

function schemaOf(type: ColumnType, maxBytes: number) {
  switch (type) {
    case 'int':
      return v.nullable(whole);
    case 'ints':
      return v.nullable(wholes);
    case 'ints+word':
      return v.nullable(endingInWord);
    case 'word':
      return v.nullable(word);
    case 'text':
      return v.nullable(text(maxBytes));
  }
}

type CellSchema = ReturnType<typeof schemaOf>;

const ENTRY = v.pipe(v.array(v.union([whole, word])), v.maxLength(64));
const LOG = v.pipe(v.array(v.object({ e: ENTRY })), v.maxLength(LOG_LENGTH));

const UNKNOWN: ReadonlyMap<string, CellSchema> = new Map(
  (['int', 'ints', 'ints+word', 'word', 'text'] as const).map((type) => [
    type,
    schemaOf(type, UNKNOWN_BYTES),
  ]),
);

const SCHEMAS = new WeakMap<Field, CellSchema>();

function schemaOfField(field: Field): CellSchema {
  const known = SCHEMAS.get(field) ?? schemaOf(field.column, field.maxBytes ?? UNKNOWN_BYTES);
  SCHEMAS.set(field, known);
  return known;
}

/** Whether some version of ours could have written this record: every cell of its type, nothing beyond its limits. */
export function isSound({ kind, row }: SyncRecord): boolean {
  const fields = syncedKind(kind)?.fields ?? {};
  return (
    Object.entries(row.v).every(([name, value]) => {
      const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
      return field !== undefined && v.is(schemaOfField(field), value);
    }) &&
    Object.values(row.x ?? {}).every(({ type, value }) => {
      const schema = UNKNOWN.get(type);
      return schema !== undefined && v.is(schema, value);
    }) &&
    isLog(row.log)
  );
}

function isLog(log: Row['log']): boolean {
  return log === undefined || v.is(LOG, log);
}

function fits(value: string, bytes: number): boolean {
  return value.length * 3 <= bytes || utf8Length(value) <= bytes;
}
