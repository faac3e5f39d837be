import { useState } from 'react';

import { useDay } from '../../components/hooks/useDay';
import { useEscape } from '../../components/hooks/useEscape';
import { useNotice } from '../../components/hooks/useNotice';
import { useNow } from '../../components/hooks/useNow';
import { LogForm } from '../../components/LogForm/LogForm';
import { Notice } from '../../components/Notice/Notice';
import { NextUp } from './NextUp';

/** The toolbar popup: one line to log a promise, and what is next. */
export function App() {
  const now = useNow();
  const { notice, inPlace, report, undo, clear } = useNotice();
  const day = useDay(now, inPlace);
  const [line, setLine] = useState('');
  const focusLine = () => document.getElementById('line')?.focus();
  useEscape(() => window.close());

  return (
    <main>
      <LogForm line={line} onLine={setLine} areHidden={day?.names.areHidden ?? true} report={report} />
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
