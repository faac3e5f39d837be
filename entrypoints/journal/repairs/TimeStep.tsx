import { type FormEvent, useId, useState } from 'react';

import { dueOfText, LAST_DAY } from '../../../components/DueFields/due-fields';
import { useLaterTexts } from '../../../components/hooks/useLaterTexts';
import { useRepairCommands } from '../../../components/hooks/useRepairCommands';
import { ASK_AFTER_DAYS } from '../../../utils/domain/repair-transitions';
import { dayInWords } from '../../../utils/i18n/date-in-words';
import type { StepProps } from './step-props';
import { StepButtons } from './StepButtons';

/** The day on which to be asked how it is now: in a week, unless another is chosen. */
export function TimeStep({ repair, now, report, onPassed, onNext }: StepProps) {
  const texts = useLaterTexts();
  const { say } = texts;
  const { giveTime } = useRepairCommands();
  const id = useId();
  const today = now.toPlainDate();
  // A day that was chosen once and has come, or is about to, is no day to wait for.
  const inAWeek = today.add({ days: ASK_AFTER_DAYS });
  const { askOn = inAWeek } = repair;
  const offered = Temporal.PlainDate.compare(askOn, inAWeek) > 0 ? askOn : inAWeek;
  const [typed, setTyped] = useState(offered.toString());
  const [isProblem, setProblem] = useState(false);

  const pick = async (event: FormEvent) => {
    event.preventDefault();
    const due = dueOfText({ day: typed, time: '' }, now);
    const day =
      due?.kind === 'by-day' && Temporal.PlainDate.compare(due.day, today) >= 0 ? due.day : undefined;
    setProblem(!day);
    if (!day) return;
    const outcome = await giveTime(repair.id, day);
    if (report({ outcome, words: say('repair.done-ask', { day: dayInWords(day, now, texts) }) })) onNext();
  };

  return (
    <form onSubmit={(event) => void pick(event)} noValidate>
      <label className="repair-label" htmlFor={`${id}day`}>
        {say('repair.ask-day')}
      </label>
      <input
        id={`${id}day`}
        className="repair-input repair-day"
        type="date"
        min={today.toString()}
        max={LAST_DAY}
        aria-describedby={`${id}problem`}
        aria-invalid={isProblem ? true : undefined}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      <p className="repair-problem" id={`${id}problem`} role="alert">
        {isProblem && say('repair.no-day')}
      </p>
      <StepButtons onSkip={() => void onPassed()}>
        <button type="submit" className="button button-main">
          {say('repair.ask-me')}
        </button>
      </StepButtons>
    </form>
  );
}
