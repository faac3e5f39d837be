import { type queries, render, type RenderResult } from '@testing-library/react';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import type { ReactNode } from 'react';

import { SteadilyContext } from '../../components/hooks/steadily';
import { useFocusKept } from '../../components/hooks/useFocusKept';
import { type Opening, openDatabase } from '../../utils/db/open';
import type { SteadilyDatabase } from '../../utils/db/schema';
import type { Environment } from '../../utils/db/write';
import { loadTexts, type Texts } from '../../utils/i18n';

/** A database of this test alone. */
export async function freshDatabase(): Promise<SteadilyDatabase> {
  const opening = await openDatabase({ factory: { indexedDB: new IDBFactory(), IDBKeyRange } });
  if (!opening.ok) throw new Error(opening.reason);
  return opening.db;
}

/** A clock that stands still, random numbers that count, and room for everything. */
export function environmentAt(moment: Temporal.ZonedDateTime): Environment {
  let random = 1;
  return {
    now: () => moment.toInstant(),
    random: () => (random += 7919),
    hasRoom: () => Promise.resolve(true),
  };
}

/** Renders a part of a page as `startPage` would, on a given database and in given texts. */
export async function renderPage(
  node: ReactNode,
  { db, texts }: { readonly db?: SteadilyDatabase; readonly texts?: Texts } = {},
): Promise<RenderResult> {
  const opened: Opening = { ok: true, db: db ?? (await freshDatabase()) };
  const steadily = {
    opening: Promise.resolve(opened),
    renew: () => Promise.resolve(opened),
    texts: texts ?? (await loadTexts(['en-US'])),
  };
  return render<typeof queries>(node, {
    wrapper: ({ children }) => (
      <SteadilyContext value={steadily}>
        <KeepsFocus>{children}</KeepsFocus>
      </SteadilyContext>
    ),
  });
}

function KeepsFocus({ children }: { readonly children: ReactNode }): ReactNode {
  useFocusKept();
  return children;
}
