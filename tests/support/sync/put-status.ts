import type { SteadilyDatabase } from '../../../utils/db/schema';
import { syncStore } from '../../../utils/db/sync-store';
import type { Environment } from '../../../utils/db/write';
import { minuteOf } from '../../../utils/domain/record/minute';
import { statusOf, type StatusName } from './statuses';

/** Stores what sync would say if it stood so. */
export async function putStatus(
  db: SteadilyDatabase,
  environment: Environment,
  name: StatusName,
): Promise<void> {
  const self = (await db.device.get('id'))?.value ?? 'La9x2';
  const now = minuteOf(environment.now());
  await syncStore(db, environment).saveStatus(statusOf(name, { self, now }));
}
