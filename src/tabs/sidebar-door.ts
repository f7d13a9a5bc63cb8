/** Opens the browser's own sidebar: Chrome's side panel or Firefox's sidebar. */
import { browser, sidePanel } from '../browser.ts';

/**
 * Must be called before any `await` of a click or command: browsers open a sidebar only for the person.
 * `windowId`: a popup that is clicked before it knows its own may leave it out.
 */
export async function openSidebar(windowId?: number): Promise<void> {
  if (!sidePanel) return browser.sidebarAction.open();
  // In a page the click still counts after this question; in the background it would not.
  const id = windowId ?? (await browser.windows.getCurrent()).id;
  if (id === undefined) throw new Error('The popup has no window.');
  return sidePanel.open({ windowId: id });
}
