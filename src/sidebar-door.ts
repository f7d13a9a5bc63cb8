/** Opens the browser's own sidebar: Chrome's side panel or Firefox's sidebar. */
import { browser, sidePanel } from './browser.ts';

/** Must be called before any `await` of a click or command: browsers open a sidebar only for the person. */
export function openSidebar(windowId: number): Promise<void> {
  return sidePanel ? sidePanel.open({ windowId }) : browser.sidebarAction.open();
}
