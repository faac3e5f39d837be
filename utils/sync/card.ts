import { type CellValue, creationStamp, type Row } from '../domain/record/row';
import { recordId } from '../domain/record/record-id';
import { sameStamp, type DeviceId, type Stamp } from '../domain/record/stamp';
import { CARD } from './card-kind';
import type { Register, Registers } from './memory';
import type { Self } from './ports';
import type { SyncRecord } from './record';

/** What a device says about itself in its slot 0. What a damaged or strange card does not say is absent. */
export interface Card {
  readonly name?: string;
  readonly browser?: string;
  readonly version?: string;
  /** The day it last wrote, in days since 2020 (UTC). */
  readonly seenOn?: number;
  /** Numbers of the codecs and dictionaries it can read. */
  readonly codecs?: readonly number[];
  readonly dictionaries?: readonly number[];
  readonly registers: Registers;
}

/** What this version can read; others write nothing that a living device cannot (docs/sync.md §3.17). */
export interface Reads {
  readonly formats: readonly string[];
  readonly codecs: readonly number[];
  readonly dictionaries: readonly number[];
}

export function isCard({ kind }: SyncRecord): boolean {
  return kind === CARD.number;
}

/** The card of a device, as the record that travels in its slot 0. */
export function cardRecord(
  device: DeviceId,
  about: {
    readonly self: Self;
    readonly reads: Reads;
    readonly seenOn: number;
    readonly registers: Registers;
  },
): SyncRecord {
  const { self, reads, seenOn, registers } = about;
  const id = recordId({ minute: 0, random: 0, device });
  const created = creationStamp(id);
  const v: Record<string, CellValue> = {
    name: self.name,
    browser: self.browser,
    version: self.version,
    formats: reads.formats.join(''),
    codecs: reads.codecs,
    dictionaries: reads.dictionaries,
    seenOn,
  };
  const s: Record<string, Stamp> = {};
  for (const [name, register] of Object.entries(registers) as readonly [string, Register | undefined][]) {
    if (!register) continue;
    v[name] = register.value;
    if (!sameStamp(register.stamp, created)) s[name] = register.stamp;
  }
  return { kind: CARD.number, row: { id, v, s } };
}

/** Reads a card, as far as it can be understood. */
export function cardFrom(row: Row): Card {
  const { name, browser, version, seenOn, codecs, dictionaries } = row.v;
  return {
    ...(isText(name) && { name }),
    ...(isText(browser) && { browser }),
    ...(isText(version) && { version }),
    ...(typeof seenOn === 'number' && { seenOn }),
    ...(isNumbers(codecs) && { codecs }),
    ...(isNumbers(dictionaries) && { dictionaries }),
    registers: {
      ...register(row, 'note'),
      ...register(row, 'entry'),
      ...register(row, 'tombstone'),
    },
  };
}

function register(row: Row, name: keyof Registers): Registers {
  const value = row.v[name];
  return typeof value === 'number' ? { [name]: { value, stamp: row.s[name] ?? creationStamp(row.id) } } : {};
}

/**
 * Codecs and dictionaries that all of these devices can read: nothing else is to be written while they live
 * (docs/sync.md §3.17). A card that does not say so is of a device that reads what we read.
 */
export function readableByAll(reads: Reads, cards: readonly Card[]): Pick<Reads, 'codecs' | 'dictionaries'> {
  const byAll = (numbers: readonly number[], of: (card: Card) => readonly number[] | undefined) =>
    numbers.filter((number) => cards.every((card) => of(card)?.includes(number) ?? true));
  return {
    codecs: byAll(reads.codecs, ({ codecs }) => codecs),
    dictionaries: byAll(reads.dictionaries, ({ dictionaries }) => dictionaries),
  };
}

function isNumbers(value: CellValue | undefined): value is readonly number[] {
  return Array.isArray(value) && value.every((part) => typeof part === 'number');
}

function isText(value: CellValue | undefined): value is string {
  return typeof value === 'string' && value !== '';
}
