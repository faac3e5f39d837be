import { readOpenCommitments } from '../../utils/db/commitments';
import { readDeviceSetting } from '../../utils/db/device-settings';
import { openDatabase } from '../../utils/db/open';
import { project } from '../../utils/db/projection';
import { sweep } from '../../utils/db/sweep';
import { badge } from '../../utils/domain/badge';
import { loadTexts } from '../../utils/i18n';
import { backgroundTexts } from '../../utils/i18n/background-texts';
import { ensureAlarms, ensureHeartbeat } from '../../utils/platform/alarms';
import { showBadge } from '../../utils/platform/badge';
import { sha256 } from '../../utils/platform/digest';
import { hasRoom } from '../../utils/platform/disk';
import { browserLanguages } from '../../utils/platform/languages';
import { exclusively } from '../../utils/platform/lock';
import type { Notices } from '../../utils/platform/notifications';
import { badgeLook } from './badge-look';
import { remind } from './remind';

/**
 * Brings the projection of rituals, badge, reminders and alarms in line with the database. Alarms are hints and the
 * database is the truth: this may run at any time, any number of times, and ends in the same state. Without a readable
 * database it leaves everything as it is; the pages say what is wrong.
 */
export async function reconcile(now: Temporal.ZonedDateTime, notices: Notices): Promise<void> {
  await exclusively('reconcile', async () => {
    const opening = await openDatabase();
    if (!opening.ok) return ensureHeartbeat();
    const { db } = opening;
    try {
      // What has been projected before is there; whatever keeps it from going on must not keep the rest.
      await ensureHeartbeat();
      await project(db, { today: now.toPlainDate(), digest: sha256, hasRoom }).catch((error: unknown) =>
        console.error('Steadily could not work out when rituals come:', error),
      );
      const [open, language, badgeIs] = await Promise.all([
        readOpenCommitments(db, now.toPlainDate()),
        readDeviceSetting(db, 'language'),
        readDeviceSetting(db, 'badge'),
      ]);
      const view = badge(open, now);
      const texts = backgroundTexts(await loadTexts(browserLanguages(), { chosen: language }));
      await showBadge(badgeLook(badgeIs === 'off' ? NOTHING : view, texts.say));
      let next: Temporal.Instant | undefined;
      try {
        next = await remind(db, { open, now, texts, notices, hasRoom });
      } finally {
        // Whatever keeps reminders from being remembered, the next wake must come.
        await ensureAlarms(earliest(view.changesAt, next));
      }
      if (await hasRoom()) await sweep(db, now.toInstant());
    } finally {
      db.close();
    }
  });
}

const NOTHING = { dueSoon: 0, stillOpen: 0 };

function earliest(...instants: readonly (Temporal.Instant | undefined)[]): Temporal.Instant | undefined {
  return instants.filter((instant) => instant !== undefined).sort(Temporal.Instant.compare)[0];
}
