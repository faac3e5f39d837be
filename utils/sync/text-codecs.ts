import { deflateSync, inflateSync } from 'fflate';

import { BitReader, BitWriter, type Bits } from './bits';
import { DICTIONARIES } from './dictionary';
import { TextModel } from './text-model';
import { must } from './unreadable';

/** A way to make the texts of an item short. */
interface TextCodec {
  pack(texts: Uint8Array, dictionary: number): Uint8Array;
  /**
   * Always ends, and gives so many bytes: whether they are the right ones, the item's checksum tells.
   * @param bytes may have one zero byte too many after the last
   * @throws when the bytes stand for more or fewer
   */
  unpack(bytes: Uint8Array, length: number, dictionary: number): Uint8Array;
  /** A byte counts as so many inflated ones towards what an item, and all of an area, may unfold to. */
  readonly work: number;
}

const STORED: TextCodec = {
  pack: (texts) => texts,
  unpack(bytes, length) {
    // Filling the last group of base92 may have added one zero byte.
    must(bytes.length === length || (bytes.length === length + 1 && bytes[length] === 0));
    return bytes.subarray(0, length);
  },
  work: 1,
};

const DEFLATE: TextCodec = {
  pack(texts, number) {
    const dictionary = DICTIONARIES.get(number);
    // `mem` is named, because the library would choose it by a logarithm, which engines may round differently.
    return deflateSync(texts, { level: 9, mem: 3, ...(dictionary && { dictionary }) });
  },
  unpack(bytes, length, number) {
    const dictionary = DICTIONARIES.get(number);
    // The buffer never grows: one byte more than promised, and a stream that goes on and on fills it.
    const texts = inflateSync(bytes, { out: new Uint8Array(length + 1), ...(dictionary && { dictionary }) });
    must(texts.length === length);
    return texts;
  },
  work: 1,
};

const MODEL: TextCodec = {
  pack(texts, dictionary) {
    const model = afterReading(dictionary);
    const bits = new BitWriter(texts.length * 8);
    for (const byte of texts) model.code(bits, byte);
    return bits.finish();
  },
  unpack(bytes, length, dictionary) {
    const model = afterReading(dictionary);
    const bits = new BitReader(bytes, length * 8);
    const texts = new Uint8Array(length);
    for (let at = 0; at < length; at++) texts[at] = model.code(bits, 0);
    return texts;
  },
  // More in truth, but with this an item takes tens of milliseconds at most, and all of an area 2 seconds.
  work: 8,
};

/** By number, for ever. The last is the best. */
const CODECS: readonly TextCodec[] = [STORED, DEFLATE, MODEL];

/** Numbers of the codecs this version can read. */
export const CODEC_NUMBERS: readonly number[] = CODECS.map((_, number) => number);

/**
 * The texts by the newest codec of these that makes them shorter; the stored texts otherwise.
 * @param most work that a reader has left for them: a codec that would take more is passed over
 */
export function packTexts(
  texts: Uint8Array,
  context: { readonly codecs: readonly number[]; readonly dictionary: number; readonly most: number },
): { readonly codec: number; readonly bytes: Uint8Array } {
  for (const codec of context.codecs.toSorted((a, b) => b - a)) {
    if (workOf(codec, texts.length) > context.most) continue;
    const bytes = CODECS[codec]?.pack(texts, context.dictionary);
    if (bytes && bytes.length < texts.length) return { codec, bytes };
  }
  return { codec: 0, bytes: texts };
}

/**
 * The way back.
 * @param length bytes the texts have
 * @throws when these bytes cannot stand for so many
 */
export function unpackTexts(
  codec: number,
  bytes: Uint8Array,
  { length, dictionary }: { readonly length: number; readonly dictionary: number },
): Uint8Array {
  const known = CODECS[codec];
  must(known !== undefined);
  return known.unpack(bytes, length, dictionary);
}

/** What texts of so many bytes count for towards what an item may unfold to. */
export function workOf(codec: number, length: number): number {
  return length * (CODECS[codec]?.work ?? 1);
}

const LEARNT = new Map<number, TextModel>();
let working: TextModel | undefined;

/** A model that has read the dictionary, until the next one is asked for: a text is coded in one go. */
function afterReading(dictionary: number): TextModel {
  let learnt = LEARNT.get(dictionary);
  if (!learnt) {
    learnt = new TextModel();
    for (const byte of DICTIONARIES.get(dictionary) ?? []) learnt.code(LISTENER, byte);
    LEARNT.set(dictionary, learnt);
  }
  working ??= new TextModel();
  working.beginAs(learnt);
  return working;
}

/** Takes every bit and keeps none: for a model that only learns. */
const LISTENER: Bits = {
  writes: true,
  left: Infinity,
  spend: () => undefined,
  bit: (_chances, _place, bit) => bit,
  likely: (_zeros, bit) => bit,
  plain: (value) => value,
};
