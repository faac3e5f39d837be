import { cellsOf } from '../domain/commitment-cells';
import { cellsOfDecision, type Decision, decisionFrom } from '../domain/decision';
import type { Due } from '../domain/due';
import { NAME_LIMIT } from '../domain/person';
import { wholeMinute } from '../domain/record/minute';
import { MYSELF, type RecordId } from '../domain/record/record-id';
import { normaliseText, textProblem } from '../domain/record/text';
import { log, takeBack, type Transition } from '../domain/transitions';
import type { CommandResult, LoggedDraft } from './commitment-commands';
import { findCommitment } from './find-commitment';
import { addPerson } from './person-commands';
import type { SteadilyDatabase } from './schema';
import { type Environment, write, type Writer } from './write';

/**
 * "Check with them first": parks what would be promised, with the person it is to when they are new, instead of logging
 * it. The id of the answer is the decision's.
 * @param now the person's own now
 * @returns 'no-name' when there is nobody to check with
 */
export async function parkDecision(
  db: SteadilyDatabase,
  environment: Environment,
  draft: LoggedDraft,
  now: Temporal.ZonedDateTime,
): Promise<CommandResult> {
  const checked = log(draft, now);
  if (!checked.ok) return checked;
  const { newPerson } = draft;
  const isNobody = newPerson === undefined && (draft.person === undefined || draft.person === MYSELF);
  if (isNobody || (newPerson !== undefined && textProblem(normaliseText(newPerson), NAME_LIMIT))) {
    return { ok: false, reason: 'no-name' };
  }
  const { result, command } = await write(db, environment, 'park decision', async (writer) => {
    const person = newPerson === undefined ? draft.person : await addPerson(db, writer, newPerson);
    return writer.create('decisions', cellsOfDecision({ ...saidIn(checked), ...(person && { person }) }));
  });
  return { ok: true, id: result, command };
}

/**
 * Takes an open promise back to check with them first: one command, and one undo for both. The id of the answer is the
 * decision's.
 */
export async function parkPromise(
  db: SteadilyDatabase,
  environment: Environment,
  from: RecordId,
  now: Temporal.ZonedDateTime,
): Promise<CommandResult> {
  const { result, command } = await write(db, environment, 'park promise', async (writer) => {
    const found = await findCommitment(db, writer, from);
    const text = found?.commitment.text;
    if (!found || text === undefined) return { ok: false, reason: 'gone' } as const;
    const { person, due, cue, leadMinutes } = found.commitment;
    if (person === MYSELF) return { ok: false, reason: 'no-name' } as const;
    const answer = takeBack(found.commitment, now);
    if (!answer.ok) return answer;
    await found.change(cellsOf(answer.patch));
    const id = await writer.create(
      'decisions',
      cellsOfDecision({
        text,
        person,
        due,
        from,
        ...(cue !== undefined && { cue }),
        ...(leadMinutes !== undefined && { leadMinutes }),
      }),
    );
    return { ok: true, id } as const;
  });
  return result.ok ? { ...result, command } : result;
}

/**
 * They said yes: logs the promise and settles the decision with it, in one command. The id of the answer is the
 * promise's.
 * @param options.due when it is promised for, in place of what was parked; what was parked may have passed
 * @returns 'due-in-past' when that has passed and no other is given
 */
export function sayYes(
  db: SteadilyDatabase,
  environment: Environment,
  id: RecordId,
  { due, now }: { readonly due?: Due; readonly now: Temporal.ZonedDateTime },
): Promise<CommandResult> {
  return decide(db, environment, id, {
    name: 'promise decision',
    end: async (writer, decision) => {
      const { text, person, cue, leadMinutes } = decision;
      const rest = {
        ...(cue !== undefined && { cue }),
        ...(leadMinutes !== undefined && { leadMinutes }),
      };
      const checked = log({ text, person, due: due ?? decision.due, ...rest }, now);
      if (!checked.ok) return checked;
      const promise = await writer.create('commitments', cellsOf(checked.patch).cells);
      const settled = { as: 'promised', at: wholeMinute(now.toInstant()) } as const;
      await writer.change('decisions', id, { cells: cellsOfDecision({ settled, promise }) });
      return { ok: true, id: promise };
    },
  });
}

/** It will not be promised: settles the decision. */
export function sayNo(
  db: SteadilyDatabase,
  environment: Environment,
  id: RecordId,
  now: Temporal.ZonedDateTime,
): Promise<CommandResult> {
  return decide(db, environment, id, {
    name: 'decline decision',
    end: async (writer) => {
      const settled = { as: 'not', at: wholeMinute(now.toInstant()) } as const;
      await writer.change('decisions', id, { cells: cellsOfDecision({ settled }) });
      return { ok: true, id };
    },
  });
}

/** Deletes a decision ("wrong entry"). */
export async function removeDecision(
  db: SteadilyDatabase,
  environment: Environment,
  id: RecordId,
): Promise<CommandResult> {
  const { result, command } = await write(db, environment, 'delete', async (writer) => {
    if (!(await writer.read('decisions', id))) return false;
    await writer.setLife('decisions', id, 'deleted');
    return true;
  });
  return result ? { ok: true, id, command } : { ok: false, reason: 'gone' };
}

type Ended = { readonly ok: true; readonly id: RecordId } | Extract<CommandResult, { readonly ok: false }>;

/** Settles a decision as it stands at the moment of writing. */
async function decide(
  db: SteadilyDatabase,
  environment: Environment,
  id: RecordId,
  {
    name,
    end,
  }: { readonly name: string; readonly end: (writer: Writer, decision: Decision) => Promise<Ended> },
): Promise<CommandResult> {
  const { result, command } = await write(db, environment, name, async (writer): Promise<Ended> => {
    const row = await writer.read('decisions', id);
    const decision = row && decisionFrom(row);
    if (!decision) return { ok: false, reason: 'gone' };
    if (decision.settled) return { ok: false, reason: 'already-settled' };
    return end(writer, decision);
  });
  return result.ok ? { ...result, command } : result;
}

/** All that was said of a promise but to whom. */
function saidIn({ patch: { text, due, cue, leadMinutes } }: Extract<Transition, { readonly ok: true }>) {
  return {
    ...(text !== undefined && { text }),
    ...(due && { due }),
    ...(cue !== undefined && { cue }),
    ...(leadMinutes !== undefined && { leadMinutes }),
  };
}
