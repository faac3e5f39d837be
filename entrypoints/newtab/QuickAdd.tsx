import { lazy, Suspense, useEffect, useRef } from 'react';

import { useTexts } from '../../components/hooks/steadily';
import { useEscape } from '../../components/hooks/useEscape';
import type { Noticing } from '../../components/hooks/useNotice';

/** The reader is large: it comes with the first wish to write. */
const LogForm = lazy(async () => ({ default: (await import('../../components/LogForm/LogForm')).LogForm }));

interface Props {
  /** What is written so far: it outlives the closing. */
  readonly line: string;
  /** The same as it may be seen while nobody writes. */
  readonly seen: (text: string) => string;
  readonly onLine: (change: (line: string) => string) => void;
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
  /** Whether "/" opens it. */
  readonly hasKey: boolean;
  readonly report: Noticing['report'];
}

/** Logs a promise on the new tab: closed, it takes no focus and loads nothing. */
export function QuickAdd({ line, seen, onLine, isOpen, onOpen, hasKey, report }: Props) {
  const { say } = useTexts();
  const opener = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(isOpen);
  useEscape(() => onOpen(false));

  useEffect(() => {
    if (wasOpen.current && !isOpen) opener.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);

  if (!isOpen) {
    return (
      <button type="button" className="quick quick-closed" ref={opener} onClick={() => onOpen(true)}>
        <span>{say('quick.open')}</span>{' '}
        <span className="quick-line" dir="auto">
          {seen(line || say('log.placeholder'))}
        </span>
        {hasKey && <kbd aria-hidden="true">{say('quick.key')}</kbd>}
      </button>
    );
  }
  return (
    <div className="quick">
      <Suspense fallback={<Catcher line={line} onLine={onLine} />}>
        <LogForm line={line} onLine={onLine} report={report} />
      </Suspense>
    </div>
  );
}

/** Takes what is typed before the form has come: it finds all of it. */
function Catcher({ line, onLine }: Pick<Props, 'line' | 'onLine'>) {
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
