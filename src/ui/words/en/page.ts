/** English words about the page on screen: what it says, what could not be read, what to answer. */
export const page = {
  looking: 'Looking at this page…',
  state: {
    current: 'This page may call for a second opinion.',
    suspected: 'This page raises a question. It is not settled yet.',
    history: 'This page speaks of something in the past.',
    none: 'I looked for a serious diagnosis. I did not find one in the words on this page.',
  },
  itsWords: 'The page says:',
  showWords: 'Show the words',
  under: 'The page says, under “{section}”:',
  noneMeans: 'I can miss one, so this is not an all-clear. If something worries you, ask your care team.',
  pastMeans: 'If it has come back, or the plan changes, a second opinion can still help.',
  notSure: 'I can be wrong. Your doctor knows more than this page.',
  answer: {
    ask: 'If this does not fit:',
    notMe: 'It is not about me',
    notRight: 'It was read wrongly',
    someoneICareFor: 'It is about someone I care for',
    /** On a chart that is another person's: whom it is about is said there already. */
    theirs: {
      ask: 'If this does not fit this person:',
      notMe: 'It is not about this person',
      thanks: 'You said this is not about this person.',
    },
    thanks: {
      'not-me': 'You said this is not about you.',
      'not-right': 'You said this was read wrongly.',
      'someone-i-care-for': 'You said this is about someone you care for.',
    },
    aside: 'I will show no tips for these words again. The dot on the button may still come.',
    undo: 'Undo',
  },
  otherChart: 'The portal says this is another person’s chart.',
  otherChartNext: 'I keep each person’s list apart. Choose whose list this is before you keep anything.',
  unread: {
    language: {
      says: 'I could not read this page, because it is not in English or Spanish.',
      next: 'If the portal offers English or Spanish, switch and look again.',
    },
    file: {
      says: 'I could not read this page, because it shows a file or a picture.',
      next: 'Look for the same result as text. Or save the file, then choose “Check a file” in the sidebar.',
    },
    frame: {
      says: 'I could not read part of this page, because another site shows it.',
      next: 'You can turn that site on as well.',
    },
    loading: {
      says: 'I could not read this page yet, because it is still loading.',
      next: 'Wait until it is done, then look again.',
    },
    size: {
      says: 'I could not read all of this page, because it is very long.',
      next: 'Open one report at a time and look again.',
    },
  },
  frame: 'Part of this page comes from {host}.',
  frameOff: 'I have not read that part.',
  turnOnFrame: 'Turn on {host} as well',
  lookAgain: 'Look again',
  notOn: 'Second Look is off on this site.',
  notOnNext: 'I have not read this page. Turn it on if this is your patient portal.',
  refresh: 'I could not read this page. It may have been open before Second Look was.',
  refreshNext:
    'Refresh the page, then open this again. Finish anything half written there first. Is it a PDF? Save it, then choose “Check a file”.',
  late: 'I am still reading this page.',
  lateNext: 'It is long. Wait a moment, then look again.',
  notAPage: 'This is not a page I can read.',
  notAPageNext:
    'The browser keeps some pages to itself: its own pages, its store, files and PDFs. Is it a PDF? Save it, then choose “Check a file”.',
  clickButton: 'Second Look knows nothing about this tab.',
  clickButtonNext: 'To look at it, click the Second Look button in the browser’s toolbar.',
} as const;
