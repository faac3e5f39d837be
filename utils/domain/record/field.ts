import type { Row } from './row';

/**
 * How a field's values travel: a whole number; several numbers that change together; the same with a word at the end (a
 * due: form, day, time, zone); one of few words (a reference, a zone); free text.
 */
export type Column = 'int' | 'ints' | 'ints+word' | 'word' | 'text';

export interface Field {
  /** Never reused, never given a new meaning. */
  readonly number: number;
  readonly column: Column;
  /** For text, in UTF-8. All limits of a kind sum to at most 5,500, so that every record fits one sync item. */
  readonly maxBytes?: number;
  /** Counts neither for a record's newest stamp nor for bringing it back to life, and is not for an undo to take back. */
  readonly quiet?: true;
}

/** A kind of record that syncs. Its list of fields is only ever added to. */
export interface Kind {
  readonly number: number;
  readonly fields: Readonly<Record<string, Field>>;
  /**
   * Whether nothing more is expected of a record, judged by its own fields alone. What is finished and old may stop
   * travelling when space runs out (docs/sync.md §3.16). Absent: never, it travels always.
   */
  readonly isFinished?: (row: Row) => boolean;
}

/** The names of a kind's quiet fields. */
export function quietFields(kind: Kind): ReadonlySet<string> {
  return new Set(Object.keys(kind.fields).filter((name) => kind.fields[name]?.quiet));
}
