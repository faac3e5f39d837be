import type { Commitment } from '../../utils/domain/commitment';
import type { Moment } from '../../utils/domain/reminders';
import type { BackgroundTexts } from '../../utils/i18n/background-texts';
import type { Notice } from '../../utils/platform/notifications';

/** So many promises are named; the rest are counted. */
const MOST_NAMED = 4;

/**
 * What a notice says of a moment: numbers alone, unless the person wants their words on the screen.
 * @param options.saysWords whether words and times may be read by whoever passes by
 */
export function noticeLook(
  { notice, dueToday, dueSoon, stillOpen }: Moment,
  {
    texts,
    now,
    saysWords,
  }: { readonly texts: BackgroundTexts; readonly now: Temporal.ZonedDateTime; readonly saysWords: boolean },
): Notice {
  const { say } = texts;
  const counts = [
    { n: stillOpen.length, key: 'badge.still-open' },
    { n: dueSoon.length, key: 'badge.due-soon' },
    { n: dueToday.length, key: 'remind.due-today' },
  ] as const;
  const all = [...stillOpen, ...dueSoon, ...dueToday];
  return {
    id: notice,
    title: counts.flatMap(({ n, key }) => (n === 0 ? [] : [say(key, { n })])).join(', '),
    message: saysWords ? words(all, texts, now) : say('remind.open'),
    buttons: all.length === 1 ? [say('act.keep'), say('remind.in-an-hour')] : [say('remind.in-an-hour')],
  };
}

function words(
  all: readonly Commitment[],
  { say, when }: BackgroundTexts,
  now: Temporal.ZonedDateTime,
): string {
  const lines = all
    .slice(0, MOST_NAMED)
    .map(({ text, due }) => `${text ?? say('words.hidden')}, ${when.short(due, now)}`);
  const more = all.length - lines.length;
  return [...lines, ...(more > 0 ? [say('remind.more', { n: more })] : [])].join('\n');
}
