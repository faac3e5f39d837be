import { useRef } from 'react';

import { useTexts } from '../../components/hooks/steadily';
import { useNotice } from '../../components/hooks/useNotice';
import { useNow } from '../../components/hooks/useNow';
import { type Notices, useReminderPanel } from '../../components/hooks/useReminderPanel';
import { useSyncPanel } from '../../components/hooks/useSyncPanel';
import { Notice } from '../../components/Notice/Notice';
import { Reminders } from './Reminders';
import { Sync } from './Sync';

/** Settings: when this device speaks up, and how it shares with the others. */
export function App({ notices }: { readonly notices: Notices }) {
  const { say } = useTexts();
  const now = useNow();
  const { notice, report, undo, clear } = useNotice();
  const panel = useSyncPanel();
  const reminders = useReminderPanel(notices);
  const top = useRef<HTMLElement>(null);

  return (
    <>
      <main className="settings" ref={top} tabIndex={-1}>
        <h1>{say('page.options')}</h1>
        {reminders && <Reminders panel={reminders} report={report} />}
        {panel && <Sync panel={panel} now={now} report={report} />}
      </main>
      <Notice
        notice={notice}
        seen={panel?.names.seen}
        onUndo={undo}
        onGone={clear}
        onFocusLost={() => top.current?.focus()}
      />
    </>
  );
}
