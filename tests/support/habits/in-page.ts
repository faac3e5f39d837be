import { changeCommitment, logCommitment, type LoggedDraft } from '../../../utils/db/commitment-commands';
import { openDatabase } from '../../../utils/db/open';
import { readPeople } from '../../../utils/db/people';
import type { SteadilyDatabase } from '../../../utils/db/schema';
import { type Environment, write } from '../../../utils/db/write';
import type { Due } from '../../../utils/domain/due';
import { cellsOfPerson } from '../../../utils/domain/person-cells';
import { keep, miss } from '../../../utils/domain/transitions';

/** How promises to someone went at a time of day, a letter each, the latest last: k kept, m missed. */
const HABITS = [
  { to: 'Sam', time: '19:00', went: 'mkmkm' },
  { to: 'Jo', time: '08:00', went: 'kkkkk' },
] as const;
const BOUNDARIES = { of: 'Mum', theirs: ['No calls after nine.'], mine: ['Mondays are mine'] } as const;
/** On the Friday to come. */
const FULL_DAY = ['Bake the cake', 'Return the books', 'Fix the light', 'Wash the car', 'Buy stamps'];

/** Fills the database of this page with habits: evenings with Sam that slip, a full Friday, and what Mum asked for. */
async function fillHabits(): Promise<void> {
  const opening = await openDatabase();
  if (!opening.ok) throw new Error(opening.reason);
  const { db } = opening;
  const now = Temporal.Now.zonedDateTimeISO();
  let random = 1;
  const at = (moment: Temporal.ZonedDateTime): Environment => ({
    now: () => moment.toInstant(),
    random: () => (random += 7919),
    hasRoom: () => Promise.resolve(true),
  });
  for (const { to, time, went } of HABITS) {
    for (const [index, letter] of Array.from(went).entries()) {
      const day = now.toPlainDate().subtract({ days: 2 * (went.length - index) + 1 });
      const plainTime = Temporal.PlainTime.from(time);
      const due: Due = { kind: 'at', day, time: plainTime, zone: now.timeZoneId };
      const moment = day.toZonedDateTime({ timeZone: now.timeZoneId, plainTime });
      const id = await logged(
        db,
        at(moment.subtract({ hours: 9 })),
        { text: 'Be there', newPerson: to, due },
        moment.subtract({ hours: 9 }),
      );
      const settled = await changeCommitment(db, at(moment.add({ hours: 1 })), id, {
        name: 'settle',
        transition: (it) => (letter === 'k' ? keep : miss)(it, moment.add({ hours: 1 })),
      });
      if (!settled.ok) throw new Error(settled.reason);
    }
  }
  const friday = now.toPlainDate().add({ days: (12 - now.dayOfWeek) % 7 || 7 });
  for (const text of FULL_DAY) {
    await logged(db, at(now), { text, due: { kind: 'by-day', day: friday } }, now);
  }
  await logged(db, at(now), { text: 'Send the photos', newPerson: BOUNDARIES.of }, now);
  const mum = (await readPeople(db)).find(({ name }) => name === BOUNDARIES.of)!;
  await write(db, at(now), 'ask', (writer) =>
    writer.change('people', mum.id, { cells: cellsOfPerson(BOUNDARIES) }),
  );
  db.close();
}

async function logged(
  db: SteadilyDatabase,
  environment: Environment,
  draft: LoggedDraft,
  now: Temporal.ZonedDateTime,
): Promise<string> {
  const result = await logCommitment(db, environment, draft, now);
  if (!result.ok) throw new Error(result.reason);
  return result.id;
}

Object.assign(globalThis, { fillHabits });
