import { useState } from 'react';

import { MoreButton } from '../../../components/CommitmentRow/MoreButton';
import { useLaterTexts } from '../../../components/hooks/useLaterTexts';
import { useSettling } from '../../../components/hooks/useSettling';
import { AskedLater } from '../../../components/Settle/AskedLater';
import { Shape } from '../../../components/Shapes/Shape';
import type { Commitment } from '../../../utils/domain/commitment';
import { lastTen, type Mark } from '../../../utils/domain/reliability';
import type { RecordId } from '../../../utils/domain/record/record-id';
import { settledDay } from '../../../utils/domain/settled-day';
import { dayAgoInWords } from '../../../utils/i18n/day-ago-in-words';
import type { PersonProps } from './person-props';

interface Props extends PersonProps {
  /** Those that were settled here and still stand among the open ones. */
  readonly inPlace: ReadonlySet<RecordId>;
}

/** What was settled last with them, latest first: how, and when. */
export function Lately({ page: { lately, repairs }, names, now, report, inPlace }: Props) {
  const texts = useLaterTexts();
  const { say } = texts;
  const { settle } = useSettling({ names, now, report });
  const [asked, setAsked] = useState<Commitment>();
  const marks = new Map(lastTen(lately, repairs).map((mark) => [mark.id, mark]));
  const listed = lately.filter(({ id }) => !inPlace.has(id));

  const told = (commitment: Commitment, { shape }: Mark) => {
    const how = say(`ten.${shape === 'called off' ? 'called-off' : shape}`);
    const day = settledDay(commitment, now.timeZoneId);
    return day ? say('person.how', { day: dayAgoInWords(day, now, texts), how }) : how;
  };
  return (
    <section>
      <h2>{say('person.lately')}</h2>
      {listed.length === 0 && <p className="person-none">{say('person.lately-none')}</p>}
      <ul>
        {listed.map((commitment) => {
          const mark = marks.get(commitment.id);
          const words = names.wordsOf(commitment);
          const move = commitment.changes.at(-1);
          return (
            mark && (
              <li key={commitment.id} className="lately" data-promise={commitment.id}>
                <Shape {...mark} />
                <div>
                  <p dir="auto">{words}</p>
                  {move && (
                    <p className="lately-moved">{say(move.told ? 'person.moved-told' : 'person.moved')}</p>
                  )}
                </div>
                <span className="lately-how">{told(commitment, mark)}</span>
                <MoreButton words={words} onMore={() => setAsked(commitment)} />
              </li>
            )
          );
        })}
      </ul>
      <AskedLater
        commitment={asked}
        names={names}
        now={now}
        settle={settle}
        onClose={() => setAsked(undefined)}
      />
    </section>
  );
}
