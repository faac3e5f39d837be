/** What went before the example's day: outcomes by person, oldest first, and what was noticed. */
export interface ExampleOutcome {
  readonly to: string;
  readonly text: string;
  /** Days before today on which it was due. */
  readonly daysAgo: number;
  readonly ended: Ending;
}

export type Ending = 'kept' | 'moved and kept' | 'late' | 'missed' | 'called off';

const ENDINGS: Readonly<Record<string, Ending>> = {
  k: 'kept',
  M: 'moved and kept',
  l: 'late',
  m: 'missed',
  c: 'called off',
};

/** A letter for each promise, the oldest first. */
const WENT: Readonly<Record<string, string>> = {
  Sam: 'kkkklkkkMkk',
  Mum: 'kkmkkklkkk',
  Ana: 'kkckk',
  Leo: 'kMmk',
};

const SMALL_THINGS = [
  'Bring the shopping',
  'Call back after lunch',
  'Fix the bike light',
  'Be home for dinner',
  'Read the letter',
  'Pick up the parcel',
];

export const PAST: readonly ExampleOutcome[] = Object.entries(WENT).flatMap(([to, letters]) =>
  Array.from(letters, (letter, index) => ({
    to,
    text: SMALL_THINGS[index % SMALL_THINGS.length]!,
    daysAgo: (letters.length - index) * 4,
    ended: ENDINGS[letter]!,
  })),
);

/** Noticed a month ago, and not said yet. */
export const NOTICED = {
  about: 'Mum',
  text: 'She drove over with soup before I asked',
  daysAgo: 30,
} as const;

/** What comes round by itself, from the next of its days on. */
export const RITUALS = [
  {
    text: 'Coffee together before work',
    to: 'Sam',
    cue: 'when the kettle is on',
    rule: { every: 1, of: 'week', weekdays: [1, 2, 3, 4, 5] },
    time: '07:30',
  },
  {
    text: 'Walk with Ana, phones off',
    to: 'Ana',
    rule: { every: 2, of: 'week', weekdays: [7] },
    time: '15:00',
  },
] as const;

/** What the journal remembers about people. Days are counted from today. */
export const REMEMBERED = {
  people: [
    {
      name: 'Sam',
      change: {
        label: 'Partner',
        theirs: 'No work talk after nine.',
        mine: 'An hour alone on Saturdays.',
        notes: 'Loves the sea, not the beach.\nTea, no sugar.',
      },
    },
    { name: 'Mum', change: { label: 'My mother', aliases: 'Mama' } },
    { name: 'Leo', change: { label: 'Godson' } },
  ],
  dates: [
    { of: 'Sam', text: 'Concert', inDays: 6, beforeDays: 7, isOnce: true },
    { of: 'Mum', text: 'Birthday', inDays: 2, beforeDays: 3 },
    { of: 'Sam', text: 'Anniversary', inDays: 120, beforeDays: 14 },
  ],
  notes: [{ about: 'Sam', text: 'Review at work on the 26th', daysAgo: 2 }],
  trusts: [
    { with: 'Sam', way: 'entrusted', text: 'The spare key', daysAgo: 20, settled: 'well' },
    { with: 'Sam', way: 'promised', text: 'Ask the landlord about the lamp', daysAgo: 3 },
  ],
  /** Of the last promise to them that was missed. */
  repairs: [{ with: 'Mum', what: 'Forgot to bring the papers', heard: 'She had waited all morning' }],
} as const;
