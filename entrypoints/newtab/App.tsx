import { lazy, Suspense, useRef, useState } from 'react';

import { Examples } from '../../components/Examples/Examples';
import { useTexts } from '../../components/hooks/steadily';
import { useDay } from '../../components/hooks/useDay';
import { useNotice } from '../../components/hooks/useNotice';
import { useNow } from '../../components/hooks/useNow';
import { LanguageSwitch } from '../../components/LanguageSwitch/LanguageSwitch';
import { Notice } from '../../components/Notice/Notice';
import { isEmptyAgenda, peopleOf } from '../../utils/domain/agenda';
import { DayInWords } from './DayInWords';
import { Header } from './Header';
import { Lists } from './Lists';
import { QuickAdd } from './QuickAdd';
import { useKeys } from './useKeys';

/** Beside the list, and after it. */
const Aside = lazy(async () => ({ default: (await import('../../components/Aside/Aside')).Aside }));

/** The new tab: what is still open, today's promises, and what is next. */
export function App() {
  const { say } = useTexts();
  const now = useNow();
  const { notice, inPlace, report, tell, undo, clear } = useNotice();
  const day = useDay(now, inPlace);
  const top = useRef<HTMLElement>(null);
  const [line, setLine] = useState('');
  const [writes, setWrites] = useState(false);

  const hideNames = () => {
    if (!day) return;
    const hide = !day.names.areHidden;
    void day.hideNames(hide).then((isRemembered) => {
      if (isRemembered) tell(say(hide ? 'hide.hidden' : 'hide.shown'));
      else report({ outcome: { kind: 'not-written', failure: 'failed' }, words: '' });
    });
  };
  useKeys(day?.keysAreOn ?? false, { '/': () => setWrites(true), h: hideNames });

  return (
    <>
      <Header now={now} day={day} onHide={hideNames} />
      <main className="columns" ref={top} tabIndex={-1}>
        {day && (
          <div className="day">
            <DayInWords agenda={day.agenda} names={day.names} now={now} />
            <QuickAdd
              line={line}
              seen={day.names.seen}
              onLine={setLine}
              isOpen={writes}
              onOpen={setWrites}
              hasKey={day.keysAreOn}
              report={report}
            />
            {isEmptyAgenda(day.agenda) && (
              <Examples
                onTry={(example) => {
                  setLine(example);
                  setWrites(true);
                }}
              />
            )}
            <Lists day={day} now={now} report={report} />
            <LanguageSwitch />
          </div>
        )}
        {/* About people by name: where names are hidden there is nothing to show. */}
        {day && !day.names.areHidden && (
          <Suspense>
            <Aside now={now} todaysPeople={peopleOf(day.agenda.today)} report={report} />
          </Suspense>
        )}
      </main>
      <Notice notice={notice} onUndo={undo} onGone={clear} onFocusLost={() => top.current?.focus()} />
    </>
  );
}
