import { useRef, useState } from 'react';

import { MoreButton } from '../../../components/CommitmentRow/MoreButton';
import { Dialog } from '../../../components/Dialog/Dialog';
import { useLaterTexts } from '../../../components/hooks/useLaterTexts';
import { type DateDraft, usePersonCommands } from '../../../components/hooks/usePersonCommands';
import { type ImportantDate, nextTime } from '../../../utils/domain/important-date';
import { dayOfYearInWords } from '../../../utils/i18n/date-in-words';
import { DateForm } from './DateForm';
import type { PersonProps } from './person-props';

/** Days to remember for them, in the order of the year from today on; those that are over come last. */
export function Dates({ page: { own, dates }, names, now, report }: PersonProps) {
  const texts = useLaterTexts();
  const { say } = texts;
  const commands = usePersonCommands();
  const dialog = useRef<HTMLDialogElement>(null);
  const [asked, setAsked] = useState<ImportantDate | 'new'>();
  const today = now.toPlainDate();
  const inOrder = dates.toSorted(
    (a, b) => daysUntil(a, today) - daysUntil(b, today) || (a.id < b.id ? -1 : 1),
  );

  const inWords = (date: ImportantDate) => {
    const day = dayOfYearInWords(date, texts);
    if (!date.isOnce) return say('dates.every-year', { day });
    return nextTime(date, today) ? day : say('dates.over', { day });
  };
  const save = async (draft: Omit<DateDraft, 'person'>) => {
    const whole = { ...draft, person: own.id };
    const isNew = asked === 'new' || asked === undefined;
    const outcome = isNew ? await commands.addDate(whole) : await commands.changeDate(asked.id, whole);
    const words = say(isNew ? 'dates.done-added' : 'dates.done-changed', { text: draft.text });
    if (report({ outcome, words, comfort: say('write.kept-words') })) dialog.current?.close();
  };
  const remove = async (date: ImportantDate) => {
    const outcome = await commands.removeDate(date.id);
    dialog.current?.close();
    report({ outcome, words: say('dates.done-removed', { text: date.text }), takesFocus: true });
  };

  return (
    <section>
      <h2>{say('dates.heading')}</h2>
      {dates.length === 0 && <p className="person-none">{say('dates.none')}</p>}
      <ul>
        {inOrder.map((date) => (
          <li key={date.id} className="date">
            <div>
              <p dir="auto">{names.seen(date.text)}</p>
              <p className="person-note">{inWords(date)}</p>
            </div>
            <MoreButton words={names.seen(date.text)} onMore={() => setAsked(date)} />
          </li>
        ))}
      </ul>
      <button type="button" className="button" onClick={() => setAsked('new')}>
        {say('dates.add')}
      </button>
      {asked !== undefined && (
        <Dialog
          heading={say(asked === 'new' ? 'dates.add' : 'dates.change')}
          dialog={dialog}
          onClose={() => setAsked(undefined)}
        >
          <DateForm
            {...(asked !== 'new' && { start: asked, onRemove: () => void remove(asked) })}
            names={names}
            today={today}
            onSave={save}
          />
        </Dialog>
      )}
    </section>
  );
}

/** After every day that comes. */
const OVER = 1_000_000_000;

function daysUntil(date: ImportantDate, today: Temporal.PlainDate): number {
  const next = nextTime(date, today);
  return next ? today.until(next).days : OVER;
}
