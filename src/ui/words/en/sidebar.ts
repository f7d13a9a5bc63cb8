/** English words of the sidebar. */
export const sidebar = {
  name: 'Second Look',
  nav: 'What to look at',
  page: 'This page',
  list: 'My list',
  nothing: 'Open a page of your patient portal to see tips for it here.',
  kept: 'On the list for {person}.',
  openWorkspace: 'Print, export and back up',
  openCheck: 'Check a file',
} as const;
