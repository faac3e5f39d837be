import { minuteOf } from '../../../utils/domain/record/minute';
import type { Device } from '../device';
import type { Dice } from '../dice';
import { act, promise } from '../person';
import type { World } from '../world';
import type { Fault } from './fault';

const MINUTE_MS = 60_000;
/** More than there are tokens. */
const MANY = 20;

/** What people do that is out of the ordinary. */
export const PERSON_FAULTS: readonly Fault[] = [
  {
    name: 'F32 many records imported in a minute',
    isGentle: true,
    happen: (world, dice) => importSome(dice.pick(world.living), dice, world.importSize),
  },
  {
    name: 'F37 two devices fill the area at once',
    happen: (world, dice) => {
      for (const device of dice.shuffled(world.living).slice(0, 2))
        importSome(device, dice, world.importSize);
    },
  },
  {
    name: 'F22, F38 all devices edited within a minute',
    isGentle: true,
    happen: (world, dice) => {
      for (const device of world.living) world.later(dice.below(MINUTE_MS), () => act(device, dice));
    },
  },
  {
    name: 'F5 one device edited again and again for half an hour',
    isGentle: true,
    happen: (world, dice) => {
      const device = dice.pick(world.living);
      for (let count = 0; count < MANY; count++)
        world.later(dice.below(30 * MINUTE_MS), () => act(device, dice));
    },
  },
  {
    name: 'a living device said to be gone',
    happen: (world, dice) => retire(world, dice),
  },
  {
    name: 'sync switched off for a while, items taken out',
    happen: (world, dice) => {
      const device = dice.pick(world.living);
      device.store.wish({ isOn: false, takeOut: dice.oneIn(2) });
      world.later(dice.between(1, 120) * MINUTE_MS, () => device.store.wish({ isOn: true, takeOut: false }));
    },
  },
  {
    name: 'a device renamed',
    isGentle: true,
    happen: (world, dice) => dice.pick(world.living).store.wish({ name: `Desk ${dice.below(100)}` }),
  },
  {
    name: 'shed records asked to travel again',
    happen: (world, dice) => {
      const device = dice.pick(world.living);
      device.store.wish({ travelAgainAt: minuteOf(device.clock.now()) });
    },
  },
];

function importSome(device: Device, dice: Dice, many: number): void {
  for (let count = 0; count < many; count++) promise(device, dice);
}

function retire(world: World, dice: Dice): void {
  const [teller, gone] = dice.shuffled(world.living);
  if (!teller || gone?.id === undefined) return;
  teller.retired.add(gone.id);
  const at = minuteOf(teller.clock.now());
  teller.store.wish({ retired: [...teller.retired].map((device) => ({ device, at })) });
}
