import { readDeviceSetting } from '../../utils/db/device-settings';
import { type Ledger, noteRefused, noteShowing, noteShown, readLedger } from '../../utils/db/ledger';
import type { SteadilyDatabase } from '../../utils/db/schema';
import { readSettings } from '../../utils/db/settings';
import type { Commitment } from '../../utils/domain/commitment';
import { reminders } from '../../utils/domain/reminders';
import { nameIn, nameOf } from '../../utils/domain/reminders/ledger';
import { remindersFrom } from '../../utils/domain/reminders/settings';
import type { BackgroundTexts } from '../../utils/i18n/background-texts';
import type { Notices } from '../../utils/platform/notifications';
import { noticeLook } from './notice-look';

interface Reminding {
  /** All that is open. */
  readonly open: readonly Commitment[];
  readonly now: Temporal.ZonedDateTime;
  readonly texts: BackgroundTexts;
  readonly notices: Notices;
  /** Whether what is shown can be remembered: what cannot would be shown at every wake. */
  readonly hasRoom: () => Promise<boolean>;
}

/**
 * Shows what is to be said now, and remembers that it was. Safe to run at any time, any number of times: what was about
 * to be shown when the browser went away is shown again, and takes its own place.
 * @returns when to look again, or undefined when nothing is to come, or when this device does not remind
 */
export async function remind(
  db: SteadilyDatabase,
  { open, now, texts, notices, hasRoom }: Reminding,
): Promise<Temporal.Instant | undefined> {
  if ((await notices.mayNotify()) !== 'yes') return undefined;
  const [on, settings, ledger, says, hides] = await Promise.all([
    readDeviceSetting(db, 'reminders'),
    readSettings(db),
    readLedger(db),
    readDeviceSetting(db, 'remindersSay'),
    readDeviceSetting(db, 'hideNames'),
  ]);
  const isOn = on === 'on';
  const saysWords = says === 'on' && hides !== 'on';
  await clearStale(notices, { open: isOn ? open : [], now, ledger, saysWords });
  if (!isOn) return undefined;
  const shown = ledger.rows.filter(({ notice }) => notice !== ledger.unsure);
  const { moment, next } = reminders({ open, settings: remindersFrom(settings), ledger: shown, now });
  if (moment && (await hasRoom())) {
    const look = noticeLook(moment, { texts, now, saysWords });
    // Nobody knows whether it stands there; what it said is said anew.
    if (ledger.unsure !== undefined && ledger.unsure !== moment.notice)
      await notices.clearNotice(ledger.unsure);
    await noteShowing(db, { ...moment, saysWords }, now.toInstant());
    if (await notices.showNotice(look)) await noteShown(db);
    else await noteRefused(db);
  }
  return next;
}

/**
 * Takes away what speaks only of promises that are no longer open, were moved since, or are to wait; and what says words
 * that are to be said no longer.
 */
async function clearStale(
  notices: Notices,
  {
    open,
    now,
    ledger,
    saysWords,
  }: Pick<Reminding, 'open' | 'now'> & { readonly ledger: Ledger; readonly saysWords: boolean },
): Promise<void> {
  const waits = ({ snoozedUntil }: Commitment) =>
    snoozedUntil !== undefined && Temporal.Instant.compare(snoozedUntil, now.toInstant()) > 0;
  const standing = new Set(open.filter((one) => !waits(one)).map(nameOf));
  for (const id of await notices.shownNotices()) {
    const about = namesIn(id, ledger);
    const isSettled = about.size > 0 && ![...about].some((name) => standing.has(name));
    if (isSettled || (!saysWords && ledger.worded.has(id))) await notices.clearNotice(id);
  }
}

/** The promises and dues that a notice is about. */
export function namesIn(notice: string, { rows }: Ledger): ReadonlySet<string> {
  return new Set(rows.filter((row) => row.notice === notice).flatMap(({ key }) => nameIn(key) ?? []));
}
