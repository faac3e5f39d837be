import { waitFor } from '@testing-library/react';
import { StrictMode } from 'react';
import { expect } from 'vitest';

import { App } from '../../entrypoints/journal/App';
import { changeCommitment, logCommitment } from '../../utils/db/commitment-commands';
import { beginOtherRepair, beginRepair } from '../../utils/db/repair-commands';
import type { SteadilyDatabase } from '../../utils/db/schema';
import type { RecordId } from '../../utils/domain/record/record-id';
import { miss } from '../../utils/domain/transitions';
import type { Texts } from '../../utils/i18n';
import { NOON } from './aside';
import { environmentAt, renderPage } from './render';

/** The journal at one of its places, in React's strict mode, once something stands there. */
export async function openJournal(
  db: SteadilyDatabase,
  hash: string,
  { texts }: { readonly texts?: Texts } = {},
) {
  location.hash = hash;
  const page = await renderPage(
    <StrictMode>
      <App />
    </StrictMode>,
    { db, ...(texts && { texts }) },
  );
  await waitFor(() => expect(document.querySelector('.place h1, .place p')).not.toBeNull());
  return page;
}

/** Goes to another place of the journal, as a link does. */
export function goTo(hash: string): void {
  location.hash = hash;
}

/** A promise that was due yesterday, and was noted as missed today. */
export async function missedYesterday(
  db: SteadilyDatabase,
  text: string,
  newPerson: string,
): Promise<RecordId> {
  const before = NOON.subtract({ days: 3 });
  const due = { kind: 'by-day', day: NOON.toPlainDate().subtract({ days: 1 }) } as const;
  const logged = await logCommitment(db, environmentAt(before), { text, newPerson, due }, before);
  if (!logged.ok) throw new Error(logged.reason);
  await changeCommitment(db, environmentAt(NOON), logged.id, {
    name: 'miss',
    transition: (commitment) => miss(commitment, NOON),
  });
  return logged.id;
}

/** The repair of such a promise. */
export async function begun(db: SteadilyDatabase, of: RecordId): Promise<RecordId> {
  const repair = await beginRepair(db, environmentAt(NOON), of);
  if (!repair.ok) throw new Error(repair.reason);
  return repair.id;
}

/** A repair that is about no promise. */
export async function begunOther(db: SteadilyDatabase, newName: string, what: string): Promise<RecordId> {
  const repair = await beginOtherRepair(db, environmentAt(NOON), { with: { newName }, what });
  if (!repair.ok) throw new Error(repair.reason);
  return repair.id;
}

/** The words of the notice. */
export const said = () => document.querySelector('.notice-region')?.textContent ?? '';
