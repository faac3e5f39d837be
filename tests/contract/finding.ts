import { readOpenCommitments } from '../../utils/db/commitments';
import { indexesOf } from '../../utils/db/indexes';
import { readPeople } from '../../utils/db/people';
import type { SteadilyDatabase } from '../../utils/db/schema';
import { searchSettled } from '../../utils/db/search';
import { readSettledMonths } from '../../utils/db/settled-months';
import { write } from '../../utils/db/write';
import { CODES } from '../../utils/domain/outcome';
import { minuteOf } from '../../utils/domain/record/minute';
import { recordId } from '../../utils/domain/record/record-id';
import { factsOf, matches, soughtBy } from '../../utils/domain/search/matches';
import { type QueryWords, readQuery } from '../../utils/domain/search/query';
import { hideWords, keep, miss, reword } from '../../utils/domain/transitions';
import { isTrue, same } from './check';
import { begun, COFFEE } from './ritual-scene';
import { LAPTOP } from './sync-scene';
import { added, changed, logged, NOON, type Promised, type Scene, stored, TODAY } from './scene';

const ZONE = NOON.timeZoneId;
const WORDS: QueryWords = {
  months: [[], [], ['march'], [], [], [], [], [], [], ['october'], ['november', 'nov']],
  weekdays: [],
  relative: [{ phrase: 'yesterday', means: 'yesterday' }],
  standings: [
    { phrase: 'missed', standing: 'missed' },
    { phrase: 'kept', standing: 'kept' },
    { phrase: 'open', standing: 'open' },
  ],
};

/** The words of what is found, settled ones the latest first, then open ones; and how often something was told. */
async function found(db: SteadilyDatabase, typed: string) {
  const people = await readPeople(db);
  const sought = soughtBy(readQuery(typed, WORDS, TODAY), people, ZONE);
  const order = (await readSettledMonths(db, ZONE)).flatMap(({ ids }) => ids);
  const told: { readonly ids: readonly string[]; readonly isAll: boolean }[] = [];
  await searchSettled(db, {
    sought,
    order,
    signal: new AbortController().signal,
    tell: (ids, isAll) => told.push({ ids, isAll }),
  });
  const last = told.at(-1);
  isTrue(last?.isAll === true, 'the search came to its end');
  const rows = await db.commitments.bulkGet([...(last?.ids ?? [])]);
  const open = (await readOpenCommitments(db, TODAY)).filter((one) => matches(factsOf(one, ZONE), sought));
  const wordsOf = (id: string | undefined, text: unknown) =>
    typeof text === 'string' ? text : id === undefined ? '' : 'of a ritual';
  return [
    ...rows.map((row) => wordsOf(row?.id, row?.v['text'])),
    ...open.map(({ id, text }) => wordsOf(id, text)),
  ];
}

/** Promises something some days before noon, and settles it a minute later. */
async function lived(
  db: SteadilyDatabase,
  scene: Scene,
  text: string,
  {
    daysAgo,
    act = keep,
    person,
  }: { readonly daysAgo: number; readonly act?: typeof keep; readonly person?: string },
) {
  scene.moment = NOON.subtract({ days: daysAgo });
  const { id } = await logged(db, scene, { text, ...(person && { person }) });
  scene.moment = scene.moment.add({ minutes: 1 });
  await changed(db, scene, id, 'settle', (one) => act(one, scene.moment));
  scene.moment = NOON;
  return id;
}

