import type { Commitment } from '../../utils/domain/commitment';
import type { Repair } from '../../utils/domain/repair';
import { standingOf } from '../../utils/domain/repair-steps';
import { dayInWords } from '../../utils/i18n/date-in-words';
import type { Names } from '../hooks/names';
import type { LaterTexts } from '../hooks/useLaterTexts';

/** What a repair is about, as it may be seen: the words of the promise, else what was named. */
export function aboutInWords(
  { of, texts }: Repair,
  about: Commitment | undefined,
  { names, say }: { readonly names: Names; readonly say: LaterTexts['say'] },
): string {
  if (about) return names.wordsOf(about);
  if (texts.what !== undefined) return names.seen(texts.what.split('\n')[0] ?? '');
  return say(of === undefined ? 'repair.no-words' : 'repair.elsewhere');
}

/** How far a repair is: "Named and listened to. Next: what will be different." */
export function standingInWords(repair: Repair, now: Temporal.ZonedDateTime, texts: LaterTexts): string {
  const { say, locale } = texts;
  const { closedAt, askOn } = repair;
  if (closedAt) {
    const day = closedAt.toZonedDateTimeISO(now.timeZoneId).toPlainDate();
    return say('repair.closed-on', { day: dayInWords(day, now, texts) });
  }
  const { done, next } = standingOf(repair);
  if (next === undefined) {
    return askOn ? say('repair.ask-on', { day: dayInWords(askOn, now, texts) }) : say('repair.gone-through');
  }
  const list = new Intl.ListFormat(locale).format(done.map((step) => say(`repair.did-${step}`)));
  const before =
    done.length === 0 ? say('repair.begun') : say('repair.done', { done: capitalised(list, locale) });
  return `${before} ${say('repair.next', { next: say(`repair.next-${next}`) })}`;
}

function capitalised(words: string, locale: string): string {
  const [first = '', ...rest] = words;
  return [first.toLocaleUpperCase(locale), ...rest].join('');
}
