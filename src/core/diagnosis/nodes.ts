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

const lymph =
  /\b(?:nodes?|ganglios?|nodal|s?lnb?s?|axilla\w*|alnd|lymphadenectomy|(?:lymph|sentinel) glands?|glands?(?=:))\b/;
const pairs = new RegExp(
  `(?<![\\w/.])${count} ?(?:\\/|of|out of|\\bde\\b) ?(?:the |your |her |his |a total of )?${count}(?![\\w/%]|\\.\\d|: [a-z]| ?(?:station|level|cm|mm|cores?|slides?|cycles?|fractions?|lymph node (?:levels|stations)|mm\\b))`,
  'g',
);
/** "1 positive out of 16". */
const outOf = new RegExp(
  `(?<![\\w/.])${count} (?:\\w+ )?(?:positiv[eo]s?|involved|(?:macro|micro)?met\\w*|(?:lymph )?(?:nodes?|glands?|ganglios?))(?: nodes?)?(?: \\(| (?:of|out of|from|de|in(?= a total)) )(?:of |the |a total of )*${count}\\b(?! ?[cm]m)`,
  'g',
);
const examined = new RegExp(
  `(?:\\bnumber(?: of)?[^.;:]{0,40}(?:examined|sampled|removed|retrieved)[^\\d.;]{0,12}|\\bnodes? (?:examined|sampled|removed|retrieved)(?: \\([a-z -]+\\))?\\W{1,4} {0,40}|\\b(?:examined|sampled|removed|retrieved|total) (?:lymph )?nodes?\\W{1,4} {0,40}|\\bnodes?\\W{1,3}(?:total|number)(?: (?:number|examined|sampled|removed|retrieved))?\\W{1,4} {0,40})(\\d{1,2})\\b|(?<![\\d.])\\b${count} (?:\\w+ ){0,3}(?:nodes? )?(?:were |was )?(?:examined|sampled|removed|retrieved|identified|recovered)`,
);
const involved =
  /(?:\bnumber(?: of)?[^.;:]{0,40}(?:involved|positive|macrometasta\w+|with (?:tumou?r|metasta\w+))|\bnodes? (?:involved|positive|(?:with|containing) (?:(?:macro)?metasta\w+|tumou?r|cancer|carcinoma|disease))|\b(?:positive|involved) (?:lymph )?nodes?[ :])(?:[^\d.;]{0,12} {0,40}(\d{1,2})|\W{1,4}(none|nil|zero))\b/;
