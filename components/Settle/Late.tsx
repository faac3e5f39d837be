import { type FormEvent, useState } from 'react';

import { useLaterTexts } from '../hooks/useLaterTexts';
import type { SettleProps, Settlement } from './SettleDialog';

interface Props extends SettleProps {
  readonly onSettle: (settlement: Settlement) => void;
}

/** Kept, but late: about when? The deed's time counts, not that of the tap. */
export function Late({ commitment, now, onSettle }: Props) {
  const { say } = useLaterTexts();
  const zone = now.timeZoneId;
  const wall = (instant: Temporal.Instant) =>
    instant.toZonedDateTimeISO(zone).toPlainDateTime().toString({ smallestUnit: 'minute' });
  const [value, setValue] = useState(() => wall(now.toInstant()));

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (value === '') return;
    onSettle({ kind: 'late', deedAt: Temporal.PlainDateTime.from(value).toZonedDateTime(zone).toInstant() });
  };

  return (
    <form className="settle-form" onSubmit={submit}>
      <label htmlFor="settle-late">{say('settle.late-when')}</label>
      <input
        id="settle-late"
        type="datetime-local"
        value={value}
        min={wall(commitment.loggedAt)}
        max={wall(now.toInstant())}
        required
        onChange={(event) => setValue(event.target.value)}
      />
      <button type="submit" className="button button-main">
        {say('settle.late-save')}
      </button>
    </form>
  );
}
