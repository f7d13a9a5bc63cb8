/** What the toolbar button says when a pointer rests on it; read aloud by screen readers. */
import type { Mark } from '../../mark.ts';

export const badgeWords: Record<Mark, string> = {
  tips: 'Second Look: tips for this page',
  quiet: 'Second Look',
  unread: 'Second Look: this page could not be read',
};
