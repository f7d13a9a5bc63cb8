/** Basal cell, squamous cell and other cancers of the skin. */
import type { Entry, Example } from '../condition.ts';

const condition: Entry = {
  names: "bowen's disease|rodent ulcer|extramammary paget disease|epithelioma basocelular|merkel cell",
  loose: 'basal cell|squamous cell',
  near: '\\b(?:an?|the|this) (?:[a-z]+ )?¦(?! (?:\\w*carc|ca\\b|cancer|nev|layer|hyp|pap|meta))',
  short: 'bcc|mcc|nmsc|cscc|bcca',
  cues: 'nodular|infiltrat\\w+|path|lesion|excis\\w+',
  sites: 'skin|cutaneous|scalp|eyelid|canthus|forehead|cheek|nose|ear|hand|forearm|temple|piel|cutaneo',
  kinds: 'basal cell|basocelular|basosquamous|keratoacanthoma type|merkel|non melanoma|nonmelanoma|sebaceous',
  codes: 'C44|C4A|D04',
};
export default condition;

/** What this family holds, each with a sentence that states it and one that looks alike. */
export const examples: readonly Example[] = [
  [
    'basal cell carcinoma',
    'Basal cell carcinoma of the right medial canthus.',
    'Seborrheic keratosis; no basal cell carcinoma.',
  ],
  [
    'squamous cell carcinoma of the skin',
    'Squamous cell carcinoma of the skin of the scalp.',
    'Actinic keratosis of the scalp.',
  ],
  ['Merkel cell carcinoma', 'Merkel cell carcinoma of the thigh.', 'We screened for skin cancer today.'],
];
