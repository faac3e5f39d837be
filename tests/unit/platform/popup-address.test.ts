import fc from 'fast-check';
import { expect, it } from 'vitest';

import { askedIn, popupAddress } from '../../../utils/platform/popup-address';

it('words stand behind the # as an address wants them', () => {
  expect(popupAddress({ wish: 'log', line: 'call Mum Sunday 5pm' })).toBe(
    'popup.html#log=call%20Mum%20Sunday%205pm',
  );
  expect(popupAddress({ wish: 'line', line: '100 % & more + #1?' })).toBe(
    'popup.html#line=100%20%25%20%26%20more%20%2B%20%231%3F',
  );
});

it('without words it is the popup', () => {
  expect(popupAddress()).toBe('popup.html');
});

it.each([
  ['#log=call%20Mum', { wish: 'log', line: 'call Mum' }],
  ['#line=call%20Mum', { wish: 'line', line: 'call Mum' }],
  ['#line=one%0Aline%20%20only%09', { wish: 'line', line: 'one line only' }],
  ['#log=100%', { wish: 'log', line: '100%' }],
  ['', undefined],
  ['#', undefined],
  ['#log=', undefined],
  ['#log=%20', undefined],
  ['#somewhere', undefined],
  ['#delete=all', undefined],
])('%j asks for %j', (hash, asked) => {
  expect(askedIn(hash)).toEqual(asked);
});

it('whatever words go in come out, but for spaces and halves of letters', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('line' as const, 'log' as const),
      fc.string({ unit: 'binary' }),
      (wish, typed) => {
        const line = typed.toWellFormed().replace(/\s+/g, ' ').trim();
        const { hash } = new URL(popupAddress({ wish, line: typed }), 'https://extension.test/');
        expect(askedIn(hash)).toEqual(line === '' ? undefined : { wish, line });
      },
    ),
  );
});

it('whatever stands behind the # is borne', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (hash) => {
      askedIn(`#${hash}`);
      askedIn(`#log=${hash}`);
    }),
  );
});
