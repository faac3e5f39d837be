import { useEffect, useMemo } from 'react';

import type * as commands from './commands';
import { type Command, type Outcome, useRunner } from './useRunner';

export type { Outcome } from './useRunner';

type All = typeof commands;

/** Every command, with what it came to instead of how it is carried out. */
export type Commands = {
  readonly [Name in keyof All]: (...about: Parameters<All[Name]>) => Promise<Outcome>;
};

/**
 * What a person can do here. Each is one transaction; once it is written the background is told. How it is done comes
 * after the first paint: nothing can be done before.
 */
export function useCommands(): Commands {
  const { run } = useRunner();
  useEffect(() => void load(), []);
  return useMemo(() => {
    const by = (choose: (all: All) => Command) =>
      run(async (db, environment) => choose(await load())(db, environment));
    return {
      log: (draft) => by(({ log }) => log(draft)),
      beginRitual: (draft) => by(({ beginRitual }) => beginRitual(draft)),
      keep: (id) => by(({ keep }) => keep(id)),
      settle: (id, settlement) => by(({ settle }) => settle(id, settlement)),
      undo: (command) => by(({ undo }) => undo(command)),
      reopen: (id) => by(({ reopen }) => reopen(id)),
    };
  }, [run]);
}

const load = () => import('./commands');
