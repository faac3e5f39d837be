import type { Due } from '../../utils/domain/due';
import { useTexts } from '../hooks/steadily';

interface Props {
  readonly due: Due;
  readonly now: Temporal.ZonedDateTime;
  readonly onChoose: () => void;
}

/** What else the words could mean: one click, or one key in the line. */
export function OtherReading({ due, now, onChoose }: Props) {
  const { say, when } = useTexts();
  return (
    <li className="chip chip-other">
      <button type="button" className="chip-act" aria-keyshortcuts="ArrowDown" onClick={onChoose}>
        {say('log.or', { due: when.full(due, now) })} <kbd aria-hidden="true">↓</kbd>
      </button>
    </li>
  );
}
