import '../Choices/Choices.css';

import type { Due } from '../../utils/domain/due';
import { snoozeChoices } from '../../utils/domain/snooze';
import { useLaterTexts } from '../hooks/useLaterTexts';
import type { SettleProps, Settlement } from './SettleDialog';

interface Props extends SettleProps {
  /** Whether this device is one of those whose reminders come. */
  readonly reminds: boolean;
  readonly onSettle: (settlement: Settlement) => void;
}

/** Until when its reminders are to wait; the promise stays as it is. */
export function Snooze({ commitment, names, now, reminds, onSettle }: Props) {
  const { say, when } = useLaterTexts();
  const text = names.wordsOf(commitment);
  const inWords = (until: Temporal.Instant) => when.short(momentOf(until, now.timeZoneId), now);
  const { snoozedUntil } = commitment;
  const waits = snoozedUntil && Temporal.Instant.compare(snoozedUntil, now.toInstant()) > 0;
  return (
    <>
      {!reminds && (
        <p className="settle-note">
          {say('snooze.off')} <a href="options.html">{say('snooze.turn-on')}</a>
        </p>
      )}
      {waits && <p className="settle-note">{say('snooze.waits', { when: inWords(snoozedUntil) })}</p>}
      <ul className="settle-choices">
        {snoozeChoices(now).map(({ choice, until }) => (
          <li key={choice}>
            <button
              type="button"
              className="settle-choice"
              onClick={() =>
                onSettle({
                  kind: 'snoozed',
                  until,
                  words: say(reminds ? 'snooze.done' : 'snooze.done-elsewhere', {
                    text,
                    when: inWords(until),
                  }),
                })
              }
            >
              <strong>{say(`snooze.${choice}`)}</strong>
              <span>{when.clock(until, now.timeZoneId)}</span>
            </button>
          </li>
        ))}
        {waits && (
          <li>
            <button
              type="button"
              className="settle-choice"
              onClick={() => onSettle({ kind: 'snoozed', words: say('snooze.ended', { text }) })}
            >
              <strong>{say('snooze.end')}</strong>
            </button>
          </li>
        )}
      </ul>
    </>
  );
}

function momentOf(instant: Temporal.Instant, zone: string): Due {
  const local = instant.toZonedDateTimeISO(zone);
  return { kind: 'at', day: local.toPlainDate(), time: local.toPlainTime(), zone };
}
