import { StrictMode } from 'react';

import { App } from '../../entrypoints/journal/App';
import type { SteadilyDatabase } from '../../utils/db/schema';
import type { Texts } from '../../utils/i18n';
import { renderPage } from './render';

/** The journal at one of its addresses, in React's strict mode. */
export function openJournal(
  db: SteadilyDatabase,
  hash: string,
  { texts }: { readonly texts?: Texts } = {},
): ReturnType<typeof renderPage> {
  location.hash = hash;
  return renderPage(
    <StrictMode>
      <App />
    </StrictMode>,
    { db, ...(texts && { texts }) },
  );
}
