import { lazy, Suspense, useCallback, useRef, useState } from 'react';

import { useDay } from '../../components/hooks/useDay';
import { useNotice } from '../../components/hooks/useNotice';
import { useNow } from '../../components/hooks/useNow';
import { LanguageSwitch } from '../../components/LanguageSwitch/LanguageSwitch';
import { Notice } from '../../components/Notice/Notice';
import { peopleOf } from '../../utils/domain/agenda';
import { DayInWords } from './DayInWords';
import { Header } from './Header';
import { Lists } from './Lists';
import { QuickAdd } from './QuickAdd';

/** Beside the list and below it, and after it. */
const Aside = lazy(async () => ({ default: (await import('../../components/Aside/Aside')).Aside }));
const SyncLine = lazy(async () => ({
  default: (await import('../../components/SyncLine/SyncLine')).SyncLine,
}));

/** The new tab: what is still open, today's promises, and what is next. */
export function App() {
  const now = useNow();
  const { notice, inPlace, report, undo, clear } = useNotice();
  const day = useDay(now, inPlace);
  const top = useRef<HTMLElement>(null);
  const [isFilled, setFilled] = useState(false);
  const onFilled = useCallback(() => setFilled(true), []);

  return (
    <>
      <Header now={now} day={day} />
      <main className="columns" ref={top} tabIndex={-1}>
        {day && (
          <>
            <div className="day">
              <DayInWords agenda={day.agenda} names={day.names} now={now} />
              <QuickAdd day={day} report={report} />
              <Lists day={day} now={now} report={report} />
              <LanguageSwitch />
            </div>
            <Suspense>
              <Aside
                now={now}
                todaysPeople={peopleOf(day.agenda.today)}
                names={day.names}
                report={report}
                onFilled={onFilled}
              />
            </Suspense>
          </>
        )}
      </main>
      <footer className="foot">
        {day && isFilled && (
          <Suspense>
            <SyncLine now={now} names={day.names} />
          </Suspense>
        )}
      </footer>
      <Notice
        notice={notice}
        seen={day?.names.seen}
        onUndo={undo}
        onGone={clear}
        onFocusLost={() => top.current?.focus()}
      />
    </>
  );
}
