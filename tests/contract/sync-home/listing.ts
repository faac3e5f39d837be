import { isTrue, rejection, same } from '../check';
import { listed, type HomePromise } from './place';

const ODD_KEYS = ['', 'constructor', 'toString', 'a"b\\c', '<', 'é\u2028', '😀', 'x'.repeat(512)];

/** What was put is there, under any key, and what others put stays theirs. */
export const LISTING: readonly HomePromise[] = [
  {
    promise: 'what was put is listed, what was removed is not',
    async keep({ home }) {
      await home.put(new Map(Object.entries({ a: '1', b: '2' })));
      await home.put(new Map(Object.entries({ b: '3', c: '' })));
      same(
        await listed(home),
        [
          ['a', '1'],
          ['b', '3'],
          ['c', ''],
        ],
        'after two puts',
      );
      await home.remove(['a', 'c']);
      same(await listed(home), [['b', '3']], 'after removing');
    },
  },

  {
    promise: 'keys of any form are put, listed and removed like others',
    async keep({ home }) {
      const items = ODD_KEYS.map((key, index) => [key, `value ${index}`] as const);
      await home.put(new Map(items));
      same(
        await listed(home),
        items.toSorted(([one], [other]) => (one < other ? -1 : 1)),
        'all',
      );
      await home.remove(ODD_KEYS);
      same(await listed(home), [], 'after removing');
    },
  },

  {
    promise: 'a key __proto__ is lost in Firefox, without harm to others',
    async keep({ dialect, home }) {
      await home.put(
        new Map([
          ['a', '1'],
          ['__proto__', '2'],
        ]),
      );
      const expected = [
        ['__proto__', '2'],
        ['a', '1'],
      ];
      same(await listed(home), expected.slice(dialect === 'firefox' ? 1 : 0), 'put');
      await home.remove(['__proto__', 'a']);
      same(await listed(home), [], 'removed');
    },
  },

  {
    promise: 'a text that is no Unicode is spoilt in Chromium and refused with its whole put in Firefox',
    async keep({ dialect, home }) {
      const lone = new Map(Object.entries({ a: 'x\ud800y', b: '1' }));
      if (dialect === 'firefox') await rejection(home.put(lone), 'a lone surrogate');
      else await home.put(lone);
      const spoilt = [
        ['a', 'x\ufffdy'],
        ['b', '1'],
      ];
      same(await listed(home), dialect === 'firefox' ? [] : spoilt, 'what is there');
    },
  },

  {
    promise: 'texts of any kind come back as they went',
    async keep({ home }) {
      const texts = ['<b>"\\</b>\n\t\u0000\u001f\u007f', '\u2028\u2029', 'é مرحبا 😀', '{"a":1}', '0'];
      await home.put(new Map(texts.map((text, index) => [`t${index}`, text])));
      same(
        await listed(home),
        texts.map((text, index) => [`t${index}`, text]),
        'texts',
      );
    },
  },

  {
    promise: 'values that are no strings are listed as their JSON text',
    async keep({ home, plant }) {
      await plant({ n: 1.5, o: { b: [true, null, '<'] }, l: [], z: null, s: 'text' });
      same(
        await listed(home),
        [
          ['l', '[]'],
          ['n', '1.5'],
          ['o', '{"b":[true,null,"<"]}'],
          ['s', 'text'],
          ['z', 'null'],
        ],
        'planted',
      );
    },
  },

  {
    promise: 'keys that are not named stay as they are',
    async keep({ home, plant }) {
      await plant({ theirs: { kept: true } });
      await home.put(new Map([['ours', 'a']]));
      await home.remove(['ours']);
      same(await listed(home), [['theirs', '{"kept":true}']], 'theirs');
    },
  },

  {
    promise: 'to put nothing and to remove nothing, or what is not there, is no mistake',
    async keep({ home }) {
      await home.put(new Map([['a', '1']]));
      await home.put(new Map());
      await home.remove([]);
      await home.remove(['b', '', '__proto__']);
      same(await listed(home), [['a', '1']], 'what was there');
    },
  },

  {
    promise: 'a home says what it can hold',
    async keep({ home }) {
      same(home.limits, { total: 102_400, item: 8_192, items: 512 }, 'limits');
      isTrue((await home.list()).size === 0, 'nothing is there');
    },
  },
];
