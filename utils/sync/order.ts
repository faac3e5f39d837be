import { PERSON } from '../domain/person-fields';
import { SETTING } from '../domain/setting';
import { keyOf, type SyncRecord } from './record';
import { isFinished, isGoneRecord, newestMinute } from './wire';

/**
 * What goes first when there is not room for all: settings, deletions, people, what is open, then what is finished, the
 * newest first.
 */
export function byImportance(a: SyncRecord, b: SyncRecord): number {
  const rankOfA = rank(a);
  return (
    rankOfA - rank(b) ||
    (rankOfA === FINISHED ? newestMinute(b) - newestMinute(a) : 0) ||
    (keyOf(a) < keyOf(b) ? -1 : 1)
  );
}

const FINISHED = 4;

function rank(record: SyncRecord): number {
  if (record.kind === SETTING.number) return 0;
  if (isGoneRecord(record)) return 1;
  if (record.kind === PERSON.number) return 2;
  return isFinished(record) ? FINISHED : 3;
}
