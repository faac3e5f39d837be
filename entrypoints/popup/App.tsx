import { useState } from 'react';

import { useEscape } from '../../components/hooks/useEscape';
import { useNotice } from '../../components/hooks/useNotice';
import { LogForm } from '../../components/LogForm/LogForm';
import { Notice } from '../../components/Notice/Notice';
import { NextUp } from './NextUp';

/** The toolbar popup: one line to log a promise, and what is next. */
export function App() {
  const noticing = useNotice();
  const [line, setLine] = useState('');
  const focusLine = () => document.getElementById('line')?.focus();

  useEscape(() => window.close());

  return (
    <main>
      <LogForm line={line} onLine={setLine} report={noticing.report} />
      <Notice
        notice={noticing.notice}
        onUndo={noticing.undo}
        onGone={noticing.clear}
        onFocusLost={focusLine}
      />
      <NextUp
        noticing={noticing}
        onTry={(example) => {
          setLine(example);
          focusLine();
        }}
      />
    </main>
  );
}
