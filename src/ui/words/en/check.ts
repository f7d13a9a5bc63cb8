/** English words of the page that reads a file. */
export const check = {
  title: 'Check a file',
  intro:
    'Choose a report that you saved or downloaded. It is read on this computer, as a portal page is. Nothing of it is kept or sent.',
  choose: 'Choose a file',
  drop: 'You can also drop it here.',
  kinds: 'A PDF with text, a saved web page, a health summary or plain text, up to 50 MB.',
  reading: 'Reading {name}…',
  stop: 'Stop',
  stopped: 'Stopped. Nothing was kept.',
  another: 'Choose another file',
  state: {
    current: 'This file may call for a second opinion.',
    suspected: 'This file raises a question. It is not settled yet.',
    history: 'This file speaks of something in the past.',
    none: 'I did not find one in the words of this file.',
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
      says: 'I could not read this file, because it is larger than 50 MB.',
      next: 'Choose one report at a time.',
    },
    picture: {
      says: 'I could not read this file, because it is a picture and holds no text.',
      next: 'Scans and faxes are often like this. Look for the same report as text in the portal.',
    },
    packed: {
      says: 'I could not read this file, because it is packed (ZIP or Word).',
      next: 'Open it, then choose one of the files in it. A Word file can be saved as a PDF.',
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
  records: 'A record to ask for, and this file may be it: {records}.',
  consent: 'First, say on the welcome page if I may read for you.',
  openWelcome: 'Open the welcome page',
  kept: 'Kept. Your list is in the workspace.',
  openList: 'Open the list',
} as const;
