/** What people promise each other, and themselves. */
export const PROMISES: readonly string[] = `
Change the lightbulbs in the hallway
Mow the lawn and trim the hedge
Descale the kettle and the coffee machine
Empty the dishwasher before breakfast
Hang the washing out to dry
Iron the shirts for Wednesday
Vacuum upstairs, dust the bookshelves
Sweep the balcony and the stairs
Recycle the cardboard, glass and batteries
Replace the filter, oil the hinges
Tighten the screws, glue the broken chair
Renew the passport, insurance and parking permit
Return the parcel to the post office
Cancel the subscription before it renews
Pay the electricity bill and the rent
Transfer the money into their account
File the receipts and the tax return
Update the spreadsheet with September’s figures
Compare prices for flights and hotels
Order more ink, paper and envelopes
Back up the laptop and change the password
Charge the camera, delete the old pictures
Print the boarding passes and the tickets
Proofread chapter three of the thesis
Submit the application form, sign the contract
Rehearse the presentation with the team
Review the document and give honest feedback
Answer the customer’s question, forward the invoice
Schedule an interview, prepare the agenda
Introduce Daniel to Sophie from marketing
Apologise to Martin for being so impatient yesterday
Forgive what happened last summer
Congratulate Laura and Michael on their engagement
Invite the neighbours round for dinner on Thursday
Visit Aunt Margaret in hospital on Tuesday afternoon
Write a postcard to Uncle Peter from Italy
Knit a scarf for the baby
Bake a chocolate cake for Emma’s birthday party
Cook something vegetarian: soup, rice, potatoes, salad
Buy bread, butter, cheese, eggs, apples, onions and milk
Bring a bottle of wine and some flowers
Make sandwiches and a flask of coffee for the picnic
Fetch the prescription from the pharmacy
Book a hair appointment, cut his fingernails
Take the dog to the vet, brush the cat
Feed the fish and the rabbits while they are on holiday
Plant tomatoes, beans and sunflowers in spring
Build a tree house with the boys
Practise the piano, sing in the choir
Teach Grandpa how to use video calls
Play football in the park with my son
Read a story to my daughter at bedtime
Help Oliver with his maths homework
Sew the button on, mend the hole in the sleeve
Wash and polish the car, check the tyres
Drive Thomas and Hannah to the airport at six o’clock
Pick up the kids from school, nursery, swimming, football practice
Drop off the keys at the office
Carry the boxes up from the cellar
Paint the fence, the bedroom walls and the front door
Repair the bicycle, the bathroom tap, the kitchen window
Sort through the clothes in the wardrobe
Clean out the garage, the fridge, the attic
Set the table, light the candles
Put the rubbish out on Monday night
Turn off the heating and lock the back door
Leave work early, catch the train
Stop looking at my phone during meals
Quit smoking, drink less beer, sleep more
Go running twice a week, stretch every morning
Lose weight, eat more vegetables, walk to work
Learn a few words of Spanish, French or German each day
Save up for a new computer and a trip to Japan
Spend less money on things we don’t need
Be home by half past seven, in time for supper
Be on time, be kind, be there when it begins
Stay until the end, keep quiet about the surprise
Sit down with Dad and go through the papers
Watch the match together, then a film
Listen without giving advice
Ask how the interview went, how her mother is, how he feels
Find out what time the shop opens and closes
Find a good present for their wedding anniversary
Choose a colour for the living room
Measure the window for new curtains
Lend James the ladder and the drill
Borrow the tent from Chris and give it back on Sunday
Give back the book I borrowed from John
Show Lisa the way to the station
Share the recipe with everyone in the group
Meet Robert for lunch at the café near the church
Meet David for coffee on Wednesday at eleven
Organise the party, the garden, the photo album
Look after the children on Saturday evening
Look into it, look for another one, look up the address
Check whether the doctor has called, check the dates
Check that everyone got home safely
Remind Anna about her dentist appointment
Try the new restaurant, try to be more patient
Try again, try not to interrupt, try harder
Start the project, start a diary, start saving
Finish the report, the book, the last chapter
Finish what I started before taking on anything else
Think about what you said, think it over, think of a name
Decide where to go on holiday in August
Plan the summer trip to the mountains
Plan a weekend away, just the two of us
Spend more time with my family and friends
Take a walk by the river, along the beach, through the forest
Take some photographs of the house
Take care of the plants, the paperwork, yourself
Take the medicine three times a day
Take out the bins, take down the decorations
Get the car washed, get some rest, get up earlier
Get a birthday card for my brother, for your sister
Get rid of the old furniture, get ready for winter
Give her a lift, give him a hand, give them a ring
Have a look at the roof, have a word with the boss
Have dinner with my parents once a month
Make a list of everything that needs doing
Make an appointment, make a decision, make breakfast
Make sure that nobody is left out, make room
Make up with my husband, with my wife, after the argument
Do the dishes, the laundry, the shopping, the ironing
Do my best, do it now, do something about it
Let him choose, let her sleep in on Sunday
Let them know that we’re coming, that it is cancelled
Tell the truth, tell her the news, tell him how much he means to me
Tell Mark I can’t come, tell Kate we’ve moved
Say sorry, say goodbye properly, say thank you
Speak to the manager about the complaint
Talk to Paul about money, about what happened, about it
Explain why, explain what I meant, explain how it works
Write to the council, write the speech, write a letter
Write back to Elena, reply to her message, answer his email
Email the slides, the link, the minutes, the details
Text when I arrive, when I’m leaving, when it’s over
Post the letter, the package, the documents
Send Ben the money, send Julia the address, send me the file
Send a message to the group before the weekend
Send the pictures from the trip to everybody
Send flowers to my grandmother
Ring the plumber, the insurance company, the school
Phone my grandfather, phone the garage, phone back
Call Grandma on her birthday, call Granddad
Call the doctor, the bank, the office, the hotel, the vet
Call my mother, my father, my brother, my sister every week
Call back about the flat, about the job, about tomorrow
Come to the concert, to the funeral, to your play, to visit
Come with you to the hospital, to the appointment, to the meeting
Come over and help you with the move, with the computer
`
  .trim()
  .split('\n');
