/** The mark on the toolbar button: that the page on screen has tips, never what it says. */
import { browser } from './browser.ts';
import type { Mark } from './mark.ts';
import { badgeWords } from './ui/words/badge.ts';

const text: Record<Mark, string> = { tips: '•', quiet: '', unread: '?' };

/** Shows a tab's mark; a tab that is gone meanwhile is nobody's loss. */
export async function showMark(tabId: number, mark: Mark): Promise<void> {
  await Promise.allSettled([
    browser.action.setBadgeBackgroundColor({ tabId, color: '#1f6f78' }),
    browser.action.setBadgeTextColor?.({ tabId, color: '#ffffff' }),
    browser.action.setBadgeText({ tabId, text: text[mark] }),
    browser.action.setTitle({ tabId, title: badgeWords[mark] }),
  ]);
}
