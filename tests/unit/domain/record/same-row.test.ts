import { describe, expect, test } from 'vitest';
import type { Row } from '../../../../utils/domain/record/row';
import { sameRow } from '../../../../utils/domain/record/same-row';
import { idOf } from '../../../support/commitments';

const ROW: Row = {
  id: idOf(0),
  v: { text: 'Call Maya', due: [1, 2500, 900, 'Europe/Berlin'], cue: null },
  s: { due: [9, 0, 'Dk4m7'], cue: [9, 0, 'Dk4m7'] },
  log: [{ s: [9, 0, 'Dk4m7'], e: [1, 0] }],
  life: { state: 'alive', stamp: [10, 0, 'Dk4m7'] },
  x: { 12: { type: 'text', value: 'later', stamp: [8, 0, 'Dk4m7'] } },
};
const { log: _log, life: _life, x: _x, ...BARE } = ROW;

const DIFFERENT: Readonly<Record<string, Row>> = {
  'another id': { ...ROW, id: idOf(1) },
  'another value': { ...ROW, v: { ...ROW.v, text: 'Call Mum' } },
  'a list that goes on': { ...ROW, v: { ...ROW.v, due: [1, 2500, 900, 'Europe/Berlin', 1] } },
  'a number that is a text': { ...ROW, v: { ...ROW.v, due: [1, 2500, '900', 'Europe/Berlin'] } },
  'a field more': { ...ROW, v: { ...ROW.v, lead: 30 } },
  'another field': { ...ROW, v: { text: 'Call Maya', due: ROW.v['due'] ?? null, lead: null } },
  'another stamp': { ...ROW, s: { ...ROW.s, due: [9, 1, 'Dk4m7'] } },
  'a stamp that is implied': { ...ROW, s: { due: [9, 0, 'Dk4m7'] } },
  'another log entry': { ...ROW, log: [{ s: [9, 0, 'Dk4m7'], e: [1, 1] }] },
  'another log stamp': { ...ROW, log: [{ s: [9, 0, 'La9x2'], e: [1, 0] }] },
  'a log entry more': { ...ROW, log: [...(ROW.log ?? []), { s: [9, 1, 'Dk4m7'], e: [0] }] },
  'another life': { ...ROW, life: { state: 'deleted', stamp: [10, 0, 'Dk4m7'] } },
  'another life stamp': { ...ROW, life: { state: 'alive', stamp: [10, 1, 'Dk4m7'] } },
  'another unknown value': { ...ROW, x: { 12: { type: 'text', value: 'other', stamp: [8, 0, 'Dk4m7'] } } },
  'another unknown type': { ...ROW, x: { 12: { type: 'word', value: 'later', stamp: [8, 0, 'Dk4m7'] } } },
  'another unknown stamp': { ...ROW, x: { 12: { type: 'text', value: 'later', stamp: [7, 0, 'Dk4m7'] } } },
  'another unknown field': { ...ROW, x: { 13: { type: 'text', value: 'later', stamp: [8, 0, 'Dk4m7'] } } },
  'neither log, life nor unknown fields': BARE,
};

describe('two rows', () => {
  test('are the same whatever the order of their cells', () => {
    const { text, due, cue } = ROW.v;
    const other: Row = {
      ...structuredClone(ROW),
      v: { cue: cue ?? null, due: due ?? null, text: text ?? null },
      s: { cue: [9, 0, 'Dk4m7'], due: [9, 0, 'Dk4m7'] },
    };
    expect([sameRow(ROW, other), sameRow(BARE, structuredClone(BARE))]).toEqual([true, true]);
  });

  test.each(Object.entries(DIFFERENT))('differ by %s', (_difference, other) => {
    expect([sameRow(ROW, other), sameRow(other, ROW)]).toEqual([false, false]);
  });
});
