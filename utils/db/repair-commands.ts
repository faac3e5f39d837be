import { cellsOf } from '../domain/commitment-cells';
import { NAME_LIMIT } from '../domain/person';
import type { RecordId } from '../domain/record/record-id';
import { normaliseLines, normaliseText, textProblem } from '../domain/record/text';
import {
  cellsOfRepair,
  type Repair,
  REPAIR_LIMITS,
  repairFrom,
  type RepairText,
  STEPS,
} from '../domain/repair';
import { mayMend } from '../domain/repair-question';
import { pass, type RepairTransition } from '../domain/repair-transitions';
import { type Draft, leaveAlone, log, type Refusal } from '../domain/transitions';
import { changeCommitment, type CommandResult } from './commitment-commands';
import { findCommitment } from './find-commitment';
import { addPerson } from './person-commands';
import type { SteadilyDatabase } from './schema';
import { type CommandId, type Environment, write, type Writer } from './write';

/** What a command on a repair came to. A refused one wrote nothing. */
export type RepairResult =
  /** The repair's id. Without a command nothing was written: what was asked for is there already. */
  | { readonly ok: true; readonly id: RecordId; readonly command?: CommandId }
  /** 'gone': the repair or what it is about was deleted meanwhile, or there is nothing to mend about it. */
  | { readonly ok: false; readonly reason: Refusal | 'gone' | 'no-name' | 'one-already' };

const GONE = { ok: false, reason: 'gone' } as const;

/** Makes the repair of a missed or late commitment, or answers the one there is. */
export async function beginRepair(
  db: SteadilyDatabase,
  environment: Environment,
  of: RecordId,
): Promise<RepairResult> {
  const { result, command } = await write(db, environment, 'begin repair', async (writer) => {
    const [there] = await db.repairs.where('ix.of').equals(of).sortBy('id');
    if (there) return { id: there.id, isNew: false };
    const found = await findCommitment(db, writer, of);
    if (!found || !mayMend(found.commitment)) return undefined;
    const { person } = found.commitment;
    return { id: await writer.create('repairs', cellsOfRepair({ person, of })), isNew: true };
  });
  if (!result) return GONE;
  return { ok: true, id: result.id, ...(result.isNew && { command }) };
}

/**
 * Makes a repair that is not about a promise, with the person when they are new.
 * @returns 'gone' when the person was deleted meanwhile, 'no-name' for a name that is none
 */
export async function beginOtherRepair(
  db: SteadilyDatabase,
  environment: Environment,
  {
    with: whom,
    what,
  }: {
    readonly with: { readonly id: RecordId } | { readonly newName: string };
    readonly what: string;
  },
): Promise<RepairResult> {
  const text = normaliseLines(what);
  const problem = textProblem(text, REPAIR_LIMITS.what);
  if (problem) return { ok: false, reason: problem.reason };
  if ('newName' in whom && textProblem(normaliseText(whom.newName), NAME_LIMIT)) {
    return { ok: false, reason: 'no-name' };
  }
  const { result, command } = await write(db, environment, 'begin repair', async (writer) => {
    const person = await personOf(db, writer, whom);
    return person && writer.create('repairs', cellsOfRepair({ person, texts: { what: text }, passed: 1 }));
  });
  return result === undefined ? GONE : { ok: true, id: result, command };
}

async function personOf(
  db: SteadilyDatabase,
  writer: Writer,
  whom: { readonly id: RecordId } | { readonly newName: string },
): Promise<RecordId | undefined> {
  if ('newName' in whom) return addPerson(db, writer, whom.newName);
  return (await writer.read('people', whom.id)) && whom.id;
}

/**
 * Applies a transition to the repair as it stands at the moment of writing, whatever another page showed.
 * @param name of the command, for its history
 */
export async function changeRepair(
  db: SteadilyDatabase,
  environment: Environment,
  id: RecordId,
  { name, transition }: { readonly name: string; readonly transition: RepairTransition },
): Promise<RepairResult> {
  const { result, command } = await write(db, environment, name, async (writer) => {
    const repair = await readRepair(writer, id);
    if (!repair) return undefined;
    const cells = cellsOfRepair(transition(repair));
    if (Object.keys(cells).length === 0) return 'as it was';
    await writer.change('repairs', id, { cells });
    return 'changed';
  });
  if (!result) return GONE;
  return { ok: true, id, ...(result === 'changed' && { command }) };
}

/** Stores a text of a repair as it stands now; none takes it away. Refuses one that is too long, which is then not stored. */
export async function writeInRepair(
  db: SteadilyDatabase,
  environment: Environment,
  id: RecordId,
  { field, text }: { readonly field: RepairText; readonly text: string },
): Promise<RepairResult> {
  const stored = normaliseLines(text);
  const problem = textProblem(stored, REPAIR_LIMITS[field]);
  if (problem?.reason === 'too-long') return { ok: false, reason: 'too-long' };
  return changeRepair(db, environment, id, {
    name: 'write in repair',
    transition: ({ texts }) => ((texts[field] ?? '') === stored ? {} : { texts: { [field]: stored } }),
  });
}

/**
 * Logs the smaller promise of the fifth step to the person of the repair, and links it.
 * @param now the person's own now
 * @returns 'one-already' when it has made one that is still here
 */
export async function actDifferently(
  db: SteadilyDatabase,
  environment: Environment,
  id: RecordId,
  { draft, now }: { readonly draft: Omit<Draft, 'person'>; readonly now: Temporal.ZonedDateTime },
): Promise<RepairResult> {
  const { result, command } = await write(db, environment, 'act differently', async (writer) => {
    const repair = await readRepair(writer, id);
    if (!repair) return GONE;
    // Another page was quicker: one repair makes one promise.
    if (repair.promise !== undefined && (await writer.read('commitments', repair.promise))) return ALREADY;
    const checked = log({ ...draft, person: repair.person }, now);
    if (!checked.ok) return checked;
    const promise = await writer.create('commitments', cellsOf(checked.patch).cells);
    const passed = pass(STEPS.indexOf('differently') + 1)(repair);
    await writer.change('repairs', id, { cells: cellsOfRepair({ promise, ...passed }) });
    return { ok: true, id } as const;
  });
  return result.ok ? { ...result, command } : result;
}

const ALREADY = { ok: false, reason: 'one-already' } as const;

/** Takes a repair away that was begun by mistake. What was promised in it stays. */
export async function removeRepair(
  db: SteadilyDatabase,
  environment: Environment,
  id: RecordId,
): Promise<RepairResult> {
  const { result, command } = await write(db, environment, 'remove repair', async (writer) => {
    if (!(await writer.read('repairs', id))) return false;
    await writer.setLife('repairs', id, 'deleted');
    return true;
  });
  return result ? { ok: true, id, command } : GONE;
}

/** A miss is to be left as it is: nobody asks again whether to repair it. */
export function leaveMissAlone(
  db: SteadilyDatabase,
  environment: Environment,
  commitment: RecordId,
): Promise<CommandResult> {
  return changeCommitment(db, environment, commitment, { name: 'leave alone', transition: leaveAlone });
}

async function readRepair(writer: Writer, id: RecordId): Promise<Repair | undefined> {
  const row = await writer.read('repairs', id);
  return row && repairFrom(row);
}
