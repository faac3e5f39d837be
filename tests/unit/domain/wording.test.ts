import { describe, expect, test } from 'vitest';
import {
  APOLOGY_PARTS,
  apologyParts,
  HINT_KINDS,
  type HintKind,
  hintsIn,
  loadWording,
} from '../../../utils/domain/wording';
import { projectFiles, projectText } from '../../support/repo/project-files';

const wording = await loadWording('en');
/** "kind: the words it points at", in the order of the text. */
const pointedAt = (text: string) =>
  hintsIn(text, wording).map(({ start, end, kind }) => `${kind}: ${text.slice(start, end)}`);
const partsOf = (text: string) => [...apologyParts(text, wording)];

describe('wording help points at', () => {
  test.each([
    ['I’m sorry if you felt hurt.', ['if-you-felt: if you felt hurt']],
    ["I'm sorry if I hurt you", ['if-you-felt: if I hurt you']],
    ['Sorry if anyone was offended by that.', ['if-you-felt: if anyone was offended']],
    ['IF YOU FELT left out, tell me', ['if-you-felt: IF YOU FELT left out']],
    ['Sorry if it came across wrong', ['if-you-felt: if it came across']],
    ['I apologise for whatever I did.', ['if-you-felt: for whatever I did']],
    ['I’m sorry you feel that way.', ['sorry-you: sorry you feel']],
    ["I'm sorry that you think so.", ['sorry-you: sorry that you think']],
    ['Sorry you’re upset', ['sorry-you: Sorry you’re upset']],
    ['im sorry youre angry', ['sorry-you: sorry youre angry']],
    ['You made me so angry.', ['you-made-me: You made me so angry']],
    ['you made me late again', ['you-made-me: you made me late']],
    ['You gave me no choice', ['you-made-me: You gave me no choice']],
    ['You always forget the shopping.', ['you-always: You always forget']],
    ['You’re always late', ['you-always: You’re always late']],
    ['you never listen to me', ['you-always: you never listen']],
    ['You do this every time', ['you-always: You do this every time']],
    ['I’m sorry, but I was tired.', ['but: I’m sorry, but']],
    ['I’m sorry I was late, but the train was slow.', ['but: but']],
    ['It was only ten minutes.', ['just: It was only']],
    ['It was just a joke', ['just: It was just']],
    ['It’s not a big deal', ['just: It’s not a big deal']],
    ['It wasn’t that bad', ['just: wasn’t that bad']],
    ['Mistakes were made.', ['mistakes-were-made: Mistakes were made']],
    ['some feelings got hurt', ['mistakes-were-made: some feelings got hurt']],
    ['Your birthday was forgotten.', ['mistakes-were-made: Your birthday was forgotten']],
  ] as const)('“%s”', (text, hints) => {
    expect(pointedAt(text)).toEqual(hints);
  });

  test('every place of a longer text, in order', () => {
    const text = 'I’m sorry if you felt alone, but you always leave me waiting.\nIt was just one evening.';
    expect(pointedAt(text)).toEqual([
      'if-you-felt: if you felt',
      'but: but',
      'you-always: you always leave me',
      'just: It was just',
    ]);
  });

  test('a word that two kinds would hold, once: the earlier has it', () => {
    expect(pointedAt('Tell me if you feel like you never help.')).toEqual([
      'if-you-felt: if you feel like you',
    ]);
  });
});

test.each([
  'If you like, I’ll cook on Sunday.',
  'Call me if you feel like a walk.',
  'Tell me if you are free on Friday.',
  'You always make me laugh.',
  'You’re always there for me.',
  'You never let me down, and you never complain.',
  'You made me smile, and you made me dinner.',
  'I’m sorry you’re ill.',
  'I’m sorry you had to wait in the rain.',
  'I would be sorry if you left.',
  'I’m sorry I was late, and I will make it good.',
  'I was late, but I’m here now.',
  'I’m sorry. But what matters more is how it was for you.',
  'I’m sorry, I had nothing but excuses.',
  'I’m sorry I forgot, but I’ll put it right tonight.',
  'It was just right, thank you.',
  'It was just after nine.',
  'I just wanted to say sorry.',
  'I made a mistake.',
  'The cake was made by Sam.',
  'You were let down, and I’m sorry.',
  'Your birthday was forgotten by me.',
])('“%s” is left alone', (harmless) => {
  expect(pointedAt(harmless)).toEqual([]);
});

describe('an apology holds', () => {
  test.each([
    ['what I did', 'I said I would call and I forgot.', ['deed']],
    ['what I did, by its hour', 'I was half an hour late.', ['deed']],
    ['how it landed', 'You were left standing in the rain. That hurt.', ['landed']],
    ['how it landed, in other words', 'It must have been hard for you.', ['landed']],
    ['how it landed, from before', 'You had looked forward to it for weeks.', ['landed']],
    ['sorry', 'I’m so sorry.', ['sorry']],
    ['an apology', 'I apologise.', ['sorry']],
    ['how it is made good', 'I’ll replace it tomorrow.', ['amends']],
    ['how it was made good', 'I have bought a new one.', ['amends']],
    ['what will change', 'From now on the phone stays in the hall.', ['change']],
    ['what is done the next time', 'Next time I’ll ring before I leave.', ['change']],
    ['nothing yet', 'About yesterday.', []],
    ['no part in “if”', 'Tell me if I forgot something.', []],
    ['no sorry in what is not said', 'I’m not sorry.', []],
  ] as const)('%s', (_, text, parts) => {
    expect(partsOf(text)).toEqual(parts);
  });

  test('all five, and then no hint', () => {
    const whole =
      'I said I’d pick you up at six and I forgot. You were waiting in the cold for an hour, and that hurt. ' +
      'I’m sorry. I’ll make it up to you on Saturday. From now on I set an alarm when I promise a time.';
    expect(partsOf(whole)).toEqual([...APOLOGY_PARTS]);
    expect(pointedAt(whole)).toEqual([]);
  });
});

test('a language without a table of its own is read in English', async () => {
  expect(await loadWording('xx')).toEqual(wording);
  expect(await loadWording('constructor')).toEqual(wording);
});

test('the tables are read only when they are needed', () => {
  const product = ['components', 'entrypoints', 'utils'].flatMap((folder) => projectFiles(folder));
  const bound = /(from|import) '[^']*wording\/en'/;
  expect(product.filter((path) => /\.tsx?$/.test(path) && bound.test(projectText(path)))).toEqual([]);
});

test.each([
  ['many beginnings', 'I’m sorry '],
  ['beginnings of another kind', 'if you '],
  ['nothing but spaces', ' '],
  ['a sentence without an end', 'sorry for the '],
  ['one long word', 'a'],
  ['commas', 'sorry, , '],
  ['never', 'you never '],
])('ten thousand characters of %s take no longer than a moment', { timeout: 1_000 }, (_, piece) => {
  const long = piece.repeat(Math.ceil(10_000 / piece.length));
  expect(hintsIn(long, wording).length).toBeLessThan(10_000);
  expect(apologyParts(long, wording).size).toBeLessThanOrEqual(5);
});

test('every kind is found somewhere, and none is without words', () => {
  const text =
    'if you felt. sorry you think. you made me do it. you never help. sorry but. just kidding. mistakes were made';
  const kinds: readonly HintKind[] = hintsIn(text, wording).map(({ kind }) => kind);
  expect(kinds).toEqual([...HINT_KINDS]);
});
