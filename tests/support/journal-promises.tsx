import { act, screen } from '@testing-library/react';

import { App } from '../../entrypoints/journal/App';
import { changeCommitment, logCommitment } from '../../utils/db/commitment-commands';
import type { SteadilyDatabase } from '../../utils/db/schema';
import type { Commitment } from '../../utils/domain/commitment';
import type { RecordId } from '../../utils/domain/record/record-id';
import type { Transition } from '../../utils/domain/transitions';
import { NOON } from './aside';
import { environmentAt, renderPage } from './render';

/** Opens the journal at an address of its own, and waits until its section is there. */
export async function openPromises(db: SteadilyDatabase, hash = '#/promises'): Promise<void> {
  history.replaceState(null, '', hash);
  await renderPage(<App />, { db });
  await screen.findByRole('heading', { level: 1 });
}

/** Goes to another address of the journal, as a link or a step back would. */
export function goTo(hash: string): void {
  act(() => {
    history.replaceState(null, '', hash);
    dispatchEvent(new HashChangeEvent('hashchange'));
  });
}

type Draft = Parameters<typeof logCommitment>[2];

/** Promises something two days before it is settled, so many days before noon; open while nothing settles it. */
export async function lived(
  db: SteadilyDatabase,
  draft: Draft,
  {
    daysAgo,
    by,
  }: {
    readonly daysAgo: number;
    readonly by?: (commitment: Commitment, now: Temporal.ZonedDateTime) => Transition;
  },
): Promise<RecordId> {
  const settling = NOON.subtract({ days: daysAgo });
  const before = settling.subtract({ days: 2 });
  const logged = await logCommitment(db, environmentAt(before), draft, before);
  if (!logged.ok) throw new Error(logged.reason);
  if (by) {
    const transition = (commitment: Commitment) => by(commitment, settling);
    const changed = await changeCommitment(db, environmentAt(settling), logged.id, {
      name: 'example',
      transition,
    });
    if (!changed.ok) throw new Error(changed.reason);
  }
  return logged.id;
}

/** What each line of the list says, headings among them. */
export function lines(): readonly string[] {
  return Array.from(document.querySelectorAll('.long-list > li'), (line) =>
    Array.from(line.querySelectorAll('h2, p, .commitment-when'), ({ textContent }) => textContent).join(
      ' | ',
    ),
  );
}
