import { deleteCommitment } from '../../utils/db/commitment-commands';
import { readEarlierWordingsOf } from '../../utils/db/earlier-wordings';
import { findCommitment } from '../../utils/db/find-commitment';
import { readLatestSettled } from '../../utils/db/latest-settled';
import { readRevived } from '../../utils/db/revived';
import { removeRitual } from '../../utils/db/ritual-commands';
import { sweep } from '../../utils/db/sweep';
import { syncStore } from '../../utils/db/sync-store';
import { undo } from '../../utils/db/undo';
import { write } from '../../utils/db/write';
import { creationStamp } from '../../utils/domain/record/row';
import { hideWords, keep, miss, reword } from '../../utils/domain/transitions';
import { same } from './check';
import {
  begun,
  COFFEE,
  dec,
  done,
  expected,
  nov,
  occurrenceOf,
  projectedFor,
  shown,
  WALK,
} from './ritual-scene';
import { added, changed, logged, NOON, type Promised, stored } from './scene';
import { deletedAt, DESK, NOW, on, promiseOf } from './sync-scene';

/** Where the words of an occurrence, and whom it is with, come from its ritual. */
export const RELYING: readonly Promised[] = [
  stored('the last with a person are found among promises and occurrences alike', async (scene, db) => {
    const [maya, ben] = [(await added(db, scene, 'Maya')).id, (await added(db, scene, 'Ben')).id];
    const coffee = await begun(db, scene, { ...COFFEE, person: maya });
    const settle = async (id: string) => {
      scene.moment = scene.moment.add({ minutes: 1 });
      await changed(db, scene, id, 'keep', (c) => keep(c, scene.moment));
    };
    const words = async (person: string, count: number) =>
      (await readLatestSettled(db, person, count)).map(({ text }) => text);
    await settle(await occurrenceOf(coffee, nov(21)));
    await settle((await logged(db, scene, { text: 'Call Maya', person: maya })).id);
    const tea = await occurrenceOf(coffee, nov(22));
    await changed(db, scene, tea, 'reword', () => reword('Tea together'));
    await settle(tea);
    const withBen = await occurrenceOf(coffee, nov(23));
    await changed(db, scene, withBen, 'hand over', () => ({ ok: true, patch: { person: ben } }));
    await settle(withBen);
    same(await words(maya, 10), ['Tea together', 'Call Maya', 'Coffee together'], 'with Maya');
    same(await words(maya, 2), ['Tea together', 'Call Maya'], 'the last two');
    same(await words(ben, 10), ['Coffee together'], 'with Ben');
    await removeRitual(db, scene, coffee);
    same(await words(maya, 10), ['Tea together', 'Call Maya', 'Coffee together'], 'without the ritual');
  }),

  stored(
    'what was settled of a ritual keeps its words, person and due when the ritual is deleted and emptied',
    async (scene, db) => {
      const maya = (await added(db, scene, 'Maya')).id;
      const walk = await begun(db, scene, { ...WALK, person: maya, cue: 'Now', leadMinutes: 30 });
      const [kept, worded] = await Promise.all([occurrenceOf(walk, nov(22)), occurrenceOf(walk, nov(29))]);
      await changed(db, scene, kept, 'keep', (c) => keep(c, scene.moment));
      await changed(db, scene, worded, 'reword', () => reword('Walk by the lake'));
      await changed(db, scene, worded, 'keep', (c) => keep(c, scene.moment));
      const both = async () => {
        const found = await Promise.all([kept, worded].map((id) => shown(db, scene, id)));
        return found.map((one) => ({ ...one, loggedAt: 0 }));
      };
      const before = await both();
      scene.moment = scene.moment.add({ minutes: 1 });
      const removed = done(await removeRitual(db, scene, walk));
      await undo(db, scene, removed.command);
      same(await both(), before, 'after undo');
      scene.moment = scene.moment.add({ minutes: 1 });
      await removeRitual(db, scene, walk);
      same((await db.commitments.get(kept))?.s['text'], creationStamp(walk), 'the stamp of its words');
      for (let day = 0; day < 95; day++) await sweep(db, scene.now().add({ hours: 24 * day }));
      same((await db.rituals.get(walk))?.v, {}, 'the cells of the ritual');
      same(await both(), before, 'what was settled');
      same((await readLatestSettled(db, maya, 10)).length, 2, 'with Maya');
    },
  ),

  stored(
    'an occurrence deleted here and changed there later asks by the words of its ritual',
    async (scene, db) => {
      const maya = (await added(db, scene, 'Maya')).id;
      const walk = await begun(db, scene, { ...WALK, person: maya });
      const id = await occurrenceOf(walk, nov(29));
      await deleteCommitment(db, scene, id);
      const cue = { v: { ritual: walk, cue: 'Now' }, s: { ritual: on(DESK, NOW), cue: on(DESK, NOW + 5) } };
      await syncStore(db, scene).merge([promiseOf({ id, ...cue })]);
      same(
        await readRevived(db),
        [
          {
            table: 'commitments',
            id,
            deletedOn: (await db.device.get('id'))?.value,
            changedOn: DESK,
            words: 'Sunday walk',
            person: maya,
          },
        ],
        'questions',
      );
    },
  ),

  stored(
    'hiding the words of one occurrence hides no other, and keeps no wording of it',
    async (scene, db) => {
      const coffee = await begun(db, scene, COFFEE);
      const id = await occurrenceOf(coffee, nov(21));
      await changed(db, scene, id, 'reword', () => reword('Secret'));
      await changed(db, scene, id, 'hide', () => hideWords());
      same((await shown(db, scene, id)).text, undefined, 'words');
      same(await readEarlierWordingsOf(db, 'commitments', id), [], 'earlier wordings');
      same((await db.history.filter((row) => row.field === 'text').count()) > 0, false, 'history of words');
      same((await expected(db, scene))[1], '2026-11-22 Coffee together', 'the next');
    },
  ),

  stored(
    'an occurrence whose ritual is not here waits for it; one that was settled is counted',
    async (scene, db) => {
      const walk = await begun(db, scene, WALK);
      const [id, kept] = await Promise.all([
        occurrenceOf('0FCYi009La9x2', nov(25)),
        occurrenceOf('0FCYi009La9x2', nov(20)),
      ]);
      const ritual = { ritual: '0FCYi009La9x2' };
      const s = { ritual: on(DESK, NOW), cue: on(DESK, NOW), outcome: on(DESK, NOW) };
      await syncStore(db, scene).merge([
        promiseOf({ id, v: { ...ritual, cue: 'Now' }, s }),
        promiseOf({ id: kept, v: { ...ritual, outcome: [1, NOW - 100, NOW] }, s }),
      ]);
      same((await expected(db, scene)).length, 5, 'what is open');
      const { text, due, outcome } = await shown(db, scene, kept);
      same(
        [text, due, outcome?.kind],
        [undefined, { kind: 'by-day', day: nov(20) }, 'kept'],
        'the settled one',
      );
      await changed(db, scene, await occurrenceOf(walk, nov(22)), 'miss', (c) => miss(c, scene.moment));
      const v = { text: 'Read together', first: [2, 2500], rule: 'FREQ=DAILY' };
      await syncStore(db, scene).merge([{ kind: 6, row: { id: '0FCYi009La9x2', v, s: {} } }]);
      same((await shown(db, scene, kept)).text, 'Read together', 'its words once the ritual is here');
      same((await shown(db, scene, id)).cue, 'Now', 'the open one');
      await projectedFor(db, scene);
      same((await shown(db, scene, id)).cue, 'Now', 'the open one, projected');
    },
  ),

  stored(
    'a change to an occurrence to come stays in its history as long as to any other',
    async (scene, db) => {
      const id = await occurrenceOf(await begun(db, scene, WALK), dec(20));
      const command = await changed(db, scene, id, 'reword', () => reword('Walk by the lake'));
      await sweep(db, NOON.add({ hours: 20 }).toInstant());
      same((await undo(db, scene, command)).result, 'undone', 'undo the next day');
      same((await shown(db, scene, id)).text, 'Sunday walk', 'words');
    },
  ),

  stored(
    'what is quiet about an occurrence brings none back that was deleted elsewhere',
    async (scene, db) => {
      const walk = await begun(db, scene, WALK);
      const id = await occurrenceOf(walk, nov(29));
      scene.moment = NOON.add({ minutes: 30 });
      await write(db, scene, 'snooze', async (writer) => {
        const found = await findCommitment(db, writer, id);
        await found?.change({ cells: { snoozedUntil: NOW + 60 } });
      });
      same((await shown(db, scene, id)).text, 'Sunday walk', 'snoozed');
      const ritual = { v: { ritual: walk }, s: { ritual: creationStamp(walk) } };
      await syncStore(db, scene).merge([promiseOf({ id, ...ritual, life: deletedAt(on(DESK, NOW + 10)) })]);
      same((await expected(db, scene))[1], '2026-12-06 Sunday walk', 'the next');
      same((await db.commitments.get(id))?.v['snoozedUntil'], NOW + 60, 'the snooze');
    },
  ),
];
