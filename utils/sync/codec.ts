import { deflateSync, inflateSync } from 'fflate';

import { fromBase92, toBase92 } from './base92';
import { BitReader, BitWriter } from './bits';
import { codeTables } from './columns';
import { TextReader, TextWriter } from './columns/texts';
import { crc32 } from './crc32';
import { DICTIONARIES, NEWEST_DICTIONARY } from './dictionary';
import { MOST_INFLATED_BYTES } from './limits';
import type { SyncRecord } from './record';
import { recordsOf, tablesOf } from './rows';
import { must, Unreadable } from './unreadable';
import { isSound } from './validate';

const FORMAT = 'a';
const CODEC = { stored: 0, deflate: 1 } as const;
/** Codec, dictionary, flags, write tag, CRC-32. */
const HEADER_BYTES = 11;
const TAG_AT = 3;
const CRC_AT = 7;
/** What browsers hold in one item is far less; nothing longer is even looked at. */
const LONGEST_TEXT = 65_536;

/** What this version can read; its device card says so, and older versions write nothing newer while it lives. */
export const READS = { formats: [FORMAT], codecs: [0, 1], dictionaries: [1] } as const;

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
 * engine. A record that `isSound` refuses is left out. How long the text will be is known only afterwards.
 * @param context.key of the item, which the CRC binds to it
 * @param context.tag 32 bits
 * @param context.dictionary number of a preset dictionary; 0 for none
 */
export function encodeItem(
  records: readonly SyncRecord[],
  context: { readonly key?: string; readonly tag?: number; readonly dictionary?: number } = {},
): string {
  const { key = '', tag = 0, dictionary = NEWEST_DICTIONARY } = context;
  const bits = new BitWriter();
  const texts = new TextWriter();
  codeTables(bits, texts, tablesOf(records.filter(isSound)));
  const numberBlock = bits.finish();
  const textBlock = texts.finish();
  const payload = concat(varint(numberBlock.length), numberBlock, varint(textBlock.length));
  const packed = pack(textBlock, dictionary);
  const header = new Uint8Array(HEADER_BYTES);
  header[0] = packed.codec;
  header[1] = packed.codec === CODEC.stored ? 0 : dictionary;
  const view = new DataView(header.buffer);
  view.setUint32(TAG_AT, tag);
  view.setUint32(CRC_AT, check(key, header, payload, textBlock));
  return FORMAT + toBase92(concat(header, payload, packed.bytes));
}

/**
 * The records of an item, each in the one form in which devices store them. Never throws, whatever the text is.
 * @param context.key the key it was found under: under another one it is damaged
 * @param context.budget bytes it may unfold to, if that is less than what any item may
 */
export function decodeItem(
  text: unknown,
  context: { readonly key?: string; readonly budget?: number } = {},
): Decoded {
  try {
    return decode(
      text,
      context.key ?? '',
      Math.min(context.budget ?? MOST_INFLATED_BYTES, MOST_INFLATED_BYTES),
    );
  } catch (error) {
    return { ok: false, reason: error instanceof Unreadable ? error.reason : 'damaged' };
  }
}

/** The write tag of an item of our format, from its header alone; undefined when there is none to read. */
export function tagOf(text: unknown): number | undefined {
  if (typeof text !== 'string' || !text.startsWith(FORMAT)) return undefined;
  // Five pairs are 65 bits: codec, dictionary, flags and tag take 56.
  const head = fromBase92(text.slice(1, 11));
  return head?.length === 8 ? new DataView(head.buffer).getUint32(TAG_AT) : undefined;
}

function decode(text: unknown, key: string, most: number): Decoded {
  must(typeof text === 'string' && text.length > 0 && text.length <= LONGEST_TEXT);
  if (!text.startsWith(FORMAT)) throw new Unreadable(/^[ -~]/.test(text) ? 'newer' : 'damaged');
  const bytes = fromBase92(text.slice(1));
  must(bytes !== undefined && bytes.length > HEADER_BYTES);
  const [codec = 0, dictionaryNumber = 0, flags] = bytes;
  const dictionary = dictionaryNumber === 0 ? undefined : DICTIONARIES.get(dictionaryNumber);
  const isKnown = codec === CODEC.stored || codec === CODEC.deflate;
  if (!isKnown || flags !== 0 || (dictionaryNumber > 0 && !dictionary)) throw new Unreadable('newer');
  const view = new DataView(bytes.buffer);
  const numbers = readVarint(bytes, HEADER_BYTES);
  const length = readVarint(bytes, numbers.end + numbers.value);
  must(length.value <= most);
  const rest = bytes.subarray(length.end);
  const textBlock =
    codec === CODEC.stored ? stored(rest, length.value) : inflate(rest, length.value, dictionary);
  const header = bytes.subarray(0, HEADER_BYTES);
  const payload = bytes.subarray(HEADER_BYTES, length.end);
  must(view.getUint32(CRC_AT) === check(key, header, payload, textBlock));
  const mostBits = (most - length.value) * 8;
  const bits = new BitReader(bytes.subarray(numbers.end, numbers.end + numbers.value), mostBits);
  const decoded = codeTables(bits, new TextReader(textBlock), []).flatMap(recordsOf);
  const records = decoded.filter(
    (record) => record !== undefined && isSound(record),
  ) as readonly SyncRecord[];
  return {
    ok: true,
    tag: view.getUint32(TAG_AT),
    records,
    leftOut: decoded.length - records.length,
    inflatedBytes: length.value + Math.ceil((mostBits - bits.left) / 8),
  };
}

/** Binds header and payload, before it is packed, to the key. */
function check(key: string, header: Uint8Array, payload: Uint8Array, textBlock: Uint8Array): number {
  return crc32(new TextEncoder().encode(key), header.subarray(0, CRC_AT), payload, textBlock);
}

function pack(
  texts: Uint8Array,
  dictionaryNumber: number,
): { readonly codec: number; readonly bytes: Uint8Array } {
  const dictionary = DICTIONARIES.get(dictionaryNumber);
  // Texts that no reader would unfold are left as long as they are: then they do not fit an item, and are divided.
  if (texts.length > MOST_INFLATED_BYTES) return { codec: CODEC.stored, bytes: texts };
  // `mem` is named, because the library would choose it by a logarithm, which engines may round differently.
  const packed = deflateSync(texts, { level: 9, mem: 3, ...(dictionary && { dictionary }) });
  return packed.length < texts.length
    ? { codec: CODEC.deflate, bytes: packed }
    : { codec: CODEC.stored, bytes: texts };
}

function inflate(bytes: Uint8Array, length: number, dictionary: Uint8Array | undefined): Uint8Array {
  // The buffer never grows: one byte more than promised, and a stream that goes on and on fills it.
  const out = new Uint8Array(length + 1);
  const texts = inflateSync(bytes, { out, ...(dictionary && { dictionary }) });
  must(texts.length === length);
  return texts;
}

/** Filling the last group of base92 may have added one zero byte. */
function stored(bytes: Uint8Array, length: number): Uint8Array {
  must(bytes.length === length || (bytes.length === length + 1 && bytes[length] === 0));
  return bytes.subarray(0, length);
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
