import { createHash } from 'node:crypto';
import type { Due } from '../../utils/domain/due';
import { occurrenceId, occurrenceSource } from '../../utils/domain/occurrence-id';
import { MYSELF, type RecordId } from '../../utils/domain/record/record-id';
import type { Ritual } from '../../utils/domain/ritual';
import type { OccurrenceDue } from '../../utils/domain/ritual-frame';
import { type Rule, ruleFromText } from '../../utils/domain/rule';
import { byDay, day, idOf } from './commitments';

export const sha256 = (text: string) => new Uint8Array(createHash('sha256').update(text).digest());

/** The id of a ritual's occurrence, as every device makes it. */
export const occurrenceOn = (ritual: RecordId, on: string) =>
  occurrenceId(day(on), sha256(occurrenceSource(ritual, day(on))));

/** A rule that reads well. */
export function rule(text: string): Rule {
  const parsed = ruleFromText(text);
  if (!parsed.ok) throw new Error(`${text} is no rule of ours.`);
  return parsed.rule;
}

/** A due that a ritual can begin with. */
export function beginning(due: Due): OccurrenceDue {
  if (due.kind === 'at' || due.kind === 'by-day') return due;
  throw new Error(`${due.kind} is no beginning.`);
}

/** A daily walk by myself from Saturday 21 November 2026 on, with what is given in place. */
export function ritual({ first, ...given }: Partial<Omit<Ritual, 'first'>> & { first?: Due } = {}): Ritual {
  return {
    id: idOf(7),
    text: 'Walk',
    person: MYSELF,
    rule: { every: 1, of: 'day' },
    first: beginning(first ?? byDay('2026-11-21')),
    pauses: [],
    ...given,
  };
}
