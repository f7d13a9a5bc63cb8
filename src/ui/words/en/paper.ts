/** English words of the printed list. */
export const paper = {
  title: 'Records to gather',
  for: 'For {person}',
  made: 'Printed on {day}',
  visit: 'Visit on {day}',
  tick: 'Tick a box when you have it.',
  who: 'Ask',
  has: 'Who has it',
  asked: 'Asked on',
  due: 'Hoped for by',
  received: 'Came on',
  sent: 'Sent on',
  note: 'Note',
  questions: 'Questions to ask',
  notes: 'Notes',
  foot: 'Made with Second Look on your own computer. It informs; it does not diagnose. Not reviewed by a clinician.',
} as const;
