import type { Due } from '../../utils/domain/due';
import { useTexts } from '../hooks/steadily';

interface Props {
  /** To whom, in words; undefined for myself. */
  readonly to: string | undefined;
  readonly cue: string | undefined;
  /** How often, in the words of the line; undefined for what is done once. */
  readonly recurrence: string | undefined;
  /** What else the words could mean. */
  readonly other: Due | undefined;
  /** Whether the due is the first of many. */
  readonly isFirst: boolean;
  readonly due: Due;
  /** What the line names instead of a due: it has passed. */
  readonly passed: Due | undefined;
  readonly now: Temporal.ZonedDateTime;
}

/** What was understood, said politely to those who do not see the chips; what has passed is said to everyone. */
export function Spoken({ to, cue, recurrence, other, isFirst, due, passed, now }: Props) {
  const { say, when } = useTexts();
  const isNone = due.kind === 'someday';
  const full = when.full(due, now);
  const until = isFirst ? say('log.first', { due: full }) : full;
  const or = other && say('log.or', { other: when.full(other, now) });
  const tooLate = passed && isNone ? say('log.passed', { due: when.full(passed, now) }) : undefined;
  return (
    <>
      {tooLate !== undefined && <p className="log-problem">{tooLate}</p>}
      <p className="unseen" role="status">
        {[to, cue, recurrence, isNone ? undefined : until, or, tooLate].filter(Boolean).join(', ')}
      </p>
    </>
  );
}
