import { setFocus, setStand } from '../../utils/db/focus-commands';
import { readFocusContent } from '../../utils/db/focus-content';
import { readFocus } from '../../utils/db/focuses';
import type { SteadilyDatabase } from '../../utils/db/schema';
import { undo } from '../../utils/db/undo';
import type { Focus } from '../../utils/domain/focus/focus';
import { keep, miss } from '../../utils/domain/transitions';
import { sha256 } from '../../utils/platform/digest';
import { same } from './check';
import { changed, FIVE, logged, NOON, type Promised, type Scene, stored, TODAY } from './scene';

const EVENINGS: Focus = { kind: 'area', area: 'evenings' };
const OWN: Focus = { kind: 'own', text: 'One evening without screens' };
const MONDAY = TODAY.subtract({ days: TODAY.dayOfWeek - 1 });

/** How the focus of a week, and what one wants to be counted on for, are written and read. */
export const FOCUSING: readonly Promised[] = [
  stored('a focus holds for its week, Monday to Sunday, and for no other', async (scene, db, reopen) => {
    await chosen(db, scene, EVENINGS);
    db.close();
    const again = await reopen();
    const days = [-1, 0, 6, 7].map((ahead) => MONDAY.add({ days: ahead }));
    const found = [];
    for (const day of days) found.push((await readFocus(again, day)) ?? null);
    same(found, [null, EVENINGS, EVENINGS, null], 'the focus by day');
  }),

  stored(
    'there is one record of a week, the same on every device, whichever day it was chosen',
    async (scene, db) => {
      const first = await chosen(db, scene, EVENINGS, MONDAY);
      const second = await chosen(db, scene, OWN, MONDAY.add({ days: 6 }));
      same([first.id === second.id, await db.focuses.count()], [true, 1], 'one record');
      same(await readFocus(db, TODAY), OWN, 'the later choice');
      const next = await chosen(db, scene, EVENINGS, MONDAY.add({ days: 7 }));
      same([next.id === first.id, await db.focuses.count()], [false, 2], 'another week');
    },
  ),

  stored(
    'words of one’s own take an area’s place and give it back, and the first of a week is taken back to none',
    async (scene, db) => {
      await chosen(db, scene, EVENINGS);
      const second = await chosen(db, scene, { kind: 'own', text: '  One   evening without screens ' });
      same(await readFocus(db, TODAY), OWN, 'in words');
      await undo(db, scene, second.command);
      same(await readFocus(db, TODAY), EVENINGS, 'after undo');
      await chosen(db, scene, OWN);
      const area = await chosen(db, scene, EVENINGS);
      await undo(db, scene, area.command);
      same(await readFocus(db, TODAY), OWN, 'one’s own words, after an area was chosen and undone');
      await chosen(db, scene, EVENINGS);
      const next = MONDAY.add({ days: 7 });
      const first = await chosen(db, scene, OWN, next);
      await undo(db, scene, first.command);
      same((await readFocus(db, next)) ?? null, null, 'the week after, after undo');
    },
  ),

  stored('words that are none or too many are refused, and nothing is written', async (scene, db) => {
    const own = (text: string) =>
      setFocus(db, { ...environmentOf(scene), digest: sha256 }, { day: TODAY, focus: { kind: 'own', text } });
    same(await own('  '), { ok: false, reason: 'empty' }, 'none');
    same(await own('x'.repeat(121)), { ok: false, reason: 'too-long' }, 'too many');
    same(await db.focuses.count(), 0, 'rows');
    same((await own('好'.repeat(120))).ok, true, 'as many as fit');
  }),

  stored('what I want to be counted on for is one sentence, changed and taken away', async (scene, db) => {
    const stand = async () => (await readFocusContent(db, TODAY)).stand ?? null;
    const write = async (text: string) => {
      const result = await setStand(db, scene, text);
      if (!result.ok) throw new Error(result.reason);
      return result.command;
    };
    same(await stand(), null, 'at first');
    await write('  Being   there ');
    same(await stand(), 'Being there', 'written');
    same(await setStand(db, scene, 'x'.repeat(201)), { ok: false, reason: 'too-long' }, 'too long');
    const away = await write(' ');
    same(await stand(), null, 'taken away');
    await undo(db, scene, away);
    same(await stand(), 'Being there', 'after undo');
  }),

  stored(
    'a focus is told from what is open and what was settled in the last six weeks',
    async (scene, db) => {
      const settle = async (text: string, daysAgo: number, how: typeof keep) => {
        scene.moment = NOON.subtract({ days: daysAgo });
        const { id } = await logged(db, scene, { text });
        await changed(db, scene, id, 'settle', (it) => how(it, scene.moment));
      };
      await settle('Long ago', 60, keep);
      await settle('Lately', 40, miss);
      await settle('Today', 0, keep);
      scene.moment = NOON;
      await logged(db, scene, { text: 'Open', due: FIVE });
      const { commitments, repairs, focus } = await readFocusContent(db, TODAY);
      same(commitments.map(({ text }) => text).sort(), ['Lately', 'Open', 'Today'], 'promises');
      same([repairs, focus ?? null], [[], null], 'nothing else');
    },
  ),
];

async function chosen(db: SteadilyDatabase, scene: Scene, focus: Focus, day = TODAY) {
  const result = await setFocus(db, { ...environmentOf(scene), digest: sha256 }, { day, focus });
  if (!result.ok) throw new Error(result.reason);
  return result;
}

function environmentOf({ now, random, hasRoom }: Scene) {
  return { now, random, hasRoom };
}
