import { noteAppreciation, readAppreciationsOn, sayAppreciation } from '../../utils/db/appreciations';
import { readPeople } from '../../utils/db/people';
import type { SteadilyDatabase } from '../../utils/db/schema';
import { undo } from '../../utils/db/undo';
import { write } from '../../utils/db/write';
import { same } from './check';
import { added, NOON, type Promised, type Scene, stored } from './scene';

const TODAY = NOON.toPlainDate();

/** How what was noticed about people is written and read. */
export const APPRECIATING: readonly Promised[] = [
  stored('what was noticed is read back on its day, with its words cleaned', async (scene, db, reopen) => {
    const { id: sam } = await added(db, scene, 'Sam');
    await noticed(db, scene, sam, '  They  waited ');
    db.close();
    const again = await reopen();
    const [read] = await readAppreciationsOn(again, [sam], [TODAY]);
    same(
      { text: read?.text, person: read?.person, day: read?.day.toString(), saidOn: read?.saidOn },
      { text: 'They waited', person: sam, day: '2026-11-21' },
      'the appreciation',
    );
  }),

  stored('words that are none, too many, or about someone who is gone, are refused', async (scene, db) => {
    const { id: person, command } = await added(db, scene, 'Sam');
    const noting = (text: string) => noteAppreciation(db, scene, { text, person, day: TODAY });
    same(await noting(' '), { ok: false, reason: 'empty' }, 'no words');
    same(await noting('x'.repeat(1001)), { ok: false, reason: 'too-long' }, 'too many');
    await undo(db, scene, command);
    same(await noting('They waited'), { ok: false, reason: 'gone' }, 'about someone who is gone');
    same(await db.appreciations.count(), 0, 'rows');
  }),

  stored(
    'the days asked for are read, of the people asked for, and nothing that is gone',
    async (scene, db) => {
      const { id: sam } = await added(db, scene, 'Sam');
      const { id: mum } = await added(db, scene, 'Mum');
      const { id: jo } = await added(db, scene, 'Jo');
      for (const ago of [0, 1, 30, 31, 90, 365]) {
        await noticed(db, scene, sam, `Sam ${ago}`, TODAY.subtract({ days: ago }));
      }
      await noticed(db, scene, mum, 'Mum 30', TODAY.subtract({ days: 30 }));
      await noticed(db, scene, jo, 'Jo 30', TODAY.subtract({ days: 30 }));
      const wrong = await noticed(db, scene, sam, 'Wrong entry');
      await write(db, scene, 'delete', (writer) => writer.setLife('appreciations', wrong.id, 'deleted'));
      const days = [0, 30, 90, 365].map((ago) => TODAY.subtract({ days: ago }));
      const read = await readAppreciationsOn(db, [sam, mum], days);
      same(
        read.map(({ text }) => text).sort(),
        ['Mum 30', 'Sam 0', 'Sam 30', 'Sam 365', 'Sam 90'],
        'appreciations',
      );
    },
  ),

  stored('saying it is noted with its way, can be said in another way, and taken back', async (scene, db) => {
    const { id: sam } = await added(db, scene, 'Sam');
    const { id } = await noticed(db, scene, sam, 'They waited');
    const said = async () => {
      const [read] = await readAppreciationsOn(db, [sam], [TODAY]);
      return [read?.saidOn?.toString() ?? null, read?.how ?? null];
    };
    await sayAppreciation(db, scene, id, { on: TODAY, how: 'touch' });
    same(await said(), ['2026-11-21', 'touch'], 'said');
    const again = await sayAppreciation(db, scene, id, { on: TODAY.add({ days: 1 }) });
    same(await said(), ['2026-11-22', null], 'said again');
    if (again.ok) await undo(db, scene, again.command);
    same(await said(), ['2026-11-21', 'touch'], 'after undo');
    const none = await sayAppreciation(db, scene, 'none', { on: TODAY });
    same(none, { ok: false, reason: 'gone' }, 'saying what is not there');
  }),

  stored(
    'undo takes back what was noticed, and a person about whom something was noticed stays',
    async (scene, db) => {
      const person = await added(db, scene, 'Sam');
      const { command } = await noticed(db, scene, person.id, 'They waited');
      same((await undo(db, scene, person.command)).result, 'changed-since', 'undo of adding');
      same((await readPeople(db)).length, 1, 'people');
      same((await undo(db, scene, command)).result, 'undone', 'undo of noting');
      same(await readAppreciationsOn(db, [person.id], [TODAY]), [], 'appreciations');
      same((await undo(db, scene, person.command)).result, 'undone', 'undo of adding, again');
      same(await readPeople(db), [], 'people');
    },
  ),
];

async function noticed(db: SteadilyDatabase, scene: Scene, person: string, text: string, day = TODAY) {
  const result = await noteAppreciation(db, scene, { text, person, day });
  if (!result.ok) throw new Error(result.reason);
  return result;
}
