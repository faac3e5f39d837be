import { useTexts } from '../../components/hooks/steadily';
import { usePeople } from '../../components/hooks/usePeople';
import type { QuickAdd, Span } from '../../utils/domain/quick-add';

interface Props {
  readonly reading: QuickAdd;
  readonly now: Temporal.ZonedDateTime;
  readonly onLeave: (kind: Span['kind']) => void;
}

/** What was understood of the line, written out in full; each part can be turned back into plain words. */
export function Understood({ reading, now, onLeave }: Props) {
  const { say, when } = useTexts();
  const people = usePeople();
  const { person, due, passed } = reading;
  const to = person && toInWords(person);
  const by = due && when.full(due, now);

  function toInWords(found: NonNullable<QuickAdd['person']>): string {
    if ('newName' in found) return say('log.to-new', { name: found.newName });
    return say('log.to', { name: people.find(({ id }) => id === found.id)?.name ?? '' });
  }

  return (
    <>
      {(to ?? by) && (
        <ul className="understood" aria-label={say('log.understood')}>
          {to && (
            <Chip label={say('log.as-words-person')} onLeave={() => onLeave('person')}>
              {to}
            </Chip>
          )}
          {by && (
            <Chip label={say('log.as-words-due')} onLeave={() => onLeave('due')}>
              {by}
            </Chip>
          )}
        </ul>
      )}
      {passed && <p className="log-problem">{say('log.passed', { due: when.full(passed, now) })}</p>}
      <p className="unseen" role="status">
        {[to, by, passed && say('log.passed', { due: when.full(passed, now) })].filter(Boolean).join(', ')}
      </p>
    </>
  );
}

interface ChipProps {
  readonly children: string;
  readonly label: string;
  readonly onLeave: () => void;
}

function Chip({ children, label, onLeave }: ChipProps) {
  return (
    <li className="chip">
      <span dir="auto">{children}</span>
      <button type="button" className="chip-leave" aria-label={label} title={label} onClick={onLeave}>
        <svg viewBox="0 0 16 16" width="10" height="10" aria-hidden="true">
          <path
            d="m4 4 8 8m0-8-8 8"
            fill="none"
            stroke="currentColor"
            strokeWidth="2"
            strokeLinecap="round"
          />
        </svg>
      </button>
    </li>
  );
}
