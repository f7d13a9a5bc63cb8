/** The only door to the extension API. */
import browser from 'webextension-polyfill';

export type { Permissions, Runtime, Scripting, Tabs } from 'webextension-polyfill';
export { browser };

/** Chrome's side panel; undefined in Firefox, which has a sidebar of its own. */
export const sidePanel: typeof chrome.sidePanel | undefined = globalThis.chrome?.sidePanel;
