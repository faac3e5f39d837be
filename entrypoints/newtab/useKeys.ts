import { useEffect, useEffectEvent } from 'react';

/** A place where letters are typed, or where the page waits for an answer. */
const BUSY = 'input, textarea, select, [contenteditable], dialog';

/**
 * Calls back for a single key pressed anywhere on the page but where letters are meant. A letter counts by its place on
 * the keyboard where the layout has no Latin letters.
 */
export function useKeys(areOn: boolean, acts: { readonly '/': () => void; readonly h: () => void }): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (!areOn) return;
    if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || event.isComposing) return;
    if (event.defaultPrevented || (event.target instanceof Element && event.target.closest(BUSY))) return;
    const key = event.key.toLowerCase();
    const isH = key === 'h' || (event.code === 'KeyH' && key > '\u007f');
    if (key !== '/' && !isH) return;
    event.preventDefault();
    acts[isH ? 'h' : '/']();
  });
  useEffect(() => {
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}
