import { CARD_SLOT } from './address';
import { type Card, cardRecord } from './card';
import { cardsIn } from './area';
import { DAY_MINUTES, FIRST_CARD_MINUTES, HEARTBEAT_DAYS } from './limits';
import type { Registers } from './memory';
import type { Situation } from './plan';
import type { SyncRecord } from './record';
import { sameRegisters } from './registers';

export interface CardDuty {
  /** As it would be written now. */
  readonly record: SyncRecord;
  /** Whether it has to be written for its own sake. */
  readonly isDue: boolean;
  /** Whether what is there differs: then it goes with the next flush. */
  readonly isStale: boolean;
}

/**
 * The device's card: written with its first records, or ten minutes after the first look; then when it says something
 * else, with the first flush of a day, and every thirty days (docs/sync.md §3.11).
 */
export function cardDuty({ me, self, reads, area, memory, now, live }: Situation): CardDuty {
  const today = Math.floor(now / DAY_MINUTES);
  const { registers } = memory;
  const record = cardRecord(me, { self, reads, seenOn: today, registers });
  const own = area.items.filter(({ owner }) => owner === me);
  const content = own.find(({ slot }) => slot === CARD_SLOT)?.content;
  const present = content?.state === 'read' ? content.card : undefined;
  if (!present) {
    const isTime = now - memory.firstReadAt >= FIRST_CARD_MINUTES;
    return { record, isDue: own.length > 0 || isTime, isStale: true };
  }
  const saysOther = (['name', 'browser', 'version'] as const).some((it) => (present[it] ?? '') !== self[it]);
  const age = present.seenOn === undefined ? HEARTBEAT_DAYS : Math.abs(today - present.seenOn);
  const cards = cardsIn(area, live);
  return {
    record,
    isDue: saysOther || age >= HEARTBEAT_DAYS || !areCarried(registers, cards),
    isStale: saysOther || age > 0 || !sameRegisters(present.registers, registers),
  };
}

/** Whether each cut-off stands on some card: one that only the dead held would be forgotten. */
function areCarried(registers: Registers, cards: readonly Card[]): boolean {
  const single = (name: keyof Registers) => {
    const register = registers[name];
    return register ? { [name]: register } : {};
  };
  const names = Object.keys(registers) as readonly (keyof Registers)[];
  return names.every((name) =>
    cards.some((card) => {
      const carried = card.registers[name];
      return carried !== undefined && sameRegisters({ [name]: carried }, single(name));
    }),
  );
}
