/** Tumour markers and the pathologist's other findings: receptors, genes, size, margins, nodes. */
import type { Read } from './staging.ts';

const gap =
  '(?:\\s*\\([^)]{0,40}\\))?(?:\\s+(?:status|expression|receptors?|protein|result|ihc|by ihc|immunohistochemistry))*\\s*(?:is|are|was|were|:|=|-(?=\\s)|\\t)?\\s*';
const how =
  '(?:(?:strongly|weakly|diffusely|focally|moderately|low|\\d{1,3} ?%|>\\s?\\d{1,3} ?%|\\(\\d{1,3} ?%\\)|score \\d)[ ,]*)*';
const polarity = '(positive|negative|pos\\b|neg\\b|not detected|\\+(?!\\d)|[-−](?=[\\s/,;.)]|$))';

const er = new RegExp(
  `(?<![a-z/]|the |in |to |an )(?:er|o?estrogen receptors?(?: \\(er\\))?|receptores? de estrogenos?)${gap}${how}${polarity}`,
  'g',
);
const pr = new RegExp(
  `(?<![a-z])(?:pr|pgr|progesterone receptors?(?: \\((?:pr|pgr)\\))?|receptores? de progesterona)${gap}${how}${polarity}`,
  'g',
);
const both = new RegExp(
  `(?<![a-z])(?:er ?(?:/|and|,|&) ?pr|o?estrogen (?:and|/) progesterone receptors?|o?estrogen receptors? and progesterone receptors?)${gap}(?:both )?${how}${polarity}`,
  'g',
);
const percent = (name: string): RegExp =>
  new RegExp(`(?<![a-z])(?:${name})(?: receptors?)?\\s*(?:\\([a-z]+\\))?\\s*[:=\\t]\\s*(\\d{1,3}) ?%`, 'g');
const erPercent = percent('er|o?estrogen');
const prPercent = percent('pr|pgr|progesterone');

const sign = (word: string): 'positive' | 'negative' => (/^(?:pos|\+)/.test(word) ? 'positive' : 'negative');
const all = (pattern: RegExp, text: string): RegExpExecArray[] =>
  [...text.matchAll(pattern)] as RegExpExecArray[];

function receptors(text: string): Read[] {
  const found: Read[] = [];
  const add = (key: string, pattern: RegExp): void => {
    for (const hit of all(pattern, text)) found.push({ key, value: sign(hit[1] ?? ''), at: hit.index });
  };
  add('er', er);
  add('pr', pr);
  add('er', both);
  add('pr', both);
  for (const [key, pattern] of [
    ['er', erPercent],
    ['pr', prPercent],
  ] as const)
    for (const hit of all(pattern, text))
      found.push({ key, value: Number(hit[1]) >= 1 ? 'positive' : 'negative', at: hit.index });
  for (const hit of all(/\btriple[- ]negative\b|\btriple negativo\b/g, text))
    for (const key of ['er', 'pr', 'her2']) found.push({ key, value: 'negative', at: hit.index });
  return found;
}

const her2Near = /\b(?:her[- ]?2(?:[-/ ]?neu)?|c?-?erbb-?2)\b((?:[^.\n]|\.(?=\d)){0,110})/g;

