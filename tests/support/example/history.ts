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
