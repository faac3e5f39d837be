import { phrasePattern, saysOneOf } from './phrase-pattern';

const TELL =
  '(?:tell|let on|breathe a word|let slip|mention (?:it|this|that|anything)|say a word|say anything|repeat)';
/** Telling the person in front of you is no secret: "don't tell me you forgot". */
const OTHERS = '(?! (?:me|us|you|lies|a lie|the truth)\\b)';

const SECRETS = phrasePattern([
  `(?:don't|do not|not to|never|mustn't|must not) ${TELL}${OTHERS}`,
  `(?:won't|will not|can't|cannot|shouldn't|wouldn't|not allowed to) ${TELL} (?:anyone|anybody|a soul|nobody|him|her|them|mum|mom|dad|everyone|the others|others)`,
  "(?:keep|kept|keeping|keeps) (?:it|this|that|his|her|their|the|my|our|your|a|[a-z]{2,20}'s)(?: [a-z]{2,20}){0,3} (?:to (?:my|our|your|him|her|them)(?:self|selves)|between (?:us|ourselves)|quiet|secret|private|under (?:my|your) hat|under wraps)",
  '(?:keep|stay|kept|keeping) (?:quiet|mum|silent) (?:about|on)',
  "(?:just |strictly |only |stays? |staying |this is |that's |that is )between (?:us|the two of us|you and me|ourselves)|between you and me|between ourselves|between us two|between the two of us",
  "(?:my|his|her|their|our|your|a|someone's|somebody's|[a-z]{2,20}'s|the|in|keep|kept|it's|big|little) secrets?(?! (?:santa|sauce|ingredient|recipe|garden|agent|service|of|to|formula|weapon|ballot|menu))|secret (?:that|about|from)|(?:swore|sworn)(?: me| us)? to secrecy",
  '(?:told|tell|tells|said|shared|asked)(?: [a-z]{2,20}){0,3} in (?:strict )?(?:confidence|private)|in (?:strict )?confidence|confid(?:ed|es|ing) in|confidential(?:ly)?(?! (?:help|line|advice|service|number))|off the record',
  "(?:not|n't) (?:mine|yours|ours|my (?:news|story|place|secret)|your (?:news|story)) to (?:tell|share|say|give away)",
  '(?:nobody|no one|noone|no-one)(?: else)? (?:knows|must know|should know|can know|is to know|may know|else knows)(?! (?:how|what it|why|where|when))',
  "(?:hasn't|haven't|has not|have not|hadn't)(?: [a-z]{2,12})? told (?:anyone|anybody|them|her|him|his|their|mum|dad|the|[a-z]{2,20} yet)",
  `(?:won't|will not) tell${OTHERS}|what [a-z]{2,20} (?:told|shared with|confided to) me (?:to myself|stays|in private)`,
  'before (?:he|she|they) tells? (?:anyone|anybody|everyone|people|them|her|his|their)|only (?:i|we) know',
]);

/**
 * Whether a promise or a note sounds like something that somebody else shared, for the question "Is this yours to
 * tell?" (docs/domain.md S15). By English phrases; a question, so it keeps quiet where a word has another use
 * ("the secret of good bread", "split it between us").
 */
export function soundsLikeSecret(text: string): boolean {
  return saysOneOf(SECRETS, text);
}