/** HER2 from the words after its name; in situ hybridisation outranks the stain. */
function her2Of(after: string): string | null {
  const near = (after.split(/\b(?:er|pr|estrogen|progesterone|ki-?67|grade|stage)\b/)[0] ?? after).trim();
  if (/^[-\s]?low\b/.test(near) || /\bher2-low\b/.test(near)) return 'low';
  const fish =
    /\b(?:fish|ish|in situ hybridi[sz]ation)\b[^;]{0,40}?\b(not amplified|non-?amplified|negative|amplified|positive)\b/.exec(
      near,
    )?.[1] ?? /\b(not amplified|non-?amplified|amplified)\b/.exec(near)?.[1];
  if (fish) return /^(?:amplified|positive)/.test(fish) ? 'positive' : 'negative';
  const word =
    /^[-:=,\s\t(]*(?:(?:status|ihc|by|is|was|immunohistochemistry|protein|overexpression|result|score|expression|receptor|\(ihc\)|-)[-:=,\s\t]*)*(positive|negative|equivocal|pos\b|neg\b|not overexpressed|overexpressed|indeterminate|\(?[0-3]\+|0(?![.\d%])|\+(?!\d)|[-−](?=[\s/,;.)]|$))/.exec(
      near,
    )?.[1];
  if (!word) return null;
  if (/^\(?2\+|equivocal|indeterminate/.test(word)) return 'equivocal';
  if (/^(?:pos|overexp|\(?3\+|\+)/.test(word)) return 'positive';
  return 'negative';
}

function her2(text: string): Read[] {
  return all(her2Near, text).flatMap((hit): Read[] => {
    const value = her2Of(hit[1] ?? '');
    return value ? [{ key: 'her2', value, at: hit.index }] : [];
  });
}

const genes =
  /\b(egfr|alk|braf|kras|nras|ros1|brca1|brca2|brca-1|brca-2|idh1|idh2|idh|mgmt|pik3ca|tp53|ret|ntrk|flt3|npm1|jak2|jak-2|bcr[-/:]abl1?|1p\/19q|fgfr2|erbb2)\b(?:\s+(?:gene|mutations?|rearrangement|fusion|promoter|status|variant|codeletion|translocation|exon \d+|methylation|result|testing))*\s*(?:is|was|were|:|=|\t|,|-)?\s*((?:pathogenic (?:variant|mutation)\s*)?(?:not detected|detected|positive|negative|wild[- ]?type|mutated|mutant|rearranged|not rearranged|no mutation|none detected|methylated|unmethylated|codeleted|intact|[a-z]\d{2,4}[a-z]{1,2}\b|p\.[a-z]+\d+[a-z]*|exon 1\d (?:deletion|insertion)s?|exon 20 insertions?|mutation (?:detected|positive)))/g;

function geneFacts(text: string): Read[] {
  return all(genes, text).map((hit) => {
    const key = (hit[1] ?? '').replace(/[-/:]/g, '').replace('bcrabl1', 'bcrabl');
    const word = hit[2] ?? '';
    const value = /^(?:not|negative|wild|no |none|unmethylated|intact)/.test(word)
      ? 'negative'
      : /^(?:p\.|[a-z]\d)/.test(word)
        ? word.replace(/^p\./, '').toUpperCase()
        : /^exon/.test(word)
          ? word
          : 'positive';
    return { key, value, at: hit.index };
  });
}

const simple: readonly (readonly [key: string, pattern: RegExp, value: (hit: RegExpExecArray) => string])[] =
  [
    ['ki67', /\bki-? ?67\b[^.;\n%]{0,40}?[^\d.](\d{1,3}) ?%/g, (hit) => `${hit[1]}%`],
    [
      'pdl1',
      /\bpd-? ?l1\b[^.;\n%]{0,50}?(?<![\d.])(<? ?\d{1,3}) ?%/g,
      (hit) => `${(hit[1] ?? '').replace(' ', '')}%`,
    ],
    [
      'msi',
      /\b(msi-h(?:igh)?|microsatellite instability[- ]high|high microsatellite instability|mss|microsatellite[- ]stable|msi-stable)\b/g,
      (hit) => (/stable|^mss/.test(hit[1] ?? '') ? 'stable' : 'high'),
    ],
    [
      'mmr',
      /\b(dmmr|pmmr|(?:mismatch repair|mmr)(?: protein)?s?(?: expression)?[- :]*(?:is |are )?(?:deficient|proficient|intact|retained)|(?:deficient|proficient) mismatch repair)\b/g,
      (hit) => (/^d|deficient/.test(hit[1] ?? '') ? 'deficient' : 'proficient'),
    ],
    [
      'breslow',
      /\bbreslow(?:'s|’s)?(?: (?:thickness|depth))?(?: of| is|:|=)?\s*(?:at least )?(\d{1,2}(?:\.\d+)?) ?mm\b/g,
      (hit) => `${hit[1]} mm`,
    ],
    [
      'size',
      /\b(?:tumou?r size|size of (?:the )?(?:invasive )?(?:tumou?r|carcinoma)|invasive (?:tumou?r|carcinoma|component) size|greatest (?:tumou?r )?dimension(?: of (?:the )?(?:tumou?r|carcinoma|invasive carcinoma))?|(?:tumou?r|carcinoma) measur(?:es|ing)|tamano (?:del tumor|tumoral))\s*(?:is|of|was|:|=|\()?\s*(?:approximately |about |at least )?(\d{1,2}(?:\.\d+)?)(?: ?x ?\d{1,2}(?:\.\d+)?)* ?(cm|mm)\b/g,
      (hit) => `${hit[1]} ${hit[2]}`,
    ],
    [
      'nodes',
      /\b(\d{1,2}|one|two|three|four|five|no|zero|none) ?(?:of|out of|\/) ?(?:the )?(\d{1,2}|one|two|three|four|five|six) (?:sentinel |axillary |regional |pelvic |mediastinal |examined |removed |left |right )*(?:lymph )?nodes?\b/g,
      (hit) => `${number(hit[1])}/${number(hit[2])}`,
    ],
    [
      'nodes',
      /\b(?:lymph )?nodes?(?: (?:positive|involved|examined|with metastas[ei]s))*\s*[:(=]?\s*\(?(\d{1,2})\/(\d{1,2})\)?(?!\/)/g,
      (hit) => `${hit[1]}/${hit[2]}`,
    ],
    [
      'margins',
      /\b(?:surgical |resection |all |final )*margins?\b(?: status)?\s*(?:are|is|were|was|:|=|,)?\s*(?:all |widely |uniformly |histologically )?(negative|uninvolved|free|clear|positive|involved)\b/g,
      (hit) => (/^(?:pos|inv)/.test(hit[1] ?? '') ? 'positive' : 'negative'),
    ],
  ];

const numbers: Readonly<Record<string, string>> = {
  no: '0',
  zero: '0',
  none: '0',
  one: '1',
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
};
const number = (word: string | undefined): string => numbers[word ?? ''] ?? word ?? '';

/** Reads markers from text in lower case. */
export function readMarkers(text: string): readonly Read[] {
  return [
    ...receptors(text),
    ...her2(text),
    ...geneFacts(text),
    ...simple.flatMap(([key, pattern, value]) =>
      all(pattern, text).map((hit) => ({ key, value: value(hit), at: hit.index })),
    ),
  ];
}
