import { expect, test } from 'vitest';

import { addDate } from '../../../utils/db/date-commands';
import { readDates } from '../../../utils/db/dates';
import { parkDecision, sayNo } from '../../../utils/db/decision-commands';
import { readOpenDecisions } from '../../../utils/db/decisions';
import { setFocus, setStand } from '../../../utils/db/focus-commands';
import { addNote } from '../../../utils/db/notes';
import { readPeople } from '../../../utils/db/people';
import { addPersonNamed, changePerson, mergePeople } from '../../../utils/db/person-commands';
import { beginOtherRepair, writeInRepair } from '../../../utils/db/repair-commands';
import { readRepairs } from '../../../utils/db/repairs';
import { readSettings } from '../../../utils/db/settings';
import { sweep } from '../../../utils/db/sweep';
import { addTrust, settleTrust } from '../../../utils/db/trust-commands';
import { readTrustsWith } from '../../../utils/db/trusts';
import { SOMEDAY } from '../../../utils/domain/due';
import { sha256 } from '../../../utils/platform/digest';
import { type Member, twoDevices } from '../../support/sync/two-devices';
import { TODAY } from '../scene';

interface Done {
  readonly ok: boolean;
  readonly id?: string;
}

function idOf(done: Done): string {
  if (!done.ok || done.id === undefined) throw new Error('It was not done.');
  return done.id;
}

const rowsOf = async ({ db }: Member, table: string) =>
  (await db.table<{ readonly ix: unknown }>(table).toArray()).map(({ ix: _ix, ...row }) => row);

const later = ({ scene }: Member, minutes: number) => {
  scene.moment = scene.moment.add({ minutes });
};

test('all that the journal holds is on both devices after they met, but what is on someone’s mind', async () => {
  const { laptop, desk, meet } = await twoDevices();
  const { db, scene } = laptop;
  const person = idOf(await addPersonNamed(db, scene, 'Mum'));
  await changePerson(db, scene, person, { label: 'My mother', theirs: 'No calls after nine' });
  await addDate(db, scene, { person, text: 'Birthday', month: 3, day: 14, beforeDays: 3 });
  await addTrust(db, scene, { person, way: 'entrusted', text: 'The spare key', due: SOMEDAY });
  await parkDecision(db, scene, { person, text: 'A week at the sea' }, scene.moment);
  await beginOtherRepair(db, scene, { with: { id: person }, what: 'I was short with you' });
  await setStand(db, scene, 'Being there when I said I would');
  await addNote(db, scene, { person, text: 'The review' });
  await meet();
  for (const table of ['people', 'dates', 'trusts', 'decisions', 'repairs', 'settings']) {
    const rows = await rowsOf(laptop, table);
    expect(rows).toHaveLength(1);
    expect(await rowsOf(desk, table)).toEqual(rows);
  }
  expect(await desk.db.notes.toArray()).toEqual([]);
  expect((await readDates(desk.db)).map(({ text }) => text)).toEqual(['Birthday']);
  expect((await readOpenDecisions(desk.db)).map(({ text }) => text)).toEqual(['A week at the sea']);
  expect(await readSettings(desk.db)).toEqual({ stand: 'Being there when I said I would' });
});

test('a repair begun on one device is gone on with on the other, each with what it wrote', async () => {
  const { laptop, desk, meet } = await twoDevices();
  const person = idOf(await addPersonNamed(laptop.db, laptop.scene, 'Sam'));
  const id = idOf(
    await beginOtherRepair(laptop.db, laptop.scene, { with: { id: person }, what: 'I forgot the tickets' }),
  );
  await meet();
  await writeInRepair(desk.db, desk.scene, id, { field: 'heard', text: 'It was the first in two years' });
  later(laptop, 3);
  await writeInRepair(laptop.db, laptop.scene, id, { field: 'apology', text: 'I’m sorry' });
  await meet();
  const [repair] = await readRepairs(laptop.db);
  expect(repair?.texts).toEqual({
    what: 'I forgot the tickets',
    heard: 'It was the first in two years',
    apology: 'I’m sorry',
  });
  expect(await readRepairs(desk.db)).toEqual([repair]);
});

test('two people merged into each other by two devices apart are one person on both', async () => {
  const { laptop, desk, meet } = await twoDevices();
  const mum = idOf(await addPersonNamed(laptop.db, laptop.scene, 'Mum'));
  const mother = idOf(await addPersonNamed(laptop.db, laptop.scene, 'Mother'));
  await meet();
  await mergePeople(laptop.db, laptop.scene, { from: mum, into: mother });
  await mergePeople(desk.db, desk.scene, { from: mother, into: mum });
  await meet();
  const people = await readPeople(laptop.db);
  expect(people).toHaveLength(1);
  expect(await readPeople(desk.db)).toEqual(people);
  const [one] = people;
  expect([one?.name, ...(one?.aliases ?? [])].sort()).toEqual(['Mother', 'Mum']);
});

test('there is one focus of a week: the later choice, on both', async () => {
  const { laptop, desk, meet } = await twoDevices();
  const choose = ({ db, scene }: Member, text: string) =>
    setFocus(db, Object.assign(scene, { digest: sha256 }), { day: TODAY, focus: { kind: 'own', text } });
  await choose(laptop, 'Saying so early');
  later(desk, 9);
  await choose(desk, 'Home before dark');
  await meet();
  const rows = await rowsOf(laptop, 'focuses');
  expect(rows).toMatchObject([{ v: { text: 'Home before dark' } }]);
  expect(await rowsOf(desk, 'focuses')).toEqual(rows);
});

test('a trust settled on one device vanishes from both 30 days later, and does not come back', async () => {
  const { laptop, desk, meet } = await twoDevices();
  const person = idOf(await addPersonNamed(laptop.db, laptop.scene, 'Sam'));
  const id = idOf(
    await addTrust(laptop.db, laptop.scene, { person, way: 'promised', text: 'The photos', due: SOMEDAY }),
  );
  await meet();
  await settleTrust(laptop.db, laptop.scene, id, 'well');
  await meet();
  later(laptop, 31 * 24 * 60);
  await sweep(laptop.db, laptop.scene.moment.toInstant());
  // A clock that jumps a month is believed little by little.
  for (let day = 0; day < 60; day++) {
    later(laptop, 24 * 60);
    await sweep(laptop.db, laptop.scene.moment.toInstant());
  }
  await meet();
  expect(await rowsOf(laptop, 'trusts')).toMatchObject([{ id, v: {}, life: { state: 'erased' } }]);
  expect(await rowsOf(desk, 'trusts')).toEqual(await rowsOf(laptop, 'trusts'));
  expect(await readTrustsWith(desk.db, person, desk.scene.moment.toInstant())).toEqual([]);
});

test('a decision settled on one device is settled on the other', async () => {
  const { laptop, desk, meet } = await twoDevices();
  const person = idOf(await addPersonNamed(laptop.db, laptop.scene, 'Sam'));
  const id = idOf(
    await parkDecision(laptop.db, laptop.scene, { person, text: 'Choir on Tuesdays' }, laptop.scene.moment),
  );
  await meet();
  await sayNo(desk.db, desk.scene, id, desk.scene.moment);
  await meet();
  expect(await readOpenDecisions(laptop.db)).toEqual([]);
  expect(await sayNo(laptop.db, laptop.scene, id, laptop.scene.moment)).toEqual({
    ok: false,
    reason: 'already-settled',
  });
});
