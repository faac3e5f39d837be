import { DECISION } from '../../utils/domain/decision-fields';
import { FOCUS } from '../../utils/domain/focus-fields';
import { focusId, focusSource, mondayOf } from '../../utils/domain/focus-id';
import { IMPORTANT_DATE } from '../../utils/domain/important-date-fields';
import { PERSON } from '../../utils/domain/person-fields';
import { dayOf as numbered } from '../../utils/domain/record/minute';
import type { CellValue } from '../../utils/domain/record/row';
import { isGone } from '../../utils/domain/record/row';
import { REPAIR } from '../../utils/domain/repair-fields';
import { TRUST } from '../../utils/domain/trust-fields';
import { recordKey, type SyncRecord } from '../../utils/sync/record';
import { sha256 } from '../support/rituals';
import type { Device } from './device';
import type { Dice } from './dice';
import { dayOf, dueCell } from './due-cell';
import { changedRow, quietOf } from './edit';
import { words } from './words';

/** What people write in their journal: each kind of record begun, gone on with and finished, and people made one. */
export function journal(device: Device, dice: Dice): boolean {
  const kind = dice.pick([REPAIR, IMPORTANT_DATE, TRUST, DECISION, FOCUS, PERSON]).number;
  if (kind === FOCUS.number) return focus(device, dice);
  const living = device.store
    .rows()
    .filter((record) => record.kind === kind && !isGone(record.row, quietOf(kind)));
  if (kind !== PERSON.number && (living.length < 2 || dice.oneIn(3))) {
    device.create(kind, { cells: begun(kind, device, dice) });
    return true;
  }
  if (living.length === 0) return false;
  const { row } = dice.pick(living);
  device.write(kind, changedRow(row, { cells: goneOn(kind, device, dice, living) }, device.hand()));
  return true;
}

/** There is one of each week, the same on every device. */
function focus(device: Device, dice: Dice): boolean {
  const monday = mondayOf(numbered(dayOf(device)));
  const id = focusId(monday, sha256(focusSource(monday)));
  const row = device.store.row(recordKey(FOCUS.number, id)) ?? { id, v: {}, s: {} };
  if (isGone(row, quietOf(FOCUS.number))) return false;
  const cells = dice.oneIn(3) ? { text: words(dice) } : { area: dice.between(1, 9) };
  device.write(FOCUS.number, changedRow(row, { cells }, device.hand()));
  return true;
}

type Cells = Readonly<Record<string, CellValue>>;

function begun(kind: number, device: Device, dice: Dice): Cells {
  const text = words(dice);
  switch (kind) {
    case REPAIR.number:
      return { what: text, passed: 1 };
    case IMPORTANT_DATE.number:
      return { text, on: [dice.between(1, 12), dice.between(1, 28)] };
    case TRUST.number:
      return { text, way: dice.between(1, 2), due: dueCell(device, dice) };
    default:
      return { text, due: dueCell(device, dice) };
  }
}

function goneOn(kind: number, device: Device, dice: Dice, living: readonly SyncRecord[]): Cells {
  const minute = Math.max(0, device.hand().minute);
  const text = words(dice);
  switch (kind) {
    case REPAIR.number:
      return dice.pick<Cells>([
        { heard: text, passed: 2 },
        { apology: text },
        { askOn: dayOf(device) + 7 },
        { closed: minute },
        { closed: null, helps: text },
      ]);
    case IMPORTANT_DATE.number:
      return dice.pick<Cells>([{ text }, { on: [2, 29, 2024], once: 1 }, { before: dice.below(30) }]);
    case TRUST.number:
      return dice.pick<Cells>([{ text }, { settled: [dice.between(1, 3), minute] }, { settled: null }]);
    case PERSON.number:
      return dice.pick<Cells>([
        { label: text },
        { theirs: text, mine: null },
        { archived: 1 },
        // Into each other, too: two devices apart may.
        { mergedInto: dice.pick(living).row.id },
        { mergedInto: null },
      ]);
    default:
      return dice.pick<Cells>([{ text }, { settled: [dice.between(1, 2), minute] }]);
  }
}
