import { useMemo } from 'react';

import type { CommandResult } from '../../utils/db/commitment-commands';
import type { PersonResult } from '../../utils/db/person-commands';
import type { RitualResult } from '../../utils/db/ritual-commands';
import { isOutOfRoom } from '../../utils/db/failure';
import type { SteadilyDatabase } from '../../utils/db/schema';
import type { CommandId, Environment } from '../../utils/db/write';
import { instant } from '../../utils/platform/clock';
import { hasRoom } from '../../utils/platform/disk';
import { tellBackground } from './tell-background';
import { random32 } from '../../utils/platform/random';
import { type Steadily, useSteadily } from './steadily';

type Refused = Extract<CommandResult | RitualResult | PersonResult, { ok: false }>['reason'];

/** What a command came to, in a form a page can put into words. Whatever is not 'done' wrote nothing. */
export type Outcome =
  /** Without a command there is nothing to take back. */
  | { readonly kind: 'done'; readonly command?: CommandId }
  | { readonly kind: 'refused'; readonly reason: Refused | 'changed-since' }
  | { readonly kind: 'not-written'; readonly failure: 'full' | 'failed' };

/** What a command in the database answers, an undo among them. */
type Result =
  | { readonly ok: true; readonly command?: CommandId }
  | { readonly ok: false; readonly reason: Refused | 'changed-since' };

export type Command = (db: SteadilyDatabase, environment: Environment) => Promise<Result>;

export interface Runner {
  /** Carries out a command; once it is written the background is told. */
  readonly run: (command: Command) => Promise<Outcome>;
  /** Writes what nobody waits for. When it cannot be written, nothing is lost and nothing is said. */
  readonly runQuietly: (
    work: (db: SteadilyDatabase, environment: Environment) => Promise<void>,
  ) => Promise<void>;
}

const ENVIRONMENT: Environment = { now: instant, random: random32, hasRoom };

/** How every command of a page reaches the database. */
export function useRunner(): Runner {
  const { opening, renew } = useSteadily();
  return useMemo(() => runnerOn(opening, renew), [opening, renew]);
}

function runnerOn(opening: Steadily['opening'], renew: Steadily['renew']): Runner {
  // After a failed write the connection may be broken: the next command opens a new one.
  let isBroken = false;
  const attempt = async <T>(work: (db: SteadilyDatabase) => Promise<T>) => {
    try {
      const opened = isBroken ? await renew() : await opening;
      if (!opened.ok) return { ok: false, error: opened.reason } as const;
      return { ok: true, value: await work(opened.db) } as const;
    } catch (error) {
      isBroken = true;
      return { ok: false, error } as const;
    }
  };
  return {
    run: async (command) => {
      const attempted = await attempt((db) => command(db, ENVIRONMENT));
      if (!attempted.ok) return notWritten(attempted.error);
      const result = attempted.value;
      if (!result.ok) return { kind: 'refused', reason: result.reason };
      tellBackground('changed');
      const { command: done } = result;
      return { kind: 'done', ...(done !== undefined && { command: done }) };
    },
    runQuietly: async (work) => {
      await attempt((db) => work(db, ENVIRONMENT));
    },
  };
}

async function notWritten(error: unknown): Promise<Outcome> {
  const isFull = isOutOfRoom(error) || !(await hasRoom());
  return { kind: 'not-written', failure: isFull ? 'full' : 'failed' };
}
