import { useId, useState } from 'react';

import { dueOfText, LAST_DAY } from '../../../components/DueFields/due-fields';
import type { Names } from '../../../components/hooks/names';
import { useLaterTexts } from '../../../components/hooks/useLaterTexts';
import type { Noticing } from '../../../components/hooks/useNotice';
import { useRepairCommands } from '../../../components/hooks/useRepairCommands';
import type { Repair } from '../../../utils/domain/repair';
import { dayInWords } from '../../../utils/i18n/date-in-words';
import { SavedLine } from './SavedLine';
import { useRepairText } from './useRepairText';
import { VeiledText } from './VeiledText';

interface Props {
  readonly repair: Repair;
  readonly names: Names;
  readonly now: Temporal.ZonedDateTime;
  readonly report: Noticing['report'];
}

/** What they said would help them, and the day on which to ask again. */
export function PlanHelp({ repair, names, now, report }: Props) {
  const texts = useLaterTexts();
  const { say } = texts;
  const { askHelpOn } = useRepairCommands();
  const id = useId();
  const { text, type, standing, veiled } = useRepairText(repair, 'helps', names);
  const stored = repair.helpOn?.toString() ?? '';
  // While a day is being typed, the field is its own; what is stored otherwise counts again.
  const [typed, setTyped] = useState<string>();
  const [isProblem, setProblem] = useState(false);

  const pick = async () => {
    if (typed === undefined || typed === stored) return setTyped(undefined);
    const due = dueOfText({ day: typed, time: '' }, now);
    const day = due?.kind === 'by-day' ? due.day : undefined;
    const isPast = day && Temporal.PlainDate.compare(day, now.toPlainDate()) < 0;
    if (!due || isPast) return setProblem(true);
    const outcome = await askHelpOn(repair.id, day);
    const words = day
      ? say('repair.done-help-on', { day: dayInWords(day, now, texts) })
      : say('repair.done-help-off');
    if (report({ outcome, words })) setTyped(undefined);
  };

  return (
    <>
      <label className="repair-label" htmlFor={`${id}helps`}>
        {say('plan.helps')}
      </label>
      {veiled === undefined ? (
        <textarea
          id={`${id}helps`}
          className="repair-paper plan-helps"
          rows={2}
          dir="auto"
          aria-describedby={`${id}saved`}
          value={text}
          onChange={(event) => type(event.target.value)}
        />
      ) : (
        <VeiledText seen={veiled} />
      )}
      <SavedLine id={`${id}saved`} field="helps" standing={standing} />
      <label className="repair-label" htmlFor={`${id}day`}>
        {say('plan.help-on')}
      </label>
      <input
        id={`${id}day`}
        className="repair-input repair-day"
        type="date"
        min={now.toPlainDate().toString()}
        max={LAST_DAY}
        aria-describedby={`${id}problem`}
        aria-invalid={isProblem ? true : undefined}
        value={typed ?? stored}
        onChange={(event) => {
          setProblem(false);
          setTyped(event.target.value);
        }}
        onBlur={() => void pick()}
        onKeyDown={(event) => event.key === 'Enter' && void pick()}
      />
      <p className="repair-problem" id={`${id}problem`} role="alert">
        {isProblem && say('repair.no-day')}
      </p>
    </>
  );
}
