import type { Word } from '../../../utils/domain/reliability';

/** What each word of reliability is called. */
export const RECORD_WORDS = {
  steady: 'record.steady',
  uneven: 'record.uneven',
  'often late or missed': 'record.often-late-or-missed',
  'some still open': 'record.some-still-open',
  'too early to say': 'record.too-early-to-say',
} as const satisfies Record<Word, string>;
