/** What the detection is measured against in the same run: a keyword, and ten minutes of rules. */

const cancerWord =
  /\b(?:cancers?|carcinomas?|adenocarcinomas?|lymphomas?|leuk(?:a?e)mias?|melanomas?|sarcomas?|myelomas?|malignan(?:t|cy|cies)|metasta\w+|neoplasms?|gliomas?|glioblastomas?|mesotheliomas?)\b/gi;
const denied = /\b(?:no|not|without|denies|negative for|free of|ruled out)\b/i;
const family = /\b(?:mother|father|sister|brother|aunt|uncle|grand\w+|family|fhx?|cousin)\b/i;
const past = /\b(?:history of|h\/o|status post|s\/p|remission|years ago|previous|prior|remote)\b/i;
const doubtful =
  /\b(?:possible|probable|suspicious|suspected|rule out|concern\w*|may|could|likely|versus|vs|differential)\b/i;
const general = /\b(?:screening|risk|prevent\w*|center|clinic|institute)\b/i;

/** Any cancer word makes the page current. @param {string} text */
export function keyword(text) {
  return text.search(cancerWord) >= 0 ? 'current' : 'none';
}

/** Each sentence with a cancer word is denied, family, past, doubtful or current; the strongest wins. @param {string} text */
export function naive(text) {
  const order = ['none', 'other', 'history', 'suspected', 'current'];
  let best = 'none';
  for (const sentence of text.split(/(?<=[.?!])\s+|\n+/)) {
    if (sentence.search(cancerWord) < 0) continue;
    const before = sentence.slice(0, sentence.search(cancerWord));
    const said =
      family.test(sentence) || general.test(sentence) || denied.test(before)
        ? 'other'
        : past.test(sentence)
          ? 'history'
          : doubtful.test(sentence)
            ? 'suspected'
            : 'current';
    if (order.indexOf(said) > order.indexOf(best)) best = said;
  }
  return best;
}

/** The ten cues. @param {string} sentence @param {string} target */
export function naiveAbsent(sentence, target) {
  const at = sentence.toLowerCase().indexOf(target.toLowerCase());
  const before = sentence.slice(Math.max(0, at - 100), Math.max(0, at));
  return /\b(?:no|not|without|denies|denied|negative for|free of|absence of|ruled out|never)\b[^.;]*$/i.test(
    before,
  );
}

/** @param {string} sentence */
export const naiveNegation = (sentence) => /\b(?:no|not|without|negative|denies|none|lack)\b/i.test(sentence);
/** @param {string} sentence */
export const naiveSpeculation = (sentence) =>
  /\b(?:or|may|likely|evaluate for|consistent with|rule out|possibl\w+|could|suggest\w*|vs|versus|question\w*|probabl\w+|suspect\w*)\b/i.test(
    sentence,
  );
