/** English words around a piece of advice: its source, date and review. */
export const tips = {
  title: 'What may help now',
  urgent: 'Please read this first',
  first: 'First',
  more: 'More that may help',
  source: 'Source: {organisation}, {date}',
  undated: 'no date given',
  safety: 'General safety advice',
  details: 'Where this comes from',
  why: 'Why you see this',
  checkedOn: 'We looked at the source',
  notReviewed: 'Not yet reviewed by a clinician.',
  reviewed: 'Reviewed by {name}.',
  opens: 'opens a web page',
  next: {
    records: 'See the records to ask for',
    questions: 'See questions to ask',
    call: 'See who to call',
    message: 'See what to write',
  },
  informs: 'Second Look informs. It does not diagnose, and it does not know your health. Your doctor does.',
} as const;
