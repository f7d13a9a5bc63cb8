/** The mark on the toolbar button: that the page on screen has tips, or that a date has passed; never what either says. */
import { browser } from '../browser.ts';
import { chooseLanguage } from '../core/languages.ts';
import type { Mark } from '../mark.ts';
import { markedTabs } from '../store/marks.ts';
import { firstSettings, readOwnSettings } from '../store/settings.ts';
import { badgeWords } from '../ui/words/badge.ts';

/** A tab without a mark of its own shows what stands for all tabs. */
const text: Record<Mark, string | null> = { tips: '•', quiet: null, unread: '?' };
const late = '○';

/** Whether a date has passed is asked of the button itself: the browser keeps it while no worker runs. */
const isLate = async () => (await browser.action.getBadgeText({})) === late;

/** What the button says, in the language of the screens; the browser's where the settings cannot be read. */
async function titles(): Promise<(mark: Mark, isLate: boolean) => string> {
  const { language } = await readOwnSettings().catch(() => firstSettings);
  const words = badgeWords[chooseLanguage(language, navigator.languages)];
  return (mark, isLate) => words[isLate ? 'late' : 'now'][mark];
}

/** Shows a tab's mark, which wins over a date that has passed; a tab that is gone meanwhile is nobody's loss. */
export async function showMark(tabId: number, mark: Mark): Promise<void> {
  const titleOf = await titles();
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
  ]);
  await sayTitles();
}

/** Says of every tab again what its mark means: after a date has passed, or in another language. */
export async function sayTitles(): Promise<void> {
  const [titleOf, isOver, marked] = await Promise.all([titles(), isLate(), markedTabs()]);
  await Promise.allSettled([
    browser.action.setTitle({ title: titleOf('quiet', isOver) }),
    ...marked.map(async ([tabId, mark]) => {
      const ours = Object.values(badgeWords).flatMap((words) => [words.now[mark], words.late[mark]]);
      // The browser forgets a tab's own title when the tab goes elsewhere; nothing tells us of a page that is off.
      if (ours.includes(await browser.action.getTitle({ tabId })))
        await browser.action.setTitle({ tabId, title: titleOf(mark, isOver) });
    }),
  ]);
}
