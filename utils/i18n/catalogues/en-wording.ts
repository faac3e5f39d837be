/**
 * What is said beside a line of an apology or a check-in, in English: why a few words may be heard otherwise than they
 * are meant, and what can be said instead. A way to say it and no correction, so every sentence may be left.
 */
export const enWording = {
  'wording.if-you-felt.why': '“If you felt” can sound as though it might not have happened.',
  'wording.if-you-felt.better': '“You were let down, and I’m sorry” stays with them.',
  'wording.sorry-you.why': '“I’m sorry you feel” is about their feelings and leaves out what you did.',
  'wording.sorry-you.better': '“I’m sorry I spoke over you” says what you own.',
  'wording.you-made-me.why': '“You made me” puts what you did into their hands.',
  'wording.you-made-me.better': '“I was angry, and I shouted” keeps it in yours.',
  'wording.you-always.why': '“Always” and “never” turn one evening into who they are.',
  'wording.you-always.better': '“On Tuesday I waited and felt alone” is something they can hear.',
  'wording.but.why': 'What comes after “but” can take back the sorry before it.',
  'wording.but.better': 'Let the sorry end with a full stop. The reason can wait until they ask.',
  'wording.just.why': '“Just”, “only” and “no big deal” make it small. It may not have been small for them.',
  'wording.just.better': '“It mattered to you, and I missed it” leaves its size to them.',
  'wording.mistakes-were-made.why': 'Said like this, nobody did it.',
  'wording.mistakes-were-made.better': '“I made a mistake” has someone in it: you.',
  'wording.leave-it': 'Leave it',
  'part.deed': 'What I did',
  'part.landed': 'How it landed',
  'part.sorry': 'Sorry',
  'part.amends': 'Making it good',
  'part.change': 'What will change',
} as const;
