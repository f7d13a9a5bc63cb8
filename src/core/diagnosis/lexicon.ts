/** The conditions compiled once: what each name means. */

import type { Condition } from './condition.ts';
import { conditions } from './conditions/all.ts';
import { names as extra } from './names.ts';
import { growths, heads } from './words.ts';

/** What a matched phrase may be. */
export type Entry =
  | { readonly is: 'name'; readonly condition: Condition }
  | { readonly is: 'loose'; readonly condition: Condition; readonly near: RegExp }
  | { readonly is: 'short'; readonly condition: Condition; readonly cues: RegExp | null }
  | { readonly is: 'head'; readonly condition: Condition | null }
  | { readonly is: 'malignant' | 'suspicious' | 'pathway' | 'growth' | 'tumor' | 'rads' | 'ca' | 'unlike' };

const split = (words: string | undefined): readonly string[] => (words ? words.split('|') : []);
const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** Every condition by its id. */
export const conditionById: ReadonlyMap<string, Condition> = new Map(conditions.map((one) => [one.id, one]));

const abroad: Readonly<Record<string, string>> = { em: 'aem', hem: 'haem', esoph: 'oesoph', tumor: 'tumour' };

/** The ways a name is written: "Still's disease" as "Stills" and "Still", "tumor" as "tumours", "anemia" as "anaemia". */
function formsOf(name: string): readonly string[] {
  const british = name.replace(/(?<=\ban|\bleuk)em|\bhem|\besoph|\btumor/g, (from) => abroad[from] ?? from);
  return [name.replace(/'s(?= |$)/, ''), name.replace("'s", 's'), british, `${name}s`, `${british}s`];
}

function compile(): ReadonlyMap<string, Entry> {
  const all = new Map<string, Entry>();
  const enter = (words: string | undefined, entry: Entry): void => {
    for (const word of split(words)) {
      all.set(word, entry);
      for (const form of formsOf(word)) if (!all.has(form)) all.set(form, entry);
    }
  };
  enter(heads, { is: 'head', condition: null });
  enter('malignant|cancerous|maligno|maligna', { is: 'malignant' });
  enter('suspicious|sospechosa|sospechoso', { is: 'suspicious' });
  enter('two week wait|2 week wait|2ww|two week rule|suspected cancer pathway', { is: 'pathway' });
  enter('neoplasm|neoplasia|neoplastic process|neoplastic disease', { is: 'growth' });
  enter('tumor', { is: 'tumor' });
  enter('bi rads|birads|pi rads|pirads|li rads|lirads|lung rads|o rads', { is: 'rads' });
  for (const word of ['ca', 'adeno']) all.set(word, { is: 'ca' });
  for (const [id, names] of Object.entries(extra)) {
    const condition = conditionById.get(id);
    if (condition) enter(names, { is: 'name', condition });
  }
  for (const condition of conditions) {
    enter(condition.heads, { is: 'head', condition });
    enter(condition.names, { is: 'name', condition });
    if (condition.near) enter(condition.loose, { is: 'loose', condition, near: new RegExp(condition.near) });
    const cues = condition.cues ? new RegExp(`\\b(?:${condition.cues})\\b`) : null;
    for (const word of split(condition.short)) all.set(word, { is: 'short', condition, cues });
  }
  for (const condition of conditions) enter(condition.unlike, { is: 'unlike' });
  return all;
}

/** Every phrase and what it is. */
export const entries = compile();

const longestFirst = (words: Iterable<string>): string =>
  [...words]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map(escaped)
    .join('|');

function byWord(pick: (condition: Condition) => string | undefined): ReadonlyMap<string, string> {
  return new Map(conditions.flatMap((one) => split(pick(one)).map((word) => [word, one.id] as const)));
}

/** Condition id by part of the body. */
export const siteOf = byWord((one) => one.sites);
/** Condition id by a word beside the head-word. */
export const kindOf = byWord((one) => one.kinds);
/** Finds parts of the body. */
export const everySite = new RegExp(`\\b(?:${longestFirst(siteOf.keys())})\\b`, 'g');
/** Finds kinds. */
export const everyKind = new RegExp(`\\b(?:${longestFirst(kindOf.keys())})\\b`, 'g');
/** Single words of sites and kinds: they may stand in a name. */
export const namingWords: ReadonlySet<string> = new Set(
  [...siteOf.keys(), ...kindOf.keys()].flatMap((phrase) => phrase.split(' ')),
);
/** A growth's noun at the start of a text, after at most two words. */
export const growthAhead = new RegExp(`^ (?:[a-z]+ ){0,2}?(?:${growths})\\b`);
