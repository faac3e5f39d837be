import { lazy, Suspense, useEffect, useRef } from 'react';

import { useNotice } from '../../components/hooks/useNotice';
import { useNow } from '../../components/hooks/useNow';
import { usePeopleNames } from '../../components/hooks/usePeopleNames';
import { Notice } from '../../components/Notice/Notice';
import { SECTIONS } from './route';
import { Find } from './Find';
import { Sections } from './Sections';
import { useIsWide } from './useIsWide';
import { useRoute } from './useRoute';

const SECTION = {
  people: lazy(async () => ({ default: (await import('./people/People')).People })),
  promises: lazy(async () => ({ default: (await import('./promises/Promises')).Promises })),
  repairs: lazy(async () => ({ default: (await import('./repairs/Repairs')).Repairs })),
} as const;

const FocusBeside = lazy(async () => ({ default: (await import('./FocusBeside')).FocusBeside }));

/** The journal: people, promises and repairs, for whoever has minutes. */
export function App() {
  const now = useNow();
  const [route, go] = useRoute();
  const { notice, inPlace, report, undo, clear } = useNotice();
  const known = usePeopleNames();
  const top = useRef<HTMLElement>(null);
  const Current = SECTION[route.section];
  const isWide = useIsWide();
  const isStart = route.section === SECTIONS[0] && route.id === undefined;
  const focus = known && (
    <Suspense>
      <FocusBeside {...known} now={now} report={report} />
    </Suspense>
  );
  const place = `${route.section}/${route.id ?? ''}`;
  const shown = useRef(place);

  // Who follows a link is at the beginning of what it leads to.
  useEffect(() => {
    if (shown.current === place) return;
    shown.current = place;
    scrollTo(0, 0);
    // Whoever writes what they look for goes on writing.
    if (document.activeElement?.closest('search')) return;
    top.current?.focus({ preventScroll: true });
  }, [place]);

  return (
    <div className="journal">
      <div className="side">
        <Sections current={route.section} known={known} />
        {isWide && focus}
      </div>
      <div className="place">
        <Find route={route} go={go} />
        <main ref={top} tabIndex={-1}>
          {known && (
            <Suspense>
              <Current
                key={place}
                {...known}
                route={route}
                go={go}
                now={now}
                report={report}
                inPlace={inPlace}
              />
            </Suspense>
          )}
        </main>
      </div>
      {!isWide && isStart && focus}
      <Notice
        notice={notice}
        seen={known?.names.seen}
        onUndo={undo}
        onGone={clear}
        onFocusLost={() => top.current?.focus()}
      />
    </div>
  );
}
