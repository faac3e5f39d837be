import { readOpenCommitments } from '../../utils/db/commitments';
import { readDeviceSetting } from '../../utils/db/device-settings';
import { openDatabase } from '../../utils/db/open';
import { project } from '../../utils/db/projection';
import { sweep } from '../../utils/db/sweep';
import { badge } from '../../utils/domain/badge';
import { loadTexts } from '../../utils/i18n';
import { ensureAlarms, ensureHeartbeat } from '../../utils/platform/alarms';
import { showBadge } from '../../utils/platform/badge';
import { sha256 } from '../../utils/platform/digest';
import { hasRoom } from '../../utils/platform/disk';
import { browserLanguages } from '../../utils/platform/languages';
import { exclusively } from '../../utils/platform/lock';
import { badgeLook } from './badge-look';

/**
 * Brings the projection of rituals, badge and alarms in line with the database. Alarms are hints and the database is the truth: this may run at
 * any time, any number of times, and ends in the same state. Without a readable database it leaves everything as it is;
 * the pages say what is wrong.
 */
export async function reconcile(now: Temporal.ZonedDateTime): Promise<void> {
  await exclusively('reconcile', async () => {
    const opening = await openDatabase({ mayUpgrade: false });
    if (!opening.ok) return ensureHeartbeat();
    const { db } = opening;
    try {
      await project(db, { today: now.toPlainDate(), digest: sha256, hasRoom });
      const [open, language] = await Promise.all([
        readOpenCommitments(db, now.toPlainDate()),
        readDeviceSetting(db, 'language'),
      ]);
      const view = badge(open, now);
      const texts = await loadTexts(browserLanguages(), { chosen: language });
      await showBadge(badgeLook(view, texts.say));
      await ensureAlarms(view.changesAt);
      if (await hasRoom()) await sweep(db, now.toInstant());
    } finally {
      db.close();
    }
  });
}
