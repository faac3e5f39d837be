import { defaultRangeExtractor, useWindowVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';

import type { Seen } from './lines-of';

interface Props {
  readonly label: string;
  readonly count: number;
  readonly keyOf: (index: number) => string;
  readonly isHeading: (index: number) => boolean;
  readonly children: (index: number) => ReactNode;
  /** Told which lines are drawn. */
  readonly onRange: (range: Seen) => void;
}

/** About as high as lines are, in pixels, before they have been measured. */
const HEIGHT = { heading: 50, row: 69 };
/** So many lines are drawn beyond the window, either way: as many as one key moves on. */
const BEYOND = 16;

/**
 * A list of any length that scrolls with the window, of which only what is near the window is drawn. What has the focus
 * stays drawn, wherever the window goes: a focus is never lost by scrolling.
 */
export function LongList({ label, count, keyOf, isHeading, children, onRange }: Props) {
  const list = useRef<HTMLUListElement>(null);
  const [top, setTop] = useState(0);
  const [focused, setFocused] = useState<string>();
  // oxlint-disable-next-line react/incompatible-library -- nothing here is memoized by a compiler
  const virtual = useWindowVirtualizer({
    count,
    getItemKey: keyOf,
    estimateSize: (index) => (isHeading(index) ? HEIGHT.heading : HEIGHT.row),
    overscan: BEYOND,
    scrollMargin: top,
    rangeExtractor: (range) => {
      const indexes = defaultRangeExtractor(range);
      const kept = focused === undefined ? -1 : placeOf(focused);
      return kept < 0 || kept >= count || indexes.includes(kept)
        ? indexes
        : [...indexes, kept].sort((a, b) => a - b);
    },
  });
  const wantsEnd = useEnds();
  const items = virtual.getVirtualItems();
  const seen = virtual.range;
  const [from, to] = [seen?.startIndex ?? 0, seen?.endIndex ?? 0];

  // What stands above the list may grow or go at any time; whatever does changes the height of the part they are in.
  useLayoutEffect(() => {
    const measure = () => {
      if (list.current) setTop(Math.round(list.current.getBoundingClientRect().top + scrollY));
    };
    const observer = new ResizeObserver(measure);
    const part = list.current?.parentElement;
    if (part) observer.observe(part);
    measure();
    return () => observer.disconnect();
  }, []);
  useLayoutEffect(() => {
    const ul = list.current;
    const keep = ({ target }: FocusEvent) =>
      setFocused(
        target instanceof Element ? target.closest<HTMLElement>('[data-index]')?.dataset['index'] : undefined,
      );
    const leave = () => setFocused(undefined);
    ul?.addEventListener('focusin', keep);
    ul?.addEventListener('focusout', leave);
    return () => {
      ul?.removeEventListener('focusin', keep);
      ul?.removeEventListener('focusout', leave);
    };
  }, []);
  useLayoutEffect(() => onRange({ from, to }), [onRange, from, to]);

  const total = virtual.getTotalSize();
  useLayoutEffect(() => {
    // Lines turn out higher or lower than they were taken for: who asked for the end is to be there.
    if (wantsEnd.current) goTo(document.documentElement.scrollHeight);
  }, [wantsEnd, total]);

  return (
    <ul ref={list} className="long-list" aria-label={label} style={{ blockSize: total }}>
      {items.map(({ index, key, start }) => (
        <li
          key={key}
          ref={virtual.measureElement}
          data-index={index}
          aria-setsize={count}
          aria-posinset={index + 1}
          style={{ transform: `translateY(${start - top}px)` }}
        >
          {children(index)}
        </li>
      ))}
    </ul>
  );
}

function placeOf(index: string): number {
  return Number.parseInt(index, 10);
}

/**
 * The keys that lead to the ends of the page lead there at once: gliding over tens of thousands of lines shows none of them.
 * @returns whether the last thing done was to ask for the end
 */
function useEnds(): RefObject<boolean> {
  const wantsEnd = useRef(false);
  useEffect(() => {
    const key = (event: KeyboardEvent) => {
      const { key: name, target } = event;
      wantsEnd.current = false;
      if ((name !== 'End' && name !== 'Home') || event.shiftKey || event.altKey || event.defaultPrevented)
        return;
      if (target instanceof Element && target.closest('input, textarea, select, dialog')) return;
      event.preventDefault();
      wantsEnd.current = name === 'End';
      goTo(name === 'End' ? document.documentElement.scrollHeight : 0);
    };
    const other = () => {
      wantsEnd.current = false;
    };
    document.addEventListener('keydown', key);
    for (const name of OTHER_WAYS) document.addEventListener(name, other, { passive: true });
    return () => {
      document.removeEventListener('keydown', key);
      for (const name of OTHER_WAYS) document.removeEventListener(name, other);
    };
  }, []);
  return wantsEnd;
}

const OTHER_WAYS = ['wheel', 'pointerdown', 'touchstart'] as const;

function goTo(top: number): void {
  scrollTo({ top, behavior: 'instant' });
}
