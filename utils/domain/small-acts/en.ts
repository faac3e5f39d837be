import type { SmallAct } from './small-act';

/**
 * Small acts: practices of one line, doable today, worded so that they read as a promise once they are logged. Append
 * only: a number is never given to another act. docs/domain.md §9 says how they should sound;
 * tests/unit/domain/small-acts.test.ts holds them to it.
 */
export const en: readonly SmallAct[] = [
  // Listening
  { id: 1, text: 'Ask one more question before I answer', areas: ['listening'] },
  { id: 2, text: 'Put the phone face down at dinner', areas: ['listening', 'evenings'] },
  { id: 3, text: 'Say “tell me more” once, and wait', areas: ['listening'] },
  { id: 4, text: 'Let {name} finish the story before I tell mine', areas: ['listening'] },
  { id: 5, text: 'Say back what I heard before I say what I think', areas: ['listening'] },
  { id: 6, text: 'Turn around to face whoever talks to me', areas: ['listening'] },
  { id: 7, text: 'Hold back one piece of advice and ask what would help', areas: ['listening'] },
  { id: 8, text: 'Close the laptop when someone comes in', areas: ['listening', 'afternoons', 'evenings'] },
  { id: 9, text: 'Count to three before I reply when it gets tense', areas: ['listening', 'repair-soon'] },

  // Validating without agreeing
  { id: 10, text: 'Say “I can see why that stings”, and stop there', areas: ['listening', 'repair-soon'] },
  { id: 11, text: 'Name the feeling I hear before the facts', areas: ['listening'] },
  {
    id: 12,
    text: 'Find the part of it I agree with and say that first',
    areas: ['listening', 'repair-soon'],
  },
  { id: 13, text: 'Let {name} see it another way without putting it right', areas: ['listening'] },

  // Noticing a quiet day
  { id: 14, text: 'Ask {name} how today was, and sit down for the answer', areas: ['listening', 'evenings'] },
  {
    id: 15,
    text: 'Ask the quiet one at the table what is on their mind',
    areas: ['listening', 'evenings', 'weekends'],
  },
  {
    id: 16,
    text: 'Bring {name} a cup of tea without asking for anything',
    areas: ['appreciation', 'afternoons', 'evenings'],
  },
  {
    id: 17,
    text: 'Write to someone I have not heard from this week',
    areas: ['appreciation', 'afternoons', 'weekends'],
  },
  { id: 18, text: 'Sit next to {name} for ten minutes without a screen', areas: ['listening', 'evenings'] },

  // Appreciation
  { id: 19, text: 'Thank {name} for one thing from today, by name', areas: ['appreciation', 'evenings'] },
  { id: 20, text: 'Say out loud what I noticed about the effort', areas: ['appreciation'] },
  { id: 21, text: 'Tell {name} which small habit of theirs I like', areas: ['appreciation'] },
  {
    id: 22,
    text: 'Thank someone for work that mostly goes unseen',
    areas: ['appreciation', 'little-things'],
  },
  {
    id: 23,
    text: 'Send {name} two lines about something they did well',
    areas: ['appreciation', 'afternoons'],
  },
  {
    id: 24,
    text: 'Tell someone else, within earshot, what {name} did well',
    areas: ['appreciation', 'weekends'],
  },
  { id: 25, text: 'Greet {name} before I put my bag down', areas: ['appreciation', 'evenings'] },
  {
    id: 26,
    text: 'Remember aloud a good moment with {name} from this year',
    areas: ['appreciation', 'weekends'],
  },

  // Saying so early
  { id: 27, text: 'Write “running late” before I am late', areas: ['say-early'] },
  {
    id: 28,
    text: 'Look at today’s promises at noon and move what will not fit',
    areas: ['say-early', 'afternoons'],
  },
  { id: 29, text: 'Tell {name} tonight if tomorrow looks tight', areas: ['say-early', 'evenings'] },
  { id: 30, text: 'Say “I might not manage that” as soon as I think it', areas: ['say-early'] },
  { id: 31, text: 'Offer another time in the same breath as “I can’t”', areas: ['say-early'] },
  {
    id: 32,
    text: 'Send word when I leave, with an honest arrival time',
    areas: ['say-early', 'afternoons', 'evenings'],
  },
  {
    id: 33,
    text: 'Go through tomorrow’s list and warn whoever it touches',
    areas: ['say-early', 'evenings'],
  },

  // Mornings
  { id: 34, text: 'Read today’s promises before the first message', areas: ['mornings', 'still-open'] },
  { id: 35, text: 'Lay out what I need tomorrow before bed', areas: ['mornings', 'evenings'] },
  {
    id: 36,
    text: 'Leave five minutes earlier than I need to',
    areas: ['mornings', 'say-early', 'afternoons'],
  },
  {
    id: 37,
    text: 'Do the smallest promise before breakfast is cleared',
    areas: ['mornings', 'little-things'],
  },
  {
    id: 38,
    text: 'Say good morning to {name} before I look at a screen',
    areas: ['mornings', 'appreciation'],
  },
  { id: 39, text: 'Ask {name} at breakfast what would make today lighter', areas: ['mornings', 'listening'] },
  { id: 40, text: 'Set one alarm for the moment I have to go', areas: ['mornings', 'afternoons'] },

  // Afternoons
  { id: 41, text: 'Stop work ten minutes before I said I would', areas: ['afternoons', 'evenings'] },
  { id: 42, text: 'Do one promised thing right after lunch', areas: ['afternoons', 'little-things'] },
  { id: 43, text: 'Keep the hour after school or work free of calls', areas: ['afternoons', 'listening'] },

  // Evenings
  { id: 44, text: 'Keep tonight free of anything new', areas: ['evenings'] },
  { id: 45, text: 'Do the promised thing before I sit down', areas: ['evenings', 'little-things'] },
  { id: 46, text: 'Set a reminder half an hour before tonight’s promise', areas: ['evenings'] },
  { id: 47, text: 'Put the phone in another room until nine', areas: ['evenings', 'listening'] },

  // Weekends
  { id: 48, text: 'Write down what I said about Saturday, with a time', areas: ['weekends', 'a-day'] },
  { id: 49, text: 'Leave one half day of the weekend without plans', areas: ['weekends'] },
  { id: 50, text: 'Ask {name} what they look forward to this weekend', areas: ['weekends', 'listening'] },
  { id: 51, text: 'Do the weekend’s first promise before noon', areas: ['weekends', 'mornings'] },
  { id: 52, text: 'Take a walk with {name}, phones at home', areas: ['weekends', 'listening'] },
  { id: 53, text: 'Say on Friday what I can hold on Sunday', areas: ['weekends', 'say-early'] },

  // Little promises
  { id: 54, text: 'Do one thing under two minutes right when I say it', areas: ['little-things'] },
  {
    id: 55,
    text: 'Send the link, the photo or the address I mentioned',
    areas: ['little-things', 'still-open'],
  },
  { id: 56, text: 'Put back one thing I borrowed', areas: ['little-things', 'weekends'] },
  { id: 57, text: 'Answer the message that has waited longest', areas: ['little-things', 'repair-soon'] },
  { id: 58, text: 'Write down the next “I’ll do it” as I say it', areas: ['little-things', 'a-day'] },
  {
    id: 59,
    text: 'Do the small errand {name} mentioned in passing',
    areas: ['little-things', 'appreciation'],
  },

  // Saying how it went
  { id: 60, text: 'Say how yesterday’s promises went, in one minute', areas: ['still-open', 'mornings'] },
  { id: 61, text: 'Tell {name} that it is done, once it is', areas: ['still-open', 'little-things'] },
  { id: 62, text: 'Close the day with a look at what is still open', areas: ['still-open', 'evenings'] },
  { id: 63, text: 'Call off one promise that nobody needs any longer', areas: ['still-open', 'a-day'] },
  { id: 64, text: 'Ask {name} whether what I did was what they meant', areas: ['still-open', 'listening'] },
  { id: 65, text: 'Own up to one promise that has gone quiet', areas: ['still-open', 'repair-soon'] },

  // A day for it
  { id: 66, text: 'Give one “someday” a day, or let it go', areas: ['a-day', 'still-open'] },
  { id: 67, text: 'Answer “soon” with a weekday', areas: ['a-day', 'say-early'] },
  { id: 68, text: 'Ask {name} by when they need it', areas: ['a-day', 'say-early', 'listening'] },
  { id: 69, text: 'Check the calendar before I say yes', areas: ['a-day', 'weekends'] },
  { id: 70, text: 'Name the first step of a big promise, and its day', areas: ['a-day', 'little-things'] },

  // Repair soon
  { id: 71, text: 'Say “that was my part” the same day', areas: ['repair-soon'] },
  { id: 72, text: 'Ask {name} how it was for them, and only listen', areas: ['repair-soon', 'listening'] },
  { id: 73, text: 'Come back to yesterday’s sharp word before noon', areas: ['repair-soon', 'mornings'] },
  { id: 74, text: 'Say sorry without the word “but”', areas: ['repair-soon'] },
  { id: 75, text: 'Make good one small thing that I let slip', areas: ['repair-soon', 'little-things'] },
  {
    id: 76,
    text: 'Ask for a pause before it gets loud, and come back to it',
    areas: ['repair-soon', 'evenings'],
  },

  // Honesty with love
  { id: 77, text: 'Say one uncomfortable thing kindly and plainly', areas: ['say-early', 'repair-soon'] },
  {
    id: 78,
    text: 'Begin one hard sentence with “I” and end it with a wish',
    areas: ['repair-soon', 'listening'],
  },
  { id: 79, text: 'Say no kindly to one thing I cannot hold', areas: ['say-early', 'a-day', 'weekends'] },

  // Generosity without strings
  {
    id: 80,
    text: 'Take one task off {name}’s list and leave it unmentioned',
    areas: ['little-things', 'appreciation'],
  },
  {
    id: 81,
    text: 'Give {name} the last piece, the window seat or the good chair',
    areas: ['appreciation', 'weekends'],
  },

  // Protecting the relationship
  { id: 82, text: 'Speak of {name} as if they were in the room', areas: ['appreciation', 'afternoons'] },
  { id: 83, text: 'Bring a grumble to {name} and to nobody else', areas: ['repair-soon', 'say-early'] },
  { id: 84, text: 'Keep to myself what was told to me today', areas: ['listening', 'still-open'] },

  // Celebrating
  { id: 85, text: 'Say “I saw that” when someone does it differently', areas: ['appreciation', 'listening'] },
  { id: 86, text: 'Hang one kind note where it will be found', areas: ['appreciation', 'mornings'] },
];
