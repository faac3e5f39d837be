/**
 * What a person is asked about someone, one prompt a day: about the last days, answered in their own words. Append only:
 * a number is never given to another prompt, because records remember prompts by it. docs/domain.md §5 and §9 say how
 * they should sound; tests/unit/domain/prompts.test.ts holds them to it.
 */
export const en: readonly { readonly id: number; readonly text: string }[] = [
  // Small services
  { id: 1, text: 'What did {name} do this week that made your day lighter?' },
  { id: 2, text: 'Which small errand did {name} take off your hands?' },
  { id: 3, text: 'When did {name} help before anyone asked?' },
  { id: 4, text: '{name} made something easier lately. What was it?' },
  { id: 5, text: 'What did {name} carry, fix, fetch or find for someone?' },
  { id: 6, text: 'Which call or message from {name} came at a good moment?' },
  { id: 7, text: 'Think of one small thing {name} handled quietly. What was it?' },
  { id: 8, text: 'Something {name} showed you how to do?' },
  { id: 9, text: 'Where did {name} make room for you?' },
  { id: 10, text: 'What did {name} lend you: a hand, an ear, a tool, an idea?' },
  { id: 11, text: 'What did {name} share with you these last few days?' },

  // Patience
  { id: 12, text: 'When was {name} patient this week?' },
  { id: 13, text: 'What did {name} explain again without a sigh?' },
  { id: 14, text: 'When did {name} let you take your time?' },
  { id: 15, text: 'Where did {name} slow down for someone?' },
  { id: 16, text: 'How did {name} stay calm while things went sideways?' },
  { id: 17, text: 'Something {name} waited for, without making a thing of it?' },

  // Humour
  { id: 18, text: 'What did {name} do or say that made you laugh?' },
  { id: 19, text: 'Which joke of {name}’s is still with you?' },
  { id: 20, text: 'When did {name} lighten the mood?' },
  { id: 21, text: 'What silly thing did you and {name} laugh about?' },
  { id: 22, text: 'Picture {name} laughing this week. What was going on?' },
  { id: 23, text: 'How did {name} turn something dull into something fun?' },

  // A hard day
  { id: 24, text: 'How did {name} get through a hard day lately?' },
  { id: 25, text: 'What did {name} keep up although they were tired?' },
  { id: 26, text: 'On a rough day, what did {name} do that helped?' },
  { id: 27, text: 'What was heavy for {name} this week, and how did they carry it?' },
  { id: 28, text: 'Where did {name} stay kind under pressure?' },
  { id: 29, text: 'When did {name} keep you company without trying to fix things?' },

  // Listening
  { id: 30, text: 'When did you feel heard by {name}?' },
  { id: 31, text: 'Which question from {name} made you think?' },
  { id: 32, text: 'What did {name} pick up on that you had not said out loud?' },
  { id: 33, text: 'When did {name} put something down to listen?' },
  { id: 34, text: 'When did {name} ask how you were, and wait for the answer?' },
  { id: 35, text: 'Which story of yours did {name} hear out?' },

  // Effort
  { id: 36, text: 'What did {name} put real care into this week?' },
  { id: 37, text: 'What is {name} practising or learning, and how can you tell?' },
  { id: 38, text: '{name} tried again after something went wrong. What happened?' },
  { id: 39, text: 'What did {name} finish lately that took some doing?' },
  { id: 40, text: 'Where could you see that {name} had thought ahead?' },
  { id: 41, text: 'What did {name} do although it did not suit them?' },
  { id: 42, text: 'Which work of {name}’s goes on where few people see it?' },

  // Courage
  { id: 43, text: 'What did {name} say that took some courage?' },
  { id: 44, text: 'When did {name} say “I don’t know” or “my mistake”?' },
  { id: 45, text: 'Something {name} tried for the first time lately?' },
  { id: 46, text: 'Who or what did {name} stand up for?' },
  { id: 47, text: 'One thing {name} asked for, plainly?' },
  { id: 48, text: 'When did {name} say no, clearly and kindly?' },
  { id: 49, text: 'What did {name} tell you that was not easy to tell?' },
  { id: 50, text: 'Where was {name} honest and kind at once?' },

  // Remembering
  { id: 51, text: 'Something about you that {name} remembered?' },
  { id: 52, text: 'Which date, name or detail did {name} keep in mind?' },
  { id: 53, text: '{name} came back to something from an earlier talk. What was it?' },
  { id: 54, text: 'Who did {name} look out for this week?' },
  { id: 55, text: 'Which little habit of yours does {name} take into account?' },

  // Keeping their word
  { id: 56, text: 'What did {name} say they would do, and then did?' },
  { id: 57, text: 'Where could you count on {name} without a second thought?' },
  { id: 58, text: 'When did {name} let you know in good time?' },
  { id: 59, text: 'What did {name} see through to the end?' },
  { id: 60, text: 'When did {name} trust you with something?' },

  // Work, school, the tasks of a day
  { id: 61, text: 'What went well for {name} at work, at school or at home?' },
  { id: 62, text: 'Which problem did {name} solve lately?' },
  { id: 63, text: 'Think of something dull that {name} stuck with. What was it?' },
  { id: 64, text: 'Which decision of {name}’s do you respect?' },
  { id: 65, text: 'How did {name} make someone else’s work easier?' },
  { id: 66, text: 'What can {name} do now that was hard for them a while ago?' },
  { id: 67, text: 'When did {name} share the credit or let someone else shine?' },

  // Home and table
  { id: 68, text: 'What did {name} cook, bake, brew or pass along lately?' },
  { id: 69, text: 'Which chore did {name} simply do?' },
  { id: 70, text: 'Something {name} made, mended, planted or tidied?' },
  { id: 71, text: 'When did {name} make you or a guest feel welcome?' },
  { id: 72, text: 'What does {name} bring into a room when they walk in?' },

  // Children, family, animals
  { id: 73, text: 'When was {name} gentle with a child, an animal or a stranger?' },
  { id: 74, text: 'What did {name} teach someone this week?' },
  { id: 75, text: 'What did {name} play, read, draw or make up lately?' },
  { id: 76, text: 'How did {name} look after family lately?' },
  { id: 77, text: 'Which of {name}’s questions made you smile?' },

  // Friends and others
  { id: 78, text: '{name} said something kind about somebody. What was it?' },
  { id: 79, text: 'What did {name} do for a friend lately?' },
  { id: 80, text: 'Whose good news made {name} happy?' },
  { id: 81, text: 'Who did {name} bring along, invite or introduce?' },
  { id: 82, text: 'How was {name} with someone who could do nothing for them?' },

  // Something they said
  { id: 83, text: 'A sentence of {name}’s that has stayed with you?' },
  { id: 84, text: 'What did {name} say that let you see something afresh?' },
  { id: 85, text: 'Which idea of {name}’s turned out well?' },
  { id: 86, text: 'What did {name} say that you needed to hear?' },
  { id: 87, text: 'What did {name} thank someone for?' },
  { id: 88, text: 'The last time {name} told you about their day: what stood out?' },
  { id: 89, text: 'How did {name} say hello the last time you met or spoke?' },

  // Something they let go
  { id: 90, text: 'What did {name} let go that they could have argued about?' },
  { id: 91, text: 'Which small thing did {name} forgive?' },
  { id: 92, text: 'Something {name} kindly left unsaid?' },
  { id: 93, text: 'When did {name} give you the benefit of the doubt?' },
  { id: 94, text: '{name} changed their mind. What about?' },
  { id: 95, text: 'How did {name} come back to you after a rough moment?' },
  { id: 96, text: 'What did {name} give up so that someone else could have it?' },

  // Being there
  { id: 97, text: 'When were you simply glad that {name} was there?' },
  { id: 98, text: 'A quiet moment with {name} that you would like to keep?' },
  { id: 99, text: 'What did you and {name} do side by side?' },
  { id: 100, text: 'When did {name} make time for you?' },
  { id: 101, text: 'Which moment with {name} this week went by too fast?' },

  // Who they are
  { id: 102, text: 'What is {name} curious about these days?' },
  { id: 103, text: 'Which side of {name} did you enjoy this week?' },
  { id: 104, text: 'What did {name} notice that you had walked past?' },
  { id: 105, text: 'A small thing {name} took delight in?' },
  { id: 106, text: 'You are learning something from {name}. What is it?' },
  { id: 107, text: 'If you told a friend about {name} today, what would you say?' },
  { id: 108, text: 'A photo of {name} from this week: what would it show?' },
  { id: 109, text: 'How did {name} surprise you, in a good way?' },
  { id: 110, text: 'How did {name} take care of themselves this week?' },
  { id: 111, text: 'What did {name} do in a way only they would?' },
  { id: 112, text: 'Think back to last week. Where does {name} come in?' },

  // What they look forward to
  { id: 113, text: 'What is {name} looking forward to?' },
  { id: 114, text: 'Which plan makes {name}’s face light up?' },
  { id: 115, text: 'How would {name} love to spend a free afternoon?' },
  { id: 116, text: '{name} mentioned a wish or a dream lately. Which one?' },
  { id: 117, text: 'What good news is {name} hoping for?' },
  { id: 118, text: 'Which day in the coming weeks matters to {name}?' },
];
