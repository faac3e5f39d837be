import { type RefObject, useEffect, useEffectEvent } from 'react';

import { isComposing } from './is-composing';

interface Options {
  /** Only for keys pressed in this part of the page. */
  readonly within?: RefObject<HTMLElement | null>;
  /** Goes before the others: what is open inside closes first. */
  readonly isFirst?: boolean;
}

/** Calls back for Escape, unless something else had a use for it: an input method, a dialog, what is open inside. */
export function useEscape(act: () => void, { within, isFirst = false }: Options = {}): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== 'Escape' || isComposing(event) || event.defaultPrevented) return;
    if (document.querySelector('dialog[open]')) return;
    if (within && !(event.target instanceof Node && within.current?.contains(event.target))) return;
    event.preventDefault();
    act();
  });
  useEffect(() => {
    document.addEventListener('keydown', press, { capture: isFirst });
    return () => document.removeEventListener('keydown', press, { capture: isFirst });
  }, [isFirst]);
}
