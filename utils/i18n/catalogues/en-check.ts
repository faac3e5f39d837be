/** What is said before a promise is made, in English; it comes with the other later sentences. */
export const enCheck = {
  'number.2': 'two',
  'number.3': 'three',
  'number.4': 'four',
  'number.5': 'five',
  'number.6': 'six',
  'number.7': 'seven',
  'number.8': 'eight',
  'number.9': 'nine',
  'number.10': 'ten',

  'before.boundary-theirs': '{name}: {line}',
  'before.boundary-mine': 'With {name}, you wrote: {line}',
  'before.boundary-myself': 'You wrote: {line}',
  'before.load-today': 'Today already holds {promises} promises.',
  'before.load-tomorrow': 'Tomorrow already holds {promises} promises.',
  'before.load-day': 'That {day} already holds {promises} promises.',
  'before.record-morning':
    'Mornings with {name} have been hard to hold lately: {slipped} of the last {of} slipped.',
  'before.record-afternoon':
    'Afternoons with {name} have been hard to hold lately: {slipped} of the last {of} slipped.',
  'before.record-evening':
    'Evenings with {name} have been hard to hold lately: {slipped} of the last {of} slipped.',
  'before.record-weekend':
    'Weekends with {name} have been hard to hold lately: {slipped} of the last {of} slipped.',
  'before.record-morning-myself':
    'Mornings have been hard to hold lately: {slipped} of your last {of} slipped.',
  'before.record-afternoon-myself':
    'Afternoons have been hard to hold lately: {slipped} of your last {of} slipped.',
  'before.record-evening-myself':
    'Evenings have been hard to hold lately: {slipped} of your last {of} slipped.',
  'before.record-weekend-myself':
    'Weekends have been hard to hold lately: {slipped} of your last {of} slipped.',

  'before.big': 'That is a big one. Start with a first step?',
  'before.vague': 'Hard to tell when that is done. Start with one thing?',
  'before.take-step': 'Write a first step',
  'before.step-big': 'Make a start: {line}',
  'before.step-vague': 'Do one thing: {line}',
  'before.secret': 'Is this yours to tell?',
  'before.copied': 'Copied: “{sentence}”',
  'before.copy-failed':
    'Your browser did not allow that. Mark the words and copy them yourself: “{sentence}”',

  'no.copy': 'Copy a kind no',
  'no.boundary': 'I’d love to, and I can’t promise it this week. Can I tell you by Sunday?',
  'no.load': 'That matters to me, and that day is full. Would another day work for you?',
  'no.record': 'I’d rather say no now than let you down later. Is there a smaller part I can take on?',

  'check-first.act': 'Check with them first',
  'check-first.done': 'To check first: {what}',
  'check-first.offer': 'You could say: “{sentence}”',
  'check-first.sentence': 'Can I get back to you? I want to check before I promise.',
  'check-first.copy': 'Copy these words',
} as const;
