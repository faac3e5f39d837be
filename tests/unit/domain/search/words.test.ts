import { expect, test } from 'vitest';

import { wordsOf } from '../../../../utils/domain/search/words';

test.each([
  ['Straße', 'strasse'],
  ['STRASSE', 'strasse'],
  ['Łódź', 'lodz'],
  ['smørrebrød', 'smorrebrod'],
  ['cœur', 'coeur'],
  ['Þórður', 'thordur'],
  ['Ana’s', 'ana s'],
  ['ガラス', 'ガラ ラス'],
])('“%s” is found by %s', (text, words) => {
  expect(wordsOf(text)).toEqual(words.split(' '));
});
