/** What treatment of today says of a cancer that is only named beside it, or named as a history. */
import { around, type Judge, nearby } from './judge.ts';

/** Drugs that are given for cancer alone, by their endings, and regimens by their names. */
const drugs = String.raw`\w+(?:platin|rubicin|taxel|ciclib|zomib|lidomide|parib|trozole|oxifen|lutamide|relix|tecan|citabine|bulin|vedotin|deruxtecan|zumab|limab|lizumab|tuzumab|ertinib|rafenib|metinib|lorelin)|abiraterone|temozolomide|leuprolide|exemestane|fulvestrant|imatinib|dasatinib|nilotinib|ibrutinib|venetoclax|rituximab|cetuximab|panitumumab|sunitinib|pazopanib|folfox|folfiri\w*|folfirinox|flot|xelox|capox|r ?chop|abvd|beacopp|dara\w*|vrd|bcg|tace`;
const isDrug = new RegExp(`^(?:${drugs})$`);
/** That it is being treated now, in one who is treated. */
const treating = new RegExp(
  String.raw`\b(?:(?:cycle|fraction) #?\d+|month \d+ of|maintenance (?:week|cycle|day|month)|intrathecal|it methotrexate|# ?\d+ (?:given|today|due)|c\d+ ?d\d+|on treatment visit|chemo\w* (?:day|today|visit|unit|suite|chair|weeks?|tomorrow|on|starts?|due|friday|monday)|(?:on|continues?|continuing|takes?|taking|start(?:s|ed|ing)?|resum\w+|given|receiv\w+|infus\w+|tolerating|due|until|before|after|between|leave off|without) (?:\w+ ){0,3}(?:${drugs})|(?:${drugs}) (?:#? ?(?!(?:19|20)\d\d\b)\d+|today|every|each|once|twice|daily|q\d|po|iv|tabs?|tablets?|given|continues|friday|next)|radiotherapy (?:to|today|starts|booked)|(?:comfort|hospice|palliative)(?: care| team| bed)?|viable tumou?r|residual (?:disease|tumou?r)|progress(?:ed|ion|ive)|(?:new|rising|more) (?:\w+ )?(?:mets|metasta\w+|lesions|deposits)|castrate resistant|transplant list|not for cpr)\b`,
  'g',
);
/** A doubt, a denial, a leaflet: the treatment is not of now, or not of this reader. */
const unlike =
  /\b(?:if you|may be used|is used|used to treat|side effects?|never (?:had|needed)|no (?:further |more )?(?:chemo|treatment)|declined|completed|finished|ended|last dose|years? (?:ago|of|out)|trial of|risk of|adjuvant|in remission|complete (?:remission|response)|s\/p|status post)\b/;

const isTreated = (words: string): boolean =>
  [...words.matchAll(treating)].some(
    ({ index, 0: { length } }) => !unlike.test(words.slice(Math.max(0, index - 50), index + length + 24)),
  );

const byHistory = /\b(?:h\/o|hx|hx of|history of|pmh\w*:?|known)(?: \w+){0,3} $/;
/** "Excision of your DCIS on Monday." */
const coming = /^ (?:on|next|tomorrow|this) (?:mon|tues|wednes|thurs|fri|satur|sun|week|month|\d)/;
const isHistory = (before: string, rules: readonly string[], after: string, from: string): boolean =>
  (byHistory.test(before) && isTreated(from)) ||
  (rules.includes('treated') && (isTreated(before) || coming.test(after)));

/** A history that goes on: "h/o tonsil SCC. Fraction 18/35 today". */
export const byTreatment: Judge = (seen) => {
  const { asserted } = seen;
  if (asserted.category !== 'cancer' || asserted.kind !== 'malignant') return null;
  // A regimen by itself is no name of a disease.
  if (asserted.rule === 'implied' || isDrug.test(seen.text.slice(seen.target.start, seen.target.end)))
    return null;
  const [before, after] = around(seen);
  if (asserted.assertion === 'historical')
    return isHistory(before, asserted.rules, after, seen.folded.slice(seen.at, seen.at + 700))
      ? ['present', 'treated today']
      : null;
  return isTreated(nearby(seen, 260)) ? ['present', 'treated today'] : null;
};
