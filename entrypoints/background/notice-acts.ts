import { readOpenCommitments } from '../../utils/db/commitments';
import { changeCommitment } from '../../utils/db/commitment-commands';
import { readLedger } from '../../utils/db/ledger';
import { openDatabase } from '../../utils/db/open';
import type { SteadilyDatabase } from '../../utils/db/schema';
import type { Environment } from '../../utils/db/write';
import { nameOf } from '../../utils/domain/reminders/ledger';
import type { RecordId } from '../../utils/domain/record/record-id';
import { keep, snooze } from '../../utils/domain/transitions';
import { instant, now } from '../../utils/platform/clock';
import { hasRoom } from '../../utils/platform/disk';
import type { Notices } from '../../utils/platform/notifications';
import { showPage } from '../../utils/platform/pages';
import { random32 } from '../../utils/platform/random';
import { namesIn } from './remind';

const ENVIRONMENT: Environment = { now: instant, random: random32, hasRoom };

/**
 * What a notice does: a click shows today's promises, with all the choices; its buttons keep the one promise it is about,
 * or put its promises off for an hour. Registers its listeners at once.
 * @param onChanged called when something was written
 */
export function startNoticeActs(notices: Notices, { onChanged }: { readonly onChanged: () => void }): void {
  const guard = (work: Promise<unknown>) =>
    void work.catch((error: unknown) =>
      console.error('Steadily could not do what a reminder offered:', error),
    );
  notices.onNoticeClicked((id) => {
    guard(Promise.all([notices.clearNotice(id), showPage('newtab.html')]));
  });
  notices.onNoticeButton((id, index) => {
    guard(
      act(id, index)
        .catch((error: unknown) => {
          console.error('Steadily could not do what a reminder offered:', error);
          return false;
        })
        .then(async (isDone) => {
          await notices.clearNotice(id);
          // Whoever pressed it believes that it was done: where it was not, the page says so, with all the choices.
          if (!isDone) await showPage('newtab.html');
          onChanged();
        }),
    );
  });
}

/** Answers whether everything was written that was asked for. */
async function act(notice: string, index: number): Promise<boolean> {
  const opening = await openDatabase();
  if (!opening.ok) throw new Error(opening.reason);
  try {
    const about = await openPromisesOf(opening.db, notice);
    // The buttons as `noticeLook` has them: one promise may be kept, several can only wait.
    const isKept = about.ids.length === 1 && about.count === 1 && index === 0;
    let isDone = about.ids.length > 0;
    for (const id of about.ids) {
      const { ok } = await changeCommitment(opening.db, ENVIRONMENT, id, {
        name: isKept ? 'keep' : 'snooze',
        transition: (commitment) =>
          isKept ? keep(commitment, now()) : snooze(commitment, instant().add({ hours: 1 })),
      });
      isDone &&= ok;
    }
    return isDone;
  } finally {
    opening.db.close();
  }
}

/** Those of its promises that are still open as they were, and how many it spoke of. */
async function openPromisesOf(
  db: SteadilyDatabase,
  notice: string,
): Promise<{ readonly ids: readonly RecordId[]; readonly count: number }> {
  const names = namesIn(notice, await readLedger(db));
  const open = await readOpenCommitments(db, now().toPlainDate());
  return { ids: open.filter((one) => names.has(nameOf(one))).map(({ id }) => id), count: names.size };
}
