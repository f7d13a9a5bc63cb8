/** How the person likes it: theme, text size, country. */
import * as v from 'valibot';
import type { Migration } from '../core/case/migrations.ts';
import { countries as countriesWithLaw } from '../core/guidance/advice.ts';
import { readPolicy } from './policy.ts';
import { readStored, type Stored } from './stored.ts';

export const themes = ['system', 'light', 'dark'] as const;
export const textSizes = ['normal', 'large', 'larger'] as const;
/** Countries whose law the letters and dates know, and "other". */
export const countries = [...countriesWithLaw, 'other'] as const;

const settingsSchema = v.strictObject({
  theme: v.picklist(themes),
  textSize: v.picklist(textSizes),
  country: v.picklist(countries),
  quietWords: v.boolean(),
});

/** `country` chooses the law that letters and dates go by; with `quietWords` names of illnesses are covered on screens. */
export type Settings = Readonly<v.InferOutput<typeof settingsSchema>>;

const europeanUnion = 'AT BE BG HR CY CZ DK EE FI FR DE GR HU IT LV LT LU MT NL PL PT RO SK SI ES SE'.split(
  ' ',
);

/** The country that a browser's language names ("en-GB": "GB"), so that nobody's first help line is another country's. */
export function countryOfLanguage(tag: string): Settings['country'] {
  const region = new Intl.Locale(tag).maximize().region ?? '';
  return countries.find((country) => country === region) ?? (europeanUnion.includes(region) ? 'EU' : 'other');
}

/** Settings of the first day. */
export const firstSettings: Settings = {
  theme: 'system',
  textSize: 'normal',
  country: countryOfLanguage(globalThis.navigator?.language ?? 'en-US'),
  quietWords: false,
};

/** From version 1 to 2: names are shown, as they were. */
const named: Migration = (old) => ({ ...(old as object), quietWords: false });

/** Settings as stored. */
export const storedSettings: Stored<Settings> = {
  key: 'settings',
  area: 'local',
  shape: { schema: settingsSchema, migrations: [named] },
  initial: firstSettings,
};

/** Settings as stored. Until the person chooses, an organisation's choice stands. */
export async function settingsNow(): Promise<Stored<Settings>> {
  const { country } = await readPolicy();
  return country === null ? storedSettings : { ...storedSettings, initial: { ...firstSettings, country } };
}

/** The settings as they stand. Rejects with StoreError. */
export const readSettings = async (): Promise<Settings> => readStored(await settingsNow());
