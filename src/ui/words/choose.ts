/** Picks the table of words for the languages a person prefers. */
import { en, type Words } from './en.ts';

const tables: readonly Words[] = [en];

/** The first table whose language the person reads; English where there is none. */
export function chooseWords(languages: readonly string[]): Words {
  const wanted = languages.map((language) => language.split('-')[0]?.toLowerCase());
  for (const language of wanted) {
    const table = tables.find(({ lang }) => lang === language);
    if (table) return table;
  }
  return en;
}
