import { CommitmentRow } from '../../components/CommitmentRow/CommitmentRow';
import { useTexts } from '../../components/hooks/steadily';
import { useAgenda } from '../../components/hooks/useAgenda';
import { useCommands } from '../../components/hooks/useCommands';
import type { Noticing } from '../../components/hooks/useNotice';
import { useNow } from '../../components/hooks/useNow';
import { usePeople } from '../../components/hooks/usePeople';
import { isDueSoon } from '../../utils/domain/badge';

interface Props {
  readonly report: Noticing['report'];
}

const SHOWN = 3;

/** The next three promises, those still open first, each kept in one click. */
export function NextUp({ report }: Props) {
  const { say } = useTexts();
  const { keep } = useCommands();
  const now = useNow();
  const agenda = useAgenda(now);
  const people = usePeople();
  if (!agenda) return null;
  const { stillOpen, today, next } = agenda;
  const open = [...stillOpen, ...today, ...next].filter(({ outcome }) => !outcome);
  return (
    <section className="next-up">
      <h2>{say('next.heading')}</h2>
      {open.length === 0 && <p className="next-none">{say('next.none')}</p>}
      <ul>
        {open.slice(0, SHOWN).map((commitment) => (
          <CommitmentRow
            key={commitment.id}
            commitment={commitment}
            person={people.find(({ id }) => id === commitment.person)}
            now={now}
            isSoon={stillOpen.includes(commitment) || isDueSoon(commitment, now)}
            onKeep={({ id, text }) => {
              void keep(id).then((outcome) =>
                report(outcome, say('act.kept', { text: text ?? say('words.hidden') })),
              );
            }}
          />
        ))}
      </ul>
    </section>
  );
}
