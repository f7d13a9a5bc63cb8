/** Every help line. */
import type { Country } from '../advice.ts';
import type { HelpLine } from '../helpline.ts';

const files = import.meta.glob<HelpLine>(['./*.ts', '!./all.ts'], { eager: true, import: 'default' });

/** All help lines, by id. */
export const allHelpLines: readonly HelpLine[] = Object.values(files);

/** The lines of one country: for danger, for a hard hour, for cancer. All of them where no country was chosen. */
export function helpLinesFor(
  country?: Country,
  lines: readonly HelpLine[] = allHelpLines,
): readonly HelpLine[] {
  const order = ['emergency', 'hard hour', 'cancer'];
  return lines
    .filter((line) => !country || line.countries.includes(country))
    .toSorted((a, b) => order.indexOf(a.for) - order.indexOf(b.for) || (a.id < b.id ? -1 : 1));
}
