import { isGone } from '../domain/record/row';
import { type SettingCells, SETTINGS_ID } from '../domain/setting';
import { quietFieldsOf } from './quiet-fields';
import type { SteadilyDatabase } from './schema';

/** The synced settings that were ever changed, on any device. */
export async function readSettings(db: SteadilyDatabase): Promise<SettingCells> {
  const row = await db.settings.get(SETTINGS_ID);
  return row && !isGone(row, quietFieldsOf('settings')) ? row.v : {};
}
