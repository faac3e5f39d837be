import type { Agenda } from '../../utils/domain/agenda';
import type { Commitment } from '../../utils/domain/commitment';
import type { Names } from '../../components/hooks/names';
import type { Texts } from '../../utils/i18n';

/** What the day holds, in a heading and one calm sentence. */
export function dayInWords(
  { stillOpen: askedAbout, today, next }: Agenda,
  now: Temporal.ZonedDateTime,
  { say, when, wordsOf }: Texts & Pick<Names, 'wordsOf'>,
): { readonly heading: string; readonly sentence: string } {
  const stillOpen = askedAbout.filter(({ outcome }) => !outcome);
  const open = today.filter(({ outcome }) => !outcome);
  const first = open[0];
  const heading =
    open.length > 0
      ? say('today.heading', { n: open.length, count: countInWords(open.length, say) })
      : say(today.length > 0 ? 'today.heading-settled' : 'today.heading-none');
  const text = (commitment: Commitment) => wordsOf(commitment).replace(/[.!?…]+$/, '');
  if (first) {
    const isMoment = first.due.kind === 'at';
    if (!isMoment) return { heading, sentence: say('today.sub-any-time', { text: text(first) }) };
    const key = open.length === 1 ? 'today.sub-only' : 'today.sub-first';
    return { heading, sentence: say(key, { when: when.short(first.due, now), text: text(first) }) };
  }
  if (stillOpen.length > 0) {
    const count = countInWords(stillOpen.length, say);
    return { heading, sentence: say('today.sub-open', { n: stillOpen.length, count }) };
  }
  const waiting = next.filter(({ outcome }) => !outcome);
  const upcoming = waiting.find(({ due }) => due.kind !== 'someday');
  if (upcoming) {
    const about = { when: when.short(upcoming.due, now), text: text(upcoming) };
    return { heading, sentence: say('today.sub-next', about) };
  }
  if (waiting.length > 0) return { heading, sentence: say('today.sub-calm') };
  return { heading, sentence: say(today.length + next.length > 0 ? 'today.sub-done' : 'today.sub-none') };
}

const WORDS = ['1', '2', '3', '4', '5', '6', '7', '8', '9'] as const;

/** "Three", and figures from ten on. */
function countInWords(count: number, say: Texts['say']): string {
  const word = WORDS[count - 1];
  return word ? say(`count.${word}`) : String(count);
}
