import type { Agenda } from '../../utils/domain/agenda';
import type { Commitment } from '../../utils/domain/commitment';
import type { Texts } from '../../utils/i18n';

/** What the day holds, in a heading and one calm sentence. */
export function dayInWords(
  { stillOpen, today, next }: Agenda,
  now: Temporal.ZonedDateTime,
  { say, when }: Texts,
): { readonly heading: string; readonly sentence: string } {
  const open = today.filter(({ outcome }) => !outcome);
  const first = open[0];
  const heading =
    open.length > 0
      ? say('today.heading', { n: open.length, count: countInWords(open.length, say) })
      : say(today.length > 0 ? 'today.heading-settled' : 'today.heading-none');
  const about = (commitment: Commitment) => ({
    when: whenOf(commitment, now, { say, when }),
    text: commitment.text ?? say('words.hidden'),
  });
  if (first)
    return { heading, sentence: say(open.length === 1 ? 'today.sub-only' : 'today.sub-first', about(first)) };
  if (stillOpen.length > 0) {
    const count = countInWords(stillOpen.length, say);
    return { heading, sentence: say('today.sub-open', { n: stillOpen.length, count }) };
  }
  const upcoming = next.find(({ due }) => due.kind !== 'someday');
  if (upcoming) return { heading, sentence: say('today.sub-next', about(upcoming)) };
  return { heading, sentence: say(today.length + next.length > 0 ? 'today.sub-calm' : 'today.sub-none') };
}

function whenOf(
  { due }: Commitment,
  now: Temporal.ZonedDateTime,
  { say, when }: Pick<Texts, 'say' | 'when'>,
): string {
  const short = when.short(due, now);
  const isToday = due.kind === 'at' && /^\d/.test(short);
  return isToday ? say('due.sub-at', { time: short }) : short;
}

const WORDS = ['1', '2', '3', '4', '5', '6', '7', '8', '9'] as const;

/** "Three", and figures from ten on. */
function countInWords(count: number, say: Texts['say']): string {
  const word = WORDS[count - 1];
  return word ? say(`count.${word}`) : String(count);
}
