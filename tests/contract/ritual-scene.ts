import { readAgendaCommitments, readOpenCommitments } from '../../utils/db/commitments';
import { project } from '../../utils/db/projection';
import { makeRitual, type RitualResult } from '../../utils/db/ritual-commands';
import type { SteadilyDatabase } from '../../utils/db/schema';
import type { Commitment } from '../../utils/domain/commitment';
import { occurrenceId, occurrenceSource } from '../../utils/domain/occurrence-id';
import type { RecordId } from '../../utils/domain/record/record-id';
import { ruleFromText, type Rule } from '../../utils/domain/rule';
import { sha256 } from '../../utils/platform/digest';
import { NOON, type Scene } from './scene';

const DAILY: Rule = { every: 1, of: 'day' };

/** Every day from now on, without a time; and on Sundays from tomorrow on, at ten. */
export const COFFEE = {
  text: 'Coffee together',
  rule: DAILY,
  first: { kind: 'by-day', day: NOON.toPlainDate() },
} as const;
export const WALK = {
  text: 'Sunday walk',
  rule: ruleOf('FREQ=WEEKLY;BYDAY=SU'),
  first: {
    kind: 'at',
    day: Temporal.PlainDate.from('2026-11-22'),
    time: Temporal.PlainTime.from('10:00'),
    zone: 'Europe/Berlin',
  },
} as const;

export function ruleOf(text: string): Rule {
  const parsed = ruleFromText(text);
  if (!parsed.ok) throw new Error(`${text} is no rule of ours.`);
  return parsed.rule;
}

export const nov = (day: number) => Temporal.PlainDate.from({ year: 2026, month: 11, day });
export const dec = (day: number) => Temporal.PlainDate.from({ year: 2026, month: 12, day });

/** Begins a ritual that nothing is wrong with, and projects it. */
export async function begun(
  db: SteadilyDatabase,
  scene: Scene,
  draft: Parameters<typeof makeRitual>[2],
): Promise<RecordId> {
  const { id } = done(await makeRitual(db, scene, draft, scene.moment));
  await projectedFor(db, scene);
  return id;
}

export function done(result: RitualResult): Extract<RitualResult, { readonly ok: true }> {
  if (!result.ok) throw new Error(result.reason);
  return result;
}

/** Brings the projection in line; answers whether that changed anything. */
export function projectedFor(db: SteadilyDatabase, scene: Scene): Promise<boolean> {
  return project(db, { today: scene.moment.toPlainDate(), digest: sha256, hasRoom: scene.hasRoom });
}

export async function occurrenceOf(ritual: RecordId, day: Temporal.PlainDate): Promise<RecordId> {
  return occurrenceId(day, await sha256(occurrenceSource(ritual, day)));
}

/** The words and days of all that is open, in the order of the days. */
export async function expected(db: SteadilyDatabase, scene: Scene): Promise<readonly string[]> {
  const open = await readOpenCommitments(db, scene.moment.toPlainDate());
  return open.map(({ text, due }) => `${dayOfDue(due)} ${text}`).sort();
}

/** The commitment with this id, open or settled. */
export async function shown(db: SteadilyDatabase, scene: Scene, id: RecordId): Promise<Commitment> {
  const all = await readAgendaCommitments(
    db,
    Temporal.Instant.fromEpochMilliseconds(0),
    scene.moment.toPlainDate(),
  );
  const found = all.filter((commitment) => commitment.id === id);
  if (found.length !== 1) throw new Error(`${id} is shown ${found.length} times.`);
  return found[0]!;
}

function dayOfDue(due: Commitment['due']): string {
  return due.kind === 'someday' ? 'someday' : (due.kind === 'by-week' ? due.lastDay : due.day).toString();
}
