import './Notice.css';

import { useEffect, useRef } from 'react';

import type { Notice as NoticeContent } from '../hooks/useNotice';
import { useTexts } from '../hooks/steadily';

interface Props {
  readonly notice: NoticeContent | undefined;
  readonly onUndo: () => void;
  readonly onGone: () => void;
}

/** How long a word about something done stays, unless someone hovers over it or has the focus in it. */
const STAYS_MS = 10_000;

/**
 * Says politely what was done, with a way back, without taking the focus. Trouble stays until the next thing is said:
 * nobody should have to read fast. The way back outlives the notice, in the record's history.
 */
export function Notice({ notice, onUndo, onGone }: Props) {
  const { say } = useTexts();
  const region = useRef<HTMLOutputElement>(null);

  useEffect(() => {
    if (notice?.kind !== 'done') return undefined;
    let timer: ReturnType<typeof setTimeout>;
    const leave = () => {
      const isHeld = region.current?.matches(':hover') || region.current?.contains(document.activeElement);
      if (isHeld) timer = setTimeout(leave, 1000);
      else onGone();
    };
    timer = setTimeout(leave, STAYS_MS);
    return () => clearTimeout(timer);
  }, [notice, onGone]);

  return (
    <output ref={region} className="notice-region">
      {notice && (
        <div className={notice.kind === 'done' ? 'notice' : 'notice notice-trouble'}>
          <span className="notice-words" dir="auto">
            {notice.words}
          </span>
          {notice.kind === 'done' && notice.undo !== undefined && (
            <button type="button" className="button" onClick={onUndo}>
              {say('act.undo')}
            </button>
          )}
        </div>
      )}
    </output>
  );
}
