import { type Due, isTooFar } from '../domain/due';
import { wholeMinute } from '../domain/record/minute';
import type { RecordId } from '../domain/record/record-id';
import { normaliseText, textProblem } from '../domain/record/text';
import { cellsOfTrust, TRUST_LIMIT, type TrustEnd, type TrustPatch, type TrustWay } from '../domain/trust';
import type { CommandResult } from './commitment-commands';
import type { SteadilyDatabase } from './schema';
import { type Environment, write, type Writer } from './write';

/** Notes something small that was entrusted to someone, or that they promised. */
export async function addTrust(
  db: SteadilyDatabase,
  environment: Environment,
  draft: {
    readonly person: RecordId;
    readonly way: TrustWay;
    readonly text: string;
    readonly due: Due;
  },
): Promise<CommandResult> {
  const text = normaliseText(draft.text);
  const problem = textProblem(text, TRUST_LIMIT);
  if (problem) return { ok: false, reason: problem.reason };
  if (isTooFar(draft.due)) return { ok: false, reason: 'due-too-far' };
  const { result, command } = await write(db, environment, 'add trust', async (writer) => {
    if (!(await writer.read('people', draft.person))) return undefined;
    return writer.create('trusts', cellsOfTrust({ ...draft, text }));
  });
  return result === undefined ? GONE : { ok: true, id: result, command };
}

/** Notes how it went; from then on it stays for 30 days. */
export function settleTrust(
  db: SteadilyDatabase,
  environment: Environment,
  id: RecordId,
  as: TrustEnd,
): Promise<CommandResult> {
  const settled = { as, at: wholeMinute(environment.now()) };
  return change(db, environment, id, { name: 'settle trust', patch: { settled } });
}

/** Opens a settled one again. */
export function reopenTrust(
  db: SteadilyDatabase,
  environment: Environment,
  id: RecordId,
): Promise<CommandResult> {
  return change(db, environment, id, { name: 'reopen trust', patch: { settled: undefined } });
}

/** Deletes one ("wrong entry"). */
export function removeTrust(
  db: SteadilyDatabase,
  environment: Environment,
  id: RecordId,
): Promise<CommandResult> {
  return inOne(db, environment, id, {
    name: 'delete',
    work: (writer) => writer.setLife('trusts', id, 'deleted'),
  });
}

const GONE = { ok: false, reason: 'gone' } as const;

function change(
  db: SteadilyDatabase,
  environment: Environment,
  id: RecordId,
  { name, patch }: { readonly name: string; readonly patch: TrustPatch },
): Promise<CommandResult> {
  return inOne(db, environment, id, {
    name,
    work: (writer) => writer.change('trusts', id, { cells: cellsOfTrust(patch) }),
  });
}

async function inOne(
  db: SteadilyDatabase,
  environment: Environment,
  id: RecordId,
  { name, work }: { readonly name: string; readonly work: (writer: Writer) => Promise<void> },
): Promise<CommandResult> {
  const { result, command } = await write(db, environment, name, async (writer) => {
    if (!(await writer.read('trusts', id))) return false;
    await work(writer);
    return true;
  });
  return result ? { ok: true, id, command } : GONE;
}
