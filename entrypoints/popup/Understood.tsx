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
  const { person, due } = reading;
  if (!person && !due) return null;
  return (
    <ul className="understood" aria-label={say('log.understood')}>
      {person && (
        <Chip label={say('log.as-words-person')} onLeave={() => onLeave('person')}>
          {'id' in person
            ? say('log.to', { name: people.find(({ id }) => id === person.id)?.name ?? '' })
            : say('log.to-new', { name: person.newName })}
        </Chip>
      )}
      {due && (
        <Chip label={say('log.as-words-due')} onLeave={() => onLeave('due')}>
          {when.full(due, now)}
        </Chip>
      )}
    </ul>
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
