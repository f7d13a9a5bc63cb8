/** English words for what can go wrong: a plain sentence and a next step each. */
export const errors = {
  'storage-full': {
    says: 'I could not save that, because the browser has no room left.',
    next: 'Your words are still here. Download a backup, free some space on this computer, then change anything to save again.',
  },
  'not-saved': {
    says: 'I could not save that.',
    next: 'Your words are still here. Copy them somewhere safe, close this and open it again.',
  },
  locked: {
    says: 'I could not save that, because your lists are locked.',
    next: 'Unlock them first, then try again.',
  },
  'lock-required': {
    says: 'I could not save that yet: on this computer a lock comes first.',
    next: 'Set one under Settings. What you typed stays in its field, and is saved then.',
  },
  refused: {
    says: 'You did not allow it, so this site stays off.',
    next: 'Nothing was read. You can try again, or check the page once instead.',
  },
  'not-on': {
    says: 'The browser did not turn this site on.',
    next: 'Nothing was read. You can try again, or check the page once instead.',
  },
  'not-erased': {
    says: 'I could not erase everything.',
    next: 'Something of yours may still be here. Try again, or remove the extension: that clears its data.',
  },
  updated: {
    says: 'Second Look was updated while this was open.',
    next: 'Close this and open it again. What you saved is safe.',
  },
  'backup-foreign': {
    says: 'I could not read that file. It does not look like a backup.',
    next: 'Choose the file whose name starts with “second-look-backup”.',
  },
  'backup-damaged': {
    says: 'That backup is damaged, so I did not use any of it.',
    next: 'Nothing here was changed. Try an older backup.',
  },
  'backup-newer': {
    says: 'That backup was made by a newer Second Look.',
    next: 'Update the extension, then try again. Nothing here was changed.',
  },
  'backup-too-large': {
    says: 'That file is too large to be a backup.',
    next: 'Choose the file whose name starts with “second-look-backup”.',
  },
  'backup-unmade': {
    says: 'A backup of all this would be too large to be read back, so I did not make one.',
    next: 'Nothing here was changed. Delete lists that you no longer need, then try again.',
  },
  'backup-costly': {
    says: 'That file asks for far more work than any backup of ours, so I did not open it.',
    next: 'Nothing here was changed. Choose a backup that you made yourself.',
  },
  'backup-passphrase': {
    says: 'That passphrase does not open this backup.',
    next: 'Nothing here was changed. Capital letters and spaces count. If you are sure of it, the file is damaged: try an older backup.',
  },
  'not-opened': {
    says: 'The browser did not open the sidebar.',
    next: 'Open it from the browser’s own menu: View, then Sidebar or Side panel.',
  },
  'not-made': {
    says: 'I could not make that file.',
    next: 'Nothing was lost. Try again, or choose another format.',
  },
  'not-read': {
    says: 'Something went wrong while I read this page.',
    next: 'Refresh the page and look again.',
  },
} as const;
