import { useId } from 'react';

import { RESURFACING_DAYS, resurfacing } from '../../utils/domain/daily-prompt';
import { useLaterTexts } from '../hooks/useLaterTexts';
import { useAppreciationCommands } from '../hooks/useAppreciationCommands';
import type { AsideContent } from '../hooks/useAside';
import type { Noticing } from '../hooks/useNotice';

interface Props {
  readonly content: AsideContent;
  readonly report: Noticing['report'];
}

/** One thing noticed a month, three months or a year ago to the day: it may still be said. */
export function Resurfaced({ content: { day, people, appreciations }, report }: Props) {
  const { say } = useLaterTexts();
  const { sayIt } = useAppreciationCommands();
  const headingId = useId();
  const [again] = resurfacing(appreciations, day, people);
  const name = people.find(({ id }) => id === again?.person)?.name;
  const ago = RESURFACING_DAYS.find((days) => again?.day.equals(day.subtract({ days })));
  if (!again || name === undefined || ago === undefined) return null;

  const sayNow = async () => {
    const outcome = await sayIt(again.id);
    report({ outcome, words: say('thanks.done-said', { name, text: again.text }) });
  };

  return (
    <section className="again" aria-labelledby={headingId}>
      <h2 id={headingId} tabIndex={-1}>
        {say(`thanks.ago-${ago}`, { name })}
      </h2>
      <p dir="auto">{again.text}</p>
      {!again.saidOn && (
        <button type="button" className="button button-quiet" onClick={() => void sayNow()}>
          {say('thanks.i-said-it')}
        </button>
      )}
    </section>
  );
}
