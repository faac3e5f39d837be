/** Characters of what is on someone's mind, and their bytes in UTF-8. */
export const NOTE_LIMIT = { characters: 400, bytes: 1200 } as const;

/** How long a note stays unless it is kept. */
export const NOTE_MINUTES = 30 * 24 * 60;
