/** A part of the line that was understood; `start` inclusive, `end` exclusive, in UTF-16 units. */
export interface Span {
  readonly kind: 'due' | 'person' | 'cue' | 'recurrence';
  readonly start: number;
  readonly end: number;
}

const WORD_CHARACTER = /[\p{L}\p{M}\p{N}_]/u;

/** Whether no word is cut: "Mon" in "Monitor" is not a day. */
export function isWholeWords(line: string, start: number, end: number): boolean {
  const before = Array.from(line.slice(Math.max(0, start - 2), start)).at(-1) ?? ' ';
  const after = Array.from(line.slice(end, end + 2))[0] ?? ' ';
  const first = Array.from(line.slice(start, start + 2))[0] ?? ' ';
  const last = Array.from(line.slice(Math.max(start, end - 2), end)).at(-1) ?? ' ';
  if (/^\p{Script=Hiragana}+$/u.test(line.slice(start, end))) {
    return !/\p{Script=Hiragana}/u.test(before.replace(PARTICLE, '')) && KANA_GOES_ON.test(line.slice(end));
  }
  return !isOneWord(before, first) && !isOneWord(last, after);
}

/** Characters of scripts that are written without spaces do not show where a word ends. */
function isOneWord(one: string, other: string): boolean {
  const isWord = WORD_CHARACTER.test(one) && WORD_CHARACTER.test(other);
  return isWord && !UNSPACED.test(one) && !UNSPACED.test(other);
}

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}]/u;

/** What may stand before a name in hiragana, and behind it: "けんたに", but not "あい" in "あいさつ". */
const PARTICLE = /[にとへのをがはもで]/;
const KANA_GOES_ON = /^(?:$|\P{Script=Hiragana}|[にとへのをがはもでかや]|から|まで|さん|ちゃん|くん|さま)/u;

const HOLDS_BEFORE = /[\s,;:、，；：]+$/;
const HOLDS_AFTER = /^[\s,;:、，；：]+/;

/** The line without a span, and without the comma or colon that held it. */
export function rest(line: string, { start, end }: Span): string {
  const before = line.slice(0, start).replace(HOLDS_BEFORE, '');
  const after = line.slice(end).replace(HOLDS_AFTER, '');
  // "佐藤さんに本日中に返信": where words are not written apart, taking some out leaves no gap.
  const isTight = before.length === start && UNSPACED.test(before.slice(-1) + after.slice(0, 1));
  const isClosed = isTight || /^[.!?。！？]/.test(after);
  return before && after && isClosed ? before + after : `${before} ${after}`.trim();
}
