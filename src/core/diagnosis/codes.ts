/** ICD-10-CM and ICD-9-CM codes as evidence: for an illness, for its past, for a screening, for none. */
import { conditions } from './conditions/all.ts';

const codes = conditions
  .flatMap(({ id, codes }) => (codes?.split('|') ?? []).map((code) => [code, id] as const))
  .sort(([a], [b]) => b.length - a.length);

/** The condition that an ICD-10-CM code ("C50.911") means, or null. Source: ICD-10-CM 2022, chapters 2 and 21. */
export const conditionOfCode = (code: string): string | null =>
  codes.find(([start]) => code.startsWith(start))?.[1] ??
  (/^(?:C\d|D0)\d/.test(code) ? 'other-cancer' : null);

/** Whether a code is of a past, a family or a screening: "Z85.3", "Z12.11"; "V10.3" and "V76.51" where the page says ICD-9. */
export const isOfNoIllness = (code: string, isNine: boolean): boolean =>
  (isNine ? /^V(?:1\d|7[3-9]|8[0-2])/ : /^Z(?:8[0-6]|1[235])/).test(code);
