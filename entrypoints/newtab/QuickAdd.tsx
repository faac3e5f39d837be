import { lazy, Suspense, useEffect, useRef, useState } from 'react';

import { useTexts } from '../../components/hooks/steadily';
import type { Day } from '../../components/hooks/useDay';
import { useEscape } from '../../components/hooks/useEscape';
import type { Noticing } from '../../components/hooks/useNotice';
import { useKey } from '../../components/hooks/useKey';

/** The reader is large: it comes with the first wish to write. */
const LogForm = lazy(async () => ({ default: (await import('../../components/LogForm/LogForm')).LogForm }));

/** Shown until the first promise, and never again. */
const Examples = lazy(async () => ({
  default: (await import('../../components/Examples/Examples')).Examples,
}));

interface Props {
  readonly day: Day;
  readonly report: Noticing['report'];
}

/**
 * Logs a promise on the new tab. Until it is wanted it takes no focus and loads nothing; closed again, it keeps what was
 * written and what was chosen.
 */
export function QuickAdd({ day: { names, keysAreOn, isFirst }, report }: Props) {
  const { say } = useTexts();
  const [line, setLine] = useState('');
  const [isOpen, setOpen] = useState(false);
  const [wasOpened, setWasOpened] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const form = useRef<HTMLDivElement>(null);
  const focusLine = () => form.current?.querySelector<HTMLElement>('#line')?.focus();

  const open = () => {
    setWasOpened(true);
    setOpen(true);
    focusLine();
  };
  useKey('/', { isOn: keysAreOn, act: open });
  useEscape(() => setOpen(false), { within: form });

  useEffect(() => {
    if (isOpen) focusLine();
    else if (wasOpened) opener.current?.focus();
  }, [isOpen, wasOpened]);

  return (
    <>
      {!isOpen && (
        <button
          type="button"
          className="quick quick-closed"
          ref={opener}
          onClick={open}
          onKeyDown={(event) => {
            // It looks like a field: whoever types into it means to write.
            const isLetter = Array.from(event.key).length === 1 && event.key !== ' ' && event.key !== '/';
            if (!isLetter || event.ctrlKey || event.metaKey || event.altKey) return;
            event.preventDefault();
            setLine((typed) => typed + event.key);
            open();
          }}
        >
          <span>{say('quick.open')}</span>{' '}
          <span className={line ? 'quick-line quick-draft' : 'quick-line'} dir="auto">
            {names.seen(line || say('log.placeholder'))}
          </span>
          {keysAreOn && <kbd aria-hidden="true">{say('quick.key')}</kbd>}
        </button>
      )}
      {wasOpened && (
        <div className="quick" ref={form} hidden={!isOpen}>
          <Suspense fallback={<Catcher line={line} onLine={setLine} />}>
            <LogForm line={line} onLine={setLine} areHidden={names.areHidden} report={report} />
          </Suspense>
        </div>
      )}
      {isFirst && line.trim() === '' && (
        <Suspense>
          <Examples
            onTry={(example) => {
              setLine(example);
              open();
            }}
          />
        </Suspense>
      )}
    </>
  );
}

interface CatcherProps {
  readonly line: string;
  readonly onLine: (change: (line: string) => string) => void;
}

/** Takes what is typed before the form has come: it finds all of it. */
function Catcher({ line, onLine }: CatcherProps) {
  const { say } = useTexts();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  return (
    <input
      ref={field}
      aria-label={say('log.label')}
      value={line}
      onChange={(event) => onLine(() => event.target.value)}
    />
  );
}
