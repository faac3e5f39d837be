/** How people thank, and the small words and turns that any sentence is made of. */
export const SPEECH: readonly string[] = `
He told me the truth although it wasn’t easy to say
He asked twice whether I had eaten
He fixed the heater without being asked
He gave me his umbrella and got wet himself
He has been working so hard, and still he cooked for us
She asked how I was and waited for the answer
She sat with me in the waiting room all afternoon
She wrote down what the doctor said
She was the first to call when I lost my job
She made everyone feel welcome at the table
They brought soup when we were ill
They stayed up late to help us pack
They didn’t laugh when I got it wrong
We laughed about it until we cried
You said no, clearly and kindly
You knew what I needed before I said anything
You have no idea how much that helped
You gave up your free day to help me move
I didn’t have to explain, you just understood
I noticed how gentle you were with the little ones
I thought about what you told me, and you were right
I won’t be late, I won’t forget, I won’t tell anyone
I’d like to hear how it went, I’d be glad to help
I said I would do it by the end of next week
Thank you for being there when I needed you
Thank you for listening to me, for your patience, for the lovely evening
Thanks for helping with the house, for cooking, for coming
You made me laugh when I was feeling down
You noticed that I was tired and took over
You stayed calm when everything went wrong
You always find the right words, you never give up
She was so kind to everyone, she didn’t complain
He remembered what I said, he waited for me
I was happy that you called, I loved the way you smiled
I like how you explained it to the children
It was good of you to think of me
It meant a lot to me that you came
It doesn’t matter, it isn’t your fault, it wasn’t easy
I need your help, I want something to drink, I hope you’re well
I’m afraid that it might be too late, I’m sorry about that
I’ve got a lot of work to do, I’ve already finished
As far as I know, as soon as possible, as well as you can
Some of them, one of my friends, both of us, none of it
A couple of days ago, at least once, for the first time
On the other hand, in the middle of the night, at the same time
On the way home, on foot, by bus, by myself, on my own
At work, at school, at home, at the weekend, at night, at last
In the morning, in the evening, in an hour, in English
After work, after school, after lunch, after all, after that
From time to time, from now on, from the very beginning
Every day, every evening, every other week, this morning, this week
Last night, last month, next Monday, next time, later today
Today, tonight, tomorrow morning, the day after tomorrow
without being asked, instead of complaining, because I promised
which is why, which was, who could, whose, through, though, enough
should have been, would have, could not, must be, might have
with you, with me, with him, with her, with them, with us, with the
more than, less than, rather than, better than, and then, and the
about the, for the, from the, into the, over the, under the, out of the
that the, when the, what the, where the, and that, of the, to the, in the, on the
`
  .trim()
  .split('\n');
