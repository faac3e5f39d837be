import type { RecordWith } from '../../../components/hooks/useRecordWith';
import { monthSoFar } from '../../../utils/domain/month-so-far';
import type { LaterTexts } from '../../../utils/i18n/later-texts';
import { RECORD_WORDS } from './record-words';

/** What changed this month, in a plain sentence, and the word at its beginning where it was another one. */
export function monthInWords(
  { commitments, repairs }: RecordWith,
  now: Temporal.ZonedDateTime,
  { say, locale }: LaterTexts,
): string {
  const { kept, late, missed, wordBefore } = monthSoFar(commitments, repairs, now);
  const parts = [
    ...(kept > 0 ? [say('record.month-kept', { n: kept })] : []),
    ...(late > 0 ? [say('record.month-late', { n: late })] : []),
    ...(missed > 0 ? [say('record.month-missed', { n: missed })] : []),
  ];
  const what = new Intl.ListFormat(locale, { type: 'unit', style: 'short' }).format(parts);
  const sentence = parts.length === 0 ? say('record.month-none') : say('record.month', { what });
  if (!wordBefore) return sentence;
  return `${sentence} ${say('record.month-before', { word: say(RECORD_WORDS[wordBefore]) })}`;
}
