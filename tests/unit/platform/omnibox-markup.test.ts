import { expect, it } from 'vitest';

import { asMarkup } from '../../../utils/platform/omnibox-markup';

it.each([
  ['Log “call Mum”', 'Log “call Mum”'],
  ['Ben & Jerry <3', 'Ben &amp; Jerry &lt;3'],
  ['<match>"it\'s"</match>', '&lt;match&gt;&quot;it&apos;s&quot;&lt;/match&gt;'],
  ['&amp;', '&amp;amp;'],
  ['größer 日本語 👋', 'größer 日本語 👋'],
  ['a\u0000b\u001bc\ud800d\ufffee', 'abcde'],
])('%j is written %j', (words, markup) => {
  expect(asMarkup(words)).toBe(markup);
});
