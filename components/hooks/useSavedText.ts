import { useCallback, useEffect, useRef, useState } from 'react';

import { normaliseLines } from '../../utils/domain/record/text';
import type { Outcome } from './useRunner';

export interface SavedText {
  /** What the field holds: what was typed last, else what is stored, which another device may change. */
  readonly text: string;
  /** Whether it is what was typed here, and not what came from elsewhere. */
  readonly isTyped: boolean;
  readonly type: (text: string) => void;
  /** Stores what is not stored yet. Answers whether everything typed is stored now. */
  readonly flush: () => Promise<boolean>;
  /** What is to be said of it; nothing until something was typed. */
  readonly standing: 'saved' | Exclude<Outcome, { readonly kind: 'done' }> | undefined;
}

/** Whoever rests for so long has their words stored. */
const REST_MS = 500;

/**
 * What was typed and could not be stored, by its key, for as long as the page lives: who leaves the field and comes back
 * finds it, whatever was wrong.
 */
const unstored = new Map<string, string>();

/**
 * A text that is stored as it is typed: after a short rest, when the page is hidden or closed, and when its field goes.
 * @param key of this text among all of the page
 * @param stored as the database has it now
 * @param save stores a text; one after the other, the latest last
 */
export function useSavedText(
  key: string,
  stored: string,
  save: (text: string) => Promise<Outcome>,
): SavedText {
  const [typed, setTyped] = useState(() => unstored.get(key));
  const [standing, setStanding] = useState<SavedText['standing']>();
  /** What was stored, as far as this page knew, when the words that were typed were stored. */
  const [known, setKnown] = useState<string>();
  const latest = useRef(stored);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const writing = useRef<Promise<unknown>>(Promise.resolve());
  const saver = useRef(save);
  useEffect(() => {
    saver.current = save;
    latest.current = stored;
  }, [save, stored]);

  const flush = useCallback(async () => {
    clearTimeout(timer.current);
    const write = async () => {
      const text = unstored.get(key);
      if (text === undefined) return;
      const outcome = await saver.current(text);
      const isLatest = unstored.get(key) === text;
      if (outcome.kind === 'done' && isLatest) unstored.delete(key);
      if (!isLatest) return;
      setStanding(outcome.kind === 'done' ? 'saved' : outcome);
      if (outcome.kind === 'done') setKnown(latest.current);
    };
    writing.current = writing.current.then(write);
    await writing.current;
    return !unstored.has(key);
  }, [key]);

  useEffect(() => {
    const whenHidden = () => {
      if (document.hidden) void flush();
    };
    const whenLeft = () => void flush();
    document.addEventListener('visibilitychange', whenHidden);
    addEventListener('pagehide', whenLeft);
    return () => {
      document.removeEventListener('visibilitychange', whenHidden);
      removeEventListener('pagehide', whenLeft);
      void flush();
    };
  }, [flush]);

  // Once the words are stored, what comes after them counts: but nobody loses the space they are about to go on from.
  if (typed !== undefined && known !== undefined && stored !== known) {
    setKnown(stored);
    if (stored !== normaliseLines(typed)) setTyped(undefined);
  }

  const type = (text: string) => {
    unstored.set(key, text);
    setTyped(text);
    setStanding(undefined);
    setKnown(undefined);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void flush(), REST_MS);
  };
  return { text: typed ?? stored, isTyped: typed !== undefined, type, flush, standing };
}
