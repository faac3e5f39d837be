import type { Language } from '../language';
import { EN_PHRASES } from './en-phrases';
import { EN_ANCHORS, EN_REGIONS, EN_WORDS } from './en-words';

export const EN: Language = {
  isSpaced: true,
  dateMarks: '/',
  words: EN_WORDS,
  anchors: EN_ANCHORS,
  phrases: EN_PHRASES,
  lists: {
    short: { wed: 3, sat: 6, sun: 7 },
    between: '(?: ?[,/&+] ?(?:and )?| and | )',
    plural: 's',
    every: '(?:every|each|on) ',
    everyOther: '(?:(?:every|each) )?(?:other|second|alternate) ',
    range: 'between|from',
  },
  capitals:
    'sat sun wed christmas xmas boxing valentine valentines halloween easter thanksgiving new good mother father st patrick memorial labor veterans',
  regions: EN_REGIONS,
  cues: {
    opens:
      '(?:when(?! (?:will|is|are|do|does|did|can|could|should|would|was|were) )|whenever|as soon as|the moment|the minute|by the time|next time) [\\p{L}□]|once (?!a |an |' +
      "more |again|upon|in |per |every|or )[\\p{L}□]|after (?:i|i'm|i've|we|we've|you|he|she|it|they|the|" +
      'my|our|your|his|her|their|everyone|everybody) ?',
    whole:
      'after (?:lunch|dinner|breakfast|tea|supper|work|school|class|church|practice|training|bed|nap time|' +
      'naptime|bedtime|bath time|the (?:meeting|call|gym|game|match|school run|film|movie|show|news|party|' +
      'wedding|exam|appointment|walk|run|shift|lesson|concert|service))(?! (?:time|table|bag|box|room))|' +
      'after (?!next|all|hours|that|this)[\\p{L}]+(?=[.!]*$)',
    ends: " (?:i'll|i'm|i will|i have to|i need to|i must|remember to|don't forget)(?![\\p{L}])",
    begins:
      'call|ring|phone|text|email|e-mail|message|msg|ping|dm|write|send|post|mail|forward|share|submit|' +
      'file|finish|clean|wash|tidy|hoover|vacuum|mop|sweep|take|put|bring|get|grab|pick|drop|buy|order|pay|' +
      'transfer|book|schedule|arrange|cancel|confirm|check|review|read|reply|respond|answer|ask|tell|' +
      'remind|thank|apologise|apologize|give|lend|return|help|visit|see|meet|feed|walk|water|cook|make|' +
      'bake|prep|prepare|pack|unpack|fix|mend|repair|change|swap|replace|charge|plug|turn|switch|lock|' +
      'close|shut|open|empty|fill|fold|iron|hang|set|log|update|merge|deploy|push|draft|edit|print|sign|' +
      'scan|upload|download|install|delete|remove|add|move|clear|sort|organise|organize|plan|practise|' +
      'practice|stretch|do|go|let|show|play|invite|collect|chase|double-check|look|leave|start|stop|' +
      'drink|eat|record|note|renew|refill|throw|hand|run',
    subjects:
      'i|you|we|they|he|she|it|who|to|and|or|the|a|an|my|our|your|his|her|their|its|this|that|these|those|' +
      "can|could|will|would|should|may|might|must|do|does|did|don't|dont|not|never|always|gonna|wanna|i'll|" +
      "we'll|for|of|with|at|before|next|last|every|any|no|some|we|both|all|everyone|people|kids|then|when|" +
      'after|once',
    finite:
      'is|are|was|ends|starts|stops|comes|goes|finishes|passes|airs|arrives|opens|closes|rings|lands|leaves|works',
    asked:
      'ask|tell|told|find out|know|check|see|remember|decide|wonder|figure out|work out|say|explain|asks|guess',
    notAfter: 'look|looks|looking|run|runs|running|named|name|chase|ask|sought',
  },
  names: {
    after: 'to|for|with',
    opening:
      'call|ring|phone|text|email|message|visit|meet|help|ask|tell|thank|send|take|drive|pay|remind|write|' +
      'invite|pick up|see',
    nobody:
      "i i'll i'm i'd i've monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun january " +
      'february march april may june july august september october november december jan feb mar apr jun jul aug sep oct ' +
      'nov dec christmas xmas easter halloween thanksgiving today tomorrow tonight black good cyber eod eow eom asap god ' +
      'uk usa eu tv pc gp dr mr mrs ms hr it the a an my our',
  },
  around: {
    joins: 'at|@|on|in|by|from|like|say|maybe|around|about|round|circa|approx|~|of|the|-',
    article: 'the|this|that|sometime|some time|later|early|late',
    leads:
      'at the latest by|(?:at|by|on) (?:about|around)|deadline:?|starting(?: on| from)?|(?:sometime|' +
      'some time|any ?time|at some point)(?: in| on| around)?|(?:on|by|at) or before|by|on|at|in|until|' +
      'till|til|no later than|due:?(?: by| on)?|@|this coming|(?<!(?:to|will|can|could|should|would) )come|' +
      'from now until|during',
    notForTimes: 'in|on|during|come|this coming|to|for|this',
    lastLeads: 'for|this|over|around',
    ends: '(?:on|by|at) or before|by|before|afore|b4|until|till|til|due:?(?: by| on)?|no later than',
    before: '(?<!or )(?:before|b4|afore|prior to|ahead of)',
    blocks:
      'happy|merry|(?:move|moves|moved|push|pushed|change|shift|reschedule|postpone|switch|bump|delay|' +
      'extend)(?: [^,;.]+)? to|with|of|every|each|after|since|not|as of|from|(?:minutes?|mins?|hours?|' +
      'hrs?) before|mid|last|past|per|versus|vs|called|named|about|black|cyber|blue|freaky|bloody|ruby|' +
      'super|ash|palm|shrove|pancake',
    past:
      '(?:(?:i|we|you|he|she|it|they|that) (?:was|were|missed|forgot|met|started|borrowed|broke|lost|bought|left)|' +
      'sorry (?:for|about|i) (?:missing|missed|being|not)[a-z ]*)(?= )(?:(?! (?:and|so|but|to|will|by|before|until|till|' +
      "for|at|due|is|are|comes|has|check|call|i'll|i'd) )[^,;.:?!]){0,32} (?:on )?",
    labels:
      '(?:table|tables|dinner|lunch|brunch|breakfast|cook|cooking|reservation|booking|seats|places|party|' +
      'tickets|enough|food|bake|set) for|ch|chapter|chapters|page|pages|vol|volume|room|rm|unit|size|level|' +
      'bus|flight|gate|platform|channel|route|exit|highway|apt|flat|season|episode|ep|version|grade|series|' +
      'no|number',
    counted:
      'buy|order|bake|print|sell|pay|owe|lend|wash|fix|read|write|sign|do|bring|get|make|run|walk|grab|' +
      'send|post|prep|book|take|give|draft|review|chop|peel',
    holders: 'and|or|like|than|the|a|an|my|your|his|her|their|our|this is|no|another|any',
    behind: 'at the latest|at latest|latest|sharp|prompt|if possible|or so',
    nouns: '(?<!(?:by|before|until|till|of|for|at|to|be) )(?:the|my|our|your)',
    errands:
      'call|ring|phone|email|text|message|send|share|buy|book|pay|pick|get|order|print|appointment|meeting|report|review',
    mornings: 'wake up|wake|get up|getting up|be up|(?<=^\\s*)up at|alarm|breakfast|school run|sunrise',
    evenings:
      'in bed|to bed|lights out|dinner|supper|drinks|pub|gig|concert|movie|film|cinema|theatre|theater|' +
      'party|curry|pint|pints|date night',
    follows:
      'pls|plz|please|ta|thx|thanks|tho|though|ok|asap|max|latest|sharp|prompt|w/|x|xx|lol|with|at|for|' +
      'from|after|before|and|in|on|to|by|about|w|as|so|if|when|then|because|cos|that|i|we|he|she|they|it|' +
      'is|unless|or|re',
    owns: "'s?(?![\\p{L}])|-\\p{L}",
    ranges: 'between|from',
    zones:
      '\\(?(?:est|edt|cst|cdt|mst|mdt|pst|pdt|gmt|bst|utc|cet|cest|ist|jst|aest|aedt|et|pt|eastern|pacific)',
    or: 'or|or maybe|/',
    to: '-|to|until|till|til|through|thru|and',
  },
};
