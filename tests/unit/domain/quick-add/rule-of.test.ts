import { beforeAll, expect, test } from 'vitest';

import { loadReader, readQuickAdd } from '../../../../utils/domain/quick-add';
import { ruleToText } from '../../../../utils/domain/rule';

const now = Temporal.ZonedDateTime.from('2026-11-18T10:30[Europe/London]');
const ruleIn = (line: string, locale = 'en-GB') => {
  const { ritual } = readQuickAdd(line, { now, people: [], locale });
  return ritual && ruleToText(ritual.rule);
};

beforeAll(async () => {
  for (const locale of ['en-GB', 'de-DE', 'fr-FR', 'es-ES', 'pt-BR', 'ja-JP', 'zh-CN'])
    await loadReader(locale);
});

test.each([
  ['coffee together every day at 8', 'FREQ=DAILY'],
  ['water the plants every other day', 'FREQ=DAILY;INTERVAL=2'],
  ['stretch every morning', 'FREQ=DAILY'],
  ['change the filter every 3 days', 'FREQ=DAILY;INTERVAL=3'],
  ['weekdays 7am feed the cat', 'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR'],
  ['call Mum every Sunday at 10', 'FREQ=WEEKLY;BYDAY=SU'],
  ['gym mon, wed and fri at 6', 'FREQ=WEEKLY;BYDAY=MO,WE,FR'],
  ['bins every other tuesday', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU'],
  ['call Mum every 2 weeks on Friday', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=FR'],
  ['clean the oven every 2 weeks', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=WE'],
  ['walk together every weekend', 'FREQ=WEEKLY;BYDAY=SU'],
  ['call Gran weekly', 'FREQ=WEEKLY;BYDAY=SU'],
  ['team lunch each first Monday', 'FREQ=MONTHLY;BYDAY=1MO'],
  ['review on the last thursday of every month', 'FREQ=MONTHLY;BYDAY=-1TH'],
  ['pay rent on the 1st of every month', 'FREQ=MONTHLY;BYMONTHDAY=1'],
  ['invoice last day of every month', 'FREQ=MONTHLY;BYMONTHDAY=-1'],
  ['renew it every year on 3 June', 'FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=3'],
])('%s: %s', (line, rule) => {
  expect(ruleIn(line)).toBe(rule);
});

test.each([
  ['jeden Montag und Freitag laufen', 'de-DE', 'FREQ=WEEKLY;BYDAY=MO,FR'],
  ['jeden zweiten Tag gießen', 'de-DE', 'FREQ=DAILY;INTERVAL=2'],
  ['courir un lundi sur deux', 'fr-FR', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO'],
  ['llamar a mamá cada domingo', 'es-ES', 'FREQ=WEEKLY;BYDAY=SU'],
  ['correr toda segunda e quarta', 'pt-BR', 'FREQ=WEEKLY;BYDAY=MO,WE'],
  ['毎週月水金ジム', 'ja-JP', 'FREQ=WEEKLY;BYDAY=MO,WE,FR'],
  ['每周一三五健身', 'zh-CN', 'FREQ=WEEKLY;BYDAY=MO,WE,FR'],
])('%s (%s): %s', (line, locale, rule) => {
  expect(ruleIn(line, locale)).toBe(rule);
});

test('the words of a ritual are those without how often', () => {
  const read = (line: string) => readQuickAdd(line, { now, people: [], locale: 'en-GB' });
  expect(read('call Mum every Sunday at 10').ritual?.text).toBe('call Mum');
  expect(read('call Mum every Sunday at 10').text).toBe('call Mum every Sunday at 10');
});

test('what comes once, or every few hours, has no rule', () => {
  expect(ruleIn('call Mum on Sunday')).toBeUndefined();
  expect(ruleIn('meds every 8 hours')).toBeUndefined();
  expect(ruleIn('see Sam Monday and Tuesday')).toBeUndefined();
});
