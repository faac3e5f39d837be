import type { Due } from '../../utils/domain/due';
import { useTexts } from '../hooks/steadily';

interface Props {
  readonly due: Due;
  readonly now: Temporal.ZonedDateTime;
  readonly onChoose: () => void;
}

/** What else the words could mean: one click, or the arrow down in the line. */
export function OtherReading({ due, now, onChoose }: Props) {
  const { say, when } = useTexts();
  return (
    <li className="chip chip-other">
      <button type="button" className="chip-act" onClick={onChoose}>
        {say('log.or', { due: when.full(due, now) })}
        <svg viewBox="0 0 16 16" width="11" height="11" aria-hidden="true">
          <path
            d="M8 2v11m-4-4 4 4 4-4"
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
