import { COMMITMENT } from '../../utils/domain/commitment-fields';
import { APPRECIATION } from '../../utils/domain/appreciation-fields';
import { PERSON } from '../../utils/domain/person-fields';
import { SETTING, SETTINGS_ID } from '../../utils/domain/setting';
import { isGone, type Row } from '../../utils/domain/record/row';
import { type SyncRecord, recordKey } from '../../utils/sync/record';
import type { Device } from './device';
import type { Dice } from './dice';
import { dueCell } from './due-cell';
import { changedRow, erasedRow, quietOf, withLife } from './edit';
import { journal } from './journal-acts';
import { ritual, touch } from './ritual-acts';
import { words } from './words';

/** A kind of a version to come: all its fields are unknown here. */
const NEWER_KIND = 60;
const SETTINGS = [
  'morning',
  'evening',
  'beforeDue',
  'most',
] as const satisfies (keyof typeof SETTING.fields)[];
const DAY_MINUTES = 1_440;
/** First numbers of log entries and codes of outcomes, as the domain writes them. */
const [MOVED, SETTLED, KEPT] = [1, 2, 1];

type Act = (device: Device, dice: Dice) => boolean;

/** What people do, and how often among a hundred deeds. An act answers whether there was anything to do it to. */
const ACTS: readonly (readonly [weight: number, act: Act])[] = [
  [21, promise],
  [1, journal],
  [1, ritual],
  [4, meet],
  [5, notice],
  [16, reword],
  [15, settle],
  [5, touch],
  [9, move],
  [5, snooze],
  [4, remove],
  [3, bringBack],
  [1, erase],
  [3, setSetting],
  [4, newerField],
  [3, newerKind],
];
const WEIGHTS = ACTS.reduce((sum, [weight]) => sum + weight, 0);

/** One deed of the person at this device, whatever comes to mind. */
export function act(device: Device, dice: Dice): void {
  if (device.isLost) return;
  for (;;) {
    let draw = dice.below(WEIGHTS);
    const [, deed = promise] = ACTS.find(([weight]) => (draw -= weight) < 0) ?? [];
    try {
      if (deed(device, dice)) return;
    } catch (error) {
      // A cell with the very last stamp takes no other value.
      if (!(error instanceof RangeError)) throw error;
    }
  }
}

/** Logs a promise. */
export function promise(device: Device, dice: Dice): boolean {
  const due = dice.oneIn(3) ? undefined : dueCell(device, dice);
  device.create(COMMITMENT.number, {
    cells: { text: words(dice), ...(due && { due }), ...(dice.oneIn(8) && { cue: 'when the kettle boils' }) },
  });
  return true;
}

/** Notes something to be thankful for: finished from the start. */
function notice(device: Device, dice: Dice): boolean {
  const day = Math.floor(Math.max(0, device.hand().minute) / DAY_MINUTES);
  device.create(APPRECIATION.number, { cells: { text: words(dice), day } });
  return true;
}

function meet(device: Device, dice: Dice): boolean {
  device.create(PERSON.number, { cells: { name: dice.pick(['Maya', 'Jonas', 'Ada', 'Núria', 'Олег']) } });
  return true;
}

function reword(device: Device, dice: Dice): boolean {
  return withSome(device, dice, [COMMITMENT.number, APPRECIATION.number], ({ row }) =>
    changedRow(row, { cells: { text: dice.oneIn(15) ? null : words(dice) } }, device.hand()),
  );
}

function settle(device: Device, dice: Dice): boolean {
  return withSome(
    device,
    dice,
    [COMMITMENT.number],
    ({ row }) => {
      const code = dice.between(KEPT, 4);
      const hand = device.hand();
      const at = Math.max(0, hand.minute);
      const outcome = code === 2 ? [code, at, at - 30, 30] : [code, at];
      return changedRow(row, { cells: { outcome }, entry: [SETTLED, code] }, hand);
    },
    ({ v }) => v['outcome'] == null,
  );
}

function move(device: Device, dice: Dice): boolean {
  return withSome(device, dice, [COMMITMENT.number], ({ row }) => {
    const [from, to] = [row.v['due'], dueCell(device, dice)];
    const before = Array.isArray(from) ? (from as readonly (string | number)[]) : [0];
    const entry = [MOVED, dice.below(2), before.length, ...before, ...to];
    return changedRow(
      row,
      { cells: { due: to, scored: dice.oneIn(2) ? null : before }, entry },
      device.hand(),
    );
  });
}

/** Quiet: brings nothing back to life. */
function snooze(device: Device, dice: Dice): boolean {
  return withSome(device, dice, [COMMITMENT.number, PERSON.number], ({ kind, row }) => {
    const { minute } = device.hand();
    const until = Math.min(Math.max(0, minute) + 60, 42_000_000);
    const cells = kind === PERSON.number ? { shown: [dice.below(2_000), 3] } : { snoozedUntil: until };
    return changedRow(row, { cells }, device.hand());
  });
}

function remove(device: Device, dice: Dice): boolean {
  return withSome(device, dice, undefined, ({ kind, row }) => withLife(kind, row, 'deleted', device.hand()));
}

function bringBack(device: Device, dice: Dice): boolean {
  return withSome(
    device,
    dice,
    undefined,
    ({ kind, row }) => withLife(kind, row, 'alive', device.hand()),
    // Where only the deletion has arrived there is nothing to show.
    ({ v, x }) => Object.keys({ ...v, ...x }).length > 0,
    true,
  );
}

function erase(device: Device, dice: Dice): boolean {
  return withSome(device, dice, undefined, ({ kind, row }) => erasedRow(kind, row, device.hand()));
}

/** There is one record of settings, the same on every device. */
function setSetting(device: Device, dice: Dice): boolean {
  const row = device.store.row(recordKey(SETTING.number, SETTINGS_ID)) ?? { id: SETTINGS_ID, v: {}, s: {} };
  const cells = { [dice.pick(SETTINGS)]: dice.below(9) };
  device.write(SETTING.number, changedRow(row, { cells }, device.hand()));
  return true;
}

function newerField(device: Device, dice: Dice): boolean {
  return withSome(device, dice, undefined, ({ row }) => {
    const cell = dice.pick([
      { type: 'text', value: words(dice) },
      { type: 'int', value: dice.below(1_000_000) },
      { type: 'ints', value: [dice.below(9), dice.below(999)] },
      { type: 'word', value: dice.pick(['de', 'en', 'pt-BR']) },
    ]);
    return changedRow(row, { unknown: { [dice.between(30, 33)]: cell } }, device.hand());
  });
}

function newerKind(device: Device, dice: Dice): boolean {
  device.create(NEWER_KIND, { unknown: { 1: { type: 'text', value: words(dice) } } });
  return true;
}

/** Does something to a record of these kinds that is here and not gone; mostly to one of the newest. */
function withSome(
  device: Device,
  dice: Dice,
  kinds: readonly number[] | undefined,
  change: (record: SyncRecord) => Row,
  suits: (row: Row) => boolean = () => true,
  gone = false,
): boolean {
  const candidates = device.store
    .rows()
    .filter(
      ({ kind, row }) =>
        (!kinds || kinds.includes(kind)) &&
        isGone(row, quietOf(kind)) === gone &&
        row.life?.state !== 'erased' &&
        suits(row),
    );
  if (candidates.length === 0) return false;
  const record = dice.pick(dice.oneIn(2) ? candidates.slice(-6) : candidates);
  device.write(record.kind, change(record));
  return true;
}
