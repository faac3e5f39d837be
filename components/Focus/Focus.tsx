import './Focus.css';

import { useId, useMemo, useState } from 'react';

import type { Focus as WeeksFocus } from '../../utils/domain/focus/focus';
import { suggestFocus } from '../../utils/domain/focus/suggest-focus';
import type { Person } from '../../utils/domain/person';
import type { Prompt } from '../../utils/domain/prompts';
import type { SmallAct as Act } from '../../utils/domain/small-acts/small-act';
import type { Names } from '../hooks/names';
import { useFocusCommands } from '../hooks/useFocusCommands';
import type { FocusContent } from '../hooks/useFocusContent';
import { useLaterTexts } from '../hooks/useLaterTexts';
import type { Noticing } from '../hooks/useNotice';
import { ChooseFocus } from './ChooseFocus';
import { focusInWords } from './focus-in-words';
import { SmallAct } from './SmallAct';
import { Stand } from './Stand';
import { Suggestion } from './Suggestion';
import { Week } from './Week';

interface Props {
  readonly now: Temporal.ZonedDateTime;
  readonly focusing: FocusContent;
  readonly people: readonly Person[];
  readonly prompts: readonly Prompt[];
  readonly acts: readonly Act[];
  readonly names: Names;
  readonly report: Noticing['report'];
}

/**
 * The one thing for this week, its days so far, what I want to be counted on for, and one small act that fits. While
 * nothing is chosen, what one's own record suggests. Nothing at all before anything was promised.
 */
export function Focus({ now, focusing, people, prompts, acts, names, report }: Props) {
  const { say } = useLaterTexts();
  const { choose } = useFocusCommands();
  const headingId = useId();
  const [isChoosing, setChoosing] = useState(false);
  const { focus, stand, commitments, repairs } = focusing;
  const dayStart = now.startOfDay().epochMilliseconds;
  const suggestion = useMemo(
    () => suggestFocus(commitments, repairs, { now: Temporal.Instant.fromEpochMilliseconds(dayStart) }),
    [commitments, repairs, dayStart],
  );
  if (!focus && commitments.length === 0) return null;

  const take = async (chosen: WeeksFocus) => {
    const what = focusInWords(chosen, say);
    return report({ outcome: await choose(chosen), words: say('focus.done', { what }) });
  };

  return (
    <>
      <section className="focus" aria-labelledby={headingId}>
        <h2 id={headingId} tabIndex={-1}>
          {say(focus ? 'focus.heading' : 'focus.heading-none')}
        </h2>
        {focus ? (
          <>
            <p className="focus-what" dir="auto">
              {names.seen(focusInWords(focus, say))}
            </p>
            <Week focus={focus} now={now} commitments={commitments} repairs={repairs} acts={acts} />
            <button
              type="button"
              className="button button-quiet focus-first"
              onClick={() => setChoosing(true)}
            >
              {say('focus.choose-another')}
            </button>
            <Stand stand={stand} names={names} report={report} />
          </>
        ) : (
          <Suggestion
            suggestion={suggestion}
            onTake={(area) => void take({ kind: 'area', area })}
            onChoose={() => setChoosing(true)}
          />
        )}
      </section>
      <SmallAct
        area={focus?.kind === 'area' ? focus.area : undefined}
        now={now}
        commitments={commitments}
        people={people}
        prompts={prompts}
        acts={acts}
        names={names}
        report={report}
      />
      {isChoosing && (
        <ChooseFocus focus={focus} names={names} onTake={take} onClose={() => setChoosing(false)} />
      )}
    </>
  );
}
