import { describe, expect, test } from 'vitest';

import { PHRASES } from '../../../scripts/dictionary/phrases';
import { DICTIONARIES } from '../../../utils/sync/dictionary';
import { CODEC_NUMBERS, packTexts, unpackTexts, workOf } from '../../../utils/sync/text-codecs';

const [STORED, DEFLATE, MODEL] = [0, 1, 2];
const MOST = 256 * 1024;

const bytesOf = (text: string) => new TextEncoder().encode(text);
const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');

interface Options {
  readonly codecs?: readonly number[];
  readonly dictionary?: number;
  readonly most?: number;
}

const packed = (texts: Uint8Array | string, options: Options = {}) =>
  packTexts(typeof texts === 'string' ? bytesOf(texts) : texts, {
    codecs: CODEC_NUMBERS,
    dictionary: 1,
    most: MOST,
    ...options,
  });

const SENTENCES = [
  'Call Maya about the lease\0Send the photos by Friday\0Water the plants\0',
  'позвонить маме в воскресенье\0להתקשר אל הרופאה\0お母さんに電話する\0',
  '👩🏽‍🚀🎁 for Ada\0x\0\0Bring the keys back\0',
] as const;

describe('texts come back', () => {
  const texts: readonly (readonly [string, Uint8Array])[] = [
    ['nothing', new Uint8Array(0)],
    ['one zero byte', Uint8Array.of(0)],
    ['three zero bytes', new Uint8Array(3)],
    ...SENTENCES.map((text) => [JSON.stringify(text.slice(0, 12)), bytesOf(text)] as const),
    ['5,000 characters', bytesOf('Bring the keys back. '.repeat(250).slice(0, 5_000))],
    ['all 256 bytes', Uint8Array.from({ length: 256 }, (_, byte) => byte)],
    ['the dictionary itself', DICTIONARIES.get(1) ?? new Uint8Array(0)],
  ];

  test.each(texts)('%s, from every codec, with and without a dictionary', (_what, text) => {
    for (const number of CODEC_NUMBERS) {
      for (const dictionary of [0, 1]) {
        const { codec, bytes } = packed(text, { codecs: [number], dictionary });
        expect(hex(unpackTexts(codec, bytes, { length: text.length, dictionary }))).toBe(hex(text));
      }
    }
  });

  test('when base92 filled them up with a zero byte, too', () => {
    for (const number of CODEC_NUMBERS) {
      const { codec, bytes } = packed(SENTENCES[0], { codecs: [number] });
      const filled = Uint8Array.from([...bytes, 0]);
      const length = bytesOf(SENTENCES[0]).length;
      expect(hex(unpackTexts(codec, filled, { length, dictionary: 1 }))).toBe(hex(bytesOf(SENTENCES[0])));
    }
  });
});

describe('which codec is used', () => {
  test('the newest of those that may be', () => {
    const codecOf = (...codecs: number[]) => packed(SENTENCES[0], { codecs }).codec;
    expect(codecOf(0, 1, 2)).toBe(MODEL);
    expect(codecOf(2, 0, 1)).toBe(MODEL);
    expect(codecOf(0, 1)).toBe(DEFLATE);
    expect(codecOf(0)).toBe(STORED);
    expect(codecOf()).toBe(STORED);
  });

  test('none that this version does not know', () => {
    expect(packed(SENTENCES[0], { codecs: [0, 1, 9] }).codec).toBe(DEFLATE);
    expect(() => unpackTexts(9, new Uint8Array(4), { length: 4, dictionary: 1 })).toThrow('damaged');
  });

  test('none that makes them no shorter', () => {
    const noise = Uint8Array.from({ length: 300 }, (_, index) => Math.imul(index + 1, 0x9e3779b1) >>> 24);
    for (const text of [noise, new Uint8Array(0), Uint8Array.of(200)])
      expect(packed(text)).toEqual({ codec: STORED, bytes: text });
  });

  test('none that would take more work than a reader has left', () => {
    const text = 'Water the plants\0'.repeat(1_000);
    const work = workOf(MODEL, text.length);
    expect(packed(text, { most: work }).codec).toBe(MODEL);
    expect(packed(text, { most: work - 1 }).codec).toBe(DEFLATE);
    expect(packed(text, { most: workOf(DEFLATE, text.length) - 1 }).codec).toBe(STORED);
  });

  test('the model for what all the texts of an item usually are, and for nothing beyond 32 KB', () => {
    expect(packed(new Uint8Array(32 * 1024)).codec).toBe(MODEL);
    expect(packed(new Uint8Array(32 * 1024 + 1)).codec).toBe(DEFLATE);
  });
});

