import type { Kind } from './record/field';
import type { RecordId } from './record/record-id';
import type { Row } from './record/row';

/** Someone I make promises to: a free label, no rank. */
export interface Person {
  readonly id: RecordId;
  readonly name: string;
  /** Other names the reader knows them by. */
  readonly aliases: readonly string[];
}

/** Characters of a name, and their bytes in UTF-8. */
export const NAME_LIMIT = { characters: 80, bytes: 240 } as const;

/** Fields of a stored person. Append only. */
export const PERSON = {
  number: 1,
  fields: {
    name: { number: 1, column: 'text', maxBytes: 240 },
    /** One a line. */
    aliases: { number: 2, column: 'text', maxBytes: 960 },
  },
} as const satisfies Kind;

/** The person a row holds, or undefined when the name is of no form we know. */
export function personFrom(row: Row): Person | undefined {
  const { name, aliases } = row.v as Readonly<Record<'name' | 'aliases', unknown>>;
  if (typeof name !== 'string') return undefined;
  return {
    id: row.id,
    name,
    aliases: typeof aliases === 'string' ? aliases.split('\n').filter(Boolean) : [],
  };
}
