import { changeCommitment } from '../../utils/db/commitment-commands';
import { readLatestSettled } from '../../utils/db/latest-settled';
import { readPeople } from '../../utils/db/people';
import { addPersonNamed, noteShownPrompt } from '../../utils/db/person-commands';
import { undo } from '../../utils/db/undo';
import { write } from '../../utils/db/write';
import type { Commitment } from '../../utils/domain/commitment';
import { callOff, keep, miss, takeBack, type Transition } from '../../utils/domain/transitions';
import { isTrue, same } from './check';
import { added, changed, logged, NOON, type Promised, stored } from './scene';

const TODAY = NOON.toPlainDate();
const COURAGE = { id: 7, text: 'When was {name} brave?' };
const SOUP = { id: 12, text: 'What did {name} cook?' };

/** Who there is, which prompts about them were shown, and how the latest promises to them went. */
export const KNOWING: readonly Promised[] = [
  stored('a person is added once by one name, and under no name that is none', async (scene, db) => {
    const { id: sam } = await added(db, scene, '  Sam ');
    same((await added(db, scene, 'Sam')).id, sam, 'the same person');
    for (const name of ['', ' \n', 'x'.repeat(81), '🌱'.repeat(61)]) {
      same(await addPersonNamed(db, scene, name), { ok: false, reason: 'no-name' }, 'the name');
    }
    same(
      (await readPeople(db)).map(({ name }) => name),
      ['Sam'],
      'people',
    );
  }),

  stored(
    'a prompt that two pages show at once is noted once, and the next one after it',
    async (scene, db, reopen) => {
      const other = await reopen();
      const { id: sam } = await added(db, scene, 'Sam');
      const shown = { day: TODAY, prompt: COURAGE };
      await Promise.all([noteShownPrompt(db, scene, sam, shown), noteShownPrompt(other, scene, sam, shown)]);
      const once = await db.people.get(sam);
      same(once?.v['shown'], [2516, 7], 'shown');
      await noteShownPrompt(other, scene, sam, shown);
      same(await db.people.get(sam), once, 'the row after noting it again');
      await noteShownPrompt(other, scene, sam, { day: TODAY, prompt: SOUP });
      same((await db.people.get(sam))?.v['shown'], [2516, 7, 2516, 12], 'shown, then another one');
      await noteShownPrompt(db, scene, 'none', shown);
      same(await db.people.count(), 1, 'people');
    },
  ),

  stored(
    'a shown prompt is stamped and leaves no history: undo takes back only what someone did',
    async (scene, db) => {
      const person = await added(db, scene, 'Sam');
      scene.moment = NOON.add({ minutes: 5 });
      await noteShownPrompt(db, scene, person.id, { day: TODAY, prompt: COURAGE });
      const minute = (await db.people.get(person.id))?.s['shown']?.[0];
      isTrue(minute !== undefined, 'it has a stamp');
      same(
        (await db.history.toArray()).map(({ name }) => name),
        ['add person'],
        'history',
      );
      const both = await write(db, scene, 'both', (writer) =>
        writer.change('people', person.id, { cells: { name: 'Samuel', shown: [1, 1] } }),
      );
      same((await undo(db, scene, both.command)).result, 'undone', 'undo');
      const row = await db.people.get(person.id);
      same([row?.v['name'], row?.v['shown']], ['Sam', [1, 1]], 'name and prompts');
      same((await undo(db, scene, person.command)).result, 'changed-since', 'undo of adding');
    },
  ),

  stored('a person who was only asked about can still be taken back', async (scene, db) => {
    const person = await added(db, scene, 'Sam');
    scene.moment = NOON.add({ minutes: 5 });
    await noteShownPrompt(db, scene, person.id, { day: TODAY, prompt: COURAGE });
    same((await undo(db, scene, person.command)).result, 'undone', 'undo of adding');
    await noteShownPrompt(db, scene, person.id, { day: TODAY, prompt: SOUP });
    same(await readPeople(db), [], 'people');
  }),

  stored(
    'the latest settled with one person are read, latest first, those taken back passed over',
    async (scene, db) => {
      const { id: sam } = await added(db, scene, 'Sam');
      const { id: mum } = await added(db, scene, 'Mum');
      const settle = async (text: string, person: string, transition: (c: Commitment) => Transition) => {
        const { id } = await logged(db, scene, { text, person });
        scene.moment = scene.moment.add({ minutes: 1 });
        await changed(db, scene, id, 'settle', transition);
      };
      const kept = (c: Commitment) => keep(c, scene.moment);
      await settle('first', sam, kept);
      await settle('second', sam, (c) => miss(c, scene.moment));
      await settle('someone else’s', mum, kept);
      await settle('third', sam, (c) => callOff(c, { agreedBeforeDue: true }, scene.moment));
      await settle('fourth', sam, kept);
      await settle('taken back', sam, (c) => takeBack(c, scene.moment));
      await logged(db, scene, { text: 'open', person: sam });
      const latest = async (count: number) =>
        (await readLatestSettled(db, sam, count)).map(({ text }) => text);
      same(await latest(3), ['fourth', 'third', 'second'], 'the latest three');
      same(await latest(10), ['fourth', 'third', 'second', 'first'], 'the latest ten');
      same(await readLatestSettled(db, 'none', 10), [], 'of nobody');
    },
  ),

  stored('a promise opened again is no longer among the settled', async (scene, db) => {
    const { id: sam } = await added(db, scene, 'Sam');
    const { id } = await logged(db, scene, { text: 'Home by seven', person: sam });
    const kept = await changeCommitment(db, scene, id, {
      name: 'keep',
      transition: (c) => keep(c, scene.moment),
    });
    same((await readLatestSettled(db, sam, 10)).length, 1, 'settled');
    if (kept.ok) await undo(db, scene, kept.command);
    same(await readLatestSettled(db, sam, 10), [], 'settled after undo');
  }),
];
