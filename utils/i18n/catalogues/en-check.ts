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

  'no.copy': 'Copy a kind no',
  'no.another': 'Another way to say it',
  'no.1': 'I’d love to, and I can’t promise it this week. Can I tell you by Sunday?',
  'no.2': 'That matters to me, and that day is full. Would another day work for you?',
  'no.3': 'I’d rather say no now than let you down later. Is there a smaller part I can take on?',
} as const;
