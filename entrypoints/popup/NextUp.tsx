import { CommitmentRow } from '../../components/CommitmentRow/CommitmentRow';
import { useTexts } from '../../components/hooks/steadily';
import { useCommands } from '../../components/hooks/useCommands';
import { useDay } from '../../components/hooks/useDay';
import type { Noticing } from '../../components/hooks/useNotice';
import { useNow } from '../../components/hooks/useNow';
import { nextUp } from '../../utils/domain/agenda';
import { isDueSoon } from '../../utils/domain/badge';
import type { Commitment } from '../../utils/domain/commitment';

interface Props {
  readonly noticing: Noticing;
}

const SHOWN = 3;

/** The next three promises, those still open first, each kept in one click. What was just kept stays where it was. */
export function NextUp({ noticing: { inPlace, report } }: Props) {
  const { say } = useTexts();
  const { keep, reopen } = useCommands();
  const now = useNow();
  const day = useDay(now, inPlace);
  if (!day) return null;
  const shown = nextUp(day.agenda, { count: SHOWN, inPlace });

  const onKeep = ({ id, text }: Commitment) => {
    const words = say('act.kept', { text: text ?? say('words.hidden') });
    void keep(id).then((outcome) => report({ outcome, words, settled: id }));
  };
  const onReopen = ({ id }: Commitment) => {
    void reopen(id).then((outcome) => report({ outcome, words: say('act.undone') }));
  };

  return (
    <section className="next-up">
      <h2>{say('next.heading')}</h2>
      {shown.length === 0 && <p className="next-none">{say('next.none')}</p>}
      <ul>
        {shown.map((commitment) => (
          <CommitmentRow
            key={commitment.id}
            commitment={commitment}
            person={day.personOf(commitment.person)}
            now={now}
            isSoon={day.agenda.stillOpen.includes(commitment) || isDueSoon(commitment, now)}
            onKeep={onKeep}
            onReopen={onReopen}
          />
        ))}
      </ul>
    </section>
  );
}
