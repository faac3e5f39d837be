import { describe, expect, test } from 'vitest';

import { BitReader, BitWriter } from '../../../utils/sync/bits';
import { TextModel } from '../../../utils/sync/text-model';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');

function written(texts: Uint8Array, learnt?: TextModel): Uint8Array {
  const [model, bits] = [new TextModel(learnt), new BitWriter(texts.length * 8)];
  for (const byte of texts) model.code(bits, byte);
  return bits.finish();
}

function read(bytes: Uint8Array, length: number, learnt?: TextModel): Uint8Array {
  const [model, bits] = [new TextModel(learnt), new BitReader(bytes, length * 8)];
  return Uint8Array.from({ length }, () => model.code(bits, 0));
}

/** A model that has read this. */
function reader(text: string): TextModel {
  const [model, bits] = [new TextModel(), new BitWriter(Infinity)];
  for (const byte of bytesOf(text)) model.code(bits, byte);
  return model;
}

/** Numbers from 0 up to 1, the same ones in every run. */
function randoms(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const random = randoms(11);
const TEXTS: readonly (readonly [string, Uint8Array])[] = [
  ['nothing', new Uint8Array(0)],
  ['a zero byte', Uint8Array.of(0)],
  ['a byte of 255', Uint8Array.of(255)],
  ['a sentence', bytesOf('Call Maya about the lease\0')],
  ['emoji', bytesOf('👩🏽‍🚀🎁 and 🇳🇱\0🧡\0')],
  ['right to left', bytesOf('להתקשר אל הרופאה\0أن أعيد الكتاب\0')],
  ['5,000 characters', bytesOf('Bring the keys back. '.repeat(250).slice(0, 5_000))],
  ['all 256 bytes', Uint8Array.from({ length: 256 }, (_, byte) => byte)],
  ['bytes at random', Uint8Array.from({ length: 5_000 }, () => random() * 256)],
  ['more contexts than there are places', Uint8Array.from({ length: 60_000 }, () => 97 + random() * 26)],
];

describe('what a model wrote, a model reads', () => {
  test.each(TEXTS)('%s', (_what, texts) => {
    expect(hex(read(written(texts), texts.length))).toBe(hex(texts));
    const learnt = reader('Call Maya about the keys\0');
    expect(hex(read(written(texts, learnt), texts.length, learnt))).toBe(hex(texts));
  });

  test('the same to the same bytes', () => {
    for (const [, texts] of TEXTS) expect(hex(written(texts))).toBe(hex(written(texts)));
  });
});

describe('what is to be expected is cheap', () => {
  const sizeOf = (text: string, learnt?: TextModel) => written(bytesOf(text), learnt).length;

  test('what was there before: the same again takes less than half a byte a time', () => {
    const once = sizeOf('Water the plants on the balcony\0');
    expect(once).toBeLessThanOrEqual(32);
    expect(sizeOf('Water the plants on the balcony\0'.repeat(1_000))).toBeLessThan(once + 500);
  });

  test('what was read is remembered, in whole and in part, and in whatever case its words begin', () => {
    const learnt = reader('water the plants on the balcony\0call the dentist in the morning\0'.repeat(2));
    const share = (text: string) => sizeOf(text, learnt) / sizeOf(text);
    expect(share('water the plants on the balcony\0')).toBeLessThan(0.2);
    expect(share('call about the plants in the morning\0')).toBeLessThan(0.5);
    expect(share('Water the Plants\0')).toBeLessThan(0.6);
    expect(share('#xq9 zu7jk wv-4!\0')).toBeGreaterThan(0.85);
  });

  test('what follows no pattern takes little more than it is long', () => {
    const noise = Uint8Array.from({ length: 5_000 }, () => random() * 256);
    expect(written(noise).length).toBeGreaterThan(5_000);
    expect(written(noise).length).toBeLessThan(5_000 * 1.06);
  });
});

describe('a model that others begin with', () => {
  const learnt = reader('water the plants on the balcony\0');

  test('stays as it is', () => {
    const first = hex(written(bytesOf('Water the plants\0'), learnt));
    for (const [, texts] of TEXTS) written(texts, learnt);
    expect(hex(written(bytesOf('Water the plants\0'), learnt))).toBe(first);
  });

  test('gives them all it knows: they go on where it stopped, to the bit', () => {
    const [stopped, bits] = [reader('water the plants on the balcony\0water the pl'), new BitWriter(1_000)];
    const others = hex(written(bytesOf('ants, too\0'), stopped));
    for (const byte of bytesOf('ants, too\0')) stopped.code(bits, byte);
    expect(others).toBe(hex(bits.finish()));
  });

  test('can be two at a time, bit by bit, without disturbing each other', () => {
    const texts = bytesOf('Water the plants\0');
    const [a, b] = [new TextModel(learnt), new TextModel()];
    const [bitsOfA, bitsOfB] = [new BitWriter(1_000), new BitWriter(1_000)];
    for (const byte of texts) {
      a.code(bitsOfA, byte);
      b.code(bitsOfB, byte);
    }
    expect(hex(bitsOfA.finish())).toBe(hex(written(texts, learnt)));
    expect(hex(bitsOfB.finish())).toBe(hex(written(texts)));
  });
});

test('answers what it wrote, so that reader and writer are alike', () => {
  const [model, bits] = [new TextModel(), new BitWriter(10_000)];
  expect([0, 65, 255].map((byte) => model.code(bits, byte))).toEqual([0, 65, 255]);
});
