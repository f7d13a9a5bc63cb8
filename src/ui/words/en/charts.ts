/** English words of what the page on screen offers to a list, and of the guard against the wrong one. */
export const charts = {
  knownTitle: 'This chart belongs to the list for {person}',
  known: 'You said so before. Nothing is added until you press the button.',
  guard: 'Add it to the list for {person}?',
  guardMeans: 'This page may be another person’s chart. Please check the name at the top of the portal.',
  guardNo: 'Do not add it',
  guardYes: 'Add it',
  remember: 'Is this the chart of {person}? I can offer this list whenever it is open.',
  rememberMeans: 'The name in the portal is not kept, only a code made from it.',
  rememberYes: 'Yes, offer it',
  inHand: 'Your portal shows this one: {record}.',
  inHandOn: 'Your portal shows this one: {record}, of {day}.',
  inHandAsk: 'Mark as in hand',
  inHandDone: '{record}: marked as in hand.',
  method: 'Portal',
} as const;
