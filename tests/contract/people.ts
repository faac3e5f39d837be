import { readCommitmentsWith, readOpenWith } from '../../utils/db/commitments-with';
import { readLatestSettled } from '../../utils/db/latest-settled';
import { readPeople } from '../../utils/db/people';
import { addPersonNamed, changePerson, mergePeople, separatePerson } from '../../utils/db/person-commands';
import type { SteadilyDatabase } from '../../utils/db/schema';
import { syncStore } from '../../utils/db/sync-store';
import { undo } from '../../utils/db/undo';
import { readWholePerson } from '../../utils/db/whole-person';
import { keep, miss } from '../../utils/domain/transitions';
import { same } from './check';
import { begun, COFFEE } from './ritual-scene';
import { added, changed, FRIDAY, logged, type Promised, type Scene, stored, TODAY } from './scene';
import { DESK, idMade, LAPTOP, MADE, on, personOf } from './sync-scene';

/** How people are called, made one, taken apart and put away. */
export const PEOPLE: readonly Promised[] = [
  stored('what belongs to someone moves under whom they were merged into, and back', async (scene, db) => {
    const { mum, mother } = await mumAndMother(db, scene);
    const { id: open } = await logged(db, scene, { text: 'Call', person: mother, due: FRIDAY });
    const { id: kept } = await logged(db, scene, { text: 'Write', person: mother });
    await changed(db, scene, kept, 'keep', (c) => keep(c, scene.moment));
    const merged = await mergePeople(db, scene, { from: mother, into: mum });
    same(merged.ok && merged.id, mum, 'who stays');
    same(await namesOf(db), [['Mum', 'Mother']], 'people');
    same((await readOpenWith(db, mum, TODAY)).map(idOf), [open], 'open with Mum');
    same((await readLatestSettled(db, mum, 10)).map(idOf), [kept], 'settled with Mum');
    same((await db.commitments.get(open))?.v['person'], mother, 'the promise itself');
    if (merged.ok) same((await undo(db, scene, merged.command)).result, 'undone', 'undo');
    same(await namesOf(db), [['Mother'], ['Mum']], 'people after undo');
    same(await readOpenWith(db, mum, TODAY), [], 'open with Mum after undo');
  }),

  stored('one is not merged with themselves, nor with whom they are one already', async (scene, db) => {
    const { mum, mother } = await mumAndMother(db, scene);
    const already = { ok: false, reason: 'one-already' };
    same(await mergePeople(db, scene, { from: mum, into: mum }), already, 'with herself');
    await mergePeople(db, scene, { from: mother, into: mum });
    same(await mergePeople(db, scene, { from: mum, into: mother }), already, 'the other way round');
    same(await mergePeople(db, scene, { from: mother, into: mum }), already, 'once more');
    const gone = { ok: false, reason: 'gone' };
    same(await mergePeople(db, scene, { from: mum, into: 'none' }), gone, 'with nobody');
    same(await separatePerson(db, scene, mum), gone, 'taking apart who stands for all');
  }),

  stored(
    'who is merged brings along whom they stand for, and they are taken apart one by one',
    async (scene, db) => {
      const { mum, mother } = await mumAndMother(db, scene);
      const { id: mama } = await added(db, scene, 'Mama');
      await mergePeople(db, scene, { from: mama, into: mother });
      await mergePeople(db, scene, { from: mama, into: mum });
      same(await namesOf(db), [['Mum', 'Mama', 'Mother']], 'people');
      const whole = await readWholePerson(db, mama);
      same([whole?.own.id, whole?.merged.map(idOf).sort()], [mum, [mother, mama].sort()], 'who is who');
      const apart = await separatePerson(db, scene, mama);
      same(await namesOf(db), [['Mama'], ['Mum', 'Mother']], 'people apart');
      if (apart.ok) await undo(db, scene, apart.command);
      same(await namesOf(db), [['Mum', 'Mama', 'Mother']], 'people after undo');
      same(await readWholePerson(db, 'none'), undefined, 'nobody');
    },
  ),

  stored('two whom two devices merged into each other are one, and can be taken apart', async (scene, db) => {
    const [mum, mother] = [idMade(MADE, 1), idMade(MADE, 2)];
    await syncStore(db, scene).merge([
      person(mum, { name: 'Mum', mergedInto: mother }, DESK),
      person(mother, { name: 'Mother', mergedInto: mum }, LAPTOP),
    ]);
    same(await namesOf(db), [['Mum', 'Mother']], 'one by the least id');
    const apart = await separatePerson(db, scene, mother);
    same(await namesOf(db), [['Mother'], ['Mum']], 'apart');
    if (apart.ok) same((await undo(db, scene, apart.command)).result, 'undone', 'undo');
    same(await namesOf(db), [['Mum', 'Mother']], 'one again');
  }),

  stored('a promise to a name that someone goes by among others is to them', async (scene, db) => {
    const { mum, mother } = await mumAndMother(db, scene);
    await mergePeople(db, scene, { from: mother, into: mum });
    await changePerson(db, scene, mum, { aliases: 'Mama' });
    for (const name of ['Mother', 'Mama', 'Mum']) {
      const { id } = await logged(db, scene, { text: 'Call', newPerson: name });
      same((await db.commitments.get(id))?.v['person'], mum, `to ${name}`);
    }
    same(await db.people.count(), 2, 'people');
  }),

  stored(
    'all that was promised to someone is read: theirs, of those merged, and of rituals',
    async (scene, db) => {
      const { mum, mother } = await mumAndMother(db, scene);
      const { id: sam } = await added(db, scene, 'Sam');
      await mergePeople(db, scene, { from: mother, into: mum });
      for (const [text, whom] of [
        ['hers', mum],
        ['of Mother', mother],
        ['someone else’s', sam],
      ] as const) {
        const { id } = await logged(db, scene, { text, person: whom });
        await changed(db, scene, id, 'miss', (c) => miss(c, scene.moment));
      }
      await logged(db, scene, { text: 'open', person: mother });
      const coffee = await begun(db, scene, { ...COFFEE, person: mother });
      const today = (await readOpenWith(db, mum, TODAY)).find(({ ritual }) => ritual === coffee);
      await changed(db, scene, today!.id, 'keep', (c) => keep(c, scene.moment));
      const all = await readCommitmentsWith(db, mum, TODAY);
      const texts = new Set(all.map(({ text }) => text));
      same([...texts].sort(), ['Coffee together', 'hers', 'of Mother', 'open'], 'all with Mum');
      const settled = all.filter(({ outcome }) => outcome).map(({ text }) => text);
      same(settled.sort(), ['Coffee together', 'hers', 'of Mother'], 'settled');
      same([...new Set(all.map(({ person: whom }) => whom))], [mum], 'to whom');
    },
  ),

  stored(
    'a person is called otherwise, in lines that are cleaned, and as before after undo',
    async (scene, db) => {
      const { id } = await added(db, scene, 'Sam');
      const change = {
        name: '  Samuel ',
        label: ' my  brother ',
        aliases: 'Sam\n\n Sammy \nSam',
        theirs: 'No calls after nine\r\n  ',
        mine: 'An hour alone',
        notes: ' Tea,  no sugar \n\n\n\nThe sea ',
        noPrompts: true,
        isArchived: true,
      };
      const renamed = await changePerson(db, scene, id, change);
      const expected = {
        id,
        name: 'Samuel',
        aliases: ['Sam', 'Sammy'],
        label: 'my brother',
        theirs: ['No calls after nine'],
        mine: ['An hour alone'],
        notes: 'Tea, no sugar\n\nThe sea',
        noPrompts: true,
        isArchived: true,
      };
      same(await readPeople(db), [expected], 'Samuel');
      if (renamed.ok) await undo(db, scene, renamed.command);
      same(await readPeople(db), [{ id, name: 'Sam', aliases: [] }], 'Sam');
    },
  ),

  stored(
    'a name that is none and a text that is too long are refused, with nothing written',
    async (scene, db) => {
      const { id } = await added(db, scene, 'Sam');
      const before = await db.people.get(id);
      const changing = (change: Parameters<typeof changePerson>[3]) => changePerson(db, scene, id, change);
      same(await changing({ name: ' ', label: 'x' }), { ok: false, reason: 'no-name' }, 'no name');
      same(await changing({ name: 'x'.repeat(81) }), { ok: false, reason: 'no-name' }, 'a long name');
      for (const [field, characters] of [
        ['label', 61],
        ['notes', 601],
        ['theirs', 301],
        ['mine', 301],
        ['aliases', 321],
      ] as const) {
        same(await changing({ [field]: 'x'.repeat(characters) }), { ok: false, reason: 'too-long' }, field);
      }
      same(await db.people.get(id), before, 'the row');
      same(await changePerson(db, scene, 'none', { label: 'x' }), { ok: false, reason: 'gone' }, 'nobody');
    },
  ),

  stored('a name that someone else has may be given', async (scene, db) => {
    const { mum, mother } = await mumAndMother(db, scene);
    same((await changePerson(db, scene, mother, { name: 'Mum' })).ok, true, 'renaming');
    same((await addPersonNamed(db, scene, 'Mum')).ok && (await db.people.count()), 2, 'people');
    same((await readPeople(db)).map(idOf).sort(), [mum, mother].sort(), 'both');
  }),
];

const idOf = ({ id }: { readonly id: string }) => id;

async function mumAndMother(db: SteadilyDatabase, scene: Scene) {
  const { id: mum } = await added(db, scene, 'Mum');
  const { id: mother } = await added(db, scene, 'Mother');
  return { mum, mother };
}

/** Everyone by all their names, in the order of the alphabet, the names they are called by first. */
async function namesOf(db: SteadilyDatabase): Promise<readonly (readonly string[])[]> {
  const people = await readPeople(db);
  return people
    .map(({ name, aliases }) => [name, ...[...aliases].sort()])
    .sort((a, b) => (a.join() < b.join() ? -1 : 1));
}

function person(id: string, v: Readonly<Record<string, string>>, device: string) {
  return personOf({ id, v, s: { mergedInto: on(device, MADE + 9) } });
}
