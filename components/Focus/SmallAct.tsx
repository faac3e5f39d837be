import { useId, useRef, useState } from 'react';

import type { Commitment } from '../../utils/domain/commitment';
import { dailyPrompt } from '../../utils/domain/daily-prompt';
import { dueDay } from '../../utils/domain/due';
import type { Area } from '../../utils/domain/focus/area';
import type { Person } from '../../utils/domain/person';
import type { Prompt } from '../../utils/domain/prompts';
import { actAbout, namesSomeone, type SmallAct as Act } from '../../utils/domain/small-acts/small-act';
import { smallActOf } from '../../utils/domain/small-acts/small-act-of';
import type { Names } from '../hooks/names';
import { useCommands } from '../hooks/useCommands';
import { useLaterTexts } from '../hooks/useLaterTexts';
import type { Noticing } from '../hooks/useNotice';

interface Props {
  readonly area: Area | undefined;
  readonly now: Temporal.ZonedDateTime;
  readonly commitments: readonly Commitment[];
  readonly people: readonly Person[];
  readonly prompts: readonly Prompt[];
  readonly acts: readonly Act[];
  readonly names: Names;
  readonly report: Noticing['report'];
}

/** One practice that fits the focus, a promise for today in one click. The same all day, unless another one is wanted. */
export function SmallAct({ area, now, commitments, people, prompts, acts, names, report }: Props) {
  const { say } = useLaterTexts();
  const { log } = useCommands();
  const headingId = useId();
  const isBusy = useRef(false);
  const today = now.toPlainDate();
  const [ahead, setAhead] = useState({ day: today, steps: 0 });
  const skipped = ahead.day.equals(today) ? ahead.steps : 0;
  // Where names are hidden, no act is about anyone by name.
  const turn = names.areHidden ? undefined : whoseTurn(today, people, prompts);
  const zone = now.timeZoneId;
  const isOfToday = ({ due, loggedAt }: Commitment) =>
    dueDay(due, zone)?.equals(today) && loggedAt.toZonedDateTimeISO(zone).toPlainDate().equals(today);
  const [ofToday, earlier] = [commitments.filter(isOfToday), commitments.filter((it) => !isOfToday(it))];
  const loggedTexts = earlier.flatMap(({ text, outcome }) => (text === undefined || outcome ? [] : [text]));
  const act = smallActOf({ day: today, area, acts, name: turn?.name, loggedTexts, skipped });
  if (!act) return null;
  const text = actAbout(act, turn?.name ?? '');
  const isPromised = ofToday.some((it) => it.text === text);

  const promise = async () => {
    if (isBusy.current) return;
    isBusy.current = true;
    const person = namesSomeone(act) ? turn?.id : undefined;
    const draft = { text, due: { kind: 'by-day', day: today } as const, ...(person && { person }) };
    const words = say('log.saved', { what: text });
    report({ outcome: await log(draft), words });
    isBusy.current = false;
  };

  return (
    <section className="small-act" aria-labelledby={headingId}>
      <h2 id={headingId} tabIndex={-1}>
        {say('small.heading')}
      </h2>
      <p className="focus-what" dir="auto" aria-live="polite">
        {names.seen(text)}
      </p>
      {isPromised && <p className="focus-note">{say('small.promised')}</p>}
      <div className="focus-row">
        {!isPromised && (
          <button
            type="button"
            className="button"
            aria-label={say('small.promise-named', { text: names.seen(text) })}
            onClick={() => void promise()}
          >
            {say('small.promise')}
          </button>
        )}
        <button
          type="button"
          className={isPromised ? 'button button-quiet focus-first' : 'button button-quiet'}
          aria-label={say('small.another-named')}
          onClick={() => setAhead({ day: today, steps: skipped + 1 })}
        >
          {say('small.another')}
        </button>
      </div>
    </section>
  );
}

/** Whom the day's question is about, also once it was answered. */
function whoseTurn(
  day: Temporal.PlainDate,
  people: readonly Person[],
  prompts: readonly Prompt[],
): Person | undefined {
  const prompt = dailyPrompt({ day, people, prompts, appreciations: [] });
  return prompt.kind === 'prompt' ? prompt.person : undefined;
}
