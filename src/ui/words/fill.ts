/** Puts values into sentences, and numbers into their right form. */

/** A sentence in the forms that a language's plural rules name; `other` always stands. */
export type Plural = { readonly other: string; readonly [form: string]: string };

type Values = { readonly [name: string]: string | number };

/** "{done} of {count}" with its values; a name that has none is left as it stands. */
export function fill(sentence: string, values: Values): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

/** The form for `values.count`, filled. */
export function count(forms: Plural, values: Values & { readonly count: number }, lang: string): string {
  const form = new Intl.PluralRules(lang).select(values.count);
  return fill(forms[form] ?? forms.other, values);
}

/** A whole day as a person writes it: "3 March 2026". `day` is "YYYY-MM-DD". */
export function sayDay(day: string, lang: string, dateStyle: 'long' | 'medium' = 'long'): string {
  return new Intl.DateTimeFormat(lang, { dateStyle, timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
}

/** As much of a date as a source shows: "2021", "2021-03" or a whole day. Anything else is left as it stands. */
export function sayDate(date: string, lang: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(date)) return sayDay(date, lang);
  if (!/^\d{4}-\d{2}$/.test(date)) return date;
  return new Intl.DateTimeFormat(lang, { year: 'numeric', month: 'long', timeZone: 'UTC' }).format(
    new Date(`${date}-01T00:00:00Z`),
  );
}
