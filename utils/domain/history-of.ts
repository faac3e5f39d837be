import { MOVED, SETTLED } from './commitment-record';
import { type Due, dueFromCell } from './due';
import { CODES, type Outcome, outcomeFromCell } from './outcome';
import { instantOf } from './record/minute';
import { creationStamp, type LogEntry, type Row, stampOf, UNDO } from './record/row';
import { compareStamps } from './record/stamp';

type OutcomeKind = Outcome['kind'];

/** Something that happened to a promise. */
export type Happening = { readonly at: Temporal.Instant } & (
  | { readonly kind: 'logged' }
  | { readonly kind: 'moved'; readonly from: Due; readonly to: Due; readonly told: boolean }
  | { readonly kind: 'settled'; readonly as: OutcomeKind }
  /** Settled as something else than before. */
  | { readonly kind: 'corrected'; readonly as: OutcomeKind }
  | { readonly kind: 'reopened' }
);

/** What was taken back within so many minutes was a slip, and nothing that happened. */
const SLIP_MINUTES = 10;

/**
 * What happened to a promise, in order: how it was logged, moved, settled, corrected and opened again, as its log tells
 * it. A log keeps its latest entries only; how it stands now is told all the same.
 * @param loggedAt when it was promised: with its ritual, for an occurrence
 */
export function historyOf(row: Row, loggedAt = instantOf(creationStamp(row.id)[0])): readonly Happening[] {
  const entries = withoutSlips([...(row.log ?? [])].sort((a, b) => compareStamps(a.s, b.s)));
  const byStamp = new Map(entries.map((entry) => [entry.s.join(), entry]));
  const happened: Happening[] = [{ kind: 'logged', at: loggedAt }];
  let state: OutcomeKind | 'open' = 'open';
  const become = (next: OutcomeKind | 'open', at: Temporal.Instant) => {
    if (next === state) return;
    if (next === 'open') happened.push({ kind: 'reopened', at });
    else happened.push({ kind: state === 'open' ? 'settled' : 'corrected', at, as: next });
    state = next;
  };
  for (const [index, entry] of entries.entries()) {
    const at = instantOf(entry.s[0]);
    const move = moveOf(entry);
    if (move) happened.push({ kind: 'moved', at, ...move });
    else if (entry.e[0] === SETTLED) become(kindOf(entry.e[1]) ?? 'open', at);
    else if (isOfOutcome(entry, byStamp)) become(stateAfter(entries.slice(0, index + 1)), at);
  }
  // What the log does not tell, or a device of an earlier version wrote without it.
  const outcome = outcomeFromCell(row.v['outcome']);
  const stamp = stampOf(row, 'outcome');
  if (outcome !== 'invalid' && stamp) become(outcome?.kind ?? 'open', instantOf(stamp[0]));
  return happened;
}

/** The outcome in force once all of these were written, what an undo cancelled left out. */
function stateAfter(entries: readonly LogEntry[]): OutcomeKind | 'open' {
  const last = standing(entries).findLast(({ e: [form] }) => form === SETTLED);
  return (last && kindOf(last.e[1])) ?? 'open';
}

/** Without what an undo has cancelled; an undo that was undone cancels nothing. */
function standing(inOrder: readonly LogEntry[]): readonly LogEntry[] {
  const cancelled = new Set<string>();
  return inOrder
    .toReversed()
    .filter((entry) => {
      if (cancelled.has(entry.s.join())) return false;
      if (entry.e[0] === UNDO) cancelled.add(cancelledBy(entry));
      return true;
    })
    .toReversed();
}

/** Without what was taken back at once, and without moves that were taken back at all: what is gone was never said. */
function withoutSlips(inOrder: readonly LogEntry[]): readonly LogEntry[] {
  const slips = new Set<string>();
  for (const undo of standing(inOrder).filter(({ e: [form] }) => form === UNDO)) {
    const undone = inOrder.find(({ s }) => s.join() === cancelledBy(undo));
    if (!undone || undone.e[0] === UNDO) continue;
    if (undone.e[0] === SETTLED && undo.s[0] - undone.s[0] >= SLIP_MINUTES) continue;
    slips.add(undone.s.join()).add(undo.s.join());
  }
  return inOrder.filter(({ s }) => !slips.has(s.join()));
}

/** Whether an undo is about an outcome, over however many undos of undos. */
function isOfOutcome(entry: LogEntry, byStamp: ReadonlyMap<string, LogEntry>): boolean {
  let at: LogEntry | undefined = entry;
  // Each one names an earlier one; a log that was damaged into a ring ends here all the same.
  for (let step = 0; step < byStamp.size && at?.e[0] === UNDO; step++) at = byStamp.get(cancelledBy(at));
  return at?.e[0] === SETTLED;
}

function cancelledBy({ e }: LogEntry): string {
  return e.slice(1).join();
}

function moveOf({ e }: LogEntry): Pick<Happening & { kind: 'moved' }, 'from' | 'to' | 'told'> | undefined {
  const [form, told, length, ...dues] = e;
  if (form !== MOVED || typeof length !== 'number') return undefined;
  const from = dueFromCell(dues.slice(0, length));
  const to = dueFromCell(dues.slice(length));
  return from && to && { from, to, told: told === 1 };
}

function kindOf(code: unknown): OutcomeKind | undefined {
  return (Object.keys(CODES) as OutcomeKind[]).find((kind) => CODES[kind] === code);
}
