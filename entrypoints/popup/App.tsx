import { useEffect } from 'react';

import { useNotice } from '../../components/hooks/useNotice';
import { Notice } from '../../components/Notice/Notice';
import { LogForm } from './LogForm';
import { NextUp } from './NextUp';

/** The toolbar popup: one line to log a promise, and what is next. */
export function App() {
  const noticing = useNotice();

  useEffect(() => {
    const close = (event: KeyboardEvent) => {
      // Escape inside a composition belongs to the input method.
      if (event.key === 'Escape' && !event.isComposing && !event.defaultPrevented) window.close();
    };
    document.addEventListener('keydown', close);
    return () => document.removeEventListener('keydown', close);
  }, []);

  return (
    <main>
      <LogForm report={noticing.report} />
      <Notice
        notice={noticing.notice}
        onUndo={noticing.undo}
        onGone={noticing.clear}
        onFocusLost={() => document.getElementById('line')?.focus()}
      />
      <NextUp noticing={noticing} />
    </main>
  );
}
