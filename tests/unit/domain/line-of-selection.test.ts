import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { TEXT_LIMIT } from '../../../utils/domain/commitment';
import { lineOfSelection } from '../../../utils/domain/quick-add/line-of-selection';
import { normaliseText, textProblem } from '../../../utils/domain/record/text';

const MOST = TEXT_LIMIT.characters;

describe('selected words as a line', () => {
  it.each([
    ['call Mum on Sunday', 'call Mum on Sunday'],
    ['  call\n\n\tMum \u00a0 on\r\nSunday ', 'call Mum on Sunday'],
    ['', ''],
    [' \n ', ''],
  ])('%j is %j', (selected, line) => {
    expect(lineOfSelection(selected)).toBe(line);
  });

  it('exactly as much as a promise holds is left whole', () => {
    const full = `${'word '.repeat(199)}words`;
    expect(full).toHaveLength(MOST);
    expect(lineOfSelection(full)).toBe(full);
  });

  it('more is cut at a word', () => {
    expect(lineOfSelection(`${'word '.repeat(199)}words and more`)).toBe(`${'word '.repeat(199)}words`);
    expect(lineOfSelection(`${'word '.repeat(199)}wordsandmore`)).toBe('word '.repeat(199).trim());
  });

  it('a word with signs in it is not cut at them', () => {
    expect(lineOfSelection(`${'word '.repeat(198)}see https://a.test/long/path`)).toBe(
      `${'word '.repeat(198)}see`,
    );
  });

  it('writing without spaces is cut between its words, not within one', () => {
    const sentence = '明日の朝に母に電話をかけます。';
    const line = lineOfSelection(sentence.repeat(80));
    expect(textProblem(line, TEXT_LIMIT)).toBeUndefined();
    expect(line.length).toBeGreaterThan(MOST - 10);
    const boundaries = [...new Intl.Segmenter('und', { granularity: 'word' }).segment(sentence.repeat(80))];
    expect(boundaries.map(({ index }) => index)).toContain(line.length);
  });

  it('one space far before does not count', () => {
    expect(lineOfSelection(`母へ ${'明日の朝に電話をかけます。'.repeat(80)}`).length).toBeGreaterThan(
      MOST - 10,
    );
  });

  it('one endless word is cut where it must be, between whole letters', () => {
    expect(lineOfSelection('x'.repeat(5_000))).toBe('x'.repeat(MOST));
    expect(lineOfSelection('👋'.repeat(2_000))).toBe('👋'.repeat(TEXT_LIMIT.bytes / 4));
  });

  it('whatever is selected, the line is a beginning of it that can be promised', () => {
    const words = fc.array(fc.string({ unit: 'grapheme', maxLength: 400 }), { maxLength: 40 });
    fc.assert(
      fc.property(words, (selected) => {
        const text = selected.join(' ');
        const line = lineOfSelection(text);
        expect(normaliseText(text).startsWith(line)).toBe(true);
        expect(textProblem(line, TEXT_LIMIT)?.reason).not.toBe('too-long');
        expect(lineOfSelection(line)).toBe(line);
      }),
    );
  });
});
