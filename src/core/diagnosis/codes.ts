/** ICD-10-CM and ICD-9-CM codes as evidence: for an illness, for its past, for a screening, for none. */
import { conditions } from './conditions/all.ts';

/** What a code says: a condition's id, or that the words beside it are not the reader's illness now. */
export type CodeMeaning =
  | { readonly says: 'condition'; readonly id: string }
  | { readonly says: 'history' | 'family' | 'screening' | 'benign' | 'uncertain' };

const tens: [string, string][] = [];
const nines: [string, string][] = [];
for (const condition of conditions) {
  for (const code of condition.codes?.split('|') ?? []) tens.push([code, condition.id]);
  for (const code of condition.codes9?.split('|') ?? []) nines.push([code, condition.id]);
}
const longest = (a: [string, string], b: [string, string]): number => b[0].length - a[0].length;
tens.sort(longest);
nines.sort(longest);

/** The meaning of an ICD-10-CM code ("C50.911"), or null. Source: ICD-10-CM 2022, chapters 2 and 21. */
export function meaningOfCode(code: string): CodeMeaning | null {
  const plain = code.toUpperCase();
  if (/^Z(?:85|86)/.test(plain)) return { says: 'history' };
  if (/^Z8[0-4]/.test(plain)) return { says: 'family' };
  if (/^Z1[2-3]|^Z15|^R97/.test(plain)) return { says: 'screening' };
  const found = tens.find(([start]) => plain.startsWith(start));
  if (found) return { says: 'condition', id: found[1] };
  if (/^D[12]\d|^D3[0-6]/.test(plain)) return { says: 'benign' };
  if (/^D(?:3[7-9]|4[0-9])/.test(plain)) return { says: 'uncertain' };
  if (/^[C]\d\d/.test(plain)) return { says: 'condition', id: 'other-cancer' };
  if (/^D0\d/.test(plain)) return { says: 'condition', id: 'other-cancer' };
  return null;
}

/** The meaning of an ICD-9-CM code ("153.9", "V76.51"), or null; asked only where a page says that it is one. */
export function meaningOfCode9(code: string): CodeMeaning | null {
  const plain = code.toUpperCase();
  if (/^V10|^V1[2-5]/.test(plain)) return { says: 'history' };
  if (/^V1[6-9]/.test(plain)) return { says: 'family' };
  if (/^V7[3-9]|^V8[0-2]/.test(plain)) return { says: 'screening' };
  const found = nines.find(([start]) => plain.startsWith(start));
  if (found) return { says: 'condition', id: found[1] };
  if (/^2(?:1\d|2\d)/.test(plain)) return { says: 'benign' };
  if (/^23[5-9]/.test(plain)) return { says: 'uncertain' };
  return null;
}
