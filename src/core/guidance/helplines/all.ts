/** Every help line, and the choice of those for one country. */
import type { Country } from '../advice.ts';
import { type HelpLine, occasions } from '../helpline.ts';

const files = import.meta.glob<HelpLine>(['./*.ts', '!./all.ts'], { eager: true, import: 'default' });

/** All help lines, by id. */
export const allHelpLines: readonly HelpLine[] = Object.values(files);

/** The lines of one country, in the order of `occasions`; all of them where no country was chosen. */
export function helpLinesFor(
  country?: Country,
  lines: readonly HelpLine[] = allHelpLines,
): readonly HelpLine[] {
  return lines
    .filter((line) => !country || line.countries.includes(country))
    .toSorted((a, b) => occasions.indexOf(a.for) - occasions.indexOf(b.for) || (a.id < b.id ? -1 : 1));
}
