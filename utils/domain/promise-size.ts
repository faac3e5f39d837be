import { phrasePattern, saysOneOf } from './phrase-pattern';
import { fold } from './quick-add/fold';

/** The phrases of a language: what makes a promise big, what vague, and the words that begin a task of their own. */
interface SizeWords {
  readonly big: RegExp;
  readonly vague: RegExp;
  readonly tasks: RegExp;
  readonly between: RegExp;
}

const PLACES =
  '(?:house|flat|home|garden|garage|kitchen|attic|loft|cellar|basement|shed|office|place|apartment)';

const english: SizeWords = {
  big: phrasePattern([
    "(?<!(?:is|as|than|after|above|and that's|like) )everything(?! (?:is|was|will|went|goes|bagel|ok|okay|fine|alright))",
    `(?:the|my|our|your|this|that|his|her|their) (?:whole|entire) (?!milk|time|way|wheat|grain|family|class|team|chicken)[a-z]{2,20}`,
    'all of (?:it|this|that|them)|from top to bottom|once and for all|from scratch|every single',
    `sort(?:ing)? out (?:(?:the|my|our|your|all|all the|all my|all our|that|this) )?(?:${PLACES}|finances|money|life|paperwork|papers|pension|mess|taxes|debts?|things|future|problems?|issues?|marriage|relationship|stuff)`,
    `sort (?:it|this|that|things|(?:the|my|our) (?:${PLACES}|finances|money|life|paperwork|papers|pension|mess|taxes|debts?|stuff)) (?:all )?out`,
    `(?:clear|clean|tidy|declutter|renovate|redecorate|refurbish|repaint|paint|rebuild|reorgani[sz]e|organi[sz]e|overhaul|do up)(?: (?:out|up))? (?:the|my|our) (?:house|flat|garage|attic|loft|cellar|basement|apartment|place)`,
    '(?:plan|organi[sz]e) (?:the|our|a|my) (?:wedding|move|christmas|honeymoon|funeral|retirement)',
    '(?:write|finish) (?:my|the|a|our) (?:book|novel|thesis|dissertation|memoir)|start a (?:business|company)|change my life|quit (?:smoking|drinking)|get (?:fit|in shape|out of debt)',
  ]),
  vague: phrasePattern([
    '(?:be|become|being) (?:a |an )?(?:much |lot |bit |so much )?(?:better|nicer|kinder|gentler|calmer|more|less)(?! (?:than|off|careful with))',
    'try (?:to|and|not to|harder|my best|our best|my hardest|more)',
    "(?:i'll|i will) try(?! (?:on|out|the|an?|your|her|his|that|this|my|some|it))",
    '(?:always|never) (?:ever )?be [a-z]{2,20}|get my (?:life|act|things) together|make (?:things|it|us) (?:better|work)',
    'more (?:often|regularly)|(?:spend|make|have|find) (?:some )?more (?:quality )?time|(?:help|do|listen|talk|call|write|care|exercise|read|sleep|share|give|laugh) (?:out )?more(?! than)',
    '(?:always )?(?:be|being) (?:always )?there for|be around more|be more (?:present|available)|show up more',
    '(?<!as |too |how |so )soon(?! (?:as|after|before|enough))|(?:some time|sometime) soon|at some point|one of these days|one day|some day soon|when(?:ever)? i (?:get|have|find) (?:the |some |a )?(?:time|chance|minute|moment)|eventually',
    'work on (?:myself|ourselves|us|our (?:relationship|marriage|communication)|my (?:temper|patience|anger|attitude|communication|habits|self))|make (?:more of )?an effort|get better at|do better|improve (?:myself|things|our|my)|look after (?:myself|things)|take better care|keep in touch|stay in touch|do something (?:nice|special|good)',
  ]),
  tasks: phrasePattern([
    "(?:(?:and|then|also|to|i will|i'll) ){0,2}(?:call|ring|phone|text|email|write|send|post|mail|buy|get|fetch|pick|collect|drop|take|bring|book|order|pay|renew|cancel|return|fix|mend|repair|clean|wash|tidy|hoover|vacuum|iron|cook|bake|make|prepare|pack|unpack|move|paint|build|plant|water|mow|weed|plan|organi[sz]e|sort|clear|check|finish|start|do|help|visit|meet|see|ask|tell|talk|invite|feed|walk|drive|read|learn|print|sign|file|update|hand|put|set|find|look)",
  ]),
  between: /[,;\n+&]|\.\s|\b(?:and|then|plus)\b/u,
};

/** A language gets a table of its own here; English where there is none. */
const TABLES: ReadonlyMap<string, SizeWords> = new Map([['en', english]]);

/** So long only what holds more than one thing. Of 1,085 promises in the English corpora three are as long. */
const MOST_WORDS = 24;
const MOST_UNITS = 160;
/** Tasks in one line that make it big; two are an errand with a stop on the way. */
const MANY_TASKS = 3;

/**
 * Whether a promise is big (several things, everything, the whole of something) or vague (no telling when it is done), for
 * the nudge to a first step (docs/domain.md S3). Precise rather than eager: at most one in twenty ordinary promises may
 * be called either (tests/unit/domain/promise-size.test.ts).
 * @param language of the catalogue: "en"
 */
export function sizeOf(text: string, language = 'en'): 'big' | 'vague' | undefined {
  const words = TABLES.get(language) ?? english;
  if (saysOneOf(words.big, text) || isLong(text) || tasksIn(text, words) >= MANY_TASKS) return 'big';
  return saysOneOf(words.vague, text) ? 'vague' : undefined;
}

function isLong(text: string): boolean {
  return text.length > MOST_UNITS || (text.match(/\S+/gu)?.length ?? 0) > MOST_WORDS;
}

function tasksIn(text: string, { tasks, between }: SizeWords): number {
  return fold(text)
    .split(between)
    .filter((part) => part.trim().search(tasks) === 0).length;
}
