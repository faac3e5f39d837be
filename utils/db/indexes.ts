import { commitmentFrom } from '../domain/commitment-record';
import { dayNumber, minuteOf } from '../domain/record/minute';
import { creationStamp, isGone, type Row } from '../domain/record/row';
import { wordsOf } from '../domain/search/words';
import { settledMinute } from '../domain/trust';
import type { TravelTable } from './kinds';
import { quietFieldsOf } from './quiet-fields';
import { syncIndexOf } from './sync-index';
import { dayOfMinute, purgeDayOf } from './tombstone';

/** What a row is found by on this device. Never travels; filled in the transaction that writes the row. */
export interface Indexes {
  /**
   * Day number an open commitment is due on; SOMEDAY_INDEX without one. An occurrence has its day from its id. Of a repair
   * or a decision that is not over: SOMEDAY_INDEX.
   */
  readonly open?: number;
  /** Minute at which the outcome was noted, or a trust was settled. */
  readonly settled?: number;
  /** Of an occurrence only where it has a person of its own; else the ritual says who. */
  readonly person?: string;
  readonly ritual?: string;
  /** The words a commitment is searched by: those of its text and its cue. */
  readonly words?: readonly string[];
  /** The commitment a repair is of. */
  readonly of?: string;
  /** Day number on which a repair asks how it is, or what would help. */
  readonly ask?: number;
  /** Whom a person was merged into. */
  readonly into?: string;
  /** Day number of an appreciation. */
  readonly day?: number;
  /** Day number on which the cells of a deleted record are emptied. */
  readonly purge?: number;
  /** 1 when it was deleted on one device and changed later on another. */
  readonly revived?: 1;
  /** Its place in the index that sync reads by. */
  readonly sync: number;
}

/** After every real day, so that one range over `ix.open` reads all that is open. */
export const SOMEDAY_INDEX = 10_000_000;

/** The indexes of a row, derived from nothing but the row. */
export function indexesOf(table: TravelTable, row: Row): Indexes {
  const sync = syncIndexOf(table, row);
  if (isGone(row, quietFieldsOf(table))) {
    const purge = purgeDayOf(row);
    return { ...(purge !== undefined && { purge }), sync };
  }
  const revived = row.life?.state === 'deleted' && { revived: 1 as const };
  return { ...FOUND_BY[table]?.(row), ...(ASKS_AGAIN.has(table) && revived), sync };
}

type Found = Omit<Indexes, 'sync' | 'purge' | 'revived'>;

/** Deleted on one device and changed on another later: of these the person is asked. */
const ASKS_AGAIN: ReadonlySet<TravelTable> = new Set(['commitments', 'appreciations']);

const FOUND_BY: Readonly<Partial<Record<TravelTable, (row: Row) => Found>>> = {
  people: ({ v }) => word('into', v['mergedInto']),
  commitments: indexesOfCommitment,
  appreciations: ({ v }) => ({ ...word('person', v['person']), ...count('day', v['day']) }),
  repairs: indexesOfRepair,
  dates: ({ v }) => word('person', v['person']),
  trusts: (row) => ({ ...word('person', row.v['person']), ...count('settled', settledMinute(row)) }),
  decisions: ({ v }) => ({
    ...word('person', v['person']),
    ...(v['settled'] == null && { open: SOMEDAY_INDEX }),
  }),
};

function indexesOfCommitment(row: Row): Found {
  const commitment = commitmentFrom(row);
  if (!commitment) return {};
  const { person, ritual, due, outcome, notedAt } = commitment;
  const isFor = (field: string) => !ritual || Object.hasOwn(row.v, field);
  const words = wordsOf([commitment.text, commitment.cue].join(' '));
  const links = {
    ...(isFor('person') && { person }),
    ...(ritual && { ritual }),
    ...(words.length > 0 && { words }),
  };
  if (outcome && notedAt) return { ...links, settled: minuteOf(notedAt) };
  if (!isFor('due')) return { ...links, open: dayOfMinute(creationStamp(row.id)[0]) };
  const day = due.kind === 'someday' ? undefined : due.kind === 'by-week' ? due.lastDay : due.day;
  return { ...links, open: day ? dayNumber(day) : SOMEDAY_INDEX };
}

/** One that is closed may still ask what would help: its rebuilding plan goes on. */
function indexesOfRepair({ v }: Row): Found {
  const isOpen = v['closed'] == null;
  const days = [isOpen ? v['askOn'] : undefined, v['helpOn']].filter((day) => typeof day === 'number');
  return {
    ...word('person', v['person']),
    ...word('of', v['of']),
    ...(isOpen && { open: SOMEDAY_INDEX }),
    ...(days.length > 0 && { ask: Math.min(...days) }),
  };
}

function word<Name extends 'person' | 'of' | 'into'>(name: Name, cell: unknown): Found {
  return typeof cell === 'string' ? { [name]: cell } : {};
}

function count<Name extends 'day' | 'settled'>(name: Name, cell: unknown): Found {
  return typeof cell === 'number' ? { [name]: cell } : {};
}
