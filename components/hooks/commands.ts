import {
  changeCommitment,
  deleteCommitment,
  logCommitment,
  type LoggedDraft,
} from '../../utils/db/commitment-commands';
import { makeRitual } from '../../utils/db/ritual-commands';
import { restoreWording } from '../../utils/db/restore-wording';
import { reopen as reopenCommand, undo as undoCommand } from '../../utils/db/undo';
import type { CommandId } from '../../utils/db/write';
import type { Commitment } from '../../utils/domain/commitment';
import type { RecordId } from '../../utils/domain/record/record-id';
import * as transitions from '../../utils/domain/transitions';
import { now } from '../../utils/platform/clock';
import type { Settlement } from '../Settle/SettleDialog';
import type { Command } from './useRunner';

/** Logs a promise. These are all the things a person can do with promises, each at the moment it is done. */
export const log =
  (draft: LoggedDraft): Command =>
  (db, environment) =>
    logCommitment(db, environment, draft, now());

/** Begins what recurs. */
export const beginRitual =
  (draft: Parameters<typeof makeRitual>[2]): Command =>
  (db, environment) =>
    makeRitual(db, environment, draft, now());

export const keep = (id: RecordId): Command =>
  change(id, 'keep', (commitment) => transitions.keep(commitment, now()));

/** Does what a settlement stands for. */
export function settle(id: RecordId, settlement: Exclude<Settlement, { kind: 'carried-out' }>): Command {
  switch (settlement.kind) {
    case 'late':
      return change(id, 'keep late', (it) => transitions.keepLate(it, settlement, now()));
    case 'missed':
      return change(id, 'miss', (it) => transitions.miss(it, now()));
    case 'moved':
      return change(id, 'move', (it) => transitions.move(it, settlement, now()));
    case 'called-off':
      return change(id, 'call off', (it) => transitions.callOff(it, { agreedBeforeDue: true }, now()));
    case 'taken-back':
    case 'skipped':
      return change(id, 'take back', (it) => transitions.takeBack(it, now()));
    case 'removed':
      return (db, environment) => deleteCommitment(db, environment, id);
    case 'snoozed':
      return change(id, 'snooze', (it) => transitions.snooze(it, settlement.until));
    case 'reworded':
      return (db, environment) => restoreWording(db, environment, settlement.seq);
  }
}

export const undo =
  (command: CommandId | undefined): Command =>
  async (db, environment) => {
    if (command === undefined) return { ok: false, reason: 'changed-since' };
    const undone = await undoCommand(db, environment, command);
    return undone.result === 'undone'
      ? { ok: true, command: undone.command }
      : { ok: false, reason: 'changed-since' };
  };

/** Opens a settled commitment again, long after its undo left the screen. */
export const reopen =
  (id: RecordId): Command =>
  async (db, environment) => {
    const command = await reopenCommand(db, environment, id);
    return command === undefined ? { ok: false, reason: 'changed-since' } : { ok: true, command };
  };

function change(
  id: RecordId,
  name: string,
  transition: (commitment: Commitment) => transitions.Transition,
): Command {
  return (db, environment) => changeCommitment(db, environment, id, { name, transition });
}
