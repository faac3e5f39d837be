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
import type { Due } from '../../utils/domain/due';
import type { RecordId } from '../../utils/domain/record/record-id';
import * as transitions from '../../utils/domain/transitions';
import { now } from '../../utils/platform/clock';
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

export const keepLate = (id: RecordId, deedAt: Temporal.Instant): Command =>
  change(id, 'keep late', (commitment) => transitions.keepLate(commitment, { deedAt }, now()));

export const miss = (id: RecordId): Command =>
  change(id, 'miss', (commitment) => transitions.miss(commitment, now()));

export const move = (id: RecordId, to: Due, telling: transitions.Telling): Command =>
  change(id, 'move', (commitment) => transitions.move(commitment, { to, telling }, now()));

export const callOff = (id: RecordId): Command =>
  change(id, 'call off', (commitment) => transitions.callOff(commitment, { agreedBeforeDue: true }, now()));

export const takeBack = (id: RecordId): Command =>
  change(id, 'take back', (commitment) => transitions.takeBack(commitment, now()));

export const snooze = (id: RecordId, until: Temporal.Instant | undefined): Command =>
  change(id, 'snooze', (commitment) => transitions.snooze(commitment, until));

export const remove =
  (id: RecordId): Command =>
  (db, environment) =>
    deleteCommitment(db, environment, id);

/** Puts an earlier wording back. */
export const reword =
  (seq: number): Command =>
  (db, environment) =>
    restoreWording(db, environment, seq);

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
