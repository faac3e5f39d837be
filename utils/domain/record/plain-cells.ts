import type { Row } from './row';

/** What a cell may hold beside nothing: text, or a whole number from 0 to this one. */
type Form = 'text' | number;

/** Cells that were never written, or were cleared, are undefined. */
export type PlainCells<Forms> = {
  readonly [field in keyof Forms]: (Forms[field] extends 'text' ? string : number) | undefined;
};

/**
 * The cells of plain form, or undefined when one is of a form we do not know. By hand and not by a schema: every page
 * reads promises before its first paint, and a library for it would be a good part of what that costs.
 */
export function plainCells<const Forms extends Readonly<Record<string, Form>>>(
  { v }: Row,
  forms: Forms,
): PlainCells<Forms> | undefined {
  const cells: Record<string, string | number | undefined> = {};
  for (const [field, form] of Object.entries(forms)) {
    const cell = v[field] ?? undefined;
    const isText = form === 'text' && typeof cell === 'string';
    const isCount = typeof form === 'number' && isWholeUpTo(form, cell);
    if (cell !== undefined && !isText && !isCount) return undefined;
    cells[field] = isText || isCount ? cell : undefined;
  }
  return cells as PlainCells<Forms>;
}

/** Whether a value is a whole number from 0 to another. */
export function isWholeUpTo(most: number, value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0 && (value as number) <= most;
}
