/** English words of the page that reads a file. */
export const check = {
  title: 'Check a file',
  intro:
    'Choose a report that you saved or downloaded. It is read on this computer, as a portal page is. Nothing of it is kept or sent.',
  choose: 'Choose a file',
  drop: 'You can also drop it here.',
  kinds: 'A PDF with text, a saved web page, a health summary, plain text, or a ZIP of these, up to 50 MB.',
  reading: 'Reading {name}…',
  stop: 'Stop',
  stopped: 'Stopped. Nothing was kept.',
  another: 'Choose another file',
  state: {
    current: 'This file may call for a second opinion.',
    suspected: 'This file raises a question. It is not settled yet.',
    history: 'This file speaks of something in the past.',
    none: 'I looked for a serious diagnosis. I did not find one in the words of this file.',
  },
  itsWords: 'The file says:',
  under: 'The file says, under “{section}”:',
  language: {
    says: 'I could not read this file, because it is not in English or Spanish.',
    next: 'Ask the office for it in one of these, or ask your care team to read it with you.',
  },
  long: {
    says: 'I could not read all of this file, because it is very long.',
    next: 'If you can, choose one report at a time.',
  },
  refused: {
    empty: {
      says: 'I could not read this file, because it is empty.',
      next: 'Download it again from the portal, then choose it once more.',
    },
    'too-large': {
      says: 'I could not read this file, because it is too large.',
      next: 'Choose one report at a time. I read pages and health summaries up to 20 MB, other files up to 50 MB.',
    },
    picture: {
      says: 'I could not read this file, because it is a picture and holds no text.',
      next: 'Scans and faxes are often like this. Look for the same report as text in the portal.',
    },
    packed: {
      says: 'I could not read this file, because it is packed inside another, or made by an office program.',
      next: 'Open it on your computer. A Word file can be saved as a PDF. Then choose that one.',
    },
    bomb: {
      says: 'I did not open this file, because it would unpack to far more than a portal ever gives.',
      next: 'Download it again from the portal, or choose one report at a time.',
    },
    unsafe: {
      says: 'I did not open this file, because names in it point to other places on a computer.',
      next: 'Portals do not make such files. Download it again from the portal itself.',
    },
    entities: {
      says: 'I did not read this file, because it holds commands that no health summary needs.',
      next: 'Download it again from the portal, or look there for a PDF.',
    },
    locked: {
      says: 'I could not read this file, because it asks for a password.',
      next: 'Open it with the password and print it to a new PDF, then choose that one.',
    },
    damaged: {
      says: 'I could not read this file, because it is damaged or incomplete.',
      next: 'Download it again from the portal, then choose it once more.',
    },
    unknown: {
      says: 'I could not read this file, because I do not know its kind.',
      next: 'In the portal, look for a PDF or a text. Or open the report there and save the page.',
    },
  },
  zip: {
    progress: 'Reading file {done} of {count} in {name}…',
    title: { one: '{count} file in this ZIP', other: '{count} files in this ZIP' },
    means: 'Each was read as a file of its own. Choose one to see what it says.',
    states: {
      current: 'May call for a second opinion',
      suspected: 'Raises a question',
      history: 'Speaks of the past',
      none: 'I found no serious diagnosis in its words',
      unread: 'Not read',
    },
    others: {
      one: '{count} more file holds nothing that I read: pictures, styles and the like.',
      other: '{count} more files hold nothing that I read: pictures, styles and the like.',
    },
  },
  records: 'A record to ask for, and this file may be it: {records}.',
  consent: 'First, say on the welcome page if I may read for you.',
  openWelcome: 'Open the welcome page',
  kept: 'Kept. Your list is in the workspace.',
  openList: 'Open the list',
} as const;
