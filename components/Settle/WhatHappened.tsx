import type { Happening } from '../../utils/domain/history-of';
import { mayMend } from '../../utils/domain/repair-question';
import { dateInWords } from '../../utils/i18n/date-in-words';
import { useHistory } from '../hooks/useHistory';
import { type LaterTexts, useLaterTexts } from '../hooks/useLaterTexts';
import type { SettleProps } from './SettleDialog';

/** What happened to a promise, in order and in words, and the way to mend what was missed or late. */
export function WhatHappened({ commitment, now }: SettleProps) {
  const texts = useLaterTexts();
  const { say } = texts;
  const history = useHistory(commitment.id);
  if (!history) return null;
  const { happened, repair } = history;
  return (
    <>
      <ol className="settle-happened" aria-label={say('happened.label')}>
        {happened.map((one, index) => (
          <li key={index}>{happeningInWords(one, now, texts)}</li>
        ))}
      </ol>
      {(repair || mayMend(commitment)) && (
        <p className="settle-repair">
          <a
            className="button"
            href={
              repair
                ? `journal.html#/repairs/${repair.id}`
                : `journal.html#/repairs/new?of=${encodeURIComponent(commitment.id)}`
            }
          >
            {say(repair ? 'settled.see-repair' : 'settled.repair')}
          </a>
        </p>
      )}
    </>
  );
}

function happeningInWords(one: Happening, now: Temporal.ZonedDateTime, texts: LaterTexts): string {
  const { say, when } = texts;
  const on = dateInWords(one.at.toZonedDateTimeISO(now.timeZoneId).toPlainDate(), now, texts);
  switch (one.kind) {
    case 'logged':
      return say('happened.logged', { on });
    case 'moved': {
      const dues = { from: when.full(one.from, now), to: when.full(one.to, now) };
      return say(one.told ? 'happened.moved-told' : 'happened.moved', { on, ...dues });
    }
    case 'settled':
      return say('happened.settled', { on, how: say(`who.${one.as}`) });
    case 'corrected':
      return say('happened.corrected', { on, how: say(`who.${one.as}`) });
    case 'reopened':
      return say('happened.reopened', { on });
  }
}
