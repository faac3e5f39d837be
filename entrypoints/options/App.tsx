import { useRef } from 'react';

import { useTexts } from '../../components/hooks/steadily';
import { useNotice } from '../../components/hooks/useNotice';
import { useNow } from '../../components/hooks/useNow';
import { type Notices, useReminderPanel } from '../../components/hooks/useReminderPanel';
import { useRitualPanel } from '../../components/hooks/useRitualPanel';
import { useSyncPanel } from '../../components/hooks/useSyncPanel';
import { Notice } from '../../components/Notice/Notice';
import { Reminders } from './Reminders';
import { Rituals } from './Rituals';
import { Safety } from './Safety';
import { Sync } from './Sync';

/** Settings: when this device speaks up, what comes round by itself, and how it is shared with the other devices. */
export function App({ notices }: { readonly notices: Notices }) {
  const { say } = useTexts();
  const now = useNow();
  const { notice, report, undo, clear } = useNotice();
  const panel = useSyncPanel();
  const reminders = useReminderPanel(notices);
  const rituals = useRitualPanel(now);
  const top = useRef<HTMLElement>(null);

  return (
    <>
      <main className="settings" ref={top} tabIndex={-1}>
        <h1>{say('page.options')}</h1>
        {/* All at once: what comes later would push away what is there. */}
        {reminders && rituals && panel && (
          <>
            <Reminders panel={reminders} report={report} />
            <Rituals panel={rituals} now={now} report={report} />
            <Sync panel={panel} now={now} report={report} />
            <Safety />
          </>
        )}
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
