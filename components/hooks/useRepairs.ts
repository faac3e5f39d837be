import { useCallback } from 'react';

import { readCommitmentsById } from '../../utils/db/commitments-by-id';
import { type RebuildingPlan, readRebuildingPlan } from '../../utils/db/rebuilding-plans';
import { readRepair, readRepairs } from '../../utils/db/repairs';
import type { SteadilyDatabase } from '../../utils/db/schema';
import type { Commitment } from '../../utils/domain/commitment';
import type { RecordId } from '../../utils/domain/record/record-id';
import type { Repair } from '../../utils/domain/repair';
import { useLive } from './useLive';

export interface RepairList {
  readonly repairs: readonly Repair[];
  /** The promises they are about, as far as those are here. */
  readonly abouts: ReadonlyMap<RecordId, Commitment>;
}

/** Everything that is being mended or was, with what it is about; undefined until the database has answered. */
export function useRepairs(): RepairList | undefined {
  return useLive(readList);
}

/** A promise that is to be mended; 'none' when it is not here, undefined until the database has answered. */
export function useMissed(of: RecordId): Commitment | 'none' | undefined {
  return useLive(
    useCallback(async (db: SteadilyDatabase) => (await readCommitmentsById(db, [of]))[0] ?? 'none', [of]),
  );
}

/** Every repair while there is something to look for among them; undefined until the database has answered. */
export function useRepairsIf(isSought: boolean): readonly Repair[] | undefined {
  return useLive(
    useCallback(async (db: SteadilyDatabase) => (isSought ? readRepairs(db) : undefined), [isSought]),
  );
}

export interface KnownRepair extends RebuildingPlan {
  readonly repair: Repair;
  readonly about: Commitment | undefined;
  /** The smaller promise it made, as far as it is here. */
  readonly promise: Commitment | undefined;
}

/** One repair with all that belongs to it; 'none' when there is no such one, undefined until the database has answered. */
export function useRepair(id: RecordId): KnownRepair | 'none' | undefined {
  return useLive(useCallback((db: SteadilyDatabase) => readKnown(db, id), [id]));
}

async function readList(db: SteadilyDatabase): Promise<RepairList> {
  const repairs = await readRepairs(db);
  const abouts = await readCommitmentsById(
    db,
    repairs.flatMap(({ of }) => of ?? []),
  );
  return { repairs, abouts: new Map(abouts.map((commitment) => [commitment.id, commitment])) };
}

async function readKnown(db: SteadilyDatabase, id: RecordId): Promise<KnownRepair | 'none'> {
  const repair = await readRepair(db, id);
  if (!repair) return 'none';
  const linked = [repair.of, repair.promise].filter((link) => link !== undefined);
  const [commitments, plan] = await Promise.all([
    readCommitmentsById(db, linked),
    readRebuildingPlan(db, id),
  ]);
  const known = (link: RecordId | undefined) => commitments.find((commitment) => commitment.id === link);
  return { repair, about: known(repair.of), promise: known(repair.promise), ...plan };
}