describe('what texts take', () => {
  const sizes = (text: string, dictionary: number) =>
    [DEFLATE, MODEL].map((codec) => packed(text, { codecs: [codec], dictionary }).bytes.length);

  test('less in the model than in deflate', () => {
    const [deflate = 0, model = 0] = sizes(PHRASES.join('\0'), 0);
    expect(model).toBeLessThan(deflate * 0.85);
    const [known = 0, learnt = 0] = sizes(SENTENCES[0], 1);
    expect(learnt).toBeLessThan(known * 0.9);
  });

  test('less when the dictionary has the like of them', () => {
    const [, bare = 0] = sizes('Call the dentist tomorrow\0Send the photos by Friday\0', 0);
    const [, learnt = 0] = sizes('Call the dentist tomorrow\0Send the photos by Friday\0', 1);
    expect(learnt).toBeLessThan(bare * 0.6);
    const [, odd = 0] = sizes('Cxll thx dzntqst tjmxrrjw\0Sxnd thw phjtqs bq Frwdqy\0', 1);
    expect(learnt).toBeLessThan(odd * 0.6);
  });

  test('the same bytes, whatever was packed and unpacked before', () => {
    const first = SENTENCES.map((text) => hex(packed(text).bytes));
    unpackTexts(MODEL, Uint8Array.of(1, 2, 3), { length: 5_000, dictionary: 1 });
    expect(SENTENCES.map((text) => hex(packed(text).bytes))).toEqual(first);
  });
});

describe('F26, I14: bytes that nobody wrote', () => {
  const texts = bytesOf(SENTENCES[0]);

  /** What they unfold to, or the error's message. */
  function outcome(codec: number, bytes: Uint8Array, length: number): string {
    try {
      return hex(unpackTexts(codec, bytes, { length, dictionary: 1 }));
    } catch (error) {
      return String(error);
    }
  }

  test.each(CODEC_NUMBERS)('a piece of those of codec %i ends in an error or in other texts', (number) => {
    const { codec, bytes } = packed(texts, { codecs: [number] });
    expect(outcome(codec, bytes, texts.length)).toBe(hex(texts));
    for (let end = 0; end < bytes.length; end++)
      expect(outcome(codec, bytes.subarray(0, end), texts.length)).not.toBe(hex(texts));
  });

  test('the model makes exactly as many bytes of any as were promised', () => {
    for (let seed = 0; seed < 40; seed++) {
      const bytes = Uint8Array.from(
        { length: seed },
        (_, at) => Math.imul(seed * 64 + at, 0x9e3779b1) >>> 24,
      );
      for (const length of [0, 1, 500]) expect(outcome(MODEL, bytes, length)).toHaveLength(2 * length);
    }
  });

  test('the others take none that stand for more or fewer than were promised', () => {
    for (const codec of [STORED, DEFLATE]) {
      const { bytes } = packed(texts, { codecs: [codec] });
      for (const length of [0, texts.length - 2, texts.length + 1])
        expect(() => unpackTexts(codec, bytes, { length, dictionary: 1 })).toThrow(Error);
    }
  });
});

