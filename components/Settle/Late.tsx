import { type FormEvent, useState } from 'react';

import type { Commitment } from '../../utils/domain/commitment';
import { useLaterTexts } from '../hooks/useLaterTexts';
import type { SettleProps } from './SettleDialog';

interface Props extends SettleProps {
  /** With the instant at which it was done. */
  readonly onLate: (deedAt: Temporal.Instant) => void;
}

/** Kept, but late: about when? The deed's time counts, not that of the tap. */
export function Late({ commitment, now, onLate }: Props) {
  const { say } = useLaterTexts();
  const zone = now.timeZoneId;
  const wall = (instant: Temporal.Instant) =>
    instant.toZonedDateTimeISO(zone).toPlainDateTime().toString({ smallestUnit: 'minute' });
  const [value, setValue] = useState(() => wall(latestOf(commitment, now)));

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (value === '') return;
    onLate(Temporal.PlainDateTime.from(value).toZonedDateTime(zone).toInstant());
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

/** What to begin with: when it was done, where that is known, else now. */
function latestOf({ outcome }: Commitment, now: Temporal.ZonedDateTime): Temporal.Instant {
  return outcome?.kind === 'late' ? outcome.at : now.toInstant();
}
