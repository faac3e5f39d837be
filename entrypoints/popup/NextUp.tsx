import { CommitmentRow } from '../../components/CommitmentRow/CommitmentRow';
import { Examples } from '../../components/Examples/Examples';
import { useTexts } from '../../components/hooks/steadily';
import { useCommands } from '../../components/hooks/useCommands';
import type { Day } from '../../components/hooks/useDay';
import type { Noticing } from '../../components/hooks/useNotice';
import { nextUp } from '../../utils/domain/agenda';
import { isDueSoon } from '../../utils/domain/badge';
import type { Commitment } from '../../utils/domain/commitment';

interface Props extends Pick<Noticing, 'inPlace' | 'report'> {
  readonly day: Day;
  readonly now: Temporal.ZonedDateTime;
  /** Puts an example where promises are written; not while something else is written there. */
  readonly onTry: ((line: string) => void) | undefined;
}

const SHOWN = 3;

/** The next three promises, those still open first, each kept in one click. What was just kept stays where it was. */
export function NextUp({ day, now, inPlace, report, onTry }: Props) {
  const { say } = useTexts();
  const { keep, reopen } = useCommands();
  const shown = nextUp(day.agenda, { count: SHOWN, inPlace });

  const onKeep = (commitment: Commitment) => {
    const { id } = commitment;
    const words = say('act.kept', { text: day.names.wordsOf(commitment) });
    void keep(id).then((outcome) => report({ outcome, words, settled: id }));
  };
  const onReopen = ({ id }: Commitment) => {
    void reopen(id).then((outcome) => report({ outcome, words: say('act.undone') }));
  };

  return (
    <section className="next-up">
      <div className="next-up-head">
        <h2>{say('next.heading')}</h2>
        <nav>
          <a href="journal.html" target="_blank" rel="noreferrer">
            {say('page.journal')}
          </a>
          <a href="options.html" target="_blank" rel="noreferrer">
            {say('page.options')}
          </a>
        </nav>
      </div>
      {shown.length === 0 && <p className="next-none">{say('next.none')}</p>}
      <ul>
        {shown.map((commitment) => (
          <CommitmentRow
            key={commitment.id}
            commitment={commitment}
            names={day.names}
            now={now}
            isSoon={day.agenda.stillOpen.includes(commitment) || isDueSoon(commitment, now)}
            onKeep={onKeep}
            onReopen={onReopen}
          />
        ))}
      </ul>
      {day.isFirst && onTry && <Examples onTry={onTry} />}
    </section>
  );
}
