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
  loading: {
    says: 'I may not have read all of this file. It speaks of something that was still loading.',
    next: 'Open the page in the portal, wait until all of it shows, then save it again.',
  },
  behind: {
    says: 'I could not read the report itself, because this file only leads to it.',
    next: 'In the portal, download the report itself or open it as text, then choose that file.',
  },
  partly: 'In the part that I did read, I did not find one.',
  missed: {
    pictures: {
      one: '{count} of {all} pages holds no text, or is a picture. I did not read it.',
      other: '{count} of {all} pages hold no text, or are pictures. I did not read them.',
      next: 'Scans and faxes are often like this. Look for the same report as text in the portal.',
    },
    rest: {
      one: 'This file has {all} pages. I did not read the last one.',
      other: 'This file has {all} pages. I did not read the last {count}.',
      next: 'If you can, choose one report at a time.',
    },
    frames: {
      one: 'A part of this page stands in another file. I did not read it.',
      other: '{count} parts of this page stand in other files. I did not read them.',
      next: 'In the portal, open that part by itself and save it. Or look there for a PDF.',
    },
    drawn: {
      one: 'A picture in this file may hold words. I did not read it.',
      other: '{count} pictures in this file may hold words. I did not read them.',
      next: 'Look for the same report as text in the portal.',
    },
    attached: {
      one: 'One more document belongs to this file. I did not read it.',
      other: '{count} more documents belong to this file. I did not read them.',
      next: 'Look for it in the portal as a PDF or as text, and choose it by itself.',
    },
    entries: {
      one: 'One entry of this file is in a form that I cannot read.',
      other: '{count} entries of this file are in a form that I cannot read.',
      next: 'Some programs write codes in place of words. Look in the portal for the same as text.',
    },
    mistaken: {
      one: 'One entry is marked as entered by mistake. I left it out.',
      other: '{count} entries are marked as entered by mistake. I left them out.',
      next: 'If you did not expect that, ask the office that made this file.',
    },
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
    wordless: {
      says: 'I could not read this file, because I find no words in it.',
      next: 'It may hold only numbers or codes. Look for the same report as text or a PDF in the portal.',
    },
    elsewhere: {
      says: 'I did not read this file. It looks like a page for signing in, bills, visits to come or settings.',
      next: 'If it holds a report, save the report by itself, then choose that file.',
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
      none: 'I did not find one in its words',
      part: 'Read in part',
      unread: 'Not read',
    },
    others: {
      one: '{count} more file holds nothing that I read: pictures, styles and the like.',
      other: '{count} more files hold nothing that I read: pictures, styles and the like.',
    },
  },
  records: 'A record to ask for, and this file may be it: {records}.',
  recordsMark: 'Mark it on my list',
  inHand: {
    shown: 'This file looks like: {record}. You can mark it on the list for {person}.',
    shownOn: 'This file looks like: {record}, of {day}. You can mark it on the list for {person}.',
    done: '{record}: marked as in hand on the list for {person}.',
    held: '{record}: in hand on the list for {person}.',
  },
  consent: 'First, say on the welcome page if I may read for you.',
  openWelcome: 'Open the welcome page',
  kept: 'Kept. Your list is in the workspace.',
  openList: 'Open the list',
} as const;
