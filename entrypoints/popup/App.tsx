import { useState } from 'react';

import { type Asked, useAsked } from '../../components/hooks/useAsked';
import { useDay } from '../../components/hooks/useDay';
import { useEscape } from '../../components/hooks/useEscape';
import { useNotice } from '../../components/hooks/useNotice';
import { useNow } from '../../components/hooks/useNow';
import { LogForm } from '../../components/LogForm/LogForm';
import { Notice } from '../../components/Notice/Notice';
import { NextUp } from './NextUp';

interface Props {
  /** With what words it was opened. */
  readonly asked?: Asked | undefined;
}

/** The toolbar popup: one line to log a promise, and what is next. */
export function App({ asked }: Props) {
  const now = useNow();
  const { notice, inPlace, report, undo, clear } = useNotice();
  const day = useDay(now, inPlace);
  const [line, setLine] = useState(asked?.line ?? '');
  const { onTaken, onSaved } = useAsked(asked);
  const focusLine = () => document.getElementById('line')?.focus();
  useEscape(() => window.close());

  return (
    <main>
      <LogForm
        line={line}
        onLine={setLine}
        areHidden={day?.names.areHidden ?? true}
        report={(about) => {
          const isSaved = report(about);
          if (isSaved) onSaved();
          return isSaved;
        }}
        onTaken={onTaken}
      />
      <Notice notice={notice} seen={day?.names.seen} onUndo={undo} onGone={clear} onFocusLost={focusLine} />
      {day && (
        <NextUp
          day={day}
          now={now}
          inPlace={inPlace}
          report={report}
          onTry={
            line.trim() === ''
              ? (example) => {
                  setLine(example);
                  focusLine();
                }
              : undefined
          }
        />
      )}
    </main>
  );
}
