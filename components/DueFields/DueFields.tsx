import './DueFields.css';

import { useTexts } from '../hooks/steadily';
import { type DueText, LAST_DAY } from './due-fields';

interface Props {
  readonly value: DueText;
  readonly now: Temporal.ZonedDateTime;
  readonly onChange: (value: DueText) => void;
}

/** A day, and a time of it if there is one: the browser's own fields, which know the person's calendar. */
export function DueFields({ value: { day, time }, now, onChange }: Props) {
  const { say } = useTexts();
  return (
    <div className="due-fields">
      <label>
        {say('settle.day')}
        <input
          type="date"
          value={day}
          min={now.toPlainDate().toString()}
          max={LAST_DAY}
          onChange={(event) => onChange({ day: event.target.value, time })}
        />
      </label>
      <label>
        {say('settle.time')}
        <input
          type="time"
          value={time}
          disabled={day === ''}
          onChange={(event) => onChange({ day, time: event.target.value })}
        />
      </label>
    </div>
  );
}
