import { useMemo } from 'react';

import {
  changeCommitment,
  type CommandResult,
  deleteCommitment,
  logCommitment,
  type LoggedDraft,
} from '../../utils/db/commitments';
import { isOutOfRoom } from '../../utils/db/failure';
import type { SteadilyDatabase } from '../../utils/db/schema';
import { settlingCommand, undo } from '../../utils/db/undo';
import type { CommandId, Environment } from '../../utils/db/write';
import type { Commitment } from '../../utils/domain/commitment';
import type { Due } from '../../utils/domain/due';
import type { RecordId } from '../../utils/domain/record/record-id';
import {
  callOff,
  keep,
  keepLate,
  miss,
  move,
  type Refusal,
  takeBack,
  type Telling,
  type Transition,
} from '../../utils/domain/transitions';
import { instant, now } from '../../utils/platform/clock';
import { hasRoom } from '../../utils/platform/disk';
import { tellBackground } from './tell-background';
import { random32 } from '../../utils/platform/random';
import { type Steadily, useSteadily } from './steadily';

/** What a command came to, in a form a page can put into words. Whatever is not 'done' wrote nothing. */
export type Outcome =
  | { readonly kind: 'done'; readonly command: CommandId }
  | { readonly kind: 'refused'; readonly reason: Refusal | 'gone' | 'no-name' | 'changed-since' }
  | { readonly kind: 'not-written'; readonly failure: 'full' | 'failed' };

export interface Commands {
  readonly log: (draft: LoggedDraft) => Promise<Outcome>;
  readonly keep: (id: RecordId) => Promise<Outcome>;
  readonly keepLate: (id: RecordId, deedAt: Temporal.Instant) => Promise<Outcome>;
  readonly miss: (id: RecordId) => Promise<Outcome>;
  readonly move: (id: RecordId, to: Due, telling: Telling) => Promise<Outcome>;
  readonly callOff: (id: RecordId) => Promise<Outcome>;
  readonly takeBack: (id: RecordId) => Promise<Outcome>;
  readonly remove: (id: RecordId) => Promise<Outcome>;
  readonly undo: (command: CommandId) => Promise<Outcome>;
  /** Opens a settled commitment again, long after its undo left the screen. */
  readonly reopen: (id: RecordId) => Promise<Outcome>;
}

const ENVIRONMENT: Environment = { now: instant, random: random32, hasRoom };

/** What a person can do here. Each is one transaction; once it is written the background is told. */
export function useCommands(): Commands {
  const { opening, renew } = useSteadily();
  return useMemo(() => commandsOn(opening, renew), [opening, renew]);
}

function commandsOn(opening: Steadily['opening'], renew: Steadily['renew']): Commands {
  let isBroken = false;
  const run = async (
    command: (db: SteadilyDatabase) => Promise<CommandResult | Undone>,
  ): Promise<Outcome> => {
    try {
      const opened = isBroken ? await renew() : await opening;
      if (!opened.ok) return await notWritten(opened.reason);
      const result = await command(opened.db);
      if (!result.ok) return { kind: 'refused', reason: result.reason };
      tellBackground('changed');
      return { kind: 'done', command: result.command };
    } catch (error) {
      isBroken = true;
      return notWritten(error);
    }
  };
  const change = (id: RecordId, name: string, transition: (commitment: Commitment) => Transition) =>
    run((db) => changeCommitment(db, ENVIRONMENT, id, { name, transition }));
  return {
    log: (draft) => run((db) => logCommitment(db, ENVIRONMENT, draft, now())),
    keep: (id) => change(id, 'keep', (commitment) => keep(commitment, now())),
    keepLate: (id, deedAt) =>
      change(id, 'keep late', (commitment) => keepLate(commitment, { deedAt }, now())),
    miss: (id) => change(id, 'miss', (commitment) => miss(commitment, now())),
    move: (id, to, telling) => change(id, 'move', (commitment) => move(commitment, { to, telling }, now())),
    callOff: (id) =>
      change(id, 'call off', (commitment) => callOff(commitment, { agreedBeforeDue: true }, now())),
    takeBack: (id) => change(id, 'take back', (commitment) => takeBack(commitment, now())),
    remove: (id) => run((db) => deleteCommitment(db, ENVIRONMENT, id)),
    undo: (command) => run((db) => undoIn(db, command)),
    reopen: (id) => run(async (db) => undoIn(db, await settlingCommand(db, id))),
  };
}

async function notWritten(error: unknown): Promise<Outcome> {
  const isFull = isOutOfRoom(error) || !(await hasRoom());
  return { kind: 'not-written', failure: isFull ? 'full' : 'failed' };
}

type Undone =
  | { readonly ok: true; readonly command: CommandId }
  | { readonly ok: false; readonly reason: 'changed-since' };

async function undoIn(db: SteadilyDatabase, command: CommandId | undefined): Promise<Undone> {
  if (command === undefined) return { ok: false, reason: 'changed-since' };
  const undone = await undo(db, ENVIRONMENT, command);
  return undone.result === 'undone'
    ? { ok: true, command: undone.command }
    : { ok: false, reason: 'changed-since' };
}
