import { useId, useState } from 'react';

import { type Due, sameDue } from '../../utils/domain/due';
import { dueOfText, type DueText, textOfDue } from '../DueFields/due-fields';
import { DueFields } from '../DueFields/DueFields';
import { useTexts } from '../hooks/steadily';
import { useEscape } from '../hooks/useEscape';
import { leaveByKey } from './leave-by-key';
import { LeaveButton } from './LeaveButton';

interface Props {
  readonly due: Due;
  /** Whether it is the first of many. */
  readonly isFirst: boolean;
  readonly now: Temporal.ZonedDateTime;
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
  readonly onLeave: () => void;
  /** Of the editor it opens. */
  readonly controls: string;
}

/** Until when, written out in full; opens fields to change it. */
export function DueChip({ due, isFirst, now, isOpen, onOpen, onLeave, controls }: Props) {
  const { say, when } = useTexts();
  const isNone = due.kind === 'someday';
  const full = when.full(due, now);
  return (
    <li className={isNone ? 'chip chip-default' : 'chip'}>
      <button
        type="button"
        className="chip-act"
        aria-expanded={isOpen}
        aria-controls={isOpen ? controls : undefined}
        onClick={() => onOpen(!isOpen)}
        onKeyDown={leaveByKey({ isDefault: isNone, onLeave })}
      >
        {isNone ? say('log.no-day') : isFirst ? say('log.first', { due: full }) : full}
      </button>
      {!isNone && <LeaveButton label={say('log.as-words-due')} onLeave={onLeave} />}
    </li>
  );
}

const EMPTY: DueText = { day: '', time: '' };

interface EditorProps {
  readonly id: string;
  readonly due: Due;
  /** What else the words could mean, likeliest first. */
  readonly alternatives: readonly Due[];
  readonly now: Temporal.ZonedDateTime;
  readonly onChoose: (due: Due) => void;
  readonly onClose: () => void;
}

/** Fields for another due, and the other readings of the words one click away. */
export function DueEditor({ id, due, alternatives, now, onChoose, onClose }: EditorProps) {
  const { say, when } = useTexts();
  const heading = useId();
  const [typed, setTyped] = useState<DueText>();
  // What was typed stands only while it says what is chosen: the line may have changed since.
  const chosen = typed && dueOfText(typed, now);
  const read = due.kind === 'someday' ? EMPTY : textOfDue(due, now);
  const value = typed && (!chosen || sameDue(chosen, due)) ? typed : read;
  useEscape(onClose, { isFirst: true });
  const others = alternatives.filter((other) => !sameDue(other, due));
  return (
    <div id={id} className="due-editor" role="group" aria-labelledby={heading}>
      <p id={heading} className="unseen">
        {say('log.change-due')}
      </p>
      <DueFields
        value={value}
        now={now}
        onChange={(text) => {
          setTyped(text);
          const to = dueOfText(text, now);
          if (to) onChoose(to);
        }}
      />
      {others.map((other) => (
        <button key={when.full(other, now)} type="button" className="button" onClick={() => onChoose(other)}>
          {say('log.or', { other: when.full(other, now) })}
        </button>
      ))}
    </div>
  );
}
