import '../../components/CommitmentRow/CommitmentRow.css';

import { MoreButton } from '../../components/CommitmentRow/MoreButton';
import type { Names } from '../../components/hooks/names';
import { useLaterTexts } from '../../components/hooks/useLaterTexts';
import type { Commitment } from '../../utils/domain/commitment';
import type { Ritual } from '../../utils/domain/ritual';
import { comingPauses } from '../../utils/domain/rituals-at';
import { dateInWords } from '../../utils/i18n/date-in-words';
import { dueInWords } from '../../utils/i18n/due-in-words';
import { ritualInWords } from '../../utils/i18n/ritual-in-words';

interface Props {
  readonly ritual: Ritual;
  /** Its next occurrence, if one is known. */
  readonly next: Commitment | undefined;
  readonly names: Names;
  readonly now: Temporal.ZonedDateTime;
  readonly onMore: () => void;
}

/** One ritual: what, with whom, how often, and when it is next. */
export function RitualRow({ ritual, next, names, now, onMore }: Props) {
  const texts = useLaterTexts();
  const { say } = texts;
  const name = names.nameOf(ritual);
  const words = names.wordsOf(ritual);
  const about = [
    ...(name === undefined ? [] : [say('ritual.with', { name })]),
    ritualInWords(ritual, now, texts),
  ];
  return (
    <li className="ritual">
      <div>
        <p className="ritual-words" dir="auto">
          {words}
        </p>
        <p className="ritual-about" dir="auto">
          {about.join(', ')}
        </p>
        {next && <p className="soft">{say('ritual.next', { when: dueInWords(next.due, now, texts) })}</p>}
        {comingPauses(ritual, now).map(({ from, to }) => (
          <p key={from.toString()} className="soft">
            {from.equals(to)
              ? say('ritual.paused-day', { day: dateInWords(from, now, texts) })
              : say('ritual.paused', {
                  from: dateInWords(from, now, texts),
                  to: dateInWords(to, now, texts),
                })}
          </p>
        ))}
      </div>
      <MoreButton words={words} onMore={onMore} />
    </li>
  );
}
