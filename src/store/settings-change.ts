/** Changing a setting, so that it can be taken back. Apart from reading them, which every page does. */
import { putRaw } from './area.ts';
import { recording } from './history.ts';
import { type Saved, unlessLocked } from './saved.ts';
import { type Settings, storedSettings } from './settings.ts';
import { changeStored, type Write } from './stored.ts';

/** While a lock is shut nobody can read the steps: the setting changes, and no step is left of it. */
const write: Write = async (change, entries) =>
  (await unlessLocked(recording()(change, entries), null)) ?? putRaw('local', entries);

/** Changes the settings that are named; the others stay. */
export const changeSettings = async (change: Partial<Settings>): Promise<Saved<Settings>> =>
  changeStored(storedSettings, (settings) => ({ ...settings, ...change }), write);
