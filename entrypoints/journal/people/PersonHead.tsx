import { lazy, Suspense, useEffect, useRef, useState } from 'react';

import { useEscape } from '../../../components/hooks/useEscape';
import { useLaterTexts } from '../../../components/hooks/useLaterTexts';
import { comingDates } from '../../../utils/domain/coming-dates';
import { comingInWords } from '../../../utils/i18n/coming-in-words';
import type { PersonProps } from './person-props';

/** The reader is large: it comes with the first wish to write. */
const LogForm = lazy(async () => ({
  default: (await import('../../../components/LogForm/LogForm')).LogForm,
}));

interface Props extends PersonProps {
  /** Whether the page was opened to promise something. */
  readonly isAsked: boolean;
}

/** Who they are, what is next with them, and a line to promise them something in. */
export function PersonHead({ page: { own, dates }, name, names, now, report, isAsked }: Props) {
  const texts = useLaterTexts();
  const { say } = texts;
  const [isOpen, setOpen] = useState(isAsked);
  const [line, setLine] = useState('');
  const opener = useRef<HTMLButtonElement>(null);
  const form = useRef<HTMLDivElement>(null);
  const wasOpen = useRef(isOpen);
  useEscape(() => setOpen(false), { within: form });

  useEffect(() => {
    if (wasOpen.current && !isOpen) opener.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);

  const today = now.toPlainDate();
  const [next] = comingDates(dates, today);
  const about = [
    ...(own.label === undefined ? [] : [names.seen(own.label)]),
    ...(next ? [comingInWords(next, { text: names.seen(next.date.text), today, texts })] : []),
  ];
  return (
    <header>
      <div className="person-top">
        <div>
          <h1 dir="auto">{name}</h1>
          {about.length > 0 && (
            <p className="person-sub" dir="auto">
              {about.join(' · ')}
            </p>
          )}
        </div>
        {!isOpen && (
          <button
            type="button"
            className="button button-main"
            ref={opener}
            aria-label={say('act.named', { act: say('person.promise'), text: name })}
            onClick={() => setOpen(true)}
          >
            {say('person.promise')}
          </button>
        )}
      </div>
      {own.isArchived && <p className="person-note">{say('about.is-archived', { name })}</p>}
      {isOpen && (
        <div className="person-log" ref={form}>
          <Suspense>
            <LogForm line={line} onLine={setLine} areHidden={names.areHidden} to={own.id} report={report} />
          </Suspense>
          <button type="button" className="button button-quiet" onClick={() => setOpen(false)}>
            {say('person.not-now')}
          </button>
        </div>
      )}
    </header>
  );
}
