import { COMMITMENT } from '../../utils/domain/commitment-fields';
import { occurrenceId, occurrenceSource } from '../../utils/domain/occurrence-id';
import { dayOf as numbered } from '../../utils/domain/record/minute';
import { creationStamp, isGone } from '../../utils/domain/record/row';
import { RITUAL } from '../../utils/domain/ritual-fields';
import { recordKey, type SyncRecord } from '../../utils/sync/record';
import { sha256 } from '../support/rituals';
import type { Device } from './device';
import type { Dice } from './dice';
import { dayOf, dueCell } from './due-cell';
import { type Change, changedRow, quietOf, withLife } from './edit';
import { words } from './words';

/** First number of a log entry of an outcome, and the code of keeping, as the domain writes them. */
const [SETTLED, KEPT] = [2, 1];

/** Begins a ritual, or changes one: its end, its pauses, its words. */
export function ritual(device: Device, dice: Dice): boolean {
  const today = dayOf(device);
  const cells = {
    text: words(dice),
    first: [2, today],
    rule: dice.pick(['FREQ=DAILY', 'FREQ=WEEKLY;BYDAY=SU']),
  };
  const rituals = livingOf(device, RITUAL.number);
  if (rituals.length < 2 || dice.oneIn(2)) {
    device.create(RITUAL.number, { cells });
    return true;
  }
  const changes = [
    { until: today + 30 },
    { pauses: [today, today + 7] },
    { text: words(dice) },
    { cue: null },
  ];
  const { row } = dice.pick(rituals);
  device.write(RITUAL.number, changedRow(row, { cells: dice.pick(changes) }, device.hand()));
  return true;
}

/** Touches an occurrence: the same record on every device where someone does. */
export function touch(device: Device, dice: Dice): boolean {
  const rituals = livingOf(device, RITUAL.number);
  if (rituals.length === 0) return false;
  const { id } = dice.pick(rituals).row;
  const day = numbered(dayOf(device) + dice.below(3));
  const occurrence = occurrenceId(day, sha256(occurrenceSource(id, day)));
  const present = device.store.row(recordKey(COMMITMENT.number, occurrence));
  if (present && isGone(present, quietOf(COMMITMENT.number))) return false;
  const row = present ?? { id: occurrence, v: { ritual: id }, s: { ritual: creationStamp(id) } };
  const at = Math.max(0, device.hand().minute);
  const changes: readonly Change[] = [
    { cells: { outcome: [KEPT, at] }, entry: [SETTLED, KEPT] },
    { cells: { outcome: null } },
    { cells: { text: words(dice) } },
    { cells: { due: dueCell(device, dice), scored: null } },
  ];
  const touched = changedRow(row, dice.pick(changes), device.hand());
  const hidden = dice.oneIn(8) ? withLife(COMMITMENT.number, touched, 'deleted', device.hand()) : touched;
  device.write(COMMITMENT.number, hidden);
  return true;
}

function livingOf(device: Device, kind: number): readonly SyncRecord[] {
  return device.store.rows().filter((record) => record.kind === kind && !isGone(record.row, quietOf(kind)));
}
