import { plainCells } from '../record/plain-cells';
import type { CellValue, Row } from '../record/row';
import { type Area, AREA_NUMBERS, areaOf } from './area';

/** The one thing for a week: an area, or words of one's own. */
export type Focus =
  { readonly kind: 'area'; readonly area: Area } | { readonly kind: 'own'; readonly text: string };

/** Characters of one's own words for it, and their bytes in UTF-8. */
export const FOCUS_LIMIT = { characters: 120, bytes: 360 } as const;

/** Of "what I want to be counted on for", which stands beside every focus. */
export const STAND_LIMIT = { characters: 200, bytes: 600 } as const;

/** The focus a row holds; undefined when there is none in it, or one that only a later version knows. */
export function focusFrom(row: Row): Focus | undefined {
  const plain = plainCells(row, { area: LAST_AREA, text: 'text' } as const);
  if (!plain) return undefined;
  const area = plain.area === undefined ? undefined : areaOf(plain.area);
  if (area) return { kind: 'area', area };
  return plain.area === undefined && plain.text ? { kind: 'own', text: plain.text } : undefined;
}

/**
 * The cells of a focus: one takes the other's place. Words are emptied and not cleared: cleared words are hidden for good,
 * with their history, and these are to come back by an undo.
 */
export function cellsOfFocus(focus: Focus): Record<string, CellValue> {
  return focus.kind === 'area'
    ? { area: AREA_NUMBERS[focus.area], text: '' }
    : { area: null, text: focus.text };
}

/** No version has more areas. */
const LAST_AREA = 9999;
