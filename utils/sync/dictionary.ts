/**
 * Frozen: items were written with this text, byte for byte. A better one gets a new number. Made by
 * scripts/dictionary.ts out of our own prompts, example promises and everyday phrases.
 */
const FIRST = textsOf(`
which side of they did you enjoy this week?|what did they notice that you had walked past?
a small thing they took delight in?|you are learning something from they. What is it?
if you told a friend about they today, what would you say?|a photo of they from this week: what would it show?
how did they surprise you, in a good way?|how did they take care of themselves this week?
what did they do in a way only they would?|think back to last week. Where does they come in?
what is they looking forward to?|which plan makes they’s face light up?
how would they love to spend a free afternoon?|they mentioned a wish or a dream lately. Which one?
what good news is they hoping for?|which day in the coming weeks matters to they?|позвонить маме в воскресенье
отправить фотографии до пятницы|не забыть купить хлеб и молоко|помочь с переездом в субботу
спасибо за помощь, это было очень|お母さんに電話する|明日までに送ります|ありがとうございました|についての写真を送る|日曜日に一緒に
llamar a mi madre el domingo por la tarde|mandar las fotos antes del viernes
comprar el regalo de cumpleaños para la niña|ayudar con la mudanza este fin de semana
gracias por todo lo que hiciste con los niños|no te olvides de lo que que le dije a mañana
appeler maman dimanche pour son anniversaire|envoyer les photos avant vendredi soir
aller chercher les enfants à l’école demain|merci pour ton aide avec le dîner, c’était très gentil
prendre rendez-vous chez le médecin cette semaine|mama am Sonntag anrufen und nach dem Termin fragen
die Fotos bis Freitag schicken|beim Umzug helfen, das Auto zur Werkstatt bringen
die Kinder von der Schule abholen und einkaufen gehen|danke für deine Hilfe, das war sehr lieb von dir
mit den Eltern über das Wochenende sprechen|einen Tisch für heute Abend reservieren
change the lightbulbs in the hallway|mow the lawn and trim the hedge|descale the kettle and the coffee machine
empty the dishwasher before breakfast|hang the washing out to dry|iron the shirts for Wednesday
vacuum upstairs, dust the bookshelves|sweep the balcony and the stairs
recycle the cardboard, glass and batteries|replace the filter, oil the hinges
tighten the screws, glue the broken chair|renew the passport, insurance and parking permit
return the parcel to the post office|cancel the subscription before it renews
pay the electricity bill and the rent|transfer the money into their account
file the receipts and the tax return|update the spreadsheet with September’s figures
compare prices for flights and hotels|order more ink, paper and envelopes
back up the laptop and change the password|charge the camera, delete the old pictures
print the boarding passes and the tickets|proofread chapter three of the thesis
submit the application form, sign the contract|rehearse the presentation with the team
review the document and give honest feedback|answer the customer’s question, forward the invoice
schedule an interview, prepare the agenda|introduce Daniel to Sophie from marketing
apologise to Martin for being so impatient yesterday|forgive what happened last summer
congratulate Laura and Michael on their engagement|invite the neighbours round for dinner on Thursday
visit Aunt Margaret in hospital on Tuesday afternoon|write a postcard to Uncle Peter from Italy
knit a scarf for the baby|bake a chocolate cake for Emma’s birthday party
cook something vegetarian: soup, rice, potatoes, salad|buy bread, butter, cheese, eggs, apples, onions and milk
bring a bottle of wine and some flowers|make sandwiches and a flask of coffee for the picnic
fetch the prescription from the pharmacy|book a hair appointment, cut his fingernails
take the dog to the vet, brush the cat|feed the fish and the rabbits while they are on holiday
plant tomatoes, beans and sunflowers in spring|build a tree house with the boys
practise the piano, sing in the choir|teach Grandpa how to use video calls
play football in the park with my son|read a story to my daughter at bedtime
help Oliver with his maths homework|sew the button on, mend the hole in the sleeve
wash and polish the car, check the tyres|drive Thomas and Hannah to the airport at six o’clock
pick up the kids from school, nursery, swimming, football practice|drop off the keys at the office
carry the boxes up from the cellar|paint the fence, the bedroom walls and the front door
repair the bicycle, the bathroom tap, the kitchen window|sort through the clothes in the wardrobe
clean out the garage, the fridge, the attic|set the table, light the candles
put the rubbish out on Monday night|turn off the heating and lock the back door
leave work early, catch the train|stop looking at my phone during meals
quit smoking, drink less beer, sleep more|go running twice a week, stretch every morning
lose weight, eat more vegetables, walk to work|learn a few words of Spanish, French or German each day
save up for a new computer and a trip to Japan|spend less money on things we don’t need
be home by half past seven, in time for supper|be on time, be kind, be there when it begins
stay until the end, keep quiet about the surprise|sit down with Dad and go through the papers
watch the match together, then a film|listen without giving advice
ask how the interview went, how her mother is, how he feels|find out what time the shop opens and closes
find a good present for their wedding anniversary|choose a colour for the living room
measure the window for new curtains|lend James the ladder and the drill
borrow the tent from Chris and give it back on Sunday|give back the book I borrowed from John
show Lisa the way to the station|share the recipe with everyone in the group
meet Robert for lunch at the café near the church|meet David for coffee on Wednesday at eleven
organise the party, the garden, the photo album|look after the children on Saturday evening
look into it, look for another one, look up the address|check whether the doctor has called, check the dates
check that everyone got home safely|remind Anna about her dentist appointment
try the new restaurant, try to be more patient|try again, try not to interrupt, try harder
start the project, start a diary, start saving|finish the report, the book, the last chapter
finish what I started before taking on anything else|think about what you said, think it over, think of a name
decide where to go on holiday in August|plan the summer trip to the mountains
plan a weekend away, just the two of us|spend more time with my family and friends
take a walk by the river, along the beach, through the forest|take some photographs of the house
take care of the plants, the paperwork, yourself|take the medicine three times a day
take out the bins, take down the decorations|get the car washed, get some rest, get up earlier
get a birthday card for my brother, for your sister|get rid of the old furniture, get ready for winter
give her a lift, give him a hand, give them a ring|have a look at the roof, have a word with the boss
have dinner with my parents once a month|make a list of everything that needs doing
make an appointment, make a decision, make breakfast|make sure that nobody is left out, make room
make up with my husband, with my wife, after the argument|do the dishes, the laundry, the shopping, the ironing
do my best, do it now, do something about it|let him choose, let her sleep in on Sunday
let them know that we’re coming, that it is cancelled
tell the truth, tell her the news, tell him how much he means to me
tell Mark I can’t come, tell Kate we’ve moved|say sorry, say goodbye properly, say thank you
speak to the manager about the complaint|talk to Paul about money, about what happened, about it
explain why, explain what I meant, explain how it works|write to the council, write the speech, write a letter
write back to Elena, reply to her message, answer his email
email the slides, the link, the minutes, the details|text when I arrive, when I’m leaving, when it’s over
post the letter, the package, the documents|send Ben the money, send Julia the address, send me the file
send a message to the group before the weekend|send the pictures from the trip to everybody
send flowers to my grandmother|ring the plumber, the insurance company, the school
phone my grandfather, phone the garage, phone back|call Grandma on her birthday, call Granddad
call the doctor, the bank, the office, the hotel, the vet
call my mother, my father, my brother, my sister every week
call back about the flat, about the job, about tomorrow
come to the concert, to the funeral, to your play, to visit
come with you to the hospital, to the appointment, to the meeting
come over and help you with the move, with the computer|he told me the truth although it wasn’t easy to say
he asked twice whether I had eaten|he fixed the heater without being asked
he gave me his umbrella and got wet himself|he has been working so hard, and still he cooked for us
she asked how I was and waited for the answer|she sat with me in the waiting room all afternoon
she wrote down what the doctor said|she was the first to call when I lost my job
she made everyone feel welcome at the table|they brought soup when we were ill
they stayed up late to help us pack|they didn’t laugh when I got it wrong|we laughed about it until we cried
you said no, clearly and kindly|you knew what I needed before I said anything
you have no idea how much that helped|you gave up your free day to help me move
i didn’t have to explain, you just understood|i noticed how gentle you were with the little ones
i thought about what you told me, and you were right|i won’t be late, I won’t forget, I won’t tell anyone
i’d like to hear how it went, I’d be glad to help|i said I would do it by the end of next week
thank you for being there when I needed you
thank you for listening to me, for your patience, for the lovely evening
thanks for helping with the house, for cooking, for coming|you made me laugh when I was feeling down
you noticed that I was tired and took over|you stayed calm when everything went wrong
you always find the right words, you never give up|she was so kind to everyone, she didn’t complain
he remembered what I said, he waited for me|i was happy that you called, I loved the way you smiled
i like how you explained it to the children|it was good of you to think of me
it meant a lot to me that you came|it doesn’t matter, it isn’t your fault, it wasn’t easy
i need your help, I want something to drink, I hope you’re well
i’m afraid that it might be too late, I’m sorry about that|i’ve got a lot of work to do, I’ve already finished
as far as I know, as soon as possible, as well as you can
some of them, one of my friends, both of us, none of it|a couple of days ago, at least once, for the first time
on the other hand, in the middle of the night, at the same time
on the way home, on foot, by bus, by myself, on my own
at work, at school, at home, at the weekend, at night, at last
in the morning, in the evening, in an hour, in English
after work, after school, after lunch, after all, after that
from time to time, from now on, from the very beginning
every day, every evening, every other week, this morning, this week
last night, last month, next Monday, next time, later today
today, tonight, tomorrow morning, the day after tomorrow
without being asked, instead of complaining, because I promised
which is why, which was, who could, whose, through, though, enough
should have been, would have, could not, must be, might have
with you, with me, with him, with her, with them, with us, with the
more than, less than, rather than, better than, and then, and the
about the, for the, from the, into the, over the, under the, out of the
that the, when the, what the, where the, and that, of the, to the, in the, on the|send Priya the photos
text Ana the recipe|call Mum about the appointment|home by seven|book the dentist for Leo
sunday walk, phones off|bring back Tom’s drill|water Grandma’s plants|read Ana’s draft and say what I think
finish the tax papers|plan the birthday weekend|teach Leo to ride the bike
`);

export const NEWEST_DICTIONARY = 1;

/** What every reader has before an item's texts begin, by number (docs/sync.md §3.2); 0 stands for nothing. */
export const DICTIONARIES: ReadonlyMap<number, Uint8Array> = new Map([[1, FIRST]]);

/** As in an item, each text ends with a zero byte; before the first there is one too, as before any other. */
function textsOf(lines: string): Uint8Array {
  return new TextEncoder().encode(lines.replaceAll(/[|\n]/g, '\0'));
}
