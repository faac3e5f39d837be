import { type RefObject, useEffect } from 'react';

/**
 * Whoever has the focus in a part of the page keeps it there: when a change takes the focused element away, the focus
 * goes to another one. A focus that went elsewhere by itself is left alone.
 * @param part whose focus it is
 * @param next where it goes; of parts within each other the inner one is asked first
 */
export function useFocusKept<T extends HTMLElement>(
  part: RefObject<T | null>,
  next: (part: T) => HTMLElement | null,
): void {
  useEffect(() => {
    const element = part.current;
    if (!element) return undefined;
    const remember = ({ target }: FocusEvent) => {
      if (target instanceof HTMLElement) LAST.set(element, target);
    };
    element.addEventListener('focusin', remember);
    return () => element.removeEventListener('focusin', remember);
  }, [part]);

  // After every change: only then can something be gone.
  useEffect(() => {
    const element = part.current;
    const last = element && LAST.get(element);
    if (last && !last.isConnected && document.activeElement === document.body) next(element)?.focus();
  });
}

const LAST = new WeakMap<HTMLElement, HTMLElement>();
