/** The mark on the toolbar button: that the page on screen has tips, or that a date has passed; never what either says. */
import { browser } from '../browser.ts';
import type { Mark } from '../mark.ts';
import { markedTabs } from '../store/marks.ts';
import { badgeLateWords, badgeWords } from '../ui/words/badge.ts';

/** A tab without a mark of its own shows what stands for all tabs. */
const text: Record<Mark, string | null> = { tips: '•', quiet: null, unread: '?' };
const late = '○';

/** Whether a date has passed is asked of the button itself: the browser keeps it while no worker runs. */
const isLate = async () => (await browser.action.getBadgeText({})) === late;

const titleOf = (mark: Mark, isLate: boolean) => (isLate ? badgeLateWords : badgeWords)[mark];

/** Shows a tab's mark, which wins over a date that has passed; a tab that is gone meanwhile is nobody's loss. */
export async function showMark(tabId: number, mark: Mark): Promise<void> {
  await Promise.allSettled([
    browser.action.setBadgeBackgroundColor({ color: '#1f6f78' }),
    browser.action.setBadgeTextColor?.({ color: '#ffffff' }),
    browser.action.setBadgeText({ tabId, text: text[mark] }),
    browser.action.setTitle({ tabId, title: titleOf(mark, await isLate()) }),
  ]);
}

/** Shows on every tab whether a date has passed. Does nothing where it is shown already. */
export async function showLate(isOver: boolean): Promise<void> {
  if (isOver === (await isLate())) return;
  await Promise.allSettled([
    browser.action.setBadgeBackgroundColor({ color: '#1f6f78' }),
    browser.action.setBadgeTextColor?.({ color: '#ffffff' }),
    browser.action.setBadgeText({ text: isOver ? late : '' }),
    browser.action.setTitle({ title: titleOf('quiet', isOver) }),
  ]);
  const marked = await markedTabs();
  await Promise.allSettled(
    marked.map(async ([tabId, mark]) => {
      // The browser forgets a tab's own title when the tab goes elsewhere; nothing tells us of a page that is off.
      if ((await browser.action.getTitle({ tabId })) === titleOf(mark, !isOver))
        await browser.action.setTitle({ tabId, title: titleOf(mark, isOver) });
    }),
  );
}
