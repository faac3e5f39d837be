import { normaliseText } from '../../utils/domain/record/text';
import type { Dice } from './dice';

const DOINGS =
  'call,write to,visit,water,mend,bring back,pick up,read with,cook for,thank,remind,walk with'.split(',');
const THINGS = 'Maya,the plants,Jonas,the lease,grandmother,the bike,soup,two books,the neighbours,Ada'.split(
  ',',
);
const WHENS =
  'tonight,before lunch,on the way home,after work,at the weekend,as promised,without being asked'.split(',');

/** As people and keyboards produce them, before they are cleaned: emoji, right to left, NUL, half an emoji. */
const ODD = [
  '👩‍👩‍👧 dinner 🍝',
  'لا تنس موعد الطبيب',
  'להתקשר לאמא',
  'a\u0000b\u0007c',
  'half \ud83d of it',
  '\udc00\udbff',
  '<b>not "bold"</b> \\ & \u2028 line',
  'e\u0301te\u0301',
  '田中さんに電話する',
  '\u202eright to left\u202c',
  'ÿ'.repeat(30),
];

/** What somebody typed, as it is stored. */
export function words(dice: Dice): string {
  if (dice.oneIn(12)) return normaliseText(dice.pick(ODD)) || 'nothing to see';
  const usual = `${dice.pick(DOINGS)} ${dice.pick(THINGS)} ${dice.pick(WHENS)}`;
  return dice.oneIn(20) ? `${usual}, and ${dice.pick(DOINGS)} ${dice.pick(THINGS)} ${dice.bits()}` : usual;
}
