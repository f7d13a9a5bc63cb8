/** English words around the opinions side by side. */
export const opinions = {
  title: 'Opinions side by side',
  intro: 'What each doctor said, in your own words. Fill in what you know; the rest can stay empty.',
  ranks: { first: 'First opinion', second: 'Second opinion', third: 'Third opinion' },
  on: 'on “{row}”',
  addThird: 'Add a third opinion',
  dropThird: 'Take the third opinion off',
  dropAsk: 'Take the third opinion off?',
  dropMeans: 'What you wrote of it goes with it. “Recent changes” can bring it back.',
  keep: 'Keep it',
  outcome: 'Do they agree?',
  outcomeMeans: 'You decide what to call it. Choose one to see what can help next.',
  outcomes: { agree: 'They agree', differ: 'They differ', open: 'Not sure yet' },
  letter: 'Your note to the first doctor, under “Letters”, says the same.',
  steps: { agree: 'When they agree', differ: 'When they differ' },
} as const;
