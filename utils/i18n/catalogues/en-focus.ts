/** What is said of the week's focus, in English; it comes with the other later sentences. */
export const enFocus = {
  'area.say-early': 'Say so early',
  'area.mornings': 'Mornings',
  'area.afternoons': 'Afternoons',
  'area.evenings': 'Evenings',
  'area.weekends': 'Weekends',
  'area.little-things': 'Little things',
  'area.still-open': 'Say how it went',
  'area.repair-soon': 'Repair soon',
  'area.a-day': 'Give it a day',
  'area.listening': 'Listening',
  'area.appreciation': 'Appreciation',

  'because.mornings': 'Morning promises slipped {times} times in the last weeks.',
  'because.afternoons': 'Afternoon promises slipped {times} times in the last weeks.',
  'because.evenings': 'Evening promises slipped {times} times in the last weeks.',
  'because.weekends': 'Weekend promises slipped {times} times in the last weeks.',
  'because.little-things': 'Promises without a time slipped {times} times in the last weeks.',
  'because.moved-untold': 'Promises moved without a word {times} times in the last weeks.',
  'because.still-open': 'For {times} promises of the last weeks nobody said how they went.',
  'because.unrepaired': 'Of the misses in the last weeks, {times} have no repair yet.',
  'because.without-day': 'In the last weeks, {times} of your promises were made without a day.',
} as const;
