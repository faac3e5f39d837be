import { type Focus, focusFrom } from '../domain/focus/focus';
import { mondayOf } from '../domain/focus-id';
import { toBase62 } from '../domain/record/base62';
import { dayNumber } from '../domain/record/minute';
import { isGone } from '../domain/record/row';
import { quietFieldsOf } from './quiet-fields';
import type { SteadilyDatabase } from './schema';

/**
 * The focus of the week a day lies in. The week is in the id of its record, so that no digest is needed to find it:
 * nothing but focuses of that week begins so.
 */
export async function readFocus(db: SteadilyDatabase, day: Temporal.PlainDate): Promise<Focus | undefined> {
  const week = toBase62(dayNumber(mondayOf(day)) * 24 * 60, 5);
  const rows = await db.focuses.where('id').startsWith(week).toArray();
  const quiet = quietFieldsOf('focuses');
  const [focus] = rows.flatMap((row) => (isGone(row, quiet) ? [] : (focusFrom(row) ?? [])));
  return focus;
}
