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
      <span className="chip-act">
        <span className="unseen">{say('log.cue')} </span>
        <span dir="auto">{cue}</span>
      </span>
      <LeaveButton
        label={say('log.as-words-cue')}
        onLeave={onLeave}
        onKeyDown={leaveByKey({ isDefault: false, onLeave })}
      />
    </li>
  );
}
