import { NAME_LIMIT } from '../domain/person';
import type { RecordId } from '../domain/record/record-id';
import { normaliseText, textProblem } from '../domain/record/text';
import { cellsOfRitual, type Ritual, ritualFrom, type RitualPatch } from '../domain/ritual';
import { frameFrom, type Pause } from '../domain/ritual-frame';
import {
  begin,
  changeFrom,
  endFrom,
  passingOver,
  pause,
  resume,
  type RitualChange,
  type RitualDraft,
  type RitualRefusal,
} from '../domain/ritual-transitions';
import { completeSettled } from './complete-settled';
import { addPerson } from './person-commands';
import { readSaidDays } from './said-days';
import type { SteadilyDatabase } from './schema';
import { type CommandId, type Environment, write, type Writer } from './write';

/**
 * What a command on a ritual came to. A refused one wrote nothing. The projection follows by `project`: until then a
 * ritual that began is not seen, and one that ended or paused is not expected any more.
 */
export type RitualResult =
  /** The id is that of the ritual as it goes on. */
  | { readonly ok: true; readonly id: RecordId; readonly command: CommandId }
  /** 'gone': deleted meanwhile, here or on another device. 'no-name': too long for one, or empty. */
  | { readonly ok: false; readonly reason: RitualRefusal | 'gone' | 'no-name' };

/** With whom: someone known, or a name to be made a person together with it. */
interface WithNewPerson {
  readonly newPerson?: string;
}

/**
 * Begins a ritual, with the person it is with when they are new.
 * @param now the person's own now
 */
export async function makeRitual(
  db: SteadilyDatabase,
  environment: Environment,
  { newPerson, ...draft }: RitualDraft & WithNewPerson,
  now: Temporal.ZonedDateTime,
): Promise<RitualResult> {
  const checked = begin(draft, now);
  if (!checked.ok) return checked;
  if (isNoName(newPerson)) return { ok: false, reason: 'no-name' };
  const { result, command } = await write(db, environment, 'make ritual', async (writer) => {
    const person = await personFor(db, writer, newPerson);
    return writer.create('rituals', cellsOfRitual({ ...checked.patch, ...person }));
  });
  return { ok: true, id: result, command };
}

/**
 * Changes a ritual from a day on; what was before stays as it was, and what was said already of days to come.
 * @param from a day of the ritual's own calendar: the occurrence it was said at, or today
 * @returns with the id of the one that goes on, which is another unless it was changed from its first day
 */
export async function changeRitual(
  db: SteadilyDatabase,
  environment: Environment,
  id: RecordId,
  {
    from,
    change: { newPerson, ...change },
    now,
  }: {
    readonly from: Temporal.PlainDate;
    readonly change: RitualChange & WithNewPerson;
    readonly now: Temporal.ZonedDateTime;
  },
): Promise<RitualResult> {
  if (isNoName(newPerson)) return { ok: false, reason: 'no-name' };
  const { result, command } = await write(
    db,
    environment,
    'change ritual',
    async (writer): Promise<Written> => {
      const ritual = await read(writer, id);
      if (!ritual) return GONE;
      const changed = changeFrom(ritual, from, change, now);
      if (!changed.ok) return changed;
      const person = await personFor(db, writer, newPerson);
      if ('patch' in changed) {
        await writer.change('rituals', id, { cells: cellsOfRitual({ ...changed.patch, ...person }) });
        return { ok: true, id };
      }
      await writer.change('rituals', id, { cells: cellsOfRitual(changed.end) });
      const next = passingOver(changed.next, await readSaidDays(db, id, from));
      const cells = cellsOfRitual({ ...next, ...person });
      return { ok: true, id: await writer.create('rituals', cells) };
    },
  );
  return result.ok ? { ...result, command } : result;
}

/** Ends a ritual: nothing more is expected from a day on. */
export function endRitual(
  db: SteadilyDatabase,
  environment: Environment,
  id: RecordId,
  from: Temporal.PlainDate,
): Promise<RitualResult> {
  return patch(db, environment, id, {
    name: 'end ritual',
    change: (ritual) => ({ ok: true, patch: endFrom(ritual, from) }),
  });
}

/** Nothing is expected on these days, both included; the counting goes on. */
export function pauseRitual(
  db: SteadilyDatabase,
  environment: Environment,
  id: RecordId,
  span: Pause,
): Promise<RitualResult> {
  return patch(db, environment, id, { name: 'pause ritual', change: (ritual) => pause(ritual, span) });
}

/** Ends the pause that a day lies in, before that day; one that has not begun is taken back by its first day. */
export function resumeRitual(
  db: SteadilyDatabase,
  environment: Environment,
  id: RecordId,
  from: Temporal.PlainDate,
): Promise<RitualResult> {
  return patch(db, environment, id, {
    name: 'resume ritual',
    change: (ritual) => ({ ok: true, patch: resume(ritual, from) }),
  });
}

/**
 * Deletes a ritual ("wrong entry"): nothing is expected of it; what was settled of it stays, and stands for itself, for
 * the words of what was deleted are emptied in time.
 */
export async function removeRitual(
  db: SteadilyDatabase,
  environment: Environment,
  id: RecordId,
): Promise<RitualResult> {
  const { result, command } = await write(db, environment, 'remove ritual', async (writer) => {
    const row = await writer.read('rituals', id);
    if (!row) return false;
    const ritual = frameFrom(row);
    if (ritual) await completeSettled(db, writer, ritual);
    await writer.setLife('rituals', id, 'deleted');
    return true;
  });
  return result ? { ok: true, id, command } : GONE;
}

type Written =
  | { readonly ok: true; readonly id: RecordId }
  | { readonly ok: false; readonly reason: RitualRefusal | 'gone' };

const GONE = { ok: false, reason: 'gone' } as const;

interface PatchOf {
  readonly name: string;
  readonly change: (
    ritual: Ritual,
  ) =>
    | { readonly ok: true; readonly patch: RitualPatch }
    | { readonly ok: false; readonly reason: RitualRefusal };
}

async function patch(
  db: SteadilyDatabase,
  environment: Environment,
  id: RecordId,
  { name, change }: PatchOf,
): Promise<RitualResult> {
  const { result, command } = await write(db, environment, name, async (writer): Promise<Written> => {
    const ritual = await read(writer, id);
    if (!ritual) return GONE;
    const answer = change(ritual);
    if (!answer.ok) return answer;
    await writer.change('rituals', id, { cells: cellsOfRitual(answer.patch) });
    return { ok: true, id };
  });
  return result.ok ? { ...result, command } : result;
}

async function read(writer: Writer, id: RecordId): Promise<Ritual | undefined> {
  const row = await writer.read('rituals', id);
  return row && ritualFrom(row);
}

function isNoName(name: string | undefined): boolean {
  return name !== undefined && textProblem(normaliseText(name), NAME_LIMIT) !== undefined;
}

async function personFor(
  db: SteadilyDatabase,
  writer: Writer,
  newPerson: string | undefined,
): Promise<{ readonly person?: RecordId }> {
  return newPerson === undefined ? {} : { person: await addPerson(db, writer, newPerson) };
}
