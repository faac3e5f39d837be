import { changeCommitment, logCommitment } from '../../../utils/db/commitment-commands';
import { openDatabase } from '../../../utils/db/open';
import { keep } from '../../../utils/domain/transitions';
import { type ExamplePromise, fullPromises, typicalPromises } from './promises';

const EXAMPLES = { typical: typicalPromises, full: fullPromises } as const;

export type ExampleName = keyof typeof EXAMPLES;

/** Fills the database of this page by the product's own commands, each at the time it would have been given. */
async function fillExample(name: ExampleName): Promise<void> {
  const opening = await openDatabase();
  if (!opening.ok) throw new Error(opening.reason);
  const { db } = opening;
  const now = Temporal.Now.zonedDateTimeISO();
  let random = 1;
  const at = (hoursAgo: number) => {
    const moment = now.subtract({ seconds: Math.round(hoursAgo * 3600) });
    return {
      moment,
      environment: {
        now: () => moment.toInstant(),
        random: () => (random += 7919),
        hasRoom: () => Promise.resolve(true),
      },
    };
  };
  const tell = async ({ text, to, cue, due, hoursAgo, keptHoursAgo }: ExamplePromise) => {
    const { moment, environment } = at(hoursAgo);
    const draft = { text, ...(due && { due }), ...(cue && { cue }), ...(to && { newPerson: to }) };
    const logged = await logCommitment(db, environment, draft, moment);
    if (!logged.ok) throw new Error(`${text}: ${logged.reason}`);
    if (keptHoursAgo === undefined) return;
    const deed = at(keptHoursAgo);
    const change = { name: 'keep', transition: (c: Parameters<typeof keep>[0]) => keep(c, deed.moment) };
    const kept = await changeCommitment(db, deed.environment, logged.id, change);
    if (!kept.ok) throw new Error(`${text}: ${kept.reason}`);
  };
  for (const promise of EXAMPLES[name](now)) await tell(promise);
  db.close();
}

Object.assign(globalThis, { fillExample });
