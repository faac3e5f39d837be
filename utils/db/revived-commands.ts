import type { CommandResult } from './commitment-commands';
import type { Revived } from './revived';
import type { SteadilyDatabase } from './schema';
import { type Environment, write } from './write';

type Named = Pick<Revived, 'table' | 'id'>;

/** "Delete anyway": what was deleted on one device and changed later on another is deleted after all, with undo. */
export function deleteAnyway(
  db: SteadilyDatabase,
  environment: Environment,
  revived: Named,
): Promise<CommandResult> {
  return decide(db, environment, revived, { name: 'delete anyway', state: 'deleted' });
}

/** It stays: the deletion is over, on every device. */
export function keepRevived(
  db: SteadilyDatabase,
  environment: Environment,
  revived: Named,
): Promise<CommandResult> {
  return decide(db, environment, revived, { name: 'keep revived', state: 'alive' });
}

/** 'gone' also when the question was answered meanwhile, by another page or device. */
async function decide(
  db: SteadilyDatabase,
  environment: Environment,
  { table, id }: Named,
  { name, state }: { readonly name: string; readonly state: 'alive' | 'deleted' },
): Promise<CommandResult> {
  const { result, command } = await write(db, environment, name, async (writer) => {
    const row = await writer.read(table, id);
    if (!row?.ix.revived) return false;
    await writer.setLife(table, id, state);
    return true;
  });
  return result ? { ok: true, id, command } : { ok: false, reason: 'gone' };
}
