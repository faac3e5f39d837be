import type { Chance } from '../../support/sync-area/chance';
import type { MeetingPlace } from './meeting';

export interface Step {
  readonly name: string;
  take(place: MeetingPlace): Promise<void>;
}

/** Something that this device, another one or the person may do next. */
export function anyStep(chance: Chance): Step {
  const keys = chance.some(['a', 'b', 'c', 'd']).slice(0, 3);
  const value = `${chance.below(3)}`;
  const named = keys.join(' ');
  const kinds: readonly Step[] = [
    { name: `put ${named} ${value}`, take: ({ home }) => home.put(new Map(keys.map((key) => [key, value]))) },
    { name: `remove ${named}`, take: ({ home }) => home.remove(keys) },
    { name: `change ${named} ${value} elsewhere`, take: (place) => changeElsewhere(place, keys, value) },
    { name: `remove ${named} elsewhere`, take: (place) => changeElsewhere(place, keys, undefined) },
    { name: 'sync', take: (place) => place.sync() },
    { name: 'sign in again', take: (place) => place.signInAgain() },
    { name: 'reinstall', take: (place) => place.reinstall() },
  ];
  const often = [0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 4, 4, 5, 6];
  return kinds[often[chance.below(often.length)]!]!;
}

/**
 * What a step leaves behind, and whether whoever listens knows of it: Firefox also tells now and then though nothing
 * changed.
 */
export async function afterStep(place: MeetingPlace, step: Step): Promise<object> {
  await place.newEvents();
  const before = JSON.stringify(await listed(place));
  await step.take(place);
  const area = await listed(place);
  const isTold = (await place.newEvents()) > 0;
  const isHeard = isTold || JSON.stringify(area) === before || step.name === 'reinstall';
  return { step: step.name, area, server: await place.found(), isHeard };
}

async function listed({ home }: MeetingPlace): Promise<Readonly<Record<string, string>>> {
  const items = [...(await home.list())].sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(items);
}

/** Another device changed these keys of what it had found. */
async function changeElsewhere(
  place: MeetingPlace,
  keys: readonly string[],
  value: string | undefined,
): Promise<void> {
  const kept = Object.entries(await place.found()).filter(([key]) => !keys.includes(key));
  const changed = value === undefined ? [] : keys.map((key) => [key, value] as const);
  await place.leave(Object.fromEntries([...kept, ...changed]));
}
