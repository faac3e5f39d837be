import { useRef, useState } from 'react';

import { useKey } from '../../components/hooks/useKey';
import { useLaterTexts } from '../../components/hooks/useLaterTexts';
import { useSingleKeys } from '../../components/hooks/useSingleKeys';
import { type Route, routeOf } from './route';
import type { Go } from './useRoute';

interface Props {
  readonly route: Route;
  readonly go: Go;
}

/** What is looked for, above every section: what is found stands among the promises, at an address of its own. */
export function Find({ route, go }: Props) {
  const { say } = useLaterTexts();
  const field = useRef<HTMLInputElement>(null);
  const keysAreOn = useSingleKeys();
  const asked = (route.section === 'promises' && route.query['find']) || '';
  const [typed, setTyped] = useState(asked);
  const [seen, setSeen] = useState(asked);
  // Another address, by a link or a step back, asks for something else.
  if (asked !== seen) {
    setSeen(asked);
    setTyped(asked);
  }

  useKey('/', {
    isOn: keysAreOn,
    act: () => {
      field.current?.focus();
      field.current?.select();
    },
  });

  const look = (find: string) => {
    setTyped(find);
    setSeen(find);
    // Where the page is by now: an address may change between two keys.
    const here = routeOf(location.hash);
    const { find: before, ...query } = here.section === 'promises' ? here.query : {};
    // One step back leads to where the search began.
    const how = before === undefined ? [] : (['replace'] as const);
    go({ section: 'promises', query: { ...query, ...(find !== '' && { find }) } }, ...how);
  };

  return (
    <search className="find">
      <input
        ref={field}
        type="search"
        autoComplete="off"
        spellCheck={false}
        dir="auto"
        aria-label={say('find.label')}
        placeholder={say('find.label')}
        value={typed}
        onChange={(event) => look(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || typed === '') return;
          event.preventDefault();
          look('');
        }}
      />
      {typed === '' ? (
        keysAreOn && <kbd aria-hidden="true">/</kbd>
      ) : (
        <button
          type="button"
          className="button button-quiet find-clear"
          onClick={() => {
            look('');
            field.current?.focus();
          }}
        >
          {say('find.clear')}
        </button>
      )}
    </search>
  );
}
