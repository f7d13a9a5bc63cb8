/** A name that is only a part of another: an estimate, a policy, a walk. */
import { around, type Judge } from './judge.ts';

const part =
  /^ (?:(?:risk|gene|genetic|support|research|awareness|prevention|specialist) )?(?:estimates?|estimator|calculators?|calculations?|figures?|percentages?|models?|scores?|statistics|panels?|syndromes?|polic(?:y|ies)|insurance|cover(?:age)?|plans?(?! of)|benefits?|stor(?:y|ies)|blogs?|books?|films?|documentary|research(?:ers)?|vaccines?|ribbons?|walks?|runs?|rides?|galas?|fundrais\w+|charit(?:y|ies)|foundations?|funds?|registr(?:y|ies)|awareness|hotlines?|helplines?|websites?|leaflets?|booklets?|magazines?|appointments?|champions?|(?:result |invitation |reminder )?letters?|invitations?|campaigns?|program(?:me)?s?|services|units?|institutes?|genetics|gene)\b/;
/** "My cancer plan", "your cancer nurse": there is one. */
const owned = /\b(?:my|your|his|her) (?:\w+ )?$/;

/** Only of cancers: "MS nurse" has one, "stroke unit" is a place all the same. */
export const byCompound: Judge = (seen) => {
  const [before, after] = around(seen);
  // Of what is only implied, no disease is named that could be a part.
  if (seen.asserted.rule === 'implied' || !part.test(after)) return null;
  return owned.test(before) &&
    !/^ (?:risk )?(?:estimat|calcul|figure|percent|model|score|polic|insur|cover)/.test(after)
    ? null
    : ['hypothetical', 'compound'];
};
