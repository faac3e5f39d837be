import { useTexts } from '../hooks/steadily';
import { leaveByKey } from './leave-by-key';
import { LeaveButton } from './LeaveButton';

interface Props {
  /** On what it is to be done, in the words of the line. */
  readonly cue: string;
  readonly onLeave: () => void;
}

/** The if-then half of a promise. It can be turned back into words; other words are another line. */
export function CueChip({ cue, onLeave }: Props) {
  const { say } = useTexts();
  return (
    <li className="chip">
      <button
        type="button"
        className="chip-act chip-still"
        aria-label={say('log.cue', { cue })}
        onKeyDown={leaveByKey({ isDefault: false, onLeave })}
      >
        <span dir="auto">{cue}</span>
      </button>
      <LeaveButton label={say('log.as-words-cue')} onLeave={onLeave} />
    </li>
  );
}
