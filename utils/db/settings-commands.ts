import { type SettingCells, SETTINGS_ID } from '../domain/setting';
import type { SteadilyDatabase } from './schema';
import { type CommandId, type Environment, write } from './write';

/**
 * Changes synced settings, and only those that are named. There is one record of them, the same on every device; the
 * first change makes it. Null puts a setting back to what it is without one.
 */
export async function changeSettings(
  db: SteadilyDatabase,
  environment: Environment,
  cells: SettingCells,
): Promise<CommandId> {
  const { command } = await write(db, environment, 'change settings', (writer) =>
    writer.touch('settings', SETTINGS_ID, { cells }),
  );
  return command;
}
