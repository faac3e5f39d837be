import type { CellValue } from '../record/row';
import type { SettingCells } from '../setting';
import type { QuietHours } from './quiet-hours';

/** When to remind on this device, in wall-clock times of where the person is. A part that is absent is switched off. */
export interface ReminderSettings {
  /** When to list what is due that day. */
  readonly morning?: Temporal.PlainTime;
  /** When to ask how it went. */
  readonly evening?: Temporal.PlainTime;
  /** Whether to nudge before a due. */
  readonly beforeDue: boolean;
  readonly quiet?: QuietHours;
  /** Moments a day, beyond which only what was never said before may go. */
  readonly most: number;
}

/** As long as nobody chose otherwise. */
export const DEFAULT_REMINDERS: ReminderSettings = {
  morning: Temporal.PlainTime.from('08:00'),
  evening: Temporal.PlainTime.from('20:00'),
  beforeDue: true,
  quiet: { from: Temporal.PlainTime.from('21:00'), to: Temporal.PlainTime.from('08:00') },
  most: 3,
};

/** The most moments a day that may be chosen. */
export const MOST_MOMENTS = 12;

/** What the synced settings say; a cell of no form we know counts as never changed. */
export function remindersFrom({ morning, evening, beforeDue, quiet, most }: SettingCells): ReminderSettings {
  const at = (cell: CellValue | undefined, usual: Temporal.PlainTime | undefined) =>
    cell === OFF ? undefined : (timeOf(cell) ?? usual);
  const times = {
    morning: at(morning, DEFAULT_REMINDERS.morning),
    evening: at(evening, DEFAULT_REMINDERS.evening),
    quiet: quietFrom(quiet),
  };
  return {
    ...(times.morning && { morning: times.morning }),
    ...(times.evening && { evening: times.evening }),
    ...(times.quiet && { quiet: times.quiet }),
    beforeDue: beforeDue !== 0,
    most: isWhole(most) && most >= 1 && most <= MOST_MOMENTS ? most : DEFAULT_REMINDERS.most,
  };
}

/** The cells that changed settings are written as. Undefined switches a part off. */
export function cellsOfReminders(patch: ReminderPatch): SettingCells {
  return {
    ...('morning' in patch && { morning: patch.morning ? minuteOfDay(patch.morning) : OFF }),
    ...('evening' in patch && { evening: patch.evening ? minuteOfDay(patch.evening) : OFF }),
    ...('beforeDue' in patch && { beforeDue: patch.beforeDue ? 1 : 0 }),
    ...('quiet' in patch && {
      quiet: patch.quiet ? [minuteOfDay(patch.quiet.from), minuteOfDay(patch.quiet.to)] : [],
    }),
    ...(patch.most !== undefined && { most: patch.most }),
  };
}

/** Settings to change, together. */
export interface ReminderPatch {
  readonly morning?: Temporal.PlainTime | undefined;
  readonly evening?: Temporal.PlainTime | undefined;
  readonly beforeDue?: boolean;
  readonly quiet?: QuietHours | undefined;
  readonly most?: number;
}

/** Written for a part that is switched off. */
const OFF = -1;

function quietFrom(cell: CellValue | undefined): QuietHours | undefined {
  if (!Array.isArray(cell)) return DEFAULT_REMINDERS.quiet;
  if (cell.length === 0) return undefined;
  const [from, to] = [timeOf(cell[0]), timeOf(cell[1])];
  return from && to ? { from, to } : DEFAULT_REMINDERS.quiet;
}

function timeOf(minute: unknown): Temporal.PlainTime | undefined {
  if (!isWhole(minute) || minute < 0 || minute >= 1440) return undefined;
  return new Temporal.PlainTime(Math.floor(minute / 60), minute % 60);
}

function minuteOfDay({ hour, minute }: Temporal.PlainTime): number {
  return hour * 60 + minute;
}

function isWhole(value: unknown): value is number {
  return Number.isSafeInteger(value);
}
