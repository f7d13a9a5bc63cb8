/** English words of the lock. */
export const lock = {
  title: 'Lock',
  means: 'A passphrase turns all that you keep here into code. Without it, nobody can read it.',
  first:
    'What you wrote before can stay in the browser’s own files until it tidies them. So set the lock first, then write.',
  begin: 'Set a lock…',
  backupFirst: 'Download a backup first',
  lost: 'Nobody can recover a lost passphrase: not we, not your browser, not anyone. Without it your lists are lost. On paper, away from this computer, it is in good hands.',
  outside:
    'Your settings, the portals you turned on, and bare times that something is due stay outside the lock.',
  make: 'Turn the lock on',
  making: 'Locking all that you keep…',
  isOn: 'The lock is on, and open now.',
  shutsWhen: 'It shuts by itself',
  after: {
    5: 'After 5 minutes without use',
    15: 'After 15 minutes without use',
    60: 'After an hour without use',
    0: 'Only when the browser closes',
  },
  always: 'It always shuts when the browser closes.',
  now: 'Lock now',
  change: 'Change the passphrase…',
  remove: 'Turn the lock off…',
  current: 'Your passphrase now',
  next: 'New passphrase',
  changeIt: 'Change it',
  removeIt: 'Turn the lock off',
  removeMeans:
    'All that you keep then lies on this computer as it did before, for anyone who uses it to read.',
  working: 'One moment…',
  turnedOn: 'The lock is on.',
  changed: 'The passphrase is changed. The old one opens nothing any more.',
  removed: 'The lock is off.',
  shut: {
    says: 'Your lists are locked.',
    next: 'They open with your passphrase. Tips for a page work without it.',
  },
  open: 'Unlock',
  opening: 'Unlocking…',
  forgot: 'I forgot my passphrase',
  forgotMeans:
    'Nobody can recover it, and nobody can open these lists without it. You can erase everything and begin anew. If you have a backup, restore it then.',
  toSettings: 'Go to “Erase everything”',
  required: {
    says: 'First, a lock',
    who: 'The organisation that looks after this computer asks for a lock before anything is kept here. With it, nobody else who uses this computer can read what you write.',
    free: 'Tips for a page, the guide and “Check a file” work without it. What you kept before stays, and you can read it.',
    shuts: 'It shuts after 15 minutes without use. You can change that under Settings.',
  },
  refused: {
    required: {
      says: 'The organisation that looks after this computer asks for this lock.',
      next: 'So it cannot be turned off here. You can change its passphrase.',
    },
    wrong: {
      says: 'That passphrase does not open the lock.',
      next: 'Nothing was changed. Capital letters and spaces count. You can try as often as you like.',
    },
    damaged: {
      says: 'The lock is damaged, so I cannot open your lists.',
      next: 'Nothing was changed. If you have a backup, erase everything under Settings, then restore it.',
    },
    newer: {
      says: 'A newer Second Look made this lock.',
      next: 'Update the extension, then unlock it. Nothing was changed.',
    },
    failed: {
      says: 'The browser did not let me do that.',
      next: 'Nothing was lost. Close this, open it again, and try once more.',
    },
  },
} as const;