/** "ypN0 (0/4)". */
const staged = /n[0-3]\w*(?:\(\w+\))?,? ?\(?\d+ ?(?:\/|of) ?\d/;

/** "One of the four nodes measured 3 cm on CT": of nodes that are only seen. */
const seenThere =
  /^(?: (?:[a-z-]+ )?(?:nodes?|glands?))?(?: that)? (?:measur\w+|(?:was|were|is|are|looks?|looked|appear\w*|seem\w*) (?:also )?(?:enlarged|avid|hot|suspicious|prominent|swollen|palpable|bigger|larger?)|(?:(?!positive|involved|metasta)(?:[^.;,]|\.\d)){0,40}\bon (?:the |her |his |your )?(?:ct|mri|pet|ultrasound|scan|imaging))\b/;

/** The sum under a list of stations. */
const summed = /^\W*(?:in )?total\b|\bfinal (?:node )?(?:count|tally)\b/;
/** "Nodes positive: 2. Total: 17." */
const counted = /^\W*(?:total|examined|sampled)(?: (?:number|nodes|examined))?\W{1,3}(\d{1,2})\W*$/;
/** "Axillary nodes: yes", then "Total number 16" and "Number positive 7": lines of a form that names the nodes once. */
const unnamed =
  /^\W*(?:(total number|(?:total )?number (?:examined|sampled|removed|retrieved))|(?:number )?(?:positive|involved|metastatic|(?:with|containing) (?:\w*metasta\w+|tumou?r|cancer)))\W{1,4}(\d{1,2})(?= ?(?:[,(]|\W?$))/;
const listed =
  /^\W*(?:total )?number\W{1,4}\d|\bnodes? (?:examined|sampled|removed|retrieved)\W{1,4}\d{1,2}\W*$/;
/** "Total nodes examined (all sentinel)": no part of them. */
const ofAll = /\btotal (?:lymph )?nodes\b|\(all\b|\bsentinel and (?:non|other)/;
/** An operation with its date: "SLNB 10/21". */
const dated = /\b(?:s?lnb|biopsy|surgery|wle|lar|apr|resection|(?!lymphaden)\w*ectomy) (?:on |in )?$/;
/** "In all 2 of 21": what stands before a sum told in one breath with its stations. */
const sumHere = /\b(?:(?:in|over) ?all|in total|total(?: nodes?)?|altogether|sum|combined)\W{1,3}$/;

/** "Total nodes 22, involved 3". */
const totalled =
  /\b(total (?:lymph )?nodes?|nodes? (?:examined|sampled|removed|retrieved))\W{1,3}(\d{1,2})\W{1,3}(?:involved|positive)\W{1,3}(\d{1,2})\b/;

/** "We took thirteen nodes. Two of them had cancer." */
const taken = new RegExp(`^(?!.*\\d ?(?:\\/|of) ?\\d).*\\b${count} (?:[a-z]+ ){0,2}(?:nodes|glands)\\b`);
const counts = new RegExp(`^\\W*(?:only )?(?!no)${count}\\b`);
const ofThem = new RegExp(`^\\W*(?:(?:only )?${count}|all|none|neither|both|they)\\b`);

/** "One of the two contains a deposit." */
const ofSo = new RegExp(`^\\W*(?:only )?${count} of (?:the |those )${count}\\b(?! (?:nodes|glands))`);

/** Nodes that were looked at, not seen on a scan. */
const seenOnly =
  /\b(?:pet|ct|mri|scans?|ultrasound|enlarged|avid|suspicious|palpable|prominent|biops(?:y|ied)|fna|needle|murmur)\b/;
const sick = '(?:cancer|tumou?r|carcinoma|metasta|disease|deposit|melanoma|malignan|celulas)\\w*';
/** How many there were: "16 mesorectal nodes", "the one sentinel gland", "axillary nodes (12)". */
const total = new RegExp(
  `\\b${count} (?:(?!of\\b|cm\\b|mm\\b|with\\b|positive\\b|involved\\b)[a-z-]+ ){0,3}(?:(?:lymph )?nodes?|(?:lymph |sentinel )?glands?|ganglios?|lns?)\\b|\\b(?:nodes?|glands?)\\b[^.;:\\d(]{0,40}\\(${count}(?: in (?:all|total)| altogether)?\\)|\\b(?:nodes?|axilla\\w*|lnd|dissection)\\b[^.;]{0,60}(?:\\btotal(?: of)?\\W{1,3}|[:,] )(?!no\\b|none\\b|zero\\b)${count}(?=[ ,.]|$)(?! ?[cm]m)`,
);
/** How many of them held tumour. */
const ill = new RegExp(
  `(?<!\\b(?:none|neither) of (?:the |these |those )?)\\b${count} (?:of (?:them|these|those|which) |(?:lymph )?(?:nodes?|glands?) |(?:were|was|are|is|just|only) )*(?:positiv\\w+|involved|affected|cancerous|malignant|(?:with|contain\\w*|had|have|has|held|show\\w*|carr(?:y|ied)|bear\\w*|bore|tenian?|con|harbou?r\\w*) (?:(?!no\\b)[a-z]+ ){0,5}?${sick})|(?<!\\b(?:no|for) )\\b(?:${sick}|positiv\\w+|involved|affected) in (?:only |just )?${count}(?![\\w/%.]| ?(?:of|out|mm|cm))|\\bpositive\\W{1,3}${count}(?![\\w/%.]| (?:of|out))`,
);
/** That none of them did. */
const allClear = new RegExp(
  `\\b(?:none|neither|no (?:\\w+ )?(?:${sick}|malignancy)|negative|benign|uninvolved|reactive|healthy|clear|clean|normal|free)\\b`,
);
/** What is said of the edges is not said of the nodes. */
const edges = /\b(?:margins?|edges)\b(?:(?! and )[^,;])*/g;
/** "From stations 4R, 7 and 10R": numbers of places. */
const places = /\b(?:stations?|levels?) (?:\d{1,2}[lr]?\b(?:, | and |, and )?)+/g;
const blank = (words: string): string => ' '.repeat(words.length);
/** Told together: how many there were and how many held tumour, each in its own words. */
function together(whole: string): Read | undefined {
  const text = whole.replace(edges, blank).replace(places, blank);
  if (seenOnly.test(text)) return undefined;
  const all = total.exec(text);
  if (!all || /\b(?:further|additional|other|more)\b/.test(all[0])) return undefined;
  const number0 = number(all.slice(1).find(Boolean));
  const rest = text.slice(0, all.index) + ' '.repeat(all[0].length) + text.slice(all.index + all[0].length);
  const some = ill.exec(rest) ?? ill.exec(text);
  if (some) {
    const positive = number(some.slice(1).find(Boolean));
    const same = some.index < all.index + all[0].length && all.index < some.index + some[0].length;
    return positive <= number0 && number0 > 0 && !same
      ? { key: 'nodes', value: `${positive}/${number0}`, at: all.index }
      : undefined;
  }
  const clear = allClear.exec(text.slice(Math.max(0, all.index - 30), all.index + all[0].length + 60));
  return clear && number0 > 0 && !/\b(?:except|but|apart from|suspicious|positive|involved)\b/.test(text)
    ? { key: 'nodes', value: `0/${number0}`, at: all.index }
    : undefined;
}

/** Reads how many lymph nodes were involved, of how many. */
export function readNodes({ text, before: told }: Clause): readonly Read[] {
  const [part = '', ofThose, of] = (!seenOnly.test(told) && ofSo.exec(text)) || [];
  if (of && number(taken.exec(told)?.[1]) === number(of))
    return allClear.test(text.slice(part.length, part.length + 60))
      ? []
      : [{ key: 'nodes', value: `${number(ofThose)}/${number(of)}`, at: 0 }];
  const both = taken.test(told) && ofThem.test(text) && together(`${told}. ${text}`);
  // "One was free" says nothing of the others.
  if (both && !(both.value.startsWith('0') && counts.test(text))) return [{ ...both, at: 0 }];
  const [, sumOf] = (/\bnodes?\b.*\b(?:positive|involved)\W{1,3}\d/.test(told) && counted.exec(text)) || [];
  if (sumOf) return [{ key: 'nodesExamined', value: sumOf, at: 0 }];
  const [, whose, much] = (!lymph.test(text) && unnamed.exec(text)) || [];
  if (much && (whose ? lymph : listed).test(told))
    return [{ key: whose ? 'nodesExamined' : 'nodesInvolved', value: much, at: 0 }];
  const isSum = summed.test(text) && (/\d ?\/ ?\d/.test(told) || lymph.test(told));
  if (!isSum && !lymph.test(text) && !staged.test(text)) {
    const lay = /\bglands?\b/.test(text) && /\b(?:removed|took|taken|looked at|armpit)\b/.test(text);
    const one = lay ? together(text) : undefined;
    return one ? [one] : [];
  }
  const found: Read[] = [];
  const add = (positive: number, total: number, at: number, weak = false): void => {
    if (positive <= total && total > 0) found.push({ key: 'nodes', value: `${positive}/${total}`, at, weak });
  };
  for (const hit of [...text.matchAll(pairs), ...text.matchAll(outOf)]) {
    const around = text.slice(0, hit.index + hit[0].length + 50);
    const near = text.slice(Math.max(0, hit.index - 25), hit.index);
    if (seenThere.test(text.slice(hit.index + hit[0].length))) continue;
    if (
      dated.test(near) &&
      /^[1-9]\d?\/(?:1[3-9]|[23]\d)$/.test(hit[0]) &&
      !/^ ?(?:pos|neg|nod|\+)/.test(text.slice(hit.index + hit[0].length))
    )
      continue;
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
          !sumHere.test(near) &&
          !/^ (?:in )?total/.test(text.slice(hit.index + hit[0].length)) &&
          !/n[0-3]\w*(?:\(\w+\))?,? ?\(?$/.test(near) &&
          /total|sentinel|station \w+|level \w+|\b(?:pelvic|para-?aortic|obturator|iliac|hilar|central)\b/.test(
            around.slice(-90),
          ),
      );
  }
  const sum = found.filter(({ at }) => sumHere.test(text.slice(Math.max(0, at - 16), at)));
  if (sum.length > 0) return sum.map((one) => ({ ...one, key: 'nodesTotal' }));
  if (found.length > 0) return found;
  const [, how = '', whole, held] = totalled.exec(text) ?? [];
  if (held)
    return [{ key: how.startsWith('total') ? 'nodesTotal' : 'nodes', value: `${held}/${whole}`, at: 0 }];
  const one = together(text);
  if (one) return [one];
  const all = examined.exec(text);
  const tiny = /\bnodes with micromet\w*\W{1,4}(\d{1,2})\W*$/.exec(text);
  if (tiny) return [{ key: 'nodesMicro', value: `${tiny[1]}`, at: tiny.index }];
  const some = involved.exec(text) ?? ill.exec(text);
  const value = (hit: RegExpExecArray): number => number(hit.slice(1).find(Boolean));
  if (all && some) add(value(some), value(all), all.index);
  else if (all && (!/sentinel/.test(text) || ofAll.test(text)))
    found.push({ key: 'nodesExamined', value: `${value(all)}`, at: all.index });
  else if (some && !/sentinel|micromet|isolated/.test(text))
    found.push({ key: 'nodesInvolved', value: `${value(some)}`, at: some.index });
  return found;
}
