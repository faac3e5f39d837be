import { useEffect, useEffectEvent } from 'react';

/** Calls back for Escape, unless something inside had a use for it: an input method, a dialog. */
export function useEscape(act: () => void): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.isComposing || event.defaultPrevented) return;
    if (event.target instanceof Element && event.target.closest('dialog')) return;
    act();
  });
  useEffect(() => {
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}
