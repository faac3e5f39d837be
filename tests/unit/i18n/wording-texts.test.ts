import { expect, test } from 'vitest';
import { APOLOGY_PARTS, apologyParts, HINT_KINDS, hintsIn, loadWording } from '../../../utils/domain/wording';
import { enWording } from '../../../utils/i18n/catalogues/en-wording';

const wording = await loadWording('en');
const quoted = (text: string) => Array.from(text.matchAll(/“([^”]+)”/gu), ([, words]) => words ?? '');
const betterWays = HINT_KINDS.map((kind) => enWording[`wording.${kind}.better`]);

test('every kind of hint says why, and a better way', () => {
  expect(HINT_KINDS.filter((kind) => !enWording[`wording.${kind}.why`])).toEqual([]);
  expect(betterWays.filter((better) => better.length === 0)).toEqual([]);
});

test('what is offered instead is pointed at by no hint itself', () => {
  const examples = betterWays.flatMap(quoted);
  expect(examples.length).toBeGreaterThan(4);
  expect(examples.filter((words) => hintsIn(words, wording).length > 0)).toEqual([]);
});

test('a better way holds a part of an apology wherever it shows one', () => {
  expect(apologyParts('I’m sorry I spoke over you', wording)).toEqual(new Set(['deed', 'sorry']));
});

test('every part has a name, each its own', () => {
  const names = APOLOGY_PARTS.map((part) => enWording[`part.${part}`]);
  expect(new Set(names).size).toBe(APOLOGY_PARTS.length);
});

test('nobody is scolded or pushed', () => {
  const texts = Object.values(enWording).join('\n');
  expect(texts.match(/!|\b(should|must|ought|wrong|fail\w*|guilt\w*|bad)\b/gi)).toBeNull();
});
