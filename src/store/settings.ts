/** How the person likes it: theme, text size, country. */
import * as v from 'valibot';
import { countries as countriesWithLaw } from '../core/guidance/advice.ts';
import type { Saved } from './saved.ts';
import { changeStored, readStored, type Stored } from './stored.ts';

export const themes = ['system', 'light', 'dark'] as const;
export const textSizes = ['normal', 'large', 'larger'] as const;
/** Countries whose law the letters and dates know, and "other". */
export const countries = [...countriesWithLaw, 'other'] as const;

const settingsSchema = v.strictObject({
  theme: v.picklist(themes),
  textSize: v.picklist(textSizes),
  country: v.picklist(countries),
});

/** `country` chooses the law that letters and dates go by. */
export type Settings = Readonly<v.InferOutput<typeof settingsSchema>>;

/** Settings of the first day. */
export const firstSettings: Settings = { theme: 'system', textSize: 'normal', country: 'US' };

const stored: Stored<Settings> = {
  key: 'settings',
  area: 'local',
  shape: { schema: settingsSchema, migrations: [] },
  initial: firstSettings,
};

/** The settings as they stand. Rejects with StoreError. */
export const readSettings = (): Promise<Settings> => readStored(stored);

/** Changes the settings that are named; the others stay. */
export const changeSettings = (change: Partial<Settings>): Promise<Saved<Settings>> =>
  changeStored(stored, (settings) => ({ ...settings, ...change }));
