/** The conditions compiled once: what each name means. */

import type { Condition } from './condition.ts';
import { conditions } from './conditions/all.ts';
import { names as extra } from './names.ts';
import { growths, heads } from './words.ts';

/** What a matched phrase may be. */
export type Entry =
  | { readonly is: 'name'; readonly condition: Condition }
  | { readonly is: 'short'; readonly condition: Condition; readonly cues: RegExp | null }
  | { readonly is: 'head'; readonly condition: Condition | null }
  | { readonly is: 'malignant' | 'suspicious' | 'pathway' | 'growth' | 'tumor' | 'rads' | 'ca' | 'unlike' };

const split = (words: string | undefined): readonly string[] => (words ? words.split('|') : []);
const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** Every condition by its id. */
export const conditionById: ReadonlyMap<string, Condition> = new Map(conditions.map((one) => [one.id, one]));

function compile(): ReadonlyMap<string, Entry> {
  const all = new Map<string, Entry>();
  for (const word of heads.split('|')) all.set(word, { is: 'head', condition: null });
  for (const word of ['malignant', 'cancerous', 'maligno', 'maligna', 'malignos', 'malignas'])
    all.set(word, { is: 'malignant' });
  for (const word of ['suspicious', 'sospechosa', 'sospechosas', 'sospechoso'])
    all.set(word, { is: 'suspicious' });
  for (const word of ['two week wait', '2 week wait', '2ww', 'two week rule'])
    all.set(word, { is: 'pathway' });
  for (const word of ['neoplasm', 'neoplasms', 'neoplasia', 'neoplastic process', 'neoplastic disease'])
    all.set(word, { is: 'growth' });
  for (const word of ['tumor', 'tumors', 'tumour', 'tumours']) all.set(word, { is: 'tumor' });
  for (const word of ['bi rads', 'birads', 'pi rads', 'pirads', 'li rads', 'lirads', 'lung rads'])
    all.set(word, { is: 'rads' });
  all.set('ca', { is: 'ca' });
  for (const [id, names] of Object.entries(extra)) {
    const condition = conditionById.get(id);
    if (condition) for (const name of names.split('|')) all.set(name, { is: 'name', condition });
  }
  for (const condition of conditions) {
    for (const word of split(condition.heads)) all.set(word, { is: 'head', condition });
    for (const word of split(condition.names)) all.set(word, { is: 'name', condition });
    const cues = condition.cues ? new RegExp(`\\b(?:${condition.cues})\\b`) : null;
    for (const word of split(condition.short)) all.set(word, { is: 'short', condition, cues });
  }
  for (const condition of conditions)
    for (const word of split(condition.unlike)) all.set(word, { is: 'unlike' });
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
