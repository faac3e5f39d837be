/** What the frame of the journal says, in English. Each of its sections has a file of its own. */
export const enJournal = {
  'journal.sections': 'Sections of the journal',
  'journal.people': 'People',
  'journal.promises': 'Promises',
  'journal.repairs': 'Repairs',
  'journal.to-today': 'Today',
  'journal.settings': 'Settings',
  'journal.not-here': 'There is nothing at this address any more.',
};
