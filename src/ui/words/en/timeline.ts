/** English words of the timeline: what happened, and adding to it. */
import { english } from '../../../core/export/words-en.ts';

export const timeline = {
  title: 'Timeline',
  intro:
    'What happened, in order. Your list fills in records, letters and the visit. Add what came before, as far as you remember.',
  picture: 'As a picture',
  table: 'As a table',
  numbers: 'The numbers are those of the table.',
  square: 'A square on a bar: some time within it.',
  hollow: 'Hollow marks are still to come.',
  add: 'Add something that happened',
  button: 'Add to the timeline',
  what: 'What happened',
  whatHint: 'In your own words: “Scan of the liver”',
  when: 'When',
  whenHint: 'The year is enough, if that is what you know.',
  year: 'Year',
  month: 'Month',
  day: 'Day',
  unknown: 'Not sure',
  noDate: 'There is no such date. Give a year of four digits, and a day only with its month.',
  kind: 'Kind',
  own: 'What you added',
  ownNone: 'Nothing yet.',
  change: 'Change',
  changeWhat: '“{what}”',
  remove: 'Take off the timeline',
  removeAsk: 'Take this off the timeline?',
  keep: 'Keep it',
  words: english.timeline,
} as const;
