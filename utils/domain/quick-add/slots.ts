import type { Language } from './language';
import type { Said, Unit } from './said';

/** A place in a pattern. */
export interface Slot {
  readonly source: string;
  /** What a word in this place adds to what is said. */
  read(word: string, said: Said): Said;
}

/** What may stand in the places of a pattern. @param isMonthFirst whether 3/4 is the fourth of March */
export function slotsOf(language: Language, isMonthFirst: boolean): Record<string, Slot> {
  const { words } = language;
  const numbers = meanings(words.number);
  const amount = (word: string) => numbers.get(word) ?? Number(word.replace(',', '.'));
  const minutes = meanings(words.minute);
  const minuteOf = (word: string) => minutes.get(word) ?? Number(word);
  const minuteSource = `[0-5]?\\d|${alternatives(words.minute)}`;
  const hours = meanings(words.hour);
  const ordinals = meanings(words.ordinal);
  const pairOf = (word: string, said: Said): Said => {
    const [first = 0, second = 0] = word.split(/\D+/).map(Number);
    return { ...said, pair: isMonthFirst ? [second, first] : [first, second] };
  };
  return {
    weekday: slotOf(words.weekday, (weekday) => ({ weekday })),
    // "Dec. 21".
    month: dotted(slotOf(words.month, (month) => ({ month }))),
    nth: slotOf(words.nth, (nth) => ({ nth })),
    unit: slotOf(words.unit, (unit) => ({ unit })),
    part: slotOf(words.part, (part) => ({ part })),
    half: slotOf(words.half, (half) => ({ half })),
    n: {
      source: `\\d{1,4}(?:[.,]5)?|${alternatives(words.number)}`,
      read: (word, said) => ({ ...said, amount: (said.amount ?? 0) + amount(word) }),
    },
    // Hours and minutes together are minutes.
    hours: {
      source: `\\d{1,2}|${alternatives(words.number)}`,
      read: (word, said) => ({ ...said, unit: 'minute', amount: (said.amount ?? 0) + 60 * amount(word) }),
    },
    minutes: {
      source: `\\d{1,2}|${alternatives(words.number)}`,
      read: (word, said) => ({ ...said, unit: 'minute', amount: (said.amount ?? 0) + amount(word) }),
    },
    u: slotOf(SHORT_UNITS, (unit) => ({ unit })),
    every: {
      source: `\\d{1,2}|${alternatives(words.number)}`,
      read: (word, said) => ({ ...said, every: amount(word) }),
    },
    weeksLater: {
      source: `\\d{1,2}|${alternatives(words.number)}`,
      read: (word, said) => ({ ...said, weeksLater: amount(word) }),
    },
    day: { source: '3[01]|[12]\\d|0?[1-9]', read: (word, said) => ({ ...said, day: Number(word) }) },
    ordinal: {
      source: alternatives(words.ordinal),
      read: (word, said) => ({ ...said, day: ordinals.get(word) ?? 0 }),
    },
    year: { source: '(?:19|20)\\d\\d', read: (word, said) => ({ ...said, year: Number(word) }) },
    shortYear: {
      source: "'?\\d\\d",
      read: (word, said) => ({ ...said, year: 2000 + Number(word.replace("'", '')) }),
    },
    monthNumber: { source: '1[0-2]|0?[1-9]', read: (word, said) => ({ ...said, month: Number(word) }) },
    quarter: {
      source: 'q ?[1-4]',
      read: (word, said) => ({ ...said, quarter: Number(word.slice(-1)) }),
    },
    pair: {
      source: `(?:3[01]|[12]\\d|0?[1-9])[${language.dateMarks}](?:3[01]|[12]\\d|0?[1-9])`,
      read: pairOf,
    },
    hour: {
      source: `2[0-4]|1\\d|0?\\d|${alternatives(words.hour)}`,
      // A leading zero, and hours after noon, say which half of the day.
      read: (word, said) => ({
        ...said,
        hour: hours.get(word) ?? Number(word),
        ...(/^0\d/.test(word) && { isSure: true }),
      }),
    },
    minute: {
      source: minuteSource,
      read: (word, said) => ({ ...said, minute: (said.minute ?? 0) + minuteOf(word) }),
    },
    mm: { source: '[0-5]\\d', read: (word, said) => ({ ...said, minute: Number(word) }) },
    minutesTo: {
      source: minuteSource,
      read: (word, said) => ({ ...said, minute: (said.minute ?? 0) - minuteOf(word) }),
    },
  };
}

/** Units as figures have them: "2h". */
const SHORT_UNITS: Readonly<Record<string, Unit>> = {
  'hrs|hr|h': 'hour',
  'mins|min|m': 'minute',
  d: 'day',
  'wks|wk|w': 'week',
};

function slotOf<T>(words: Readonly<Record<string, T>>, add: (meaning: T, said: Said) => Said): Slot {
  const known = meanings(words);
  return {
    source: alternatives(words),
    read: (word, said) => {
      const meaning = known.get(word.replace(/\s+/g, ' '));
      return meaning === undefined ? said : { ...said, ...add(meaning, said) };
    },
  };
}

/** With or without the dot of an abbreviation. */
function dotted({ source, read }: Slot): Slot {
  return { source: `(?:${source})[.]?`, read: (word, said) => read(word.replace(/[.]$/, ''), said) };
}

export function meanings<T>(words: Readonly<Record<string, T>>): ReadonlyMap<string, T> {
  return new Map(
    Object.entries(words).flatMap(([all, meaning]) => all.split('|').map((word) => [word, meaning])),
  );
}

/** The longest first: "thursday" before "thu". A language without such words has a slot that nothing fills. */
export function alternatives(words: Readonly<Record<string, unknown>>): string {
  const all = Object.keys(words).flatMap((some) => some.split('|'));
  const inOrder = all
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.]/g, '\\.').replaceAll(' ', '\\s+'));
  return inOrder.length > 0 ? inOrder.join('|') : '(?!)';
}

/** What the groups of a match add to what is said. */
export function readSlots(
  groups: Readonly<Record<string, string | undefined>>,
  said: Said,
  slots: Readonly<Record<string, Slot>>,
): Said {
  let all = said;
  for (const [group, word] of Object.entries(groups)) {
    const slot = slots[group.replace(/_\d+$/, '')];
    if (word !== undefined && slot) all = slot.read(word, all);
  }
  return all;
}
