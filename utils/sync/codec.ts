import { fromBase92, toBase92 } from './base92';
import { BitReader, BitWriter } from './bits';
import { codeTables } from './columns';
import { TextReader, TextWriter } from './columns/texts';
import { crc32 } from './crc32';
import { DICTIONARIES, NEWEST_DICTIONARY } from './dictionary';
import { MOST_INFLATED_BYTES, STORAGE_SYNC } from './limits';
import type { Reads } from './card';
import type { SyncRecord } from './record';
import { recordsOf, tablesOf } from './rows';
import { CODEC_NUMBERS, packTexts, unpackTexts, workOf } from './text-codecs';
import { must, Unreadable } from './unreadable';
import { isSound } from './validate';

const FORMAT = 'a';
/** Codec, dictionary, flags, write tag, CRC-32. */
const HEADER_BYTES = 11;
const TAG_AT = 3;
const CRC_AT = 7;
/** Nothing longer than the greatest item is even looked at. */
const LONGEST_TEXT = STORAGE_SYNC.item;
/** Likely bits take no room at all, but time: so many of the number block count as a byte that was inflated. */
const BITS_A_BYTE = 2;

/** How many bytes items may still unfold to, numbers and texts. Reading spends it, whatever comes of the item. */
export interface Budget {
  left: number;
}

/** Stands for records that together are more than any reader takes: no slot holds it, so they will be divided. */
const TOO_MUCH = FORMAT.repeat(LONGEST_TEXT + 1);

/** What this version can read; its device card says so, and older versions write nothing newer while it lives. */
export const READS: Reads = {
  formats: [FORMAT],
  codecs: CODEC_NUMBERS,
  dictionaries: [...DICTIONARIES.keys()],
};

export type Decoded =
  | {
      readonly ok: true;
      /** The write tag: 32 bits, new for each write. */
      readonly tag: number;
      readonly records: readonly SyncRecord[];
      /** Records that no version of ours could have written. */
      readonly leftOut: number;
      /** Bytes this item unfolded to, numbers and texts. */
      readonly inflatedBytes: number;
    }
  /** `newer`: a later version's, to be kept as it is. `damaged`: anything else that cannot be read. */
  | { readonly ok: false; readonly reason: 'damaged' | 'newer' };

/**
 * Records as the text of one item (docs/sync.md §3.1, §3.2). Equal records in any order give equal texts, in every
 * engine. A record that `isSound` refuses is left out. How long the text will be is known only afterwards; for more
 * than any reader takes (§3.19) it is longer than every slot.
 * @param context.key of the item, which the CRC binds to it
 * @param context.tag 32 bits
 * @param context.dictionary number of a preset dictionary; 0 for none
 * @param context.codecs those that every living device can read; all that this version knows unless given
 */
export function encodeItem(
  records: readonly SyncRecord[],
  context: {
    readonly key?: string;
    readonly tag?: number;
    readonly dictionary?: number;
    readonly codecs?: readonly number[];
  } = {},
): string {
  const { key = '', tag = 0, dictionary = NEWEST_DICTIONARY, codecs = CODEC_NUMBERS } = context;
  try {
    return encode(records.filter(isSound), { key, tag, dictionary, codecs });
  } catch (error) {
    if (error instanceof Unreadable) return TOO_MUCH;
    throw error;
  }
}

function encode(
  records: readonly SyncRecord[],
  context: {
    readonly key: string;
    readonly tag: number;
    readonly dictionary: number;
    readonly codecs: readonly number[];
  },
): string {
  const { key, tag, dictionary, codecs } = context;
  const bits = new BitWriter(MOST_INFLATED_BYTES * BITS_A_BYTE);
  const texts = new TextWriter();
  codeTables(bits, texts, tablesOf(records));
  const numberBlock = bits.finish();
  const textBlock = texts.finish();
  must(textBlock.length * BITS_A_BYTE <= bits.left);
  const payload = concat(varint(numberBlock.length), numberBlock, varint(textBlock.length));
  const most = bits.left / BITS_A_BYTE;
  const packed = packTexts(textBlock, { codecs, dictionary, most });
  const header = new Uint8Array(HEADER_BYTES);
  header[0] = packed.codec;
  header[1] = packed.codec === 0 ? 0 : dictionary;
  const view = new DataView(header.buffer);
  view.setUint32(TAG_AT, tag);
  view.setUint32(CRC_AT, check(key, header, payload, textBlock));
  return FORMAT + toBase92(concat(header, payload, packed.bytes));
}

