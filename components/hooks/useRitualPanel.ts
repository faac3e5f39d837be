import { useCallback, useMemo } from 'react';

import { readOpenCommitments } from '../../utils/db/commitments';
import { readDeviceSetting } from '../../utils/db/device-settings';
import { readPeople } from '../../utils/db/people';
import { readRituals } from '../../utils/db/rituals';
import type { SteadilyDatabase } from '../../utils/db/schema';
import type { Commitment } from '../../utils/domain/commitment';
import { endOf } from '../../utils/domain/due';
import type { Ritual } from '../../utils/domain/ritual';
import { type RitualsAt, ritualsAt } from '../../utils/domain/rituals-at';
import { type Names, namesOf } from './names';
import { useTexts } from './steadily';
import { useLive } from './useLive';

export interface RitualPanel extends RitualsAt {
  readonly names: Names;
  /** The next occurrence of a ritual, as far as one is projected. */
  readonly nextOf: (ritual: Ritual) => Commitment | undefined;
}

/** All that Settings show of rituals, read together; undefined until the database has answered. */
export function useRitualPanel(now: Temporal.ZonedDateTime): RitualPanel | undefined {
  const { say } = useTexts();
  const date = now.toPlainDate().toString();
  const query = useCallback((db: SteadilyDatabase) => readPanel(db, Temporal.PlainDate.from(date)), [date]);
  const read = useLive(query);
  return useMemo(() => {
    if (!read) return undefined;
    const { rituals, open, people, areHidden } = read;
    return {
      ...ritualsAt(rituals, now),
      names: namesOf(people, { areHidden, say }),
      nextOf: ({ id }) =>
        open
          .filter(({ ritual }) => ritual === id)
          .flatMap((commitment) => ({ commitment, end: endOf(commitment.due, now.timeZoneId) }))
          .filter(({ end }) => end && Temporal.Instant.compare(end, now.toInstant()) > 0)
          .sort((a, b) => Temporal.Instant.compare(a.end!, b.end!))[0]?.commitment,
    };
  }, [read, now, say]);
}

async function readPanel(db: SteadilyDatabase, today: Temporal.PlainDate) {
  const [rituals, open, people, hidden] = await Promise.all([
    readRituals(db),
    readOpenCommitments(db, today),
    readPeople(db),
    readDeviceSetting(db, 'hideNames'),
  ]);
  return {
    rituals,
    open,
    people: new Map(people.map((person) => [person.id, person])),
    areHidden: hidden === 'on',
  };
}
