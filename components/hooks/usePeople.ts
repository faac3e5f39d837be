import { readPeople } from '../../utils/db/people';
import type { Person } from '../../utils/domain/person';
import { useLive } from './useLive';

const NOBODY: readonly Person[] = [];

/** Everyone I make promises to; nobody until the database has answered. */
export function usePeople(): readonly Person[] {
  return useLive(readPeople) ?? NOBODY;
}
