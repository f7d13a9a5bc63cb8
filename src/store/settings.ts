/** How the person likes it: theme, text size, country, language. */
import * as v from 'valibot';
import type { Migration } from '../core/case/migrations.ts';
import { type Country, countries as countriesWithLaw } from '../core/guidance/advice.ts';
import { languages } from '../core/languages.ts';
import { readPolicy } from './policy.ts';
import { readStored, type Stored } from './stored.ts';

export const themes = ['system', 'light', 'dark'] as const;
export const textSizes = ['normal', 'large', 'larger'] as const;
/** Countries whose law the letters and dates know, "other", and "unchosen" until the person or an organisation chooses. */
export const countries = [...countriesWithLaw, 'other', 'unchosen'] as const;

const settingsSchema = v.strictObject({
  theme: v.picklist(themes),
  textSize: v.picklist(textSizes),
  country: v.picklist(countries),
  quietWords: v.boolean(),
  language: v.picklist(['browser', ...languages]),
  papers: v.picklist(languages),
});

/**
 * `country` chooses the law that letters and dates go by; with `quietWords` names of illnesses are
 * covered on screens. `language` is of the screens (`browser`: the first of the browser's that is ours), `papers` of what is
 * printed and saved for others to read.
 */
export type Settings = Readonly<v.InferOutput<typeof settingsSchema>>;

/** Settings of the first day. */
export const firstSettings: Settings = {
  theme: 'system',
  textSize: 'normal',
  country: 'unchosen',
  quietWords: false,
  language: 'browser',
  papers: 'en',
};

/** From version 1 to 2: names are shown, as they were. */
const named: Migration = (old) => ({ ...(old as object), quietWords: false });

/** From version 2 to 3: the screens spoke English to everybody; papers stay so. */
const spoken: Migration = (old) => ({ ...(old as object), language: 'browser', papers: 'en' });

/** Settings as stored. */
export const storedSettings: Stored<Settings> = {
  key: 'settings',
  area: 'local',
  shape: { schema: settingsSchema, migrations: [named, spoken] },
  initial: firstSettings,
};

/** As the person chose: what an organisation sets besides is not waited for. Rejects with StoreError. */
export const readOwnSettings = (): Promise<Settings> => readStored(storedSettings);

/** The settings as they stand. Until the person chooses a country, an organisation's choice stands. Rejects with StoreError. */
export async function readSettings(): Promise<Settings> {
  const [settings, policy] = await Promise.all([readOwnSettings(), readPolicy()]);
  const country = settings.country === 'unchosen' ? policy.country : null;
  return country === null ? settings : { ...settings, country };
}

/** The country as guidance and law know it; undefined where none of theirs was chosen. */
export function countryOf({ country }: Pick<Settings, 'country'>): Country | undefined {
  return country === 'other' || country === 'unchosen' ? undefined : country;
}