/** How promises are found again. */
export const FINDING: readonly Promised[] = [
  stored('what was settled is listed by months, the latest first', async (scene, db) => {
    const [one, two] = [
      await lived(db, scene, 'One', { daysAgo: 40 }),
      await lived(db, scene, 'Two', { daysAgo: 2 }),
    ];
    const three = await lived(db, scene, 'Three', { daysAgo: 1 });
    await logged(db, scene, { text: 'Open' });
    same(
      (await readSettledMonths(db, ZONE)).map(({ month, ids }) => [month.toString(), ids]),
      [
        ['2026-11', [three, two]],
        ['2026-10', [one]],
      ],
      'months',
    );
  }),

  stored('where nothing was settled there are no months', async (_scene, db) => {
    same(await readSettledMonths(db, ZONE), [], 'months');
  }),

  stored('each word of a query begins some word, in the text or the cue', async (scene, db) => {
    await lived(db, scene, 'Bring the drill to Tom', { daysAgo: 3 });
    await lived(db, scene, 'Bring Café au lait', { daysAgo: 2 });
    await logged(db, scene, { text: 'Water the plants', cue: 'when the drill is back' });
    same(await found(db, 'bri'), ['Bring Café au lait', 'Bring the drill to Tom'], 'one word');
    same(await found(db, 'tom BRING'), ['Bring the drill to Tom'], 'two words');
    same(await found(db, 'cafe'), ['Bring Café au lait'], 'without its accent');
    same(await found(db, 'drill'), ['Bring the drill to Tom', 'Water the plants'], 'of a cue');
    same(await found(db, 'ring'), [], 'the end of a word');
  }),

  stored(
    'of a ritual’s many occurrences those are not found by its words that have others, or have none any more',
    async (scene, db) => {
      const ritual = await begun(db, scene, COFFEE);
      const newest = minuteOf(scene.now());
      const rows = Array.from({ length: 450 }, (_, number) => {
        const minute = newest - 2_000 - number;
        const text = number === 3 ? { text: null } : number === 430 ? { text: 'Tea' } : {};
        const id = recordId({ minute, random: number, device: LAPTOP });
        return { id, v: { ritual, outcome: [CODES.kept, minute], ...text }, s: {} };
      });
      await db.commitments.bulkPut(rows.map((row) => ({ ...row, ix: indexesOf('commitments', row) })));
      const coffees = await found(db, 'coffee');
      same(coffees.filter((words) => words === 'of a ritual').length, 448, 'by the words of their ritual');
      same(
        coffees.filter((words) => words === 'Tea' || words === ''),
        [],
        'others among them',
      );
      same(await found(db, 'tea'), ['Tea'], 'by its own words');
    },
  ),

  stored('other words are found by what they say now, hidden ones not at all', async (scene, db) => {
    const id = await lived(db, scene, 'Call Maya', { daysAgo: 3 });
    const secret = await lived(db, scene, 'Call the doctor', { daysAgo: 2 });
    await changed(db, scene, id, 'reword', () => reword('Write to Maya'));
    await changed(db, scene, secret, 'hide', hideWords);
    same(await found(db, 'call'), [], 'by the words before');
    same(await found(db, 'write'), ['Write to Maya'], 'by the words now');
    same(await found(db, 'doctor'), [], 'by hidden words');
  }),

  stored(
    'a word may name a person, by any of their names, also of one they were merged into',
    async (scene, db) => {
      const mum = (await added(db, scene, 'Mum')).id;
      const mother = (await added(db, scene, 'Mother')).id;
      await lived(db, scene, 'Fix the gate', { daysAgo: 3, person: mum });
      await lived(db, scene, 'Plant the tree', { daysAgo: 2, person: mother });
      await lived(db, scene, 'Mumble less', { daysAgo: 1 });
      same(await found(db, 'mother'), ['Plant the tree'], 'before they are one');
      await write(db, scene, 'merge', (writer) =>
        writer.change('people', mother, { cells: { mergedInto: mum } }),
      );
      same(await found(db, 'mother'), ['Plant the tree', 'Fix the gate'], 'as one');
      same(await found(db, 'mum gate'), ['Fix the gate'], 'a name and a word');
      same(await found(db, 'mum'), ['Mumble less', 'Plant the tree', 'Fix the gate'], 'a name or a word');
    },
  ),

  stored(
    'how it went, and when it was due or noted, is looked for in what was settled',
    async (scene, db) => {
      await lived(db, scene, 'Lost', { daysAgo: 1, act: miss });
      await lived(db, scene, 'Done', { daysAgo: 30 });
      scene.moment = NOON.subtract({ days: 30 });
      const { id } = await logged(db, scene, {
        text: 'Due in October, noted late',
        due: { kind: 'by-day', day: TODAY.subtract({ days: 25 }) },
      });
      scene.moment = NOON;
      await changed(db, scene, id, 'settle', (one) => miss(one, NOON));
      await logged(db, scene, { text: 'Waits' });
      same(await found(db, 'missed'), ['Due in October, noted late', 'Lost'], 'an outcome');
      same(await found(db, 'missed october'), ['Due in October, noted late'], 'an outcome and a month');
      same(await found(db, 'october'), ['Due in October, noted late', 'Done'], 'a month');
      same(await found(db, 'yesterday'), ['Lost'], 'a day');
      same(await found(db, 'open'), ['Waits'], 'what is open');
      same(await found(db, 'lost kept'), [], 'what was not so');
    },
  ),

  stored('an occurrence is found by the words and the person of its ritual', async (scene, db) => {
    await begun(db, scene, { ...COFFEE, newPerson: 'Sam' });
    const [first] = await readOpenCommitments(db, TODAY);
    await changed(db, scene, first!.id, 'settle', (one) => keep(one, NOON));
    const isFound = async (typed: string) => (await found(db, typed)).length > 0;
    same(
      [await isFound('coffee'), await isFound('sam tog'), await isFound('tea')],
      [true, true, false],
      'found',
    );
  }),

  stored(
    'a common word is found in all that have it, the newest before the rest is known',
    async (scene, db) => {
      const ids: string[] = [];
      for (let index = 0; index < 900; index++) {
        ids.push(
          await lived(db, scene, `Common ${index % 2 === 0 ? 'even' : 'odd'} ${index}`, {
            daysAgo: 900 - index,
          }),
        );
      }
      const order = (await readSettledMonths(db, ZONE)).flatMap((month) => month.ids);
      const told: (readonly [number, boolean])[] = [];
      const search = (typed: string, signal: AbortSignal) =>
        searchSettled(db, {
          sought: soughtBy(readQuery(typed, WORDS, TODAY), [], ZONE),
          order,
          signal,
          tell: (some, isAll) => told.push([some.length, isAll]),
        });
      await search('common even', new AbortController().signal);
      same(
        told,
        [
          [75, false],
          [450, true],
        ],
        'told',
      );
      told.length = 0;
      const ending = new AbortController();
      ending.abort();
      await search('common', ending.signal);
      same(told, [], 'told by a search that was ended');
    },
  ),
];
