import type { Due } from '../../utils/domain/due';
import { useTexts } from '../hooks/steadily';
import { usePeople } from '../hooks/usePeople';
import type { Draft } from './useDraft';

interface Props {
  readonly draft: Draft;
  /** What the line names instead of a due: it has passed. */
  readonly passed: Due | undefined;
  readonly now: Temporal.ZonedDateTime;
}

/** What was understood, said politely to those who do not see the chips; what has passed is said to everyone. */
export function Spoken({ draft: { person, due }, passed, now }: Props) {
  const { say, when } = useTexts();
  const people = usePeople();
  const known = 'id' in person ? people.find(({ id }) => id === person.id)?.name : undefined;
  const understood = [
    known !== undefined && say('log.to', { name: known }),
    'newName' in person && say('log.to-new', { name: person.newName }),
    due.kind !== 'someday' && when.full(due, now),
  ];
  const tooLate =
    passed && due.kind === 'someday' ? say('log.passed', { due: when.full(passed, now) }) : undefined;
  return (
    <>
      {tooLate !== undefined && <p className="log-problem">{tooLate}</p>}
      <p className="unseen" role="status">
        {[...understood, tooLate].filter(Boolean).join(', ')}
      </p>
    </>
  );
}
