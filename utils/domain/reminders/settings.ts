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
