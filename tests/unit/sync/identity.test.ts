import { describe, expect, test } from 'vitest';

import { isSharedIdentity, settleIdentity } from '../../../utils/sync/identity';
import { DESK, LAPTOP, promise } from '../../support/sync/records';
import { areaOf, DAMAGED, NEWER, type Shard, textsOf } from '../../support/sync/shards';

describe('the id a profile goes on with', () => {
  const settled = (known: Partial<Parameters<typeof settleIdentity>[0]>) =>
    settleIdentity({ device: LAPTOP, mark: LAPTOP, hasMemory: true, hasMark: true, ...known }, () => 61);
  const DRAWN = '00010';

  test.each<[string, Parameters<typeof settled>[0], string]>([
    ['is the one it has', {}, LAPTOP],
    ['is drawn when there is none', { device: undefined, mark: undefined, hasMemory: false }, DRAWN],
    [
      'is drawn when only the mark beside the database is left: the database was lost',
      { device: undefined },
      DRAWN,
    ],
    [
      'is drawn when the mark says another: the database was copied or brought back (F20, F21)',
      { mark: DESK },
      DRAWN,
    ],
    ['is drawn when the mark is lost', { mark: undefined }, DRAWN],
    [
      'is kept at the very first tick, when nobody has left a mark yet',
      { mark: undefined, hasMemory: false },
      LAPTOP,
    ],
    ['is kept where there is no place for a mark', { mark: undefined, hasMark: false }, LAPTOP],
  ])('%s', (_sentence, known, id) => {
    expect(settled(known)).toBe(id);
  });
});

describe('somebody else writes under my id', () => {
  const shared = (shard: Partial<Shard>, tags: Readonly<Record<string, readonly number[]>>) =>
    isSharedIdentity(areaOf([{ owner: LAPTOP, slot: '2', records: [promise()], ...shard }]), LAPTOP, tags);

  test('when an own item has a tag that I never wrote (F20)', () => {
    expect(shared({ tag: 8 }, { 2: [6, 7] })).toBe(true);
    expect(shared({ tag: 8 }, {})).toBe(true);
  });

  test('also when I wrote the tag, but into another slot', () => {
    expect(shared({ tag: 8 }, { 0: [8], 2: [7] })).toBe(true);
  });

  test('not when it is any of my last tags: an older one is a revert', () => {
    expect(shared({ tag: 6 }, { 2: [6, 7, 8] })).toBe(false);
    expect(shared({ tag: 8 }, { 2: [6, 7, 8] })).toBe(false);
  });

  test('not when an own item is missing', () => {
    expect(isSharedIdentity(areaOf([]), LAPTOP, { 2: [6] })).toBe(false);
  });

  test('nor when it is damaged: that is written anew', () => {
    expect(shared({ text: DAMAGED }, { 2: [6] })).toBe(false);
    const [another = ''] = textsOf([{ owner: LAPTOP, slot: '5', records: [promise()], tag: 9 }]).values();
    expect(areaOf([{ owner: LAPTOP, slot: '2', text: another }]).items[0]).toMatchObject({
      tag: 9,
      content: { state: 'damaged' },
    });
    expect(shared({ text: another }, { 2: [6] })).toBe(false);
  });

  test('and when an own item is of a newer format: whoever can read it keeps it (F24, F25)', () => {
    expect(shared({ text: NEWER }, { 2: [6] })).toBe(true);
  });

  test('what others write says nothing about it', () => {
    expect(shared({ owner: DESK, tag: 8 }, {})).toBe(false);
    expect(shared({ owner: DESK, text: NEWER }, {})).toBe(false);
  });
});
