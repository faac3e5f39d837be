import type { Commitment } from '../commitment';
import { dueToCell } from '../due';
import type { Call } from './calls';

/** One call that was shown on this device. Rows of one notice were shown together, as one moment. */
export interface LedgerRow {
  readonly key: string;
  readonly at: Temporal.Instant;
  readonly notice: string;
}

/** Days after which a row may be forgotten: nothing is called for so long. */
export const LEDGER_DAYS = 40;

/** What a promise and its due are known by in keys. No name of a zone has a space in it. */
export function nameOf({ id, due }: Commitment): string {
  return `${id} ${dueToCell(due).join()}`;
}

/** The same, of the call with this key; undefined when it is none. */
export function nameIn(key: string): string | undefined {
  const [, id, due] = key.split(' ', 3);
  return id === undefined || due === undefined ? undefined : `${id} ${due}`;
}

/** What was shown on this device so far, and how it is known. */
export class Shown {
  readonly #rows: readonly LedgerRow[];
  readonly #keys: ReadonlySet<string>;
  readonly #names = new Map<Commitment, string>();
  /** When a promise and due was first shown, in milliseconds since 1970. */
  #firsts: ReadonlyMap<string, number> | undefined;

  constructor(rows: readonly LedgerRow[]) {
    this.#rows = rows;
    this.#keys = new Set(rows.map(({ key }) => key));
  }

  /**
   * What a call is known by: its kind, the promise and its due, for a morning also the day, for a snooze also until when.
   * A promise that was moved has calls of its own, and a clock that was set brings none back.
   */
  keyOf(call: Call): string {
    const key = `${call.kind} ${this.#nameOf(call)}`;
    switch (call.kind) {
      case 'before':
      case 'open':
        return key;
      case 'morning':
        return `${key} ${call.day}`;
      case 'snoozed':
        return `${key} ${call.minute}`;
    }
  }

  has(call: Call): boolean {
    return this.#keys.has(this.keyOf(call));
  }

  /** Whether any call of this promise, of whatever kind, was shown before its due. */
  hasCarried(call: Call): boolean {
    this.#firsts ??= firstsOf(this.#rows);
    return (this.#firsts.get(this.#nameOf(call)) ?? Infinity) < call.due;
  }

  /** Whether the list of a day was shown. */
  hadMorning(day: number): boolean {
    return this.#rows.some(({ key }) => key.startsWith('morning ') && key.endsWith(` ${day}`));
  }

  /** How many moments there were from one instant up to, not at, another, in milliseconds since 1970. */
  momentsBetween(start: number, end: number): number {
    const isWithin = ({ at }: LedgerRow) => at.epochMilliseconds >= start && at.epochMilliseconds < end;
    return new Set(this.#rows.filter(isWithin).map(({ notice }) => notice)).size;
  }

  #nameOf({ commitment }: Call): string {
    let name = this.#names.get(commitment);
    if (name === undefined) {
      name = nameOf(commitment);
      this.#names.set(commitment, name);
    }
    return name;
  }
}

function firstsOf(rows: readonly LedgerRow[]): ReadonlyMap<string, number> {
  const firsts = new Map<string, number>();
  for (const { key, at } of rows) {
    const name = nameIn(key) ?? key;
    firsts.set(name, Math.min(firsts.get(name) ?? Infinity, at.epochMilliseconds));
  }
  return firsts;
}
