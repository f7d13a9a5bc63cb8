/** The state of the page in one sentence, for the live region. */
import type { Assessment } from '../core/assessment.ts';
import { type Answer, thanksFor } from './state.tsx';
import type { Words } from './words/en.ts';

/** A screen of the popup or the sidebar, as far as the sentence goes. */
type Stands =
  | { readonly kind: 'loading' | 'consent' | 'not-on' | 'unknown' | 'refresh' | 'late' | 'not-a-page' }
  | { readonly kind: 'read'; readonly assessment: Assessment };

/** What a screen reader is told when the screen changes; the same words as the heading on it. */
export function sentenceOf(screen: Stands, answer: Answer | null, words: Words, off: string): string {
  const { page, popup } = words;
  switch (screen.kind) {
    case 'loading':
      return page.looking;
    case 'consent':
      return popup.before;
    case 'not-on':
    case 'unknown':
      return off;
    case 'refresh':
      return page.refresh;
    case 'late':
      return page.late;
    case 'not-a-page':
      return page.notAPage;
    case 'read': {
      const { status, unread } = screen.assessment;
      const unreadSays = unread === null ? '' : page.unread[unread].says;
      if (status === 'none' && unread !== null) return unreadSays;
      const says =
        answer === null || answer === 'someone-i-care-for'
          ? page.state[status]
          : thanksFor(answer, screen.assessment, page);
      return [says, unreadSays].filter(Boolean).join(' ');
    }
  }
}
