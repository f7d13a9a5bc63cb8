/** Lengths as a page writes them: "2.4 x 1.8 cm", "two and a half cm". */

const spelled = 'half,one,two,three,four,five,six,seven,eight,nine,ten,eleven,twelve'.split(',');
/** A length; the first group holds its number, the second its unit. */
export const measure = new RegExp(
  `(?<![\\d.x-])(?<!\\dx |\\d,)(\\d{1,3}(?:\\.\\d+|,\\d\\d?(?!\\d))?|\\b(?:${spelled.join('|')})(?: an?)?(?: and a half)?)[- ]?(?:(?:cm|mm)? ?[x×] ?\\d+(?:[.,]\\d+)? ?){0,2}[- ]?(cm|mm|(?:centi|milli)met(?:er|re)s?)\\b(?!\\/|hg|2|3)`,
  'g',
);

/** The number of a measure: "2.4", "2,4", "two and a half". */
export function amount(word = ''): number {
  if (/^\d/.test(word)) return Number(word.replace(',', '.'));
  const whole = spelled.indexOf(/^\w+/.exec(word)?.[0] ?? '');
  return (whole || 0.5) + (/and a half/.test(word) ? 0.5 : 0);
}

/** A measure in its own unit: "2.4 cm". */
export const written = (hit: RegExpExecArray): string =>
  `${/^\d/.test(hit[1] ?? '') ? hit[1]?.replace(',', '.') : amount(hit[1])} ${(hit[2] ?? '').startsWith('c') ? 'cm' : 'mm'}`;
/** A measure in millimetres. */
export const inMm = (hit: RegExpExecArray): number => amount(hit[1]) * (hit[2]?.startsWith('c') ? 10 : 1);
