import { readFileSync } from 'node:fs';

import type { Due } from '../../utils/domain/due';
import {
  type KnownPerson,
  type QuickAdd,
  type QuickAddContext,
  readQuickAdd,
} from '../../utils/domain/quick-add';
import { idOf } from './commitments';

/** One line of a corpus (tests/corpora/README.md) in its scene, with what it is to come to. */
export interface Example extends Pick<QuickAddContext, 'now' | 'people' | 'locale'> {
  readonly line: string;
  /** As in the corpus: "day 2026-11-20", "none". */
  readonly due: string;
  /** What has to be offered as well. */
  readonly offered: readonly string[];
  /** text, to, new, cue, again: only what the corpus says of the line. */
  readonly more: Readonly<Record<string, string>>;
}

/** @throws Error that names the line which is no example */
export function readCorpus(path: string): readonly Example[] {
  let scene: Pick<Example, 'now' | 'people' | 'locale'> | undefined;
  return readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((row): Example[] => {
      if (row.trim() === '' || row.startsWith('#')) return [];
      if (row.startsWith('@now')) {
        scene = sceneOf(row);
        return [];
      }
      const [line, dues, ...columns] = row.split('\t');
      if (!scene || line === undefined || !dues) throw new Error(`No example: ${row}`);
      const [due = 'none', ...offered] = dues.split('~').map((part) => part.trim());
      const more = Object.fromEntries(columns.map((column) => column.split(/=(.*)/s).slice(0, 2)));
      return [{ ...scene, line, due, offered, more }];
    });
}

function sceneOf(row: string): Pick<Example, 'now' | 'people' | 'locale'> {
  const match = /^@now (\S+) (\S+)(?: people: (.*))?$/.exec(row.trim());
  if (!match?.[1] || !match[2]) throw new Error(`No scene: ${row}`);
  const people = (match[3] ?? '').split(',').flatMap((part, index): KnownPerson[] => {
    const [, name, aliases] = /^\s*([^(]*?)\s*(?:\((.*)\))?\s*$/.exec(part) ?? [];
    return name
      ? [{ id: idOf(index), name, aliases: aliases?.split(/[;,/]/).map((it) => it.trim()) ?? [] }]
      : [];
  });
  return { now: Temporal.ZonedDateTime.from(match[1]), locale: match[2], people };
}

/** What is wrong with the reading of an example; nothing when all is as it should be. */
export function faultsOf(example: Example): readonly string[] {
  const { line, due, offered, more, ...context } = example;
  const reading = readQuickAdd(line, context);
  const faults: string[] = [];
  const read = dueIn(reading);
  if (read !== due) faults.push(`due: ${read} instead of ${due}`);
  const alternatives = reading.alternatives.map(nameOf);
  for (const other of offered) {
    if (!alternatives.includes(other))
      faults.push(`not offered: ${other}, but ${alternatives.join(', ') || 'nothing'}`);
  }
  for (const [what, wanted] of Object.entries(more)) {
    const is = saidOf(reading, what, context.people);
    if (is !== wanted) faults.push(`${what}: ${is ?? 'nothing'} instead of ${wanted}`);
  }
  return faults;
}

function dueIn({ due, passed }: QuickAdd): string {
  if (due) return nameOf(due);
  return passed ? 'past' : 'none';
}

function nameOf(due: Due): string {
  switch (due.kind) {
    case 'at':
      return `at ${due.day.toString()} ${due.time.toString({ smallestUnit: 'minute' })}`;
    case 'by-day':
      return `day ${due.day.toString()}`;
    case 'by-week':
      return `week ${due.lastDay.toString()}`;
    case 'someday':
      return 'someday';
  }
}

function saidOf(
  { text, person, cue, recurrence }: QuickAdd,
  what: string,
  people: readonly KnownPerson[],
): string | undefined {
  switch (what) {
    case 'text':
      return text;
    case 'to':
      return person && 'id' in person ? people.find(({ id }) => id === person.id)?.name : undefined;
    case 'new':
      return person && 'newName' in person ? person.newName : undefined;
    case 'cue':
      return cue;
    case 'again':
      return recurrence;
    default:
      throw new Error(`A corpus cannot say ${what}.`);
  }
}
