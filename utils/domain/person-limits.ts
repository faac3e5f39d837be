/** Of what else is written about them: characters, and bytes in UTF-8; of what stands in lines, of all together. */
export const PERSON_LIMITS = {
  aliases: { characters: 320, bytes: 960 },
  label: { characters: 60, bytes: 180 },
  notes: { characters: 600, bytes: 1800 },
  theirs: { characters: 300, bytes: 900 },
  mine: { characters: 300, bytes: 900 },
} as const;
