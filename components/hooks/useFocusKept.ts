import { useEffect } from 'react';

/** What can take the focus; a heading says so by its tabindex. */
const FOCUSABLE =
  '[tabindex], button:not(:disabled), input:not(:disabled), select:not(:disabled), textarea:not(:disabled), summary';

/** Whether the last thing done was done with a pointer. What else presses buttons, a screen reader too, counts as keys. */
let wasPointer = false;

/** Whether to move the focus for someone: it matters to whoever goes on from where it is. */
export function goesByFocus(): boolean {
  return !wasPointer;
}

/**
 * Nobody who goes by the focus loses their place: when a change takes the focused element away, the focus goes along
 * with its promise (`data-promise`), else to the first thing that can have it in the nearest part that is still there. A
 * focus that went elsewhere by itself is left alone, and so is everyone who uses a pointer.
 */
export function useFocusKept(): void {
  useEffect(() => {
    /** What had the focus last, and everything around it, from the inside out. */
    let around: readonly Element[] = [];
    const remember = ({ target }: FocusEvent) => {
      around = target instanceof Element ? withAncestors(target) : [];
    };
    const leave = ({ target }: FocusEvent) => {
      // What was taken away is out of the page by then; what was only left is still in it.
      queueMicrotask(() => {
        if (target === around[0] && around[0]?.isConnected && document.activeElement === document.body)
          around = [];
      });
    };
    const keep = () => {
      if (around[0]?.isConnected !== false || document.activeElement !== document.body) return;
      const promise = around.map((part) => part.getAttribute('data-promise')).find((id) => id !== null);
      const along = promise ? document.querySelector(`[data-promise="${promise}"]`) : null;
      const left = around.filter((part) => part.isConnected);
      around = [];
      if (goesByFocus()) focusFirst(along ? [along, ...left] : left);
    };
    const byKeys = () => (wasPointer = false);
    const byPointer = () => (wasPointer = true);
    const observer = new MutationObserver(keep);
    observer.observe(document.body, { childList: true, subtree: true });
    document.addEventListener('focusin', remember);
    document.addEventListener('focusout', leave);
    document.addEventListener('keydown', byKeys, true);
    document.addEventListener('pointerdown', byPointer, true);
    return () => {
      observer.disconnect();
      document.removeEventListener('focusin', remember);
      document.removeEventListener('focusout', leave);
      document.removeEventListener('keydown', byKeys, true);
      document.removeEventListener('pointerdown', byPointer, true);
    };
  }, []);
}

/** Focuses the first thing in these parts that takes it: what lies folded away does not. */
function focusFirst(parts: readonly Element[]): void {
  for (const part of parts) {
    for (const place of part.querySelectorAll<HTMLElement>(FOCUSABLE)) {
      place.focus();
      if (document.activeElement === place) return;
    }
  }
}

function withAncestors(element: Element): readonly Element[] {
  const chain: Element[] = [];
  for (let it: Element | null = element; it; it = it.parentElement) chain.push(it);
  return chain;
}
