import { addDate, changeDate, removeDate } from '../../utils/db/date-commands';
import { readDates, readDatesOf } from '../../utils/db/dates';
import { addNote, keepNote, putNoteBack, readNotesAbout, removeNote } from '../../utils/db/notes';
import { openDatabase } from '../../utils/db/open';
import { mergePeople } from '../../utils/db/person-commands';
import type { SteadilyDatabase } from '../../utils/db/schema';
import { sweep } from '../../utils/db/sweep';
import { syncStore } from '../../utils/db/sync-store';
import { addTrust, removeTrust, reopenTrust, settleTrust } from '../../utils/db/trust-commands';
import { readTrustsWith } from '../../utils/db/trusts';
import { undo } from '../../utils/db/undo';
import { SOMEDAY } from '../../utils/domain/due';
import { minuteOf } from '../../utils/domain/record/minute';
import { TRUST_MINUTES } from '../../utils/domain/trust';
import { isTrue, same } from './check';
import { added, FRIDAY, type Promised, type Scene, stored } from './scene';

const GONE = { ok: false, reason: 'gone' };
const BIRTHDAY = { text: 'Birthday', month: 11, day: 23, beforeDays: 3 };

/** What is remembered about people: their days, what is on their mind, and what was entrusted to them. */
export const TRUSTING: readonly Promised[] = [
  stored('an important date is noted, changed, deleted, and back each time', async (scene, db) => {
    const { id: person } = await added(db, scene, 'Sam');
    const noted = done(await addDate(db, scene, { ...BIRTHDAY, text: ' Birth\nday ', person }));
    const first = { ...BIRTHDAY, text: 'Birth day', person, id: noted.id };
    same(await readDatesOf(db, person), [first], 'as it was noted');
    const once = { ...BIRTHDAY, person, month: 2, day: 29, year: 2028, isOnce: true as const, beforeDays: 0 };
    const other = done(await changeDate(db, scene, noted.id, once));
    same(await readDates(db), [{ ...once, id: noted.id }], 'as it was changed');
    await undo(db, scene, other.command);
    same(await readDates(db), [first], 'after undo');
    const removed = done(await removeDate(db, scene, noted.id));
    same(await readDates(db), [], 'deleted');
    same(await changeDate(db, scene, noted.id, once), GONE, 'changing what was deleted');
    await undo(db, scene, removed.command);
    same(await readDates(db), [first], 'back');
  }),

  stored('a date without words, or of nobody, is refused', async (scene, db) => {
    const { id: person } = await added(db, scene, 'Sam');
    const adding = (text: string, of = person) => addDate(db, scene, { ...BIRTHDAY, text, person: of });
    same(await adding(' '), { ok: false, reason: 'empty' }, 'no words');
    same(await adding('x'.repeat(121)), { ok: false, reason: 'too-long' }, 'too many');
    same(await adding('Birthday', 'none'), GONE, 'of nobody');
    same(await db.dates.count(), 0, 'rows');
  }),

  stored(
    'dates, notes and trusts of someone merged are those of the one who stands for them',
    async (scene, db) => {
      const { id: mum } = await added(db, scene, 'Mum');
      const { id: mother } = await added(db, scene, 'Mother');
      done(await addDate(db, scene, { ...BIRTHDAY, person: mother }));
      await addNote(db, scene, { person: mother, text: 'The tests' });
      done(await addTrust(db, scene, { person: mother, way: 'promised', text: 'Soup', due: FRIDAY }));
      await mergePeople(db, scene, { from: mother, into: mum });
      const [dates, trusts] = [await readDatesOf(db, mum), await readTrustsWith(db, mum, scene.now())];
      same(
        [...dates, ...trusts].map(({ person, text }) => [person, text]),
        [
          [mum, 'Birthday'],
          [mum, 'Soup'],
        ],
        'with Mum',
      );
      same((await readNotesAbout(db, mum, scene.now())).map(textOf), ['The tests'], 'notes');
    },
  ),

  stored('a note fades after 30 days unless it is kept, and is swept away then', async (scene, db) => {
    const { id: person } = await added(db, scene, 'Sam');
    await addNote(db, scene, { person, text: ' The  review ' });
    const kept = await addNote(db, scene, { person, text: 'Misses the sea' });
    if (kept.ok) await keepNote(db, scene, kept.seq, 'keep');
    const notes = async () => (await readNotesAbout(db, person, scene.now())).map(textOf);
    same(await notes(), ['The review', 'Misses the sea'], 'at first');
    await daysPass(db, scene, 30);
    same(await notes(), ['The review', 'Misses the sea'], 'on the last day');
    await daysPass(db, scene, 1);
    same(await notes(), ['Misses the sea'], 'after that');
    same(await db.notes.count(), 1, 'rows');
    if (kept.ok) await keepNote(db, scene, kept.seq, 'fade');
    await daysPass(db, scene, 31);
    same(await db.notes.count(), 0, 'rows when it was let fade');
  }),

  stored('what was done to a note is put back as it was', async (scene, db) => {
    const { id: person } = await added(db, scene, 'Sam');
    const noted = await addNote(db, scene, { person, text: 'The review' });
    if (!noted.ok) throw new Error(noted.reason);
    const { seq } = noted;
    const before = await db.notes.toArray();
    for (const change of [() => keepNote(db, scene, seq, 'keep'), () => removeNote(db, scene, seq)]) {
      const changed = await change();
      isTrue(changed.ok, 'it was changed');
      if (changed.ok) await putNoteBack(db, scene, changed);
      same(await db.notes.toArray(), before, 'notes');
    }
    await putNoteBack(db, scene, noted);
    same(await db.notes.count(), 0, 'a new one taken back');
    same(await removeNote(db, scene, seq), GONE, 'deleting what is gone');
    same(await addNote(db, scene, { person, text: ' ' }), { ok: false, reason: 'empty' }, 'no words');
    scene.isRoomy = false;
    const full = await addNote(db, scene, { person, text: 'x' }).catch(() => 'refused');
    same([full, await db.notes.count()], ['refused', 0], 'on a full disk');
  }),

  stored('what is on someone’s mind stays on this device', async (scene, db) => {
    const { id: person } = await added(db, scene, 'Sam');
    const SECRET = 'Waits for a result';
    await addNote(db, scene, { person, text: SECRET });
    const travelling = await syncStore(db, scene).read({ finished: 0, gone: 0 }, []);
    isTrue(travelling.length > 0, 'something travels');
    isTrue(!JSON.stringify(travelling).includes(SECRET), 'the note is not in it');
    isTrue(!JSON.stringify(await db.history.toArray()).includes(SECRET), 'nor in the history');
  }),

  stored('a small trust is noted, settled, opened again, deleted, and back each time', async (scene, db) => {
    const { id: person } = await added(db, scene, 'Sam');
    const noted = done(
      await addTrust(db, scene, { person, way: 'entrusted', text: ' The  key ', due: FRIDAY }),
    );
    const open = { id: noted.id, person, text: 'The key', way: 'entrusted', due: FRIDAY };
    const read = () => readTrustsWith(db, person, scene.now());
    same(await read(), [open], 'open');
    for (const as of ['well', 'not', 'let-go'] as const) {
      const { command } = done(await settleTrust(db, scene, noted.id, as));
      same(await read(), [{ ...open, settled: { as, at: scene.now() } }], as);
      await undo(db, scene, command);
      same(await read(), [open], 'open after undo');
    }
    done(await settleTrust(db, scene, noted.id, 'well'));
    done(await reopenTrust(db, scene, noted.id));
    same(await read(), [open], 'opened again');
    const { command } = done(await removeTrust(db, scene, noted.id));
    same([await read(), await settleTrust(db, scene, noted.id, 'well')], [[], GONE], 'deleted');
    await undo(db, scene, command);
    same(await read(), [open], 'back');
    const empty = await addTrust(db, scene, { person, way: 'promised', text: '', due: SOMEDAY });
    same(empty, { ok: false, reason: 'empty' }, 'no words');
  }),

  {
    promise:
      'a settled trust vanishes after 30 days, the same on every device, its words and its history with it',
    async keep({ factory }, name) {
      await stored('', async (scene, db) => {
        const opening = await openDatabase({ name: `${name}-other`, factory });
        if (!opening.ok) throw new Error(opening.reason);
        const other = opening.db;
        try {
          await sweep(db, scene.now());
          const { id: person } = await added(db, scene, 'Sam');
          const { id } = done(
            await addTrust(db, scene, { person, way: 'entrusted', text: 'The key', due: SOMEDAY }),
          );
          const { id: stays } = done(
            await addTrust(db, scene, { person, way: 'promised', text: 'Soup', due: SOMEDAY }),
          );
          scene.moment = scene.moment.add({ hours: 5 });
          done(await settleTrust(db, scene, id, 'well'));
          const settled = minuteOf(scene.now());
          const device = (await db.device.get('id'))?.value;
          await sweep(other, scene.now());
          await syncStore(other, scene).merge(await syncStore(db, scene).read({ finished: 0, gone: 0 }, []));
          await daysPass(db, scene, 29, other);
          same((await readTrustsWith(db, person, scene.now())).length, 2, 'the day before');
          await daysPass(db, scene, 1, other);
          same((await readTrustsWith(db, person, scene.now())).map(idOf), [stays], 'then');
          same((await db.trusts.get(id))?.v['text'], 'The key', 'hidden, and not yet erased');
          await daysPass(db, scene, 2, other);
          const life = { state: 'erased', stamp: [settled + TRUST_MINUTES, 0, device] };
          const left = await db.trusts.get(id);
          same([left?.v, left?.s, left?.life], [{}, {}, life], 'what is left');
          same(await other.trusts.get(id), left, 'on the other device');
          same(await db.history.where('[table+id]').equals(['trusts', id]).count(), 0, 'its history');
        } finally {
          other.close();
        }
      }).keep({ factory }, name);
    },
  },
];

const textOf = ({ text }: { readonly text: string }) => text;
const idOf = ({ id }: { readonly id: string }) => id;

/** Days that pass one by one, each with its sweep: a clock that jumps is not believed at once. */
async function daysPass(
  db: SteadilyDatabase,
  scene: Scene,
  days: number,
  ...others: readonly SteadilyDatabase[]
): Promise<void> {
  for (let day = 0; day < days; day++) {
    scene.moment = scene.moment.add({ days: 1 });
    for (const one of [db, ...others]) await sweep(one, scene.now());
  }
}

type Result =
  | { readonly ok: true; readonly id: string; readonly command: string }
  | { readonly ok: false; readonly reason: string };

function done(result: Result): Extract<Result, { readonly ok: true }> {
  if (!result.ok) throw new Error(result.reason);
  return result;
}
