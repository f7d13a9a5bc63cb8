/** Tumour markers: receptors, genes, repair proteins. Each label is read from the words between it and the next. */
import type { Clause, Read } from './clause.ts';

/** What a label may be given as; the first that fits within its words. */
type Values = readonly (readonly [pattern: RegExp, value: string])[];
type Reader = (after: string, raw: string, before: string) => string | undefined;

const withheld =
  /\b(?:pending|await\w*|outstanding|request\w*|not (?:yet )?(?:be )?(?:performed|done|tested|assessed|evaluated|available|known|reported|ordered|back|sent|sufficient|determined)|to follow|cannot|can't|unknown|insufficient|deferred|declined|uncertain|vus|yet to|still being|indeterminate result|in progress|has been sent|was sent|were sent|is recommended|offered|will be|n\/a|not applicable|if )/;

const negatives =
  'negative|neg\\b|not? (?:\\w+ ){0,3}?(?:detected|identified|found|seen|expressed|present|rearranged|mutated|amplified|evidence|mutations?|variants?|alterations?|rearrangements?|fusions?|expression|staining|carry)|none|absent|undetected|non-?reactive|unamplified|unmutated|wild-? ?type|\\bwt\\b';
const positives =
  'positive|pos\\b|detected|present\\b|identified|found\\b|mutated|mutant|rearranged|pathogenic(?! change)|carrier|amplified|harbou?r\\w*|reactive';

/** The earliest of the values in a text, unless it is withheld before. */
function first(text: string, values: Values): string | undefined {
  let best = withheld.exec(text)?.index ?? text.length;
  let result: string | undefined;
  for (const [pattern, value] of values) {
    const at = pattern.exec(text)?.index;
    if (at === undefined || at >= best) continue;
    best = at;
    result = value;
  }
  return result;
}

const receptorValues: Values = [
  [
    new RegExp(
      `\\b(?:${negatives})|(?<![\\d.])0 ?(?:%|\\/8)|< ?1 ?%|(?:quick|allred)(?: ?score)?\\W{0,3}[02]\\b|h-?score\\W{0,3}\\d\\b|^[ :(]*-(?=\\s*(?:[/,;.)]|$|disease|breast|cancer|tumou?r))`,
    ),
    'negative',
  ],
  [
    new RegExp(
      `\\b(?:${positives}|(?:strong|weak|moderate|intermediate)(?:ly)?(?! neg)|expressed|staining in)|^[ :(]*\\+(?!\\d)|(?<![\\d.<])(?:[1-9]\\d?|100) ?%|(?<![\\d/])[3-8]\\/8|[123]\\+|(?:quick|allred)(?: ?score)?\\W{0,3}[3-8]\\b|h-?score\\W{0,3}[1-9]\\d`,
    ),
    'positive',
  ],
];
const receptor: Reader = (after) => first(after.slice(0, 70), receptorValues);

const ish =
  /\b(?:not amplified|non-?amplified|unamplified|amplification:? (?:is )?(?:not detected|absent|negative)|no (?:gene )?amplification|(?:f?ish|in situ hybridi[sz]ation)\W{1,4}(?:\w+ ){0,3}(?:negative|neg\b)|ish-)|\b(amplified|(?:f?ish|in situ hybridi[sz]ation)\W{1,4}(?:\w+ ){0,3}positive|amplification (?:is )?(?:present|detected)|ish\+)/;
const her2Values: Values = [
  [
    /\b(?:negative|neg\b|not over-?expressed|no over-?expression)|^[ :(]*-(?=\s*(?:[/,;.)]|$|disease|breast|cancer|tumou?r))|(?:ihc|score|^)[ :=(]*(?:0(?![.\d%+/])|1\+)|score[ :=]*1(?![\d.+])/,
    'negative',
  ],
  [
    /\b(?:positive|pos\b|over-?expressed|over-?expression(?: present)?)|3\+|score[ :=]*3(?![\d.])|^[ :(]*\+(?!\d)/,
    'positive',
  ],
];

function her2(after: string): string | undefined {
  if (/^[\s:(=-]*(?:ultra)?low\b|\bher-?2-low\b|[(-] ?low\b/.test(after)) return 'low';
  const hybrid = ish.exec(after);
  const plain = first(after, her2Values);
  if (hybrid && !(withheld.exec(after) && !plain)) return hybrid[1] ? 'positive' : 'negative';
  if (plain) return plain;
  return /^(?:(?!pending|not performed).)*(?:equivocal|indeterminate|borderline|2\+)/.test(after)
    ? 'equivocal'
    : undefined;
}

const inProtein = /\bp\.\s?\(?[a-z]{1,3}\d+[\w*]*/;
const inExon = /\bex(?:on)? ?\d+ ?(?:del|ins|skip|mut)\w*/;
const variant =
  /\b(?:c\.\d[\w>+-]*|[acdefghiklmnpqrstvwy]\d{2,4}(?:[acdefghiklmnpqrstvwy]|fs\*?\d*)(?![a-z\d])|\d{3,4}del[acgt]+|\d+_\d+del\w*)/;
const strong: Values = [
  [new RegExp(`\\b(?:${negatives}|intact)`), 'negative'],
  [new RegExp(`\\b(?:${positives})`), 'positive'],
];

/** What is only asked for: "testing for ALK G1202R", "a trial for KRAS G12C". */
const asks =
  /\b(?:test(?:ing|ed|s)?|sequenc\w+|assays?|panel|look(?:ing)?|search\w*|resistance|candidate|study|ask(?:s|ed)?)\b(?: (?:for|about|of|the|an?|in|to|resistance|mutations?))* $/;

/** A gene's result: its variant as the page writes it, "amplified", "fusion", "positive" or "negative". */
const gene: Reader = (after, raw, before) => {
  const near = after.slice(0, 90);
  const asked = asks.test(before);
  const change = inProtein.exec(near) ?? variant.exec(near) ?? inExon.exec(near);
  const said = first(near, strong);
  const kept = withheld.exec(near)?.index ?? near.length;
  if (said === 'negative') return said;
  if (
    change &&
    change.index < kept &&
    !/uncertain|\bvus\b|benign/.test(after) &&
    (!asked || said) &&
    !/^ (?:trial|inhibitor|targeted|study|test)/.test(near.slice(change.index + change[0].length))
  )
    return raw.slice(change.index, change.index + change[0].length);
  if (/^[\s:]*amplified/.test(near)) return 'amplified';
  if (/^[\s:-]*(?:loss\b|homozygous (?:deletion|loss))/.test(near)) return 'loss';
  const [, partner] = /\b(?!anti|non|pan)([a-z]{3,4}\d{1,2}[a-z]?)(?:-|::?)$/.exec(before) ?? [];
  if (partner) return `${partner.toUpperCase()}-ALK fusion`;
  return said;
};
const idh: Reader = (after, raw, before) => {
  const value = gene(after, raw, before);
  return value === 'negative' ? 'wild-type' : value === 'positive' ? 'mutant' : value;
};
const mgmt: Reader = (after) =>
  first(after, [
    [
      /\bunmethylated|\b(?:not|no|non-?) ?(?:\w+ )?methylat|methylation\W+(?:is |was )?(?:not detected|negative|absent)|^[\s:]*(?:promoter )?(?:status )?[\s:]*negative/,
      'unmethylated',
    ],
    [
      /(?<!un|not )\bmethylated|methylation\W+(?:is |was )?(?:detected|present|positive)|^[\s:]*(?:promoter )?(?:status )?[\s:]*positive/,
      'methylated',
    ],
  ]);

const share =
  /(?<![\d.])(less than |[<>≥~] ?=?)?\s?(\d{1,3}(?:\.\d)?)(?: ?(?:-|to) ?(\d{1,3}))? ?(?:%|per ?cent)/;
const percent: Reader = (after) => {
  const hit = share.exec(after.slice(0, 80));
  if (!hit || (withheld.exec(after)?.index ?? hit.index) < hit.index) return undefined;
  return `${(hit[1] ?? '').replace('less than', '<').replace(/[~ ]/g, '')}${hit[2]}${hit[3] ? `-${hit[3]}` : ''}%`;
};
const cps: Reader = (after) => {
  const hit = /^[\s:=()]{0,4}(?:\w+ ){0,3}([<>≥] ?)?(\d{1,3})(?![\d%])/.exec(after);
  return hit && !withheld.test(hit[0]) ? `CPS ${(hit[1] ?? '').trim()}${hit[2]}` : undefined;
};
const pdl1: Reader = (after) =>
  percent(after, '', '') ?? first(after, [[/\bnegative|\bno expression|not expressed/, 'negative']]);
const msi: Reader = (after) => {
  const self = /^[\s-]*(?:h\b|high)/.test(after);
  if (self && /\b(?:not detected|negative|no\b|absent)/.test(after)) return 'MSS';
  return first(after, [
    [/\bhigh\b|\bmsi-?h\b|\bunstable|^[\s-]*h\b/, 'MSI-H'],
    [/\bstable|\bmss\b|\bms-s|^-?s\b|\b(?:negative|not detected|none|absent|no evidence)\b/, 'MSS'],
    [/\blow\b|\bmsi-?l\b/, 'MSI-L'],
  ]);
};
const mmr: Reader = (after, _raw, before) =>
  first(/\b(?:deficient|proficient|intact|normal) (?:\w+ )?$/.exec(before)?.[0] ?? after, [
    [/\b(?:deficien\w+|lost|loss|abnormal|absent)/, 'deficient'],
    [/\b(?:proficien\w+|intact|retained|preserved|normal|no loss|all (?:present|expressed))/, 'proficient'],
  ]);
const protein: Reader = (after, _raw, before) =>
  /(?<!\bno )\bloss of (?:\w+ ){0,3}$/.test(before) ||
  /^\W*(?:(?:and|pms2|mlh1|msh[26]|expression|nuclear|protein|is|was|shows?)\b\W*)*(?:lost|loss|absent|deficient)/.test(
    after,
  )
    ? 'deficient'
    : undefined;

/** Labels; those in capitals on the page alone are marked. A label without key parts the words of its neighbours. */
const labels: readonly (readonly [keys: string, pattern: string, read: Reader, capitals?: boolean])[] = [
  ['er', 'er(?! ?visit)', receptor, true],
  ['er', 'o?estrogen(?:[- ]receptors?)?|receptores? de estrogenos?', receptor],
  ['pr', 'pr', receptor, true],
  ['pr', 'pgr|progesterone(?:[- ]receptors?)?|receptores? de progesterona', receptor],
  ['er pr', 'hormone[- ]receptors?', receptor],
  ['er pr', 'hr(?= ?[+/-]| pos| neg)', receptor, true],
  ['er pr her2', 'triple[- ]negativ[eo]', () => 'negative'],
  ['her2', '(?<!anti-?)(?:her[- ]?2(?:[-/ ]?neu)?|c?-?erbb-?2)(?! ?(?:-directed|-targeted))', her2],
  ['her2', 'reflex(?: her-?2)? f?ish', her2],
  ['ki67', 'ki-? ?67|mib-?1', percent],
  ['pdl1', 'pd-? ?l1', pdl1],
  ['pdl1', 'tps|tumou?r proportion score', percent],
  ['pdl1', 'cps|combined positive score', cps],
  ['msi', 'mss(?=[\\s,;.)"]|$)', () => 'MSS', true],
  ['msi', 'msi|microsatellite(?: instability)?|ms(?=-stable)', msi],
  ['mmr', 'dmmr', () => 'deficient'],
  ['mmr', 'pmmr', () => 'proficient'],
  ['mmr', 'mmr|mismatch[- ]repair', mmr],
  ['mmr', 'mlh1|pms2|msh2|msh6', protein, true],
  ['idh', 'idh[12]?(?:\\/(?:idh)?2)?', idh, true],
  ['mgmt', 'mgmt', mgmt, true],
  [
    'brca1 brca2',
    'brca(?: ?1(?:\\/| ?(?:and|&) ?)(?:brca)?2)?',
    (after) => (first(after.slice(0, 60), strong) === 'negative' ? 'negative' : undefined),
    true,
  ],
  ['brca1', 'brca-?1', gene, true],
  ['brca2', 'brca-?2', gene, true],
  ['egfr', 'egfr', gene, true],
  ['alk', 'alk(?! ?phos)', gene, true],
  ['braf', 'braf', gene, true],
  ['kras', 'kras', gene, true],
  ['flt3', 'flt3', gene, true],
  ['npm1', 'npm1', gene, true],
  ['jak2', 'jak-?2', gene, true],
  ['bcrabl', 'bcr[-/:]+abl1?', gene, true],
  [
    '',
    'nras|ras|ros1|ret|met|ntrk\\d?(?:/\\d)*|tp53|p53|erbb2|atrx|fgfr\\d?|pik3ca|palb2|tert|afp|ca[ -]?\\d\\d+(?:-\\d)?|cea|psa|ldh|p16|hpv|cd\\d+|pten|stk11|apc|smad4|tmb|homologous',
    () => undefined,
    true,
  ],
];
/** Finds the labels of markers. */
export const everyMarker = new RegExp(
  `(?<![a-z\\d])(?:${labels.map(([, pattern]) => `(${pattern})`).join('|')})(?![a-z\\d])|(?<=[\\s(])(?:grade|stage|margins?|nodes?|gleason)\\b`,
  'g',
);
/** Words that only join two labels: their value is that of the next. */
const joins =
  /^(?:[\s,/&():.]|\b(?:and|or|both|status|receptors?|protein|expression|genes?|mutations?|mutational|testing|analysis|promoter|rearrangements?|ihc|er|pr|pgr)\b)*$/;
/** "Not detected: ALK fusion, BRAF V600E". */
const listedNot =
  /(?:^\W*|[.;(] ?|: )(?:not detected|(?:pertinent )?negatives?|none|wild-? ?type|no (?:\w+ ){0,4}(?:detected|found|identified|seen)(?: in)?)\s*: (?:(?!\b(?:positive|detected)\b)[^;.]){0,90}$/;
const denied =
  /\b(?:negative for|no|without|lacks?|absence of|(?:not|n't) (?:carry|make|have|express|show)|but not|neither|wild-? ?type for)\b(?:(?!\b(?:but|however|positive|detected in)\b)[^;.]){0,60}$|\bnone (?:in|of|for) $|\bwithout [a-z]+: *$|\bno [^;.]{0,40}\b(?:detected|found|identified|seen) in $/;
const affirmed =
  /\b(?:positive for|receptors? for|strong(?:ly)? (?:expression|positivity) (?:of|for)|expresses|expressed|pathogenic (?:variant|mutation) (?:found |detected )?in|mutations? in|carr(?:ies|ying) an?|harbou?rs? an?|(?:it|but|and) (?:does|do) have|makes? (?:too much|extra|a lot of)|(?:is|are) fed by)\b(?: (?:the|both|her|his|its|strongly|pathogenic|germline|somatic|\w+ variant in|mutation in))* *$/;

/** "No EGFR, ALK or ROS1 alteration was identified". */
const flatly = /\b(?:no|without|negative for|neither|lacks?)(?: (?!change|new)\w+){0,3} $/;

interface Hit {
  readonly row: (typeof labels)[number] | undefined;
  readonly start: number;
  readonly end: number;
}

const ofCells = /^\W*(?:(?:about|around|roughly|some|nearly|only) )?(\d{1,3}) ?% of (?:\w+ ){1,3}cells\b/;

/** Reads markers from a clause. */
export function readMarkers({ text, raw, before: told }: Clause): readonly Read[] {
  const hits: Hit[] = [];
  for (const hit of text.matchAll(everyMarker)) {
    const row = labels[hit.slice(1).findIndex((group) => group !== undefined)];
    const [start, end] = [hit.index, hit.index + hit[0].length];
    const plain = raw.slice(start, end);
    // "Seen in the ER": the emergency room.
    if (plain === 'ER' && /\b(?:an|in|in the|to|to the|from|from the|via|local) $/.test(text.slice(0, start)))
      continue;
    // "ER" in small letters is a syllable, "met" a verb.
    if (row?.[3] && plain.slice(0, 2) !== plain.slice(0, 2).toUpperCase()) continue;
    hits.push({ row, start, end });
  }
  const found: Read[] = [];
  let [from, to] = [text.length, text.length];
  let next: Hit | undefined;
  // "We tested it for PD-L1. About 40% of the cells had it."
  const [, cells] = /\bpd-?l1\b/.test(told.slice(-70)) ? (ofCells.exec(text) ?? []) : [];
  if (cells) found.push({ key: 'pdl1', value: `${cells}%`, at: text.indexOf(cells) });
  // "HER2 copy number 2.9 per cell. Result: not amplified."
  const hybrid = /\bher-?2\b/.test(told) && hits.length === 0 && ish.exec(text);
  if (hybrid) found.push({ key: 'her2', value: hybrid[1] ? 'positive' : 'negative', at: hybrid.index });
  for (const hit of hits.toReversed()) {
    const gap = text.slice(hit.end, next?.start ?? text.length);
    const joined =
      next !== undefined && joins.test(gap) && (hit.row?.[0] === '' || hit.row?.[2].length !== 0);
    if (!joined)
      [from, to] = [hit.end, hit.row?.[0] === 'her2' || !next ? stop(text, hit.end, hits) : next.start];
    next = hit;
    if (!hit.row?.[0]) continue;
    const own = placed(text.slice(from, to), hits, hit, text);
    const before = text.slice(Math.max(0, hit.start - 90), hit.start);
    const head = leader(hits, hit, text);
    const group = text.slice(Math.max(0, head - 80), head);
    const [key, , read] = hit.row;
    const outright = /\b(?:positive|negative) (?=for (?:the )?$)/.exec(group)?.[0];
    let value =
      outright && read.length > 0
        ? read(outright, outright, before)
        : ((read.length > 2 || read === msi) && flatly.test(group) && !/^\W*test/.test(own)) ||
            listedNot.test(group)
          ? no(key)
          : read(own.split(/;(?! *(?:by |reflex |dual )?f?ish\b)/)[0] ?? '', raw.slice(from, to), before);
    if (value === undefined && !withheld.test(own)) {
      if (denied.test(group)) value = no(key);
      else if (affirmed.test(group)) value = read('positive', 'positive', '');
    }
    if (value !== undefined)
      for (const one of key.split(' ')) found.push({ key: one, value, at: hit.start, weak: key === 'er pr' });
  }
  return found;
}

const no = (key: string): string | undefined =>
  key === 'idh'
    ? 'wild-type'
    : /^(?:ki67|pdl1|mgmt)$/.test(key)
      ? undefined
      : key === 'msi'
        ? 'MSS'
        : key === 'mmr'
          ? 'proficient'
          : 'negative';

/** HER2 is told over many words: its words end at the next receptor or gene. */
function stop(text: string, from: number, hits: readonly Hit[]): number {
  return (
    hits.find((hit) => hit.start >= from && hit.row && hit.row[0] !== 'her2' && hit.row[0] !== '')?.start ??
    text.length
  );
}

/** Of "ER/PR/HER2: +/+/-" the value in the label's own place; else all the words. */
function placed(own: string, hits: readonly Hit[], hit: Hit, text: string): string {
  const values = /^[\s:=(]*([^\s/,;]+(?: ?\/ ?[^\s/,;)]+)+)/.exec(own)?.[1]?.split(/ ?\/ ?/);
  if (!values?.every((one) => /^(?:[+-]|pos\w*|neg\w*)$/.test(one))) return own;
  let first = hits.indexOf(hit);
  let last = first;
  const touch = (at: number): boolean =>
    /^[^\w]*\/[^\w]*$/.test(text.slice(hits[at]?.end ?? 0, hits[at + 1]?.start ?? 0));
  while (first > 0 && touch(first - 1)) first--;
  while (last < hits.length - 1 && touch(last)) last++;
  const value = values[hits.indexOf(hit) - first];
  return last - first + 1 === values.length && value ? value : own;
}

/** Where the run of joined labels begins that a label stands in: "no mutation of EGFR, ALK or ROS1". */
function leader(hits: readonly Hit[], hit: Hit, text: string): number {
  let at = hits.indexOf(hit);
  while (at > 0 && joins.test(text.slice(hits[at - 1]?.end ?? 0, hits[at]?.start ?? 0))) at--;
  return hits[at]?.start ?? hit.start;
}
