/**
 * What the background says beyond what pages say at their first look, in English. It is one file without lazy parts: what
 * only pages say does not belong here.
 */
export const enBackground = {
  'badge.none': 'Steadily: log a promise',
  'badge.due-soon': { one: '{n} promise due soon', other: '{n} promises due soon' },
  'badge.still-open': { one: '{n} still open', other: '{n} still open' },
  'badge.both': '{dueSoon}, {stillOpen}',
  'badge.title': 'Steadily: {what}',

  'remind.due-today': { one: '{n} promise due today', other: '{n} promises due today' },
  'remind.open': 'Open Steadily to see more.',
  'remind.more': { one: 'and {n} more', other: 'and {n} more' },
  'remind.in-an-hour': 'In an hour',

  'menu.promised': 'I promised this…',
  'bar.empty': 'Write what you promised. Enter logs it.',
  'bar.log': 'Log “{line}”',
} as const;
