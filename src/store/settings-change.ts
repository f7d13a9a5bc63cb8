/** Changing a setting, so that it can be taken back. Apart from reading them, which every page does. */
import { recording } from './history.ts';
import type { Saved } from './saved.ts';
import { type Settings, settingsNow } from './settings.ts';
import { changeStored } from './stored.ts';

/** Changes the settings that are named; the others stay. */
export const changeSettings = async (change: Partial<Settings>): Promise<Saved<Settings>> =>
  changeStored(await settingsNow(), (settings) => ({ ...settings, ...change }), recording());