/**
 * The records of an item, each in the one form in which devices store them. Never throws, whatever the text is.
 * @param context.key the key it was found under: under another one it is damaged
 * @param context.budget bytes it may unfold to, if that is less than what any item may; what it takes is taken off
 */
export function decodeItem(
  text: unknown,
  context: { readonly key?: string; readonly budget?: Budget } = {},
): Decoded {
  try {
    return decode(text, context.key ?? '', context.budget ?? { left: MOST_INFLATED_BYTES });
  } catch (error) {
    return { ok: false, reason: error instanceof Unreadable ? error.reason : 'damaged' };
  }
}

/** The write tag of an item of our format, from its header alone; undefined when there is none to read. */
export function tagOf(text: unknown): number | undefined {
  if (typeof text !== 'string' || !text.startsWith(FORMAT)) return undefined;
  // Eight pairs are 13 bytes, which is the least there is: the header and two lengths.
  const start = fromBase92(text.slice(1, 17));
  return start?.length === 13 ? new DataView(start.buffer).getUint32(TAG_AT) : undefined;
}

function decode(text: unknown, key: string, budget: Budget): Decoded {
  must(typeof text === 'string' && text.length > 0 && text.length <= LONGEST_TEXT);
  if (!text.startsWith(FORMAT)) throw new Unreadable(/^[A-Za-z]/.test(text) ? 'newer' : 'damaged');
  const bytes = fromBase92(text.slice(1));
  must(bytes !== undefined && bytes.length > HEADER_BYTES);
  const [codec = 0, dictionary = 0, flags] = bytes;
  if (!CODEC_NUMBERS.includes(codec) || flags !== 0 || (dictionary > 0 && !DICTIONARIES.has(dictionary)))
    throw new Unreadable('newer');
  const view = new DataView(bytes.buffer);
  const numbers = readVarint(bytes, HEADER_BYTES);
  const length = readVarint(bytes, numbers.end + numbers.value);
  const { left } = budget;
  const most = Math.min(left, MOST_INFLATED_BYTES);
  const work = workOf(codec, length.value);
  must(work <= most);
  budget.left -= work;
  const rest = bytes.subarray(length.end);
  const textBlock = unpackTexts(codec, rest, { length: length.value, dictionary });
  const header = bytes.subarray(0, HEADER_BYTES);
  const payload = bytes.subarray(HEADER_BYTES, length.end);
  must(view.getUint32(CRC_AT) === check(key, header, payload, textBlock));
  const mostBits = (most - work) * BITS_A_BYTE;
  const bits = new BitReader(bytes.subarray(numbers.end, numbers.end + numbers.value), mostBits);
  const tables = spending(budget, bits, () => codeTables(bits, new TextReader(textBlock), []));
  const decoded = tables.flatMap(recordsOf);
  const records = decoded.filter(
    (record) => record !== undefined && isSound(record),
  ) as readonly SyncRecord[];
  return {
    ok: true,
    tag: view.getUint32(TAG_AT),
    records,
    leftOut: decoded.length - records.length,
    inflatedBytes: left - budget.left,
  };
}

/** Takes off the budget what is read of these bits, also when it ends in an error. */
function spending<T>(budget: Budget, bits: BitReader, read: () => T): T {
  const before = bits.left;
  try {
    return read();
  } finally {
    budget.left -= Math.ceil((before - Math.max(bits.left, 0)) / BITS_A_BYTE);
  }
}

/** Binds header and payload, before it is packed, to the key. */
function check(key: string, header: Uint8Array, payload: Uint8Array, textBlock: Uint8Array): number {
  return crc32(new TextEncoder().encode(key), header.subarray(0, CRC_AT), payload, textBlock);
}

function varint(value: number): Uint8Array {
  const bytes: number[] = [];
  let rest = value;
  for (; rest >= 128; rest = Math.floor(rest / 128)) bytes.push(128 + (rest % 128));
  return Uint8Array.from([...bytes, rest]);
}

function readVarint(bytes: Uint8Array, at: number): { readonly value: number; readonly end: number } {
  let value = 0;
  for (let end = at, scale = 1; end < at + 4; end++, scale *= 128) {
    const byte = bytes[end];
    must(byte !== undefined);
    value += (byte % 128) * scale;
    if (byte < 128) return { value, end: end + 1 };
  }
  throw new Unreadable('damaged');
}

function concat(...pieces: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}
