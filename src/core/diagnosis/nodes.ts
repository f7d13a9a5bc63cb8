/** Lymph nodes: how many were taken out, and how many were involved. */
import type { Clause, Read } from './clause.ts';

const tens = ['twenty', 'thirty', 'forty', 'fifty'];
const units =
  'no|zero|none|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen';
const count = `(\\d{1,2}|(?:${tens.join('|')})(?:[- ](?:${units}))?|${units})`;

function number(word = ''): number {
  if (/^\d/.test(word)) return Number(word);
  const [ten = '', unit = ''] = word.split(/[- ]/);
  const names = units.split('|').slice(2);
  const one = (name: string): number => Math.max(0, names.indexOf(name));
  return tens.includes(ten) ? (tens.indexOf(ten) + 2) * 10 + one(unit) : one(word);
}

const lymph = /\b(?:nodes?|ganglios?|nodal|s?lnb?s?|axilla\w*|lymphadenectomy)\b/;
const pairs = new RegExp(
  `(?<![\\w/.])${count} ?(?:\\/|of|out of|\\bde\\b) ?(?:the |a total of )?${count}(?![\\w/%]|\\.\\d|: [a-z]| ?(?:station|level|cm|mm|cores?|slides?|cycles?|fractions?|lymph node (?:levels|stations)|mm\\b))`,
  'g',
);
/** "1 positive out of 16". */
const outOf = new RegExp(
  `(?<![\\w/.])${count} (?:\\w+ )?(?:positive|involved|(?:macro|micro)?met\\w*|(?:lymph )?nodes?)(?: nodes?)? (?:of|out of|from) (?:a total of )?${count}\\b`,
  'g',
);
const examined = new RegExp(
  `(?:\\bnumber(?: of)?[^.;:]{0,40}(?:examined|sampled|removed|retrieved)[^\\d.;]{0,12}|\\bnodes? (?:examined|sampled|removed|retrieved)\\W{1,4})(\\d{1,2})\\b|(?<![\\d.])\\b${count} (?:\\w+ ){0,3}(?:nodes? )?(?:were |was )?(?:examined|sampled|removed|retrieved|identified|recovered)`,
);
const involved = new RegExp(
  `(?:\\bnumber(?: of)?[^.;:]{0,40}(?:involved|positive|macrometasta\\w+|with (?:tumou?r|metasta\\w+))|\\bnodes? (?:involved|positive))[^\\d.;]{0,12}(\\d{1,2})\\b|\\b${count} (?:\\w+ ){0,2}?(?:involved|positive|contain\\w+|with (?:metasta|tumou?r|carcinoma))`,
);
const clean = new RegExp(
  `(?:\\bno (?:\\w+ ){0,4}in|negative for[^.;]{0,30} in) (?:all )?(?:of )?${count} (?:\\w+ ){0,3}nodes?\\b|\\b${count} (?:(?:benign|negative|\\w+ (?:lymph )?(?=nodes)|lymph|pelvic|axillary|sentinel|regional|reactive) ){0,4}nodes?\\b[,: (]{0,3}(?:(?:and|all|both|were|are|is|was|removed|sampled|examined|taken) )*(?:negative|benign|free|uninvolved|clear|clean|normal)|\\b${count} (?:benign|negative|uninvolved) (?:\\w+ ){0,2}nodes?\\b`,
);

/** "ypN0 (0/4)". */
const staged = /n[0-3]\w*(?:\(\w+\))?,? ?\(?\d+ ?\/ ?\d/;

/** The sum under a list of stations. */
const summed = /^\W*(?:in )?total\b/;

/** "We took thirteen nodes. Two of them had cancer." */
const taken = new RegExp(`^(?!.*\\d ?(?:\\/|of) ?\\d).*\\b${count} (?:[a-z]+ ){0,2}(?:nodes|glands)\\b`);
const ofThem = new RegExp(
  `^\\W*(?:only )?${count} (?:of (?:them|these|those|the nodes) )?(?:had|have|contain\\w*|held|show\\w*|was|were|tested)(?: (?!not?\\b|free|clear|susp)[a-z]+){0,2}? (?:cancer\\w*|tumou?r|positive|involved|carcinoma|metasta\\w+|malignan\\w+)\\b|^\\W*all (?:of (?:them|these|those) )?(?:were|was) (?:clear|clean|negative|normal|benign|free|healthy)\\b`,
);

/** Reads how many lymph nodes were involved, of how many. */
export function readNodes({ text, before: told }: Clause): readonly Read[] {
  const [, total] = taken.exec(told) ?? [];
  const [them, ill] = (total && ofThem.exec(text)) || [];
  if (them && number(ill) <= number(total))
    return [{ key: 'nodes', value: `${number(ill)}/${number(total)}`, at: text.indexOf(them) }];
  const isSum = summed.test(text) && /\d ?\/ ?\d/.test(told);
  if (!isSum && !lymph.test(text) && !staged.test(text)) return [];
  const found: Read[] = [];
  const add = (positive: number, total: number, at: number, weak = false): void => {
    if (positive <= total && total > 0) found.push({ key: 'nodes', value: `${positive}/${total}`, at, weak });
  };
  for (const hit of [...text.matchAll(pairs), ...text.matchAll(outOf)]) {
    const around = text.slice(0, hit.index + hit[0].length + 50);
    const near = text.slice(Math.max(0, hit.index - 25), hit.index);
    if (
      (isSum || lymph.test(around) || /n[0-3]\w*(?:\(\w+\))?,? ?\(?$/.test(near)) &&
      !/\b(?:score|nottingham|allred|grade|murmur|pain)\b[^,;]*$|\b(?:on|until|by|from|dated?|since) $/.test(
        near,
      )
    )
      add(
        number(hit[1]),
        number(hit[2]),
        hit.index,
        !isSum &&
          !/^ (?:in )?total/.test(text.slice(hit.index + hit[0].length)) &&
          /total|sentinel|station \w+|level \w+/.test(around.slice(-90)),
      );
  }
  if (found.length > 0) return found;
  const all = examined.exec(text);
  const some = involved.exec(text);
  const value = (hit: RegExpExecArray): number => number(hit.slice(1).find(Boolean));
  if (all && some) add(value(some), value(all), all.index);
  else if (all && !/sentinel/.test(text))
    found.push({ key: 'nodesExamined', value: `${value(all)}`, at: all.index });
  else if (some && !/sentinel|micromet|isolated/.test(text))
    found.push({ key: 'nodesInvolved', value: `${value(some)}`, at: some.index });
  const none = clean.exec(text);
  if (none && !some) add(0, value(none), none.index);
  return found;
}
