import { useEffect } from 'react';

/** What can take the focus; a heading says so by its tabindex. */
const FOCUSABLE = '[tabindex], button:not(:disabled), input, select, textarea, summary';

/**
 * Nobody loses their place: when a change takes the focused element away, the focus goes along with its promise
 * (`data-promise`), else to the first thing that can have it in the nearest part that is still there. A focus that went
 * elsewhere by itself is left alone.
 */
export function useFocusKept(): void {
  useEffect(() => {
    /** What had the focus last, and everything around it, from the inside out. */
    let around: readonly Element[] = [];
    const remember = ({ target }: FocusEvent) => {
      around = target instanceof Element ? withAncestors(target) : [];
    };
    const keep = () => {
      if (around[0]?.isConnected !== false || document.activeElement !== document.body) return;
      const promise = around.map((part) => part.getAttribute('data-promise')).find((id) => id !== null);
      const parts = [
        promise ? document.querySelector(`[data-promise="${promise}"]`) : null,
        ...around.filter((part) => part.isConnected),
      ];
      const places = parts.map((part) => part?.querySelector<HTMLElement>(FOCUSABLE));
      places.find((place) => place)?.focus();
    };
    const observer = new MutationObserver(keep);
    observer.observe(document.body, { childList: true, subtree: true });
    document.addEventListener('focusin', remember);
    return () => {
      observer.disconnect();
      document.removeEventListener('focusin', remember);
    };
  }, []);
}

function withAncestors(element: Element): readonly Element[] {
  const chain: Element[] = [];
  for (let it: Element | null = element; it; it = it.parentElement) chain.push(it);
  return chain;
}
