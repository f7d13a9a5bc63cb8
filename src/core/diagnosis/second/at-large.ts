/** Of illness at large: several at once, among people, more or less common; what one only carries. */
import { meaningOf } from '../meaning.ts';
import { around, type Judge } from './judge.ts';

const several = /\b(?:cancers|malignancies|lymphomas|leukemias|carcinomas|melanomas|sarcomas)$/;
const counted =
  /\b(?:his|her|your|two|three|four|multiple|both|several|other|previous|these|those|\d) (?:\w+ )?$/;
const told =
  /^ (?:are|is|can|may|might|do|occur|happen|often|tend|(?:slightly |much |a little |no )?(?:more|less)\b|with|that|which)/;
/** "More common", "among survivors". */
const rated =
  /^[^.;]{0,30}? (?:(?:slightly|much|a little|no|somewhat|far|even) )?(?:(?:more|less) (?:common|likely|frequent|often)|rare)\b|^ (?:among|in) (?:people|children|men|women|patients|survivors|adults|smokers|those|offspring|the (?:general )?(?:population|public))\b/;
/** "… mostly doesn't run in families": told of the illness, in a sentence that begins with its name. */
const begins = /^\W*(?!(?:this|your|my|his|her|the)\b)[a-z' ]{0,24}$/;
const always =
  /^ (?:almost |nearly )?(?:always|mostly|usually|often|rarely|seldom|sometimes|generally|commonly|tends?|runs?|does(?:n't| not)|do(?:n't| not)|isn't|aren't|strikes?|affects?)\b|^ can (?:(?:nearly|almost|very) )?(?:always|often|usually|mostly|sometimes) be\b/;
/** "HPV and cervical cancer: the basics". */
const title = /^:? ?(?:the )?(?:basics|facts|explained|101|faqs?|myths|essentials|overview|a guide)\b/;
/** "One in five gets", "nearly all cancers of". */
const statistic =
  /\b(?:one|two|three|\d+) (?:in|out of) (?:every )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twenty|hundred)\b[^.;]{0,50}$/;
const allOf = /\b(?:all|most|many|some|certain|other|any|kinds of|types of|forms of) (?:\w+ )?$/;
/** What a drug's paper says of it. */
const label =
  /\b(?:sheet|leaflet|label|labell?ed|package|packet|insert|pharmacy|bottle|brochure|website)\b[^.;]{0,40}\b(?:says?|say|said|lists?|mentions?|talks?|for|warns?)\b[^.;]{0,24}$/;
const owned = /\b(?:your|my|his|her|our) (?:\w+ ){0,2}$/;
/** "Carrier of", "CARRIER:". */
const carrier = /\bcarriers?\b(?: (?:status|of|for|a))*:? ?(?:an? )?$/;
const lowRisk = /^(?: is|:)? (?:low|average|reduced) risk\b/;

/** A name that is nobody's. */
export const byNobody: Judge = (seen) => {
  const [before, after] = around(seen);
  const { text, target, asserted } = seen;
  const name = text.slice(target.start, target.end);
  if (carrier.test(before) || (lowRisk.test(after) && asserted.category !== 'cancer'))
    return ['hypothetical', 'carrier'];
  if (owned.test(before)) return null;
  if (
    statistic.test(before) ||
    label.test(before) ||
    title.test(after) ||
    (begins.test(before) && always.test(after)) ||
    (/s$/.test(name) && allOf.test(before)) ||
    // A line with a colon does not end the page's library.
    (asserted.meaning === 'other' && asserted.kind === 'malignant' && meaningOf(seen.heading) === 'education')
  )
    return ['hypothetical', 'general'];
  if (
    rated.test(after) ||
    (several.test(name) &&
      !counted.test(before) &&
      (told.test(after) || /^(?:cancers|malignancies)$/.test(name)))
  )
    return ['hypothetical', 'general'];
  return null;
};

/** "No prior MI, stroke, cancer, or bleeding ulcer." */
const none =
  /\bno (?:(?:known|personal|prior|previous|earlier|past) )+(?!films?|stud|imag|exam|scan|biops|comparison|change|increase|interval|drug|allerg|contrast)([^.;:]{0,80})$/;
/** "There is nothing here to suggest …" */
const nothing =
  /\bnothing (?:\w+ ){0,3}(?:to |that )?(?:suggest\w*|indicat\w*|point\w*|worr\w*)\b[^.;]{0,20}$/;
const verb = /\b(?:is|are|was|were|shows?|seen|has|have|but)\b/;

/** A name in a list that is denied as a whole. */
export const byDenial: Judge = (seen) => {
  if (nothing.test(around(seen)[0])) return ['absent', 'nothing'];
  const list = none.exec(around(seen)[0])?.[1];
  return list !== undefined && !verb.test(list) ? ['absent', 'none before'] : null;
};
