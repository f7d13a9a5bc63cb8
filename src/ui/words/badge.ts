/** What the toolbar button says when a pointer rests on it; read aloud by screen readers. */
import type { Mark } from '../../mark.ts';

export const badgeWords: Record<Mark, string> = {
  tips: 'Second Look: tips for this page',
  quiet: 'Second Look',
  unread: 'Second Look: this page could not be read',
};

/** The same where a date has passed; the mark of the page is named first. */
export const badgeLateWords: Record<Mark, string> = {
  tips: 'Second Look: tips for this page. A date on your list has passed.',
  quiet: 'Second Look: a date on your list has passed',
  unread: 'Second Look: this page could not be read. A date on your list has passed.',
};
