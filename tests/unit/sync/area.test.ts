import { describe, expect, test } from 'vitest';

import { type DecodedItems, readArea } from '../../../utils/sync/area';
import { READS, tagOf } from '../../../utils/sync/codec';
import { areaCost, itemCost } from '../../../utils/sync/quota';
import { DESK, keysOf, LAPTOP, NOW, PHONE, promise, promises } from '../../support/sync/records';
import { areaOf, DAMAGED, NEWER, SELF, textsOf, TODAY } from '../../support/sync/shards';

describe('what a home holds', () => {
  test('is read item by item, the card apart from the records', () => {
    const shards = [{ owner: DESK, slot: '0', card: {}, records: promises(3), tag: 77 }];
    const texts = textsOf(shards);
    const [text = ''] = texts.values();
    const { items } = readArea(texts, LAPTOP, new Map());
    const { codecs, dictionaries } = READS;
    expect(items).toEqual([
      {
        key: 'pDk4m70',
        owner: DESK,
        slot: '0',
        bytes: itemCost('pDk4m70', text),
        tag: 77,
        content: {
          state: 'read',
          records: expect.any(Array) as unknown,
          card: { ...SELF, seenOn: TODAY, codecs, dictionaries, registers: {} },
          cardRecord: expect.objectContaining({ kind: 0 }),
          leftOut: 0,
        },
      },
    ]);
    const content = items[0]?.content;
    expect(content?.state === 'read' && keysOf(content.records)).toEqual(keysOf(promises(3)));
  });

  test('own items come first, then the others by key', () => {
    const shards = [DESK, PHONE, LAPTOP].flatMap((owner) => [
      { owner, slot: '2' },
      { owner, slot: '0', card: {} },
    ]);
    expect(areaOf(shards).items.map(({ key }) => key)).toEqual([
      'pLa9x20',
      'pLa9x22',
      'pDk4m70',
      'pDk4m72',
      'pPh7q10',
      'pPh7q12',
    ]);
  });

  test('foreign keys are counted, and nothing else is known of them (F40)', () => {
    const texts = textsOf([{ owner: DESK, slot: '0', card: {} }]);
    texts.set('theme', '{"dark":true}');
    texts.set('__proto__', 'x');
    const { items, keys, cost } = readArea(texts, LAPTOP, new Map());
    expect({ items: items.length, keys, cost }).toEqual({ items: 1, keys: 3, cost: areaCost(texts) });
  });

  test('what cannot be read is told apart: damaged, or of a newer version (F25, F26)', () => {
    const shards = [
      { owner: DESK, slot: '0', text: DAMAGED },
      { owner: DESK, slot: '1', text: NEWER },
      { owner: DESK, slot: '2', text: '' },
    ];
    expect(areaOf(shards).items.map(({ slot, content }) => [slot, content.state])).toEqual([
      ['0', 'damaged'],
      ['1', 'newer'],
      ['2', 'damaged'],
    ]);
  });

  test('whether a newer version wrote anything can be told, and whether a damaged item changed cannot', () => {
    const tagsOf = (text: string) => areaOf([{ owner: DESK, slot: '1', text }]).items.map(({ tag }) => tag);
    expect(tagsOf(NEWER)).toEqual(tagsOf(NEWER));
    expect(tagsOf(`${NEWER}!`)).not.toEqual(tagsOf(NEWER));
    expect(tagsOf('?')).toEqual([undefined]);
  });

  test('an item under another’s key is damaged: it is bound to its own (3.1)', () => {
    const [text = ''] = textsOf([{ owner: DESK, slot: '0', records: [promise()] }]).values();
    const { items } = readArea(new Map([['pPh7q10', text]]), LAPTOP, new Map());
    expect(items.map(({ content, tag }) => [content.state, tag])).toEqual([['damaged', tagOf(text)]]);
  });

  test('no more than 2,000 items are read, one’s own among them, and all are counted (F28)', () => {
    const texts = new Map(
      Array.from({ length: 2_100 }, (_, number) => [`p${String(number).padStart(5, '0')}0`, DAMAGED]),
    );
    for (const [key, text] of textsOf([{ owner: 'zzzzz', slot: '0', card: {} }])) texts.set(key, text);
    const { items, keys } = readArea(texts, 'zzzzz', new Map());
    expect({ items: items.length, keys, first: items[0]?.key }).toEqual({
      items: 2_000,
      keys: 2_101,
      first: 'pzzzzz0',
    });
  });
});

describe('what was decoded before', () => {
  const texts = textsOf([
    { owner: DESK, slot: '0', card: {} },
    { owner: DESK, slot: '1', records: promises(3) },
  ]);

  test('is not decoded again: it is the same item', () => {
    const decoded: DecodedItems = new Map();
    const first = readArea(texts, LAPTOP, decoded);
    const second = readArea(new Map(texts), PHONE, decoded);
    expect(second.items.map((item, index) => item === first.items[index])).toEqual([true, true]);
  });

  test('is decoded again once its text is another', () => {
    const decoded: DecodedItems = new Map();
    const first = readArea(texts, LAPTOP, decoded);
    const changed = textsOf([{ owner: DESK, slot: '1', records: promises(4, { made: NOW }), tag: 2 }]);
    const second = readArea(new Map([...texts, ...changed]), LAPTOP, decoded);
    expect(second.items[0]).toBe(first.items[0]);
    expect(second.items[1]).toMatchObject({ tag: 2 });
  });

  test('is forgotten with its key', () => {
    const decoded: DecodedItems = new Map();
    readArea(texts, LAPTOP, decoded);
    expect(readArea(new Map(), LAPTOP, decoded)).toEqual({ items: [], keys: 0, cost: areaCost(new Map()) });
    expect(decoded.size).toBe(0);
  });
});
