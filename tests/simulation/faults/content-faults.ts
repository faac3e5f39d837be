import { recordId } from '../../../utils/domain/record/record-id';
import { LAST_MINUTE } from '../../../utils/domain/record/stamp';
import { encodeItem } from '../../../utils/sync/codec';
import type { SyncRecord } from '../../../utils/sync/record';
import type { Dice } from '../dice';
import type { World } from '../world';
import type { Fault } from './fault';

const PHANTOM = 'Ph4nt';
const STRANGE = [
  5,
  null,
  true,
  {},
  { a: 1 },
  ['p'],
  '',
  'a',
  'x'.repeat(50),
  '\ud800',
  'é<"\u2028',
  'é'.repeat(40),
];

/** What others, versions to come and damaged disks put into an area. */
export const CONTENT_FAULTS: readonly Fault[] = [
  {
    name: 'F25 an item of a version to come',
    happen: (world, dice) => world.plantForNow(`p${PHANTOM}${dice.below(10)}`, `b${'z9'.repeat(20)}`),
  },
  {
    name: 'F25 an own item of a version to come: the extension was downgraded',
    happen: (world, dice) => {
      const { id } = dice.pick(world.living);
      if (id !== undefined) world.plantForNow(`p${id}${dice.between(1, 9)}`, `b${'z9'.repeat(20)}`);
    },
  },
  { name: 'F26 an item damaged', happen: damage },
  {
    name: 'F28 values of other types under keys of our form',
    happen: (world, dice) => world.plantForNow(`p${PHANTOM}${dice.below(10)}`, dice.pick(STRANGE)),
  },
  { name: 'F29 a stamp at the last minute there is', happen: lastStamp },
  {
    name: 'F40 foreign keys',
    isGentle: true,
    happen: (world, dice) => {
      const key = dice.pick(['__proto__', 'constructor', 'settings', 'pé<"', 'pToolong0', 'p', '']);
      world.cloud.plant(key, dice.pick(STRANGE));
    },
  },
  {
    name: 'F6 over quota on arrival',
    happen: (world, dice) => {
      const { total } = world.living[0]?.area.limits ?? { total: 0 };
      world.plantForNow('other', 'é'.repeat(Math.floor(total / dice.between(4, 30))));
    },
  },
];

/** A character of some item is another one now, or the end is missing. */
function damage(world: World, dice: Dice): void {
  const items = [...world.cloud.contents()].filter(([key]) => /^p\w{6}$/.test(key));
  if (items.length === 0) return;
  const [key, text] = dice.pick(items);
  const at = dice.below(text.length);
  const other = text[at] === 'Q' ? 'R' : 'Q';
  world.cloud.plant(key, dice.oneIn(2) ? text.slice(0, at) : text.slice(0, at) + other + text.slice(at + 1));
}

/** Somebody's clock, or somebody's mischief: a field that nothing can be written over. */
function lastStamp(world: World, dice: Dice): void {
  const id = recordId({
    minute: dice.between(3_000_000, 3_500_000),
    random: dice.below(65_536),
    device: PHANTOM,
  });
  const v = { text: 'from the end of time' };
  const record: SyncRecord = { kind: 2, row: { id, v, s: { text: [LAST_MINUTE, 1_023, PHANTOM] } } };
  world.ledger.witness(record);
  const key = `p${PHANTOM}z`;
  world.cloud.plant(key, encodeItem([record], { key, tag: dice.bits() }));
}
