import { noteAppreciation } from '../../../utils/db/appreciations';
import { changeCommitment, logCommitment } from '../../../utils/db/commitment-commands';
import { openDatabase } from '../../../utils/db/open';
import { readPeople } from '../../../utils/db/people';
import { project } from '../../../utils/db/projection';
import { makeRitual } from '../../../utils/db/ritual-commands';
import type { SteadilyDatabase } from '../../../utils/db/schema';
import type { Due } from '../../../utils/domain/due';
import { callOff, keep, keepLate, miss, move, type Transition } from '../../../utils/domain/transitions';
import type { Commitment } from '../../../utils/domain/commitment';
import { firstDue } from '../../../utils/domain/ritual-transitions';
import { sha256 } from '../../../utils/platform/digest';
import { type ExampleOutcome, NOTICED, PAST, RITUALS } from './history';
import { remember } from './remember';
import { type ExamplePromise, fullPromises, typicalPromises } from './promises';

const EXAMPLES = { typical: typicalPromises, full: fullPromises } as const;

export type ExampleName = keyof typeof EXAMPLES;

/** Fills the database of this page by the product's own commands, each at the time it would have been given. */
async function fillExample(name: ExampleName): Promise<void> {
  const opening = await openDatabase();
  if (!opening.ok) throw new Error(opening.reason);
  const scene = new Scene(opening.db);
  for (const outcome of PAST) await scene.live(outcome);
  await scene.notice();
  for (const promise of EXAMPLES[name](scene.now)) await scene.tell(promise);
  for (const ritual of RITUALS) await scene.begin(ritual);
  await remember(scene.now, opening.db, (moment) => scene.at(moment));
  await scene.expect();
  opening.db.close();
}

class Scene {
  readonly now = Temporal.Now.zonedDateTimeISO();
  readonly #db: SteadilyDatabase;
  #random = 1;

  constructor(db: SteadilyDatabase) {
    this.#db = db;
  }

  /** A promise as it is told, and kept if it was. */
  async tell({ hoursAgo, keptHoursAgo, ...said }: ExamplePromise): Promise<void> {
    const id = await this.#log(said, this.#ago(hoursAgo));
    if (keptHoursAgo !== undefined) await this.#change(id, this.#ago(keptHoursAgo), keep);
  }

  /** A promise of earlier days, from its beginning to its end. */
  async live({ text, to, daysAgo, ended }: ExampleOutcome): Promise<void> {
    const noon = this.now.toPlainDate().subtract({ days: daysAgo }).toZonedDateTime({
      timeZone: this.now.timeZoneId,
      plainTime: '12:00',
    });
    const due: Due = { kind: 'by-day', day: noon.toPlainDate() };
    const later: Due = { kind: 'by-day', day: noon.add({ days: 1 }).toPlainDate() };
    const id = await this.#log({ text, to, due }, noon.subtract({ days: 2 }));
    const dayAfter = noon.add({ days: 1 });
    switch (ended) {
      case 'kept':
        return this.#change(id, noon, keep);
      case 'moved and kept':
        await this.#change(id, noon.subtract({ days: 1 }), (c, now) =>
          move(c, { to: later, telling: 'told' }, now),
        );
        return this.#change(id, dayAfter, keep);
      case 'late':
        return this.#change(id, dayAfter, (c, now) => keepLate(c, { deedAt: now.toInstant() }, now));
      case 'missed':
        return this.#change(id, dayAfter, miss);
      case 'called off':
        return this.#change(id, noon.subtract({ days: 1 }), (c, now) =>
          callOff(c, { agreedBeforeDue: true }, now),
        );
    }
  }

  /** Something that was noticed a while ago. */
  async notice(): Promise<void> {
    const { about, text, daysAgo } = NOTICED;
    const moment = this.now.subtract({ days: daysAgo });
    const person = (await readPeople(this.#db)).find(({ name }) => name === about);
    const noticed = { text, person: person!.id, day: moment.toPlainDate() };
    const noted = await noteAppreciation(this.#db, this.at(moment), noticed);
    if (!noted.ok) throw new Error(`${text}: ${noted.reason}`);
  }

  /** A ritual that was thought of yesterday evening. */
  async begin({ to, time, ...said }: (typeof RITUALS)[number]): Promise<void> {
    const moment = this.#ago(12);
    const when = { kind: 'at', time: Temporal.PlainTime.from(time), zone: this.now.timeZoneId } as const;
    const first = firstDue(said.rule, when, moment)!;
    const made = await makeRitual(this.#db, this.at(moment), { ...said, first, newPerson: to }, moment);
    if (!made.ok) throw new Error(`${said.text}: ${made.reason}`);
  }

  /** What the background does after every change. */
  async expect(): Promise<void> {
    const today = this.now.toPlainDate();
    await project(this.#db, { ...this.at(this.now), today, digest: sha256 });
  }

  async #log(
    { text, to, cue, due }: Pick<ExamplePromise, 'text' | 'to' | 'cue' | 'due'>,
    moment: Temporal.ZonedDateTime,
  ): Promise<string> {
    const draft = { text, ...(due && { due }), ...(cue && { cue }), ...(to && { newPerson: to }) };
    const logged = await logCommitment(this.#db, this.at(moment), draft, moment);
    if (!logged.ok) throw new Error(`${text}: ${logged.reason}`);
    return logged.id;
  }

  async #change(
    id: string,
    moment: Temporal.ZonedDateTime,
    transition: (commitment: Commitment, now: Temporal.ZonedDateTime) => Transition,
  ): Promise<void> {
    const change = { name: 'example', transition: (c: Commitment) => transition(c, moment) };
    const changed = await changeCommitment(this.#db, this.at(moment), id, change);
    if (!changed.ok) throw new Error(`${id}: ${changed.reason}`);
  }

  #ago(hours: number): Temporal.ZonedDateTime {
    return this.now.subtract({ seconds: Math.round(hours * 3600) });
  }

  /** Clock, chance and room at a moment of the example. */
  at(moment: Temporal.ZonedDateTime) {
    return {
      now: () => moment.toInstant(),
      random: () => (this.#random += 7919),
      hasRoom: () => Promise.resolve(true),
    };
  }
}

Object.assign(globalThis, { fillExample });
