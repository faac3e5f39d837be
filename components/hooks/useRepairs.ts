import { readRepairs } from '../../utils/db/repairs';
import type { Repair } from '../../utils/domain/repair';
import { useLive } from './useLive';

/** All repairs, those that are closed too, the latest first: there are few. Undefined until the database has answered. */
export function useRepairs(): readonly Repair[] | undefined {
  return useLive(readRepairs);
}
