import { useMemo } from 'react';

import {
  actDifferently,
  beginOtherRepair,
  beginRepair,
  changeRepair,
  leaveMissAlone,
  removeRepair,
  type RepairResult,
  writeInRepair,
} from '../../utils/db/repair-commands';
import type { RecordId } from '../../utils/domain/record/record-id';
import type { RepairText } from '../../utils/domain/repair';
import * as transitions from '../../utils/domain/repair-transitions';
import type { Draft } from '../../utils/domain/transitions';
import { now } from '../../utils/platform/clock';
import { type Command, type Outcome, type Runner, useRunner } from './useRunner';

/** What beginning came to, with the repair to go to once there is one. */
export interface Begun {
  readonly outcome: Outcome;
  readonly id?: RecordId;
}

export interface RepairCommands {
  /** Of a promise: makes its repair, or finds the one there is. */
  readonly begin: (of: RecordId) => Promise<Begun>;
  readonly beginOther: (about: Parameters<typeof beginOtherRepair>[2]) => Promise<Begun>;
  readonly writeText: (id: RecordId, field: RepairText, text: string) => Promise<Outcome>;
  /** So many steps have been gone through or skipped. */
  readonly pass: (id: RecordId, steps: number) => Promise<Outcome>;
  readonly actDifferently: (id: RecordId, draft: Omit<Draft, 'person'>) => Promise<Outcome>;
  readonly giveTime: (id: RecordId, askOn: Temporal.PlainDate) => Promise<Outcome>;
  readonly close: (id: RecordId) => Promise<Outcome>;
  readonly askAgain: (id: RecordId) => Promise<Outcome>;
  readonly reopen: (id: RecordId) => Promise<Outcome>;
  readonly beginPlan: (id: RecordId) => Promise<Outcome>;
  readonly askHelpOn: (id: RecordId, on: Temporal.PlainDate | undefined) => Promise<Outcome>;
  readonly remove: (id: RecordId) => Promise<Outcome>;
  /** A miss is not to be asked about any more. */
  readonly leaveAlone: (commitment: RecordId) => Promise<Outcome>;
}

/** What a person can do to mend something. Kept apart from the other commands: it is loaded where it is done. */
export function useRepairCommands(): RepairCommands {
  const { run } = useRunner();
  return useMemo(() => commandsBy(run), [run]);
}

function commandsBy(run: Runner['run']): RepairCommands {
  const begun = async (command: (...on: Parameters<Command>) => Promise<RepairResult>): Promise<Begun> => {
    let id: RecordId | undefined;
    const outcome = await run(async (db, environment) => {
      const result = await command(db, environment);
      if (result.ok) id = result.id;
      return result;
    });
    return { outcome, ...(id !== undefined && { id }) };
  };
  const change = (id: RecordId, name: string, transition: transitions.RepairTransition) =>
    run((db, environment) => changeRepair(db, environment, id, { name, transition }));
  const today = () => now().toPlainDate();
  return {
    begin: (of) => begun((db, environment) => beginRepair(db, environment, of)),
    beginOther: (about) => begun((db, environment) => beginOtherRepair(db, environment, about)),
    writeText: (id, field, text) =>
      run((db, environment) => writeInRepair(db, environment, id, { field, text })),
    pass: (id, steps) => change(id, 'pass step', transitions.pass(steps)),
    actDifferently: (id, draft) =>
      run((db, environment) => actDifferently(db, environment, id, { draft, now: now() })),
    giveTime: (id, askOn) => change(id, 'give time', transitions.giveTime(askOn)),
    close: (id) => change(id, 'close repair', transitions.close(now())),
    askAgain: (id) => change(id, 'ask again', transitions.askAgain(today())),
    reopen: (id) => change(id, 'reopen repair', transitions.reopen(today())),
    beginPlan: (id) => change(id, 'begin plan', transitions.beginPlan(today())),
    askHelpOn: (id, on) => change(id, 'ask help', transitions.askHelpOn(on)),
    remove: (id) => run((db, environment) => removeRepair(db, environment, id)),
    leaveAlone: (commitment) => run((db, environment) => leaveMissAlone(db, environment, commitment)),
  };
}