/** Items out there hold these. None is ever changed: other bytes are another codec. */
describe('the bytes of each codec are what they were when it was first used', () => {
  const vectors: readonly (readonly [number, number, string, string])[] = [
    [
      0,
      0,
      SENTENCES[0],
      '43616c6c204d6179612061626f757420746865206c656173650053656e64207468652070686f746f73206279204672696461790057617465722074686520706c616e747300',
    ],
    [
      0,
      0,
      SENTENCES[1],
      'd0bfd0bed0b7d0b2d0bed0bdd0b8d182d18c20d0bcd0b0d0bcd0b520d0b220d0b2d0bed181d0bad180d0b5d181d0b5d0bdd18cd0b500d79cd794d7aad7a7d7a9d7a820d790d79c20d794d7a8d795d7a4d790d79400e3818ae6af8de38195e38293e381abe99bbbe8a9b1e38199e3828b00',
    ],
    [
      0,
      0,
      SENTENCES[2],
      'f09f91a9f09f8fbde2808df09f9a80f09f8e8120666f7220416461007800004272696e6720746865206b657973206261636b00',
    ],
    [
      1,
      0,
      SENTENCES[0],
      '734eccc951f04dac4c54484cca2f2d5128c94855c8494d2c4e65084ecd4b01730b32f24bf28b15922a15dc8a3253122b19c2134b528b205239897925c50c00',
    ],
    [
      1,
      0,
      SENTENCES[1],
      '0d87410ac2401004f729fb54678f1a41303988390a267a50038ba226f942cfa91f3010925f64a0bb8ac288016f74ce1e1f4d5a44fcf1f4e788ce8741055fdd20bb337a2d90036b96bcf1ca964de48175f46e58f1e2510693edf4d89b54968e26f7e5fc9bdb97c9c9d22eac',
    ],
    [1, 1, SENTENCES[0], '730607412230ac1061002a5a531982e1fd76c85a526040b801f502735e382417c2076e1900'],
    [1, 1, SENTENCES[1], '236f39f4f539d7a75c5f757df9f595d757285c9f707d8e0290bfe2fad4eb4b809c2978d7110300'],
    [
      1,
      1,
      SENTENCES[2],
      'fb307fe2ca0ff3fbf73e6ae8fd307f56c387f97d8d608f390217f154303038c17bdce0096d70ef1800',
    ],
    [
      2,
      0,
      SENTENCES[0],
      '4360ec6c18346043ea4d62bbb0f802b57e6203b3daf2bc3bd3524c607ca89381e5873b6574e5ce7607248a75c3140f6c4065b938f2389ed6b9b8cb',
    ],
    [
      2,
      0,
      SENTENCES[1],
      'd0bf50b4779db9fdec345d21700dafc8543b05684cdc49723d33ed233870f115c8478abaaa2e1271aed6a47ba4faf45300198a65445a5225d7734dca6dbc2cc2014f9c34a9fb4072d6a5f2609152f18952714ce98eca9bf6888118',
    ],
    [
      2,
      0,
      SENTENCES[2],
      'f09f11a9f096b2b05000d76ee13962f65ddd835f777bfa4d8d7571009d57839c55d9e2982dcef40ae9e33a344a2cbcab58c8',
    ],
    [2, 1, SENTENCES[0], '0088b189a89b105a802bc60b6eafb34359945ccb35c0'],
    [
      2,
      1,
      SENTENCES[1],
      'ffbb7a07214b94325f2029dcc738b620cad60744d0ec0d1f7d21c60c9e95993173f7ba710729d1a5e7e0',
    ],
    [2, 1, SENTENCES[2], 'fffd81e18ca800fd444cb188d35b488e28edd8757e7959b98df50de1119c1c132450a0'],
  ];

  test.each(vectors)('codec %i, dictionary %i, %j', (codec, dictionary, text, bytes) => {
    const written = packed(text, { codecs: [codec], dictionary });
    expect({ codec: written.codec, bytes: hex(written.bytes) }).toEqual({ codec, bytes });
    const texts = unpackTexts(codec, Buffer.from(bytes, 'hex'), { length: bytesOf(text).length, dictionary });
    expect(hex(texts)).toBe(hex(bytesOf(text)));
  });
});
