/** What the words about a bare name say of it: measured, told as news, reported from tissue. */
import { around, type Judge } from './judge.ts';

/** What only a tumor that was looked at has: its stage by any system, its chains, its genes. */
const typed =
  /^[ ,;:(]+(?:[a-z]+[ ,;]+){0,3}(?:ig[gadm]\b|kappa|lambda|(?:r )?iss ?[iv\d]|flipi|ipi \d|rai|binet|ann arbor|eln|fish|del ?\(|t\(\d|npm1|flt3|jak2|bcr|egfr|alk|kras|braf|er ?\d|her2|gleason|isup|who grade|ecog|risk stratif|marrow \d)/;

/** "The news of a rectal cancer", "to keep the prostate cancer in check". */
const stated =
  /\b(?:news|diagnosis|discovery|confirmation) of (?:an? |the |his |her |your )?(?:\w+ )?$|\b(?:came back|returned|read|reported|signed out) as [^.;]{0,40}$|\b(?:definite|definitely|unequivocal|proven|confirmed|frank) (?:\w+ )?$|\bnew: (?:\w+ )?$|\byour (?:illness|diagnosis|condition|cancer)\b[^?\n]{0,40}\?\s*$|\bto (?:keep|hold|control|slow|shrink|fight|treat) (?:the|your|my) (?:\w+ )?$/;

const definite = /\b(?:my|your|his|her|the) (?:\w+ )?$/;
const moving = /^ (?:is |has been |now )?(?:growing|progressing|spreading|shrinking|responding|worsening)\b/;

/** A name that is followed by what was measured of it, or told as news. */
export const byStatement: Judge = (seen) => {
  const [before, after] = around(seen);
  const isStated = stated.test(before) && !/\b(?:no|not|without|if|possible|was)\b/.test(before);
  const isMoving = definite.test(before) && moving.test(after);
  return isStated || isMoving || typed.test(after) ? ['present', 'stated'] : null;
};

/** "People with a stage 2 bowel cancer like yours." */
export const byLikeness: Judge = (seen) =>
  /^ like yours\b/.test(around(seen)[1]) ? ['present', 'like yours'] : null;

const tissue =
  /(?:^|\n)\W*(?:path|pathology|histology|final path|biopsy|bx|fna|surgical path)\b[^\n]{0,40}\n?[^\n]{0,30}$/;

/** A report of tissue that stands below the past of a note. */
export const byReport: Judge = ({ asserted, folded, at }) =>
  asserted.rules.includes('section:past') &&
  asserted.assertion === 'historical' &&
  tissue.test(folded.slice(Math.max(0, at - 160), at))
    ? ['present', 'report']
    : null;
