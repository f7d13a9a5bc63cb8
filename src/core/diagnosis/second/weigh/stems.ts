/** Words made alike for weighing. */

const word = /[a-z']+|\d+(?:[./]\d+)*|[?!:;|()☐☑☒✓]/g;
/** Kinds of words that weigh alike, whichever stands there. Lists of their own: a word that a rule learns must not change what the weights were learnt from. */
const kinds: readonly (readonly [string, RegExp])[] = [
  ['YEAR', /^(?:19|20)\d\d$/],
  ['#', /^\d/],
  [
    'KIN',
    /^(?:mothers?|mum'?s?|mom'?s?|mam|fathers?|dad'?s?|sisters?|brothers?|sons?|daughters?|aunts?|auntie|uncles?|cousins?|nephews?|nieces?|grand\w+|gran|nan|parents?|siblings?|wife'?s?|husband'?s?|partner'?s?|spouse|maternal|paternal|relatives?)$/,
  ],
  [
    'MONTH',
    /^(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)(?:uary|ruary|ch|il|ust|ember|ober|tember)?$/,
  ],
  [
    'DRUG',
    /(?:mab|nib|platin|rubicin|taxel|ciclib|lidomide|zomib|parib|trozole|oxifen|lutamide|citabine|relin|tecan|poside)$|^(?:folfox|folfiri|r?chop|abvd|capox|bcg|chemo\w*)$/,
  ],
  ['SURGERY', /ectomy$|^(?:resect\w+|excis\w+|mohs|whipple|surg\w+|operat\w+)$/],
  ['AGO', /^(?:ago|previously|former\w*|earlier)$/],
];
/** Letters that tell a word: "treated" and "treatment" weigh the same. */
const stem = 5;

/** Words of folded text in order: one of a kind by its kind, any other cut to five letters. */
export function wordsIn(folded: string): readonly string[] {
  return (folded.match(word) ?? []).map(
    (one) => kinds.find(([, pattern]) => pattern.test(one))?.[0] ?? one.slice(0, stem),
  );
}

/** The one, two and three words next to a name, nearest first; "^" where the sentence ends. */
export function nearWords(words: readonly string[]): readonly string[] {
  const near = [...words.slice(0, 3), '^'].slice(0, 3);
  return near.map((_, at) => near.slice(0, at + 1).join(' '));
}
