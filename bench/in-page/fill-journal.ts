import { indexesOf } from '../../utils/db/indexes';
import { openDatabase } from '../../utils/db/open';
import type { StoredRow } from '../../utils/db/schema';
import { CODES } from '../../utils/domain/outcome';
import { dayNumber, minuteOf } from '../../utils/domain/record/minute';
import { recordId } from '../../utils/domain/record/record-id';
import type { CellValue } from '../../utils/domain/record/row';

const DEVICE = 'Bench';
const YEARS = 5;
const OPEN = 20;
const NAMES = 'Ada Ben Cleo Dan Eve Finn Gus Hana Ivo Jo Kim Lea Max Nora Ole Pia Quinn Rosa Sam Tom'.split(
  ' ',
);

/** Words of made-up promises; which of them a promise has depends on nothing but its number. */
const VERBS = ['call', 'bring', 'send', 'fix', 'water', 'return'];
const THINGS = 'parcel photos recipe plants ladder tickets letter drill bicycle garden window keys'.split(
  ' ',
);
const WHEN = 'tonight before dinner after work this week on the way home first thing'.split(' ');

/** Fills the database of this extension with so many promises of five years, all but twenty settled. */
async function fillJournal(promises: number): Promise<void> {
  const opening = await openDatabase();
  if (!opening.ok) throw new Error(opening.reason);
  const { db } = opening;
  const now = minuteOf(Temporal.Now.instant());
  const step = (YEARS * 365 * 1440) / promises;
  const people = NAMES.map((name, index) =>
    stored('people', { id: recordId({ minute: 1000, random: index, device: DEVICE }), v: { name }, s: {} }),
  );
  await db.people.bulkPut(people);
  for (let from = 0; from < promises; from += 5000) {
    const many = Math.min(5000, promises - from);
    const rows = Array.from({ length: many }, (_, index) => {
      const number = from + index;
      const minute = Math.floor(now - 3 * 1440 - number * step);
      return promise(number, minute, people[(number * 7) % people.length]!.id);
    });
    await db.commitments.bulkPut(rows);
  }
  db.close();
}

function promise(number: number, minute: number, person: string): StoredRow {
  const verb = VERBS[number % VERBS.length]!;
  const thing = THINGS[(number * 5) % THINGS.length]!;
  const rare = number % 450 === 200 ? ' zeppelin' : '';
  const text = `${verb} about the ${thing} ${WHEN[number % WHEN.length]!} ${number}${rare}`;
  const settled = minute + 2 * 1440;
  const day = Math.floor(settled / 1440);
  const outcome = outcomeOf(number, settled);
  return stored('commitments', {
    id: recordId({ minute, random: number & 0xffff, device: DEVICE }),
    v: {
      text,
      person,
      due: [2, number < OPEN ? dayNumber(Temporal.Now.plainDateISO()) + number : day],
      ...(number >= OPEN && { outcome }),
    },
    s: number < OPEN ? {} : { outcome: [settled, 0, DEVICE] },
  });
}

/** Three of four kept, one of ten missed, the rest late or called off. */
function outcomeOf(number: number, at: number): CellValue {
  const kind = number % 20;
  if (kind < 15) return [CODES.kept, at, at + 60];
  if (kind < 17) return [CODES.missed, at, at - 60];
  if (kind < 19) return [CODES.late, at, at - 60, 60];
  return [CODES.released, at];
}

function stored(table: 'people' | 'commitments', row: Omit<StoredRow, 'ix'>): StoredRow {
  return { ...row, ix: indexesOf(table, row) };
}

export type FillJournal = typeof fillJournal;
Object.assign(globalThis, { fillJournal });
