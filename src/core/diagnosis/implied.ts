/** A malignancy that a page tells of without its name: by its treatment, or by what only a report of its tissue states. */
import type { Section } from '../page/section.ts';
import type { Reading } from './find.ts';
import { make } from './make.ts';
import { fold, sentenceStarts } from './text.ts';

const words =
  /\bgleason (?:score |grade )*(?:of |is |: ?)?[1-5] ?\+ ?[1-5]|\b[yp]{1,2}t[1-4][a-d]?(?:\(\w+\))?,? ?[yp]{0,2}n[0-3x]|\b(?:oncotype|keytruda|(?:pani|trastu|pembro|nivo|durva|dara)\w+mab|chemoradi\w+|capecitabine|folf\w+|er:? \d+ ?%|(?:o?estrogen|progesterone) receptors?(?: \([^)]*\))?[:\s]+(?:positive|negative)|recurrence score)\b|\bc(?:ycle )?\d+(?: ?d(?:ay)? ?\d+)?,? (?:of )?(?:\w+ )?(?:chemo|carbo|cis\b|\w+(?:platin|taxel|rubicin|tinib)\b)|\b(?:your|my|his|her|next|since|after|last) (?:(?!on\b)\w+ )?chemo(?:therapy)?\b|\b\w+platin\b[^.]{0,20} (?:round|cycle) \d|\b(?:fx|fractions?) ?\d+ ?(?:\/|of) ?\d+|\b(?:on|through|after|past|despite) (?!\w+citinib)\w+(?:tinib|ciclib|lutamide|parib)\b|\b(?:stage iv|widely metastatic) disease\b/gi;

/** At most so many in a section. */
const most = 3;

/** The places of a section that imply a malignancy, as mentions; null where there is none. */
export function impliedIn(section: Section): Reading | null {
  const hits = [...section.text.matchAll(words)].slice(0, most);
  if (hits.length === 0) return null;
  const mentions = hits.map(({ index, 0: word }) => {
    const span = { start: index, end: index + word.length };
    return make(span, span, /^g/i.test(word) ? 'prostate-cancer' : 'other-cancer', 'named', 'implied');
  });
  return { section, folded: fold(section.text), starts: sentenceStarts(section.text), mentions };
}
