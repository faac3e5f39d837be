import { toBase92 } from '../../utils/sync/base92';
import { BitWriter } from '../../utils/sync/bits';
import { codeTables } from '../../utils/sync/columns';
import { Stream } from '../../utils/sync/columns/stream';
import type { Table } from '../../utils/sync/columns/table';
import { TextWriter } from '../../utils/sync/columns/texts';
import { crc32 } from '../../utils/sync/crc32';

/** When the records of `tableOf` were made. */
export const BORN = 3_600_000;

/** The parts of an item, each as it would be in one that is right unless it is given. */
export interface Parts {
  readonly format?: string;
  readonly codec?: number;
  readonly dictionary?: number;
  readonly flags?: number;
  readonly tag?: number;
  readonly key?: string;
  readonly numbers?: Uint8Array;
  /** As they are, and as they are packed. */
  readonly texts?: Uint8Array;
  readonly packed?: Uint8Array;
  /** What the item says of the length of its texts. */
  readonly length?: number;
}

/** An item put together by hand with a checksum that is right, so that what is wrong with it is found further in. */
export function itemOf(parts: Parts): string {
  const { format = 'a', codec = 0, dictionary = 0, flags = 0, tag = 0, key = '' } = parts;
  const {
    numbers = new Uint8Array(0),
    texts = new Uint8Array(0),
    packed = texts,
    length = texts.length,
  } = parts;
  const start = [codec, dictionary, flags, ...bytesOf(tag)];
  const payload = [...varint(numbers.length), ...numbers, ...varint(length)];
  const crc = crc32(new TextEncoder().encode(key), Uint8Array.from(start), Uint8Array.from(payload), texts);
  return format + toBase92(Uint8Array.from([...start, ...bytesOf(crc), ...payload, ...packed]));
}

/** An item with these tables, which nobody looked over before. */
export function itemOfTables(...tables: readonly Table[]): string {
  const [bits, texts] = [new BitWriter(Infinity), new TextWriter()];
  codeTables(bits, texts, tables);
  return itemOf({ numbers: bits.finish(), texts: texts.finish() });
}

/** The number block of one table, as far as `write` takes it. */
export function numbersOfTable(write: (stream: Stream) => unknown): Uint8Array {
  const bits = new BitWriter(10_000);
  const stream = new Stream(bits, new TextWriter());
  stream.head.code(1);
  write(stream);
  return bits.finish();
}

/** A table of no records with one column. */
export function numbersOfColumn(write: (stream: Stream) => unknown): Uint8Array {
  return numbersOfTable((stream) => {
    stream.bits.plain(0, 1);
    stream.head.code(2);
    stream.head.code(0);
    stream.head.code(1);
    write(stream);
  });
}

/** Two records, made in one minute. */
export function tableOf(columns: readonly Table['columns'][number][]): Table {
  const ids = [0, 1].map((random) => ({ minute: BORN, random, device: 'La9x2' }));
  return { kind: 2, ids, lives: [undefined, undefined], columns, logs: [[], []] };
}

function bytesOf(word: number): readonly number[] {
  return [24, 16, 8, 0].map((shift) => (word >>> shift) & 255);
}

function varint(value: number): readonly number[] {
  return value < 128 ? [value] : [128 + (value % 128), ...varint(Math.floor(value / 128))];
}
