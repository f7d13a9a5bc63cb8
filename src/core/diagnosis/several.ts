/** Which words of a section that tells of several tumours are of the one that counts. */

/** More primaries than one, each with its own facts. */
const primaries =
  /\b(?:two|2|three|3|four) (?:[a-z]+ ){0,3}primar(?:y|ies)\b|\b(?:synchronous|bilateral) (?:\w+ ){0,2}(?:primar(?:y|ies)|cancers|tumou?rs|carcinomas)\b/i;
/** What is of all of them. */
const shared = /^(?:n|m|stage|nodes\w*|margins|metastatic|site .*|side\d*)$/;
const named = /^(?:[^:]{0,90}: )?\W*(?:tumou?r|lesion|focus|cancer) (?:no\.? ?)?#?([a-c1-3])\b/;
const chosen =
  /\b(?:tumou?r|lesion|focus|cancer) #?([a-c1-3])\b(?:[^.]|\.\d)*?\b(?:index|dominant|most advanced|for staging)\b|\b(?:index|dominant|main|largest) (?:tumou?r|lesion|focus)(?: is|:| \()? ?(?:tumou?r )?#?([a-c1-3])\b/;

/** Answers for a fact, by its key and the lower-case text of its clause, whether it is of the tumour that counts. */
export function openChoice(text: string): (key: string, clause: string) => boolean {
  if (primaries.test(text)) return (key) => shared.test(key);
  const its = chosen.exec(text.toLowerCase());
  const index = its?.[1] ?? its?.[2];
  const labels = new Set(text.toLowerCase().match(/\b(?:tumou?r|lesion|focus|cancer) #?[a-c1-3]\b/g));
  if (labels.size < 2) return () => true;
  return (_key, clause) => {
    const label = named.exec(clause)?.[1];
    return label === undefined || label === index;
  };
}
