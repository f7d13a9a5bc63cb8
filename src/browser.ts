/** The only door to the extension API. */
import browser from 'webextension-polyfill';

export type { Menus, Permissions, Runtime, Scripting, Storage, Tabs } from 'webextension-polyfill';
export { browser };
