import { screen, waitFor } from '@testing-library/react';
import { StrictMode } from 'react';
import { expect } from 'vitest';

import { App } from '../../entrypoints/options/App';
import { logCommitment } from '../../utils/db/commitment-commands';
import type { SteadilyDatabase } from '../../utils/db/schema';
import type { Texts } from '../../utils/i18n';
import type { Notices } from '../../utils/platform/notifications';
import { NOON } from './aside';
import { ModelledNotices } from './modelled-notices';
import { environmentAt, renderPage } from './render';
import { putStatus } from './sync/put-status';
import type { StatusName } from './sync/statuses';

/** Settings in React's strict mode, with sync standing in some way; without one, sync has never run. */
export async function openSettings(
  db: SteadilyDatabase,
  {
    status,
    texts,
    notices = new ModelledNotices({ dialect: 'chromium' }),
  }: { readonly status?: StatusName; readonly texts?: Texts; readonly notices?: Notices } = {},
) {
  if (status) await putStatus(db, environmentAt(NOON), status);
  const page = await renderPage(
    <StrictMode>
      <App notices={notices} />
    </StrictMode>,
    { db, ...(texts && { texts }) },
  );
  await waitFor(() => expect(document.querySelector('.sync h2')).not.toBeNull());
  return page;
}

/** What is said of how sync stands, sentence by sentence. */
export function truth(): readonly (string | null)[] {
  return Array.from(document.querySelectorAll('.sync .card > p'), ({ textContent }) => textContent);
}

/** The words under a heading. */
export function under(heading: string): string {
  return screen.getByRole('region', { name: heading }).textContent;
}

/** Promises something two days before noon. */
export async function promised(db: SteadilyDatabase, text: string, newPerson?: string): Promise<void> {
  const before = NOON.subtract({ days: 2 });
  const draft = { text, ...(newPerson !== undefined && { newPerson }) };
  const logged = await logCommitment(db, environmentAt(before), draft, before);
  if (!logged.ok) throw new Error(logged.reason);
}
