import './Notice.css';

import { useEffect, useRef, useState } from 'react';

import { useTexts } from '../hooks/steadily';
import type { Notice as NoticeContent } from '../hooks/useNotice';
import { goesByFocus } from '../hooks/useFocusKept';
import { type Rescued, useRescue } from '../hooks/useRescue';

interface Props {
  readonly notice: NoticeContent | undefined;
  /** The words as they may be seen, also when that changes while they stand there. */
  readonly seen?: ((words: string) => string) | undefined;
  readonly onUndo: () => void;
  readonly onGone: () => void;
  /** The button that had the focus is gone: say where it goes. */
  readonly onFocusLost: () => void;
}

const asTheyAre = (words: string) => words;

/** How long a word about something done stays, unless someone hovers over it or has the focus in it. */
const STAYS_MS = 10_000;

/**
 * Says politely what was done, with a way back, without taking the focus unless what had it leaves its place. Trouble
 * stays until the next thing is said: nobody should have to read fast. The way back outlives the notice, in the record's
 * history.
 */
export function Notice({ notice, seen = asTheyAre, onUndo, onGone, onFocusLost }: Props) {
  const { say } = useTexts();
  const region = useRef<HTMLDivElement>(null);
  const wayBack = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    if (notice?.kind === 'done' && notice.takesFocus && goesByFocus()) wayBack.current?.focus();
  }, [notice]);

  useEffect(() => {
    if (notice?.kind !== 'done') return undefined;
    let timer: ReturnType<typeof setTimeout>;
    const stay = () => {
      timer = setTimeout(leave, STAYS_MS);
    };
    const leave = () => {
      // In a tab behind others nobody has read it yet.
      if (document.hidden) return document.addEventListener('visibilitychange', stay, { once: true });
      // A focus that shows: one that a pointer left behind holds nothing.
      const isHeld = region.current?.matches(':hover') || region.current?.querySelector(':focus-visible');
      if (isHeld) timer = setTimeout(leave, 1000);
      else onGone();
    };
    stay();
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', stay);
    };
  }, [notice, onGone]);

  return (
    <div role="status" ref={region} className="notice-region">
      {notice && (
        <div className={notice.kind === 'done' ? 'notice' : 'notice notice-trouble'}>
          <span className="notice-words" dir="auto">
            {seen(notice.words)}
          </span>
          {notice.kind === 'done' && notice.undo !== undefined && (
            <button
              type="button"
              className="button"
              ref={wayBack}
              onClick={() => {
                onUndo();
                onFocusLost();
              }}
            >
              {say('act.undo')}
            </button>
          )}
          {notice.kind === 'trouble' && notice.isFull && <SaveFile />}
        </div>
      )}
    </div>
  );
}

/** Where nothing can be stored any more, what is there can still be saved elsewhere. */
function SaveFile() {
  const { say } = useTexts();
  const rescue = useRescue();
  const [rescued, setRescued] = useState<Rescued>();
  if (rescued?.ok) return <span>{say('trouble.exported', { file: rescued.file })}</span>;
  return (
    <button
      type="button"
      className="button"
      onClick={() => void rescue({ reason: 'failed', detail: '' }).then(setRescued)}
    >
      {say('trouble.export')}
    </button>
  );
}
