import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { minuteOf } from '../../../../utils/domain/record/minute';
import {
  derivedId,
  deviceId,
  type IdParts,
  MYSELF,
  partsOf,
  recordId,
} from '../../../../utils/domain/record/record-id';
import { LAST_MINUTE } from '../../../../utils/domain/record/stamp';
import { SETTINGS_ID } from '../../../../utils/domain/setting';
import { day, instant } from '../../../support/commitments';

const DEVICE = 'La9x2';

describe('an id is its minute in five characters, its random bits in three, its device in five', () => {
  test.each<[string, IdParts, string]>([
    ['the first', { minute: 0, random: 0, device: DEVICE }, '00000000La9x2'],
    ['some', { minute: 62, random: 61, device: DEVICE }, '0001000zLa9x2'],
    ['the last', { minute: LAST_MINUTE, random: 0xffff, device: 'zzzzz' }, '2qY63H31zzzzz'],
  ])('%s', (_which, parts, id) => {
    expect(recordId(parts)).toBe(id);
    expect(partsOf(id)).toEqual(parts);
  });

  test('ids are in the order in which they were made', () => {
    const made = ['2020-01-01T00:00Z', '2026-11-18T09:30Z', '2026-11-18T09:31Z', '2099-12-31T23:59Z'];
    const ids = made.map((time) => recordId({ minute: minuteOf(instant(time)), random: 5, device: DEVICE }));
    expect([...ids].sort()).toEqual(ids);
  });

  test.each<[string, IdParts]>([
    ['a minute after 2099', { minute: LAST_MINUTE + 1, random: 0, device: DEVICE }],
    ['a minute before 2020', { minute: -1, random: 0, device: DEVICE }],
    ['17 random bits', { minute: 0, random: 0x10000, device: DEVICE }],
    ['a device of four characters', { minute: 0, random: 0, device: 'La9x' }],
    ['a device of six characters', { minute: 0, random: 0, device: 'La9x2b' }],
  ])('%s makes no id', (_sentence, parts) => {
    expect(() => recordId(parts)).toThrow(RangeError);
  });

  test.each([
    ['nothing', ''],
    ['twelve characters', '00000000La9x'],
    ['fourteen characters', '00000000La9x20'],
    ['a foreign character in the minute', '0-000000La9x2'],
    ['a foreign character in the random bits', '00000-00La9x2'],
    ['a foreign character in the device', '00000000La-x2'],
    ['a minute after 2099', 'zzzzz000La9x2'],
    ['17 random bits', '00000zzzLa9x2'],
  ])('%s is no id', (_sentence, text) => {
    expect(partsOf(text)).toBeUndefined();
  });
});

test('"Myself" is thirteen zeros, made by the device that is never drawn', () => {
  expect(MYSELF).toBe('0000000000000');
  expect(partsOf(MYSELF)).toEqual({ minute: 0, random: 0, device: '00000' });
});

describe('a device id is five characters', () => {
  test.each<[string, number, string]>([
    ['never 00000', 0, '00001'],
    ['any other number of 32 bits', 61, '00010'],
    ['the last', 62 ** 5 - 2, 'zzzzz'],
    ['after which it begins anew, again not with 00000', 62 ** 5 - 1, '00001'],
    ['from as many bits as there are', 0xffff_ffff, deviceId(0xffff_ffff % (62 ** 5 - 1))],
  ])('%s', (_sentence, random, id) => {
    expect(deviceId(random)).toBe(id);
  });
});

describe('a derived id', () => {
  const sha256 = (text: string) => new Uint8Array(createHash('sha256').update(text).digest());

  test('is the same on every device: that of the settings comes from kind 9, no parent, no period', () => {
    expect(derivedId(0, sha256('9//'))).toBe(SETTINGS_ID);
  });

  test('has the start of its period as its minute', () => {
    const monday = minuteOf(day('2026-11-16').toZonedDateTime('UTC').toInstant());
    expect(partsOf(derivedId(monday, sha256('10//2026-W47')))?.minute).toBe(monday);
  });

  test('differs by kind, parent and period', () => {
    const sources = [
      '9//',
      '10//',
      '3/0FBXe000La9x2/',
      '3/0FBXe000La9x2/2026-W47',
      '3/0FBXe001La9x2/2026-W47',
    ];
    expect(new Set(sources.map((source) => derivedId(0, sha256(source)))).size).toBe(sources.length);
  });

  test.each([0, 0xff])('is an id for every digest, also of nothing but %i', (byte) => {
    const id = derivedId(0, new Uint8Array(32).fill(byte));
    expect(partsOf(id)).toEqual({
      minute: 0,
      random: byte * 257,
      device: expect.stringMatching(/^[0-9A-Za-z]{5}$/),
    });
  });
});
