/** What was asked, and what the next words answer: "Referred to exclude carcinoma. Biopsy: lichen planus". */
import { around, type Judge } from './judge.ts';

const asked =
  /\b(?:exclude|rule out|r\/o|query|referred|requested|concern\w*|worr\w+|suspicio\w+|suspected|possible|evaluate|investigat\w+|differential|\?)/;
const result =
  /\b(?:biops(?:y|ies)|bx|histolog\w*|path(?:ology)?|cytolog\w*|fna|us|uss|ultrasound|ct|mri|ercp|scan|scope|\w*oscop\w+|examination|report|results?|final (?:dx|diagnosis)|impression|conclusion|excised|came back|dx)\b[^.;\n]{0,60}?(?::|\bshow\w*|\bis\b|\bwas\b|\bas\b|\bwere\b|\bnegative|\bnormal|\bbenign)/;
const harmless =
  /\b(?:benign|normal|negative|nil sinister|no (?:evidence|sign|features|suspicious|worrisome|dysplasia|malignan\w+|cancer|carcinoma|tumou?r|lymphoma|melanoma|atypia|stricture|mass|abnormal\w*)|clear|cysts?|stones?|\w*lithiasis|fibroadenoma|lipoma|inflam\w+|lichen|hyperplas\w+|granuloma\w*|infect\w+|pneumonia|reactive|scar|n(?:a)?ev(?:us|i)|keratos[ie]s|h(?:a)?emorrhoids|gastritis|diverticul\w+|sarcoid\w*|migraine|lacy|candid\w+|abscess|simple|nothing|showed none|shows none)\b/;
const grave =
  /\b(?:suspicious|atypi\w+|malignan\w+(?<!no malignan\w+)|carcinoma|adenoca\w*|positive|cannot (?:be )?exclude|high grade|pending|awaited)\b/;

/** A doubt that was answered with something harmless. */
export const byAnswer: Judge = (seen) => {
  if (seen.asserted.assertion !== 'possible') return null;
  const [before] = around(seen);
  if (!asked.test(before) && !seen.asserted.rules.some((rule) => /differential/.test(rule))) return null;
  const after = seen.folded.slice(seen.asserted.end, seen.asserted.end + 260);
  const found = result.exec(after);
  // A question mark parts what was asked from what was found.
  if (!found && !/^ ?\?/.test(after)) return null;
  const answer = found ? after.slice(found.index + found[0].length - 9) : after;
  return harmless.test(answer) && !grave.test(answer.replace(/\bno (?:evidence of |sign of )?\w+/g, ''))
    ? ['absent', 'answered']
    : null;
};

const chance = /\b(?:chances?|risks?|fraction|odds|likelihood|probability|rates?)\b/;
const small =
  /\b(?:small|tiny|low|lower|slim|remote|minimal|negligible|rare(?:ly)?|under|less than|fewer than|below|(?:about |the )?same as|about the same|(?:well )?under half|(?<![\d.-] ?)1?\d(?:\.\d+)? ?(?:%|per ?cent\b)|1 in \d+)/;
/** A number that is no doubt about this reader: "the chance that it becomes cancer is under half a percent". */
export const bySmallChance: Judge = ({ asserted, text }) =>
  asserted.assertion === 'possible' && chance.test(text) && small.test(text)
    ? ['hypothetical', 'small chance']
    : null;

/** "Most in this category turn out to be …", "9 out of 10 of these are". */
const share =
  /\b(?:most|many|majority|some|few|half|share|proportion|thirds?|quarters?|fifths?|(?:in|out of|of every) (?:\d+|three|four|five|ten)|\d+ ?(?:%|per ?cent))\b[^.;]{0,50}\b(?:turn (?:out|into)|change into|prove|end up|become|progress to|go on to|found to be|of (?:these|such|those) (?:\w+ )?are)\b[^.;]{0,20}$/;
/** "This category ends up being cancer about 3 out of 4 times." */
const shareAfter =
  /^[^.;]{0,20}\b(?:\d+|one|two|three) (?:out of|in|times in) (?:\d+|two|three|four|five|ten)\b|^[^.;]{0,16}\d+ ?(?:%|per ?cent)/;
const becomes = /\b(?:ends? up|turns? out|proves?|comes? back)(?: to be| as| being)?(?: an?)? $/;

/** A share of many is a doubt about this one; a small share is none. */
export const byMost: Judge = (seen) => {
  const [before, after] = around(seen);
  if (becomes.test(before) && shareAfter.test(after)) return ['possible', 'most'];
  const found = share.exec(before);
  if (!found) return null;
  return /\b(?:only|small|tiny|few|rare\w*|1 ?%)\b/.test(seen.text)
    ? ['hypothetical', 'small share']
    : ['possible', 'most'];
};

/** "The dermatologist thinks that the spot is melanoma." */
export const byOpinion: Judge = (seen) =>
  /\b(?:thinks?|reckons?|believes?|wonders?)\b[^.;]{0,40}\b(?:is|are|was|might be|may be|could be|looks like|if)(?: an?)? $|\b(?:looked|looks|appeared|seemed|seems) (?:very |quite |rather )?$/.test(
    around(seen)[0],
  )
    ? ['possible', 'opinion']
    : null;
