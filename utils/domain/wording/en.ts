import type { WordingTable } from './wording-table';

const HURT =
  '(?:(?:so|very|really|a bit|a little|at all|in any way|somehow) )?(?:hurt|upset|offended|insulted|disappointed|annoyed|angry|cross|sad|bothered|worried|embarrassed|uncomfortable|ignored|unheard|forgotten|rushed|unloved|let down|left out|put out|put off|taken for granted)';
const SHARED = '(?:you|anyone|anybody|someone|somebody|people|they|any of you)';
const ARE = "(?:'re|'ve been| are| were| was| got| get| felt| feel| have been| had been)";
/** Where the line is sorry already, whatever comes after "if" makes it a maybe; "I would be sorry if …" is no apology. */
const SORRY_BEFORE = '(?<=(?<!be )sorry,? |apologi[sz]e,? |apologies,? )';
const NO_IF = '(?<!\\bif |\\bif you |\\bin case )';
const ME = "(?:i'm|i am|i was)";

/**
 * What hints and parts look like in English. Precise rather than complete: a phrase that is mostly meant well ("you
 * always make me laugh", "it was just right") is left alone, so a complaint in unusual words goes by.
 */
export const en: WordingTable = {
  hints: {
    'if-you-felt': [
      `(?:if|in case|whether) ${SHARED}${ARE} ${HURT}`,
      `if ${SHARED} (?:have )?felt(?! like (?:it|an?|some|going|coming|[a-z]{2,12}ing)\\b)`,
      `if ${SHARED} feel (?:that way|this way|like i|like you|that|as if|as though)`,
      `if ${SHARED} (?:took|take) (?:it|that|this|offen[cs]e)(?: (?:personally|badly|the wrong way|to heart))?`,
      `if i(?:'ve| have| may have| might have)? (?:ever )?(?:hurt|upset|offended|insulted|embarrassed|disappointed|annoyed|ignored) (?:you|anyone|anybody|your feelings|somebody|someone)`,
      `if i(?:'ve| have| may have| might have)? (?:ever )?let (?:you|anyone|anybody) down`,
      `if i(?:'ve| have| may have| might have)? (?:ever )?made (?:you|anyone|anybody) feel`,
      `if i(?: may have| might have)? (?:came|come|seemed|sounded) (?:across|off|too|rude|cold|harsh|short|angry|annoyed|distant)`,
      `if (?:it|that|this|something|anything|what|anything i said|something i said|what i said|what i did|my words)(?: has| have| may have| might have)? (?:hurt|upset|offended|bothered|came across|made you)`,
      `${SORRY_BEFORE}if (?:i|you|we|it|that|this|what|something|anything|anyone|my|there)`,
      `${SORRY_BEFORE}for (?:whatever|anything) (?:it is )?i(?:'ve| have| may have| might have)? (?:did|done|said)`,
    ],
    'sorry-you': [
      'sorry(?: that)? you (?:feel|felt|are feeling|were feeling)(?! (?:ill|sick|unwell|poorly|so ill|so sick|tired|so tired|faint|lonely))',
      "sorry(?: that)? you(?:'re|'re being| are| are being) (?!ill|sick|unwell|poorly|tired|so tired|in pain|having|going through|not well|not feeling well|alone|here|leaving|the one)[a-z]{2,20}",
      `sorry(?: that)? you (?:were|got) ${HURT}`,
      "sorry(?: that)? you (?:think|thought|believe|believed|find|found|see|saw|take|took|took it|misunderstood|misread|misheard|can't|cannot|couldn't|don't|didn't like|don't like|seem|read)(?! (?:doctor|nobody|no one))",
      "sorry(?: that)? (?:that's|that is|this is|it's) how (?:you|it) (?:feel|felt|feels|see|saw|took|take|came across|landed)",
    ],
    'you-made-me': [
      "you(?:'re| are|'ve| have)? (?:made|make|making|keep making) me (?:feel )?(?:(?:so|very|really|feel so) )?(?:angry|mad|late|cross|furious|upset|jealous|crazy|bad|guilty|small|stupid|awful|terrible|worthless|useless|snap|shout|yell|scream|lose|forget|lie|wait|hide|act|react|look (?:bad|stupid|silly|like)|do (?:it|this|that)|say (?:it|this|that|things))",
      "you(?:'ve| have)? (?:drove|driven|drive|pushed|forced|force) me (?:to|into|away|mad|crazy)",
      "you(?:'ve| have)? (?:left|leave|gave|give|given) me no (?:choice|other choice|option)",
      "you(?:'ve| have)? push(?:ed)? my buttons",
      "you(?:'ve| have)? (?:started|provoked|asked for|brought) (?:it|this|that)(?: on yourself| first)?",
      "look what you(?:'ve| have)? (?:did|done|made me)",
    ],
    'you-always': [
      "you(?:'re| are)? (?:always|constantly|forever) (?:so |too |just )?(?:late|wrong|angry|annoyed|cross|busy|negative|critical|sensitive|distant|cold|tired|distracted|complain|complaining|criticising|criticizing|criticise|criticize|blame|blaming|nag|nagging|shout|shouting|yell|yelling|forget|forgetting|ignore|ignoring|interrupt|interrupting|expect|overreact|overreacting|exaggerate|exaggerating|twist|cancel|cancelling|assume|judge|judging|argue|arguing|moan|moaning|sulk|sulking|start|starting|leave (?:me|it|everything|your|the)|leaving (?:me|it|everything|your|the)|put (?:me|yourself|work|your)|on (?:your|that|the) phone|at work|have to (?:win|be right|have the last word)|get your (?:own )?way|bring (?:it|that|this) up|find fault|turn (?:it|everything|things)|make (?:me (?:feel|wait|do)|everything|it about|a fuss|excuses|such)|do (?:this|that|it)|say (?:this|that|no)|want (?:more|everything|your))",
      "you(?:'re| are| were|'ve| have)? (?:just )?never (?:ever )?(?:listen|listened|help|helped|say|said|tell|told|ask me|asked me|ask how|asked how|call|called|ring|text|texted|think|thought|care|cared|do (?:anything|the|any|it|what|your)|did (?:anything|the|any|it)|have time|had time|want to|wanted to|are|remember|remembered|apologi[sz]e|apologi[sz]ed|say sorry|show|showed|thank|thanked|notice|noticed|clean|wash|tidy|finish|keep|stop|stopped|trust|trusted|talk|talked|answer|answered|reply|replied|make time|made time|support|supported|understand|understood|appreciate|appreciated|bother|bothered|admit|admitted|pay|paid|here|there|home|on time|happy|satisfied|interested|around|let me (?:speak|talk|finish|do|be))",
      '(?:every (?:single )?time you|you (?:do|say|did|said) (?:this|that|it) every (?:single )?time)',
    ],
    but: [
      "(?:i'm |i am )?(?:(?:really|so|very|truly) )?sorry but(?! also)",
      "(?<=(?:sorry|apologi[sz]e)[^.!?;\\n]{1,80})(?<!(?:nothing|anything|everything|nobody|anybody|anyone|no one|all|not only[^.!?;\\n]{1,40}),? )but(?! (?:also|i will|i'll|i would like|i'd like|i want to|i promise|from now|next time|you (?:were|are|'re) right|you deserve|you (?:don't|do not) have to|that(?:'s| is) (?:no|not an|on me)|it(?:'s| is) (?:no|not an) excuse|there(?:'s| is) no excuse))",
    ],
    just: [
      "it(?:'s| is| was) (?:only|just)(?! (?:what|who|where|right|as|after|before|like|how|fair|when|then|us|you|me|lovely|great|wonderful|perfect|past|gone|not (?:good|right|fair|okay|ok)))",
      "(?:i'm|i am|i was|we were) (?:only|just) (?:joking|kidding|teasing|playing|messing|tired|being|trying|saying|having|doing)",
      'i (?:only|just|simply) (?:forgot|meant to|meant it|wanted to help|wanted the best|said|did what)',
      '(?:only|just) (?:a joke|joking|kidding|teasing|a bit of (?:fun|banter)|a (?:small|little|tiny) (?:thing|mistake|misunderstanding)|a misunderstanding)',
      "(?:it(?:'s| is| was) )?(?:not|no|hardly|wasn't|isn't) (?:such )?(?:a |that )?big (?:of )?(?:a )?deal(?! to me)",
      "(?:not|wasn't|isn't) (?:all )?that (?:bad|big|serious|late|important|terrible)",
      "it(?:'s| is| was) nothing(?! (?:like|to do|you|but))",
      "we all make mistakes|everyone makes mistakes|everybody makes mistakes|nobody's perfect|nobody is perfect|no one is perfect|no one's perfect|i'm only human|i am only human",
      "you(?:'re| are| were)? (?:being )?(?:too|so|over|overly) sensitive|you(?:'re| are| were) (?:overreacting|over-reacting|exaggerating)|making (?:a fuss|too much of (?:it|this|that))",
    ],
    'mistakes-were-made': [
      '(?:mistakes?|errors?) (?:were|was|got|have been|has been|had been) made',
      '(?:things|words|something|stuff|some things|hurtful things|harsh words) (?:were|was|got|have been|had been) (?:said|done|exchanged)(?! by me)',
      "(?:your |people's |some )?feelings (?:were|got|have been|had been) hurt(?! by me)",
      '(?:promises?|lines?) (?:were|was|got|have been|had been) (?:broken|crossed)(?! by me)',
      '(?:it|that|this|your [a-z]{2,20}|our [a-z]{2,20}|the [a-z]{2,20}) (?:was|were|got|has been|had been) (?:forgotten|overlooked|neglected|mixed up)(?! by me)',
      '(?:the|your) [a-z]{2,20} got (?:broken|lost|left|missed|ruined|damaged)(?! by me)',
      '(?:it|this|that) (?:just )?(?:sort of |kind of )?happened(?! to (?:me|you))|(?:these )?things happen|things got (?:out of hand|heated|a bit heated|ugly)',
    ],
  },
  parts: {
    deed: [
      '(?:sorry|apologi[sz]e|apologies) (?:for|about) (?:not |always |again )?(?:being|having|[a-z]{2,16}ing)',
      `${NO_IF}i(?:'d| had)? (?:said|promised|told you)(?: that)? i(?:'d| would|'ll| will)`,
      `${NO_IF}i(?:'ve| have| had)? (?:forgot|forgotten|missed|broke|broken|lost|left|cancelled|canceled|let you|let them|shouted|yelled|snapped|lied|ignored|interrupted|hurt|overslept|raised my voice|criticised|criticized|blamed|mocked|dismissed|kept you|talked over|walked (?:out|away|off)|hung up|turned up late|came late|came home late|came back late|arrived late|showed up late|made (?:you|fun|a mistake|a promise)|put (?:work|myself|my phone)|spoke|promised|looked at my phone|checked my phone|stayed out|read your|told (?:them|him|her|everyone|someone|your|my|mum|dad)|said (?!sorry)(?:something|things|that|it|no|you|yes|the)|failed|lent|borrowed|took (?:it|that|your|my|the)|spent|gave|went|did(?! (?:my best|nothing)))`,
      `${NO_IF}i (?:didn't|did not|never|should have|should've|shouldn't have|should not have|wasn't|was not|couldn't be bothered|hadn't|had not)`,
      `${NO_IF}${ME} (?:so |too |very |really )?(?:late|short|rude|unkind|harsh|mean|impatient|careless|distracted|cold|dismissive|unfair|dishonest|selfish|thoughtless|wrong|on my phone|not listening|not there|half an hour late|an hour late|[a-z0-9]{1,8} (?:minutes|hours|days) late)`,
    ],
    landed: [
      `${NO_IF}you (?:were(?! right)|felt|feel|had to|waited|ended up|sat|stood|must have|must be|must feel|may have|might have|had been|counted on|relied on|looked forward|were looking forward|worried|had (?:been|looked forward|waited|counted|hoped|wanted|planned|cooked|such|every right|an? (?:hard|awful|horrible|long))|ate alone|lost|missed|went without|needed)`,
      `${NO_IF}(?:that|it|this|which|what i (?:did|said)|my [a-z]{2,16}|and) (?:has |have |must have |really |so )?(?:hurt|upset|worried|disappointed|frightened|scared|embarrassed|cost|left|let|made|put) (?:you|them|him|her|everyone)`,
      `${NO_IF}(?:that|it|this) (?:has |must have |really |must |so )?(?:hurt|stung|been (?:hard|hurtful|painful|lonely|frustrating|horrible|awful|scary|embarrassing)|(?:was|is) (?:so |very |really )?(?:hard|hurtful|painful|lonely|frustrating|horrible|awful|scary|embarrassing|unfair) (?:for|on) you)`,
      `${NO_IF}(?<!meant to |want to |wanted to )(?:hurt you|hurt your|let you down|kept you waiting|left you (?:alone|waiting|standing|with|to|sitting)|made you (?:feel|wait|worry|wonder|cry|late))`,
    ],
    sorry: [
      "(?<!not |n't |say |saying |be |feel |feeling |said )sorry(?! for (?:myself|yourself))",
      'i (?:do )?apologi[sz]e|my apologies|i (?:really |deeply |truly )?regret|forgive me',
      "i wish i(?:'d| had| hadn't| had not)|i feel (?:so |really )?(?:bad|awful|terrible|ashamed) (?:about|for|that)|(?:i'm|i am) ashamed",
    ],
    amends: [
      "i(?:'ll| will|'m going to| am going to|'d like to| would like to|'d love to| want to| can)(?: gladly| also| now| still)? (?:make (?:it|this|that) (?:up|good|right)|make up for|make amends|replace|repay|pay|refund|fix|mend|repair|rebook|redo|re-do|put (?:it|this|that|things) right|set (?:it|this|that|things) right|buy|cook|clean|take over|cover|give (?:it|you|back)|take you|return|bring|do (?:it|that) (?:today|tonight|now|tomorrow))",
      "i(?:'ve| have)(?: already| now)? (?:bought|replaced|paid|fixed|ordered|booked|rebooked|mended|repaired|cleaned|arranged|called|rung|written|sent|cleared|returned|done it)",
      'make it up to you|making it up to you|make it good|make it right|make amends|how (?:can|could|may) i (?:make|help|mend|put)|what (?:would|could|can) (?:help|make it)|anything i (?:can|could) do',
    ],
    change: [
      'from (?:now on|today|tonight|tomorrow|this week|monday|here on)(?! you)',
      "(?:the )?next time(?! (?:you|they|he|she|don't|please|tell))|(?<!no |a |our |your |the near )(?:in future|in the future)",
      "(?:won't|will not|shan't|will never|'ll never) (?:happen|do|let|say|leave|be|make|forget|come|raise|shout|look|take|keep)",
      "so (?:that )?(?:it|this|that) (?:doesn't|does not|won't|will not|never|can't) happens?",
      "i(?:'ll| will|'m going to| am going to) (?:stop|start|do better|set (?:an?|my|two)|put (?:an?|my|it in)|leave (?:earlier|work|my|the)|tell you (?:before|earlier|sooner|as soon|when|at once|straight)|call (?:you )?(?:before|earlier|sooner|as soon|when|at once|straight)|say so|check with you|ask (?:you )?(?:first|before)|practi[sc]e|write it down|slow down)",
      "i(?:'ve| have)(?: already| now)? (?:set (?:an?|my|two)|put (?:an?|my|it in)|started|stopped|turned off|deleted|asked for help)|(?:i'm|i am) (?:learning|working on|practi[sc]ing|stopping|changing)",
    ],
  },
};
