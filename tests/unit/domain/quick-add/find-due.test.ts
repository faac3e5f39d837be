import { beforeAll, describe, expect, it } from 'vitest';

import { loadReader, readQuickAdd } from '../../../../utils/domain/quick-add';

const NOW = Temporal.ZonedDateTime.from('2026-11-18T10:30[Europe/Berlin]');
const read = (line: string, now = NOW) => readQuickAdd(line, { now, people: [], locale: 'en-GB' });
const dueOf = (line: string, now = NOW) => JSON.parse(JSON.stringify(read(line, now).due ?? null)) as unknown;
const at = (day: string, time: string) => ({ kind: 'at', day, time: `${time}:00`, zone: 'Europe/Berlin' });

beforeAll(async () => {
  await loadReader('en-GB');
});

describe('no due is made of', () => {
  it.each([
    ['a time on another clock', 'Ring the bank tomorrow 5pm EST'],
    ['how long something takes', 'Walk for 30 minutes'],
    ['how long, without a word for it', 'Meditate 10 minutes'],
    ['what comes after a day', 'Tidy up after Friday'],
    ['what lies behind', 'Ring the plumber last Friday'],
    ['where something is moved to', 'Move the dentist to Friday'],
  ])('%s', (_what, line) => {
    expect({ due: dueOf(line), text: read(line).text }).toEqual({ due: null, text: line });
  });
});

it.each([
  ['Shift Friday 10pm to 2am', at('2026-11-20', '22:00')],
  ['Party tonight 10pm-1am', at('2026-11-18', '22:00')],
])('a span of hours is due when it begins: %s', (line, due) => {
  expect(dueOf(line)).toEqual(due);
});

it.each(['Read the Monday report tomorrow', 'Buy 2 sec hand books tomorrow'])(
  'words that only look like a date do not stand in the way of one: %s',
  (line) => {
    expect(dueOf(line)).toEqual({ kind: 'by-day', day: '2026-11-19' });
  },
);

it.each([['Ring them at noon', 'Ring them', at('2026-11-18', '12:00')]])('%s', (line, text, due) => {
  const { alternatives, ...reading } = read(line);
  expect({ text: reading.text, due: dueOf(line), alternatives }).toEqual({ text, due, alternatives: [] });
});

it('hours from now are hours, also over the night in which summer time ends', () => {
  const lateEvening = Temporal.ZonedDateTime.from('2026-10-24T23:30[Europe/Berlin]');
  expect(dueOf('Ring them in 5 hours', lateEvening)).toEqual(at('2026-10-25', '03:30'));
});

it.each(['Ring Mum yesterday', 'Ring Mum today 9am'])(
  'what has passed is said, and is no due: %s',
  (line) => {
    const { due, passed } = read(line);
    expect([due, passed === undefined]).toEqual([undefined, false]);
  },
);
