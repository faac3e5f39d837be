import { useEffectEvent, useLayoutEffect } from 'react';

import { isComposing } from './is-composing';

/** A place where letters are typed. */
const WRITING = 'input, textarea, select, [contenteditable]';

/**
 * Calls back for a single key pressed anywhere on the page but where letters are typed, and not while a dialog waits for
 * an answer. A letter counts by its place on the keyboard where the layout has no Latin letters.
 */
export function useKey(
  key: '/' | 'h',
  { isOn, act }: { readonly isOn: boolean; readonly act: () => void },
): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (!isOn || event.ctrlKey || event.metaKey || event.altKey || event.repeat || isComposing(event)) return;
    if (event.defaultPrevented || (event.target instanceof Element && event.target.closest(WRITING))) return;
    if (document.querySelector('dialog[open]')) return;
    const pressed = event.key.toLowerCase();
    const isSamePlace = event.code === `Key${key.toUpperCase()}` && pressed > '\u007f';
    if (pressed !== key && !isSamePlace) return;
    event.preventDefault();
    act();
  });
  // Before anything is seen: a key may follow at once.
  useLayoutEffect(() => {
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}
