/** The languages of our own words. English stands in every piece; the others are tables by the English sentence. */

/** Our own words, in English. */
export type Words = { readonly en: string };

export const languages = ['en', 'es'] as const;
export type Language = (typeof languages)[number];

/** What each English sentence is in another language. */
export type Sentences = Readonly<Record<string, string>>;

const learned = new Map<Language, Sentences>();

/** Makes a table known; `inLanguage` speaks English until then. */
export function learn(language: Language, sentences: Sentences): void {
  learned.set(language, sentences);
}

/** The language of a BCP 47 tag, where it is one of ours. */
function ours(tag: string): Language | undefined {
  const primary = tag.split('-')[0]?.toLowerCase();
  return languages.find((language) => language === primary);
}

/** The language of a BCP 47 tag; English where it is none of ours. */
export const languageOf = (tag: string): Language => ours(tag) ?? 'en';

/** Words in the language of a BCP 47 tag; in English where its table has not been learned, or lacks them. */
export function inLanguage({ en }: Words, tag: string): string {
  const table = learned.get(languageOf(tag));
  return table && Object.hasOwn(table, en) ? (table[en] ?? en) : en;
}

/** The language to speak: the one that was chosen, else the first of `preferred` that is ours, else English. */
export function chooseLanguage(chosen: Language | 'browser', preferred: readonly string[]): Language {
  return chosen === 'browser' ? languageOf(preferred.find(ours) ?? 'en') : chosen;
}
