import { readPeople } from '../../utils/db/people';
import type { Person } from '../../utils/domain/person';
import { useLive } from './useLive';

/** Everyone I make promises to; undefined until the database has answered. */
export function usePeople(): readonly Person[] | undefined {
  return useLive(readPeople);
}
