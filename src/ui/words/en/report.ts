/** English words of the report that a person can pass on when a page was read wrongly. */
export const report = {
  title: 'Help to mend this',
  means:
    'This is all the report says: which rules misled me, and on what kind of page. None of your words, no name, no address is in it.',
  how: 'If you like, copy it into a report on the project’s page. Nothing is sent from here.',
  copy: 'Copy a report without your words',
  copied: 'Copied.',
  notCopied: 'The browser did not copy it. Select the lines above and copy them yourself.',
} as const;
