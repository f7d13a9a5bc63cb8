/** Tumour markers: receptors, genes, repair proteins. Each label is read from the words between it and the next. */
import type { Clause, Read } from './clause.ts';
import {
  cps,
  gene,
  her2,
  idh,
  ish,
  lacking,
  mgmt,
  mmr,
  msi,
  pdl1,
  percent,
  protein,
  type Reader,
  receptor,
  tps,
  withheld,
} from './values.ts';

/** Labels; those in capitals on the page alone are marked. A label without key parts the words of its neighbours. */
const labels: readonly (readonly [keys: string, pattern: string, read: Reader, capitals?: boolean])[] = [
  [
    'er',
    'er(?! ?(?:visit|doctor|physician|nurse|staff|team|room|attending|note|record|trip|stay|discharge|wait|department)s?\\b)',
    receptor,
    true,
  ],
  ['er', 'o?estrogen(?:[- ]receptors?)?|receptor(?:es)? de estrogenos?', receptor],
  ['pr', 'pr', receptor, true],
  ['pr', 'pgr|progesterone(?:[- ]receptors?)?|receptor(?:es)? de progesterona', receptor],
  ['er', 're(?=:? ?(?:\\d{1,3} ?%|\\+|pos|neg))', receptor, true],
  ['pr', 'rp(?=:? ?(?:\\d{1,3} ?%|\\+|pos|neg))', receptor, true],
  ['er pr', 'hormone[- ]receptors?|receptores hormonales', receptor],
  ['er pr', 'hr(?= ?[+/-]| pos| neg)', receptor, true],
  ['er pr her2', 'triple[- ]negativ[eo]', () => 'negative'],
  ['her2', '(?<!anti-?)her[- ]?2(?:[-/ ]?neu)?(?! ?(?:-directed|-targeted))', her2],
  ['her2', 'c?-?erbb-?2', her2],
  ['her2', 'reflex(?: her-?2)? f?ish', her2],
  ['ki67', 'ki-? ?67|mib-?1', percent],
  ['pdl1', 'pd-? ?l1', pdl1],
  ['pdl1', 'tps|tumou?r proportion score', tps],
  ['pdl1', 'cps|combined positive score', cps],
  ['msi', 'mss(?=[\\s,;.)"]|$)', () => 'MSS', true],
  ['msi', 'msi|microsatellite(?: instability)?|ms(?=-stable)', msi],
  ['mmr', 'dmmr|mmrd', () => 'deficient'],
  ['mmr', 'pmmr|mmrp|proficiente', () => 'proficient'],
  ['mmr', 'mmr|mismatch[- ]repair', mmr],
  ['mmr', 'mlh1|pms2|msh2|msh6', protein, true],
  ['idh', 'idh[12]?(?:\\/(?:idh)?2)?', idh, true],
  ['mgmt', 'mgmt', mgmt, true],
  ['brca1 brca2', 'brca(?: ?1(?:\\/| ?(?:and|&) ?)(?:brca)?2)?', lacking, true],
  ['brca1', 'brca-?1', gene, true],
  ['brca2', 'brca-?2', gene, true],
  ['egfr', 'egfr', gene, true],
  ['alk', 'alk(?! ?phos)', gene, true],
  ['braf', 'braf', gene, true],
  ['kras', 'kras', gene, true],
  // Of the family together: that it is not changed holds for each.
  ['kras', 'ras', lacking, true],
  ['flt3', 'flt3', gene, true],
  ['npm1', 'npm1', gene, true],
  ['jak2', 'jak-?2', gene, true],
  ['bcrabl', 'bcr[-/:]+abl1?', gene, true],
  [
    '',
    'nras|ros1|ret|met|ntrk\\d?(?:/\\d)*|tp53|p53|atrx|fgfr\\d?|pik3ca|palb2|tert|afp|ca[ -]?\\d\\d+(?:-\\d)?|cea|psa|ldh|p16|hpv|cd\\d+|pten|stk11|apc|smad4|tmb|homologous',
    () => undefined,
    true,
  ],
];
/** Finds the labels of markers. */
export const everyMarker = new RegExp(
  `(?:(?<![a-z\\d])|(?<=\\b[gst])(?=brca))(?:${labels.map(([, pattern]) => `(${pattern})`).join('|')})(?:(?![a-z\\d])|(?<=idh)(?=wt|mut))|(?<=[\\s(])(?:grade|stage|margins?|nodes?|gleason)\\b`,
  'g',
);
/** Words that only join two labels: their value is that of the next. */
const joins =
  /^(?:[\s,/&():.]|\b(?:and|y|or|an?|the|both|status|receptors?|protein|expression|genes?|mutations?|mutational|testing|analysis|promoter|rearrangements?|ihc|er|pr|pgr)\b)*$/;
/** "Not detected: ALK fusion, BRAF V600E". */
const listedNot =
  /(?:^\W*|[.;(] ?|: )(?:not (?:detected|found|identified|seen)|undetected|absent|(?:pertinent )?negatives?(?: for)?|none(?: of (?:the following|these)(?: \w+){0,3})?|wild-? ?type|(?:genes? )?(?:no|without) (?:[\w-]+ ){0,4}(?:detected|found|identified|seen|alterations?|mutations?|variants?|findings?|changes?)(?: (?:in|for|of|among)(?: [\w-]+){0,9})?)\s*: ((?:(?!\b(?:positive|detected)\b)(?:[^:.]|\.(?=\d| [\da-z]))){0,200})$/;
/** In a list that semicolons part, an item with a value of its own. */
const valued = /[:=%]|\b(?:positive|detected|found|present|mutat\w+)\b/;
const denied =
  /\b(?:negative for|no|without|lacks?|absence of|(?:not|n't|fail(?:s|ed) to) (?:carry|make|have|express|show|f(?:i|ou)nd|detect(?:ed)?|reveal(?:ed)?|seen?|identif(?:y|ied)|demonstrated?|confirm(?:ed)?|harbou?r|contain)|(?:but|is) not(?: the)?|neither|wild-? ?type for)\b(?:(?!\b(?:but|however|positive|detected in)\b)[^;.]){0,60}$|\bnone (?:in|of|for) $|\bwithout [a-z]+: *$|\bno [^;.]{0,40}\b(?:detected|found|identified|seen) in $/;
const affirmed =
  /\b(?:positive for|receptors? for|strong(?:ly)? (?:expression|positivity) (?:of|for)|expresses|expressed|pathogenic (?:variant|mutation) (?:found |detected )?in|(?:found|detected|showed|identified|revealed|(?:you|s?he|i|patient) (?:carry|have|has)) (?:an? (?:faulty|altered|mutated)|(?:[a-z]+ ){0,2}\(?(?:harmful|pathogenic|damaging|deleterious|disease-causing)\b[^.;,\d]{0,20} (?:variant|mutation|change|alteration|fault)s? in)|(?<!\bfor )mutations? in|(?:carr(?:ies|ying)|(?:you|i) carry) an?|positive for an? (?:change|mutation|variant|fault) in(?: your)?|harbou?rs? an?|(?:it|but|and) (?:does|do) have|makes? (?:too much|extra|a lot of)|(?:fed|fuell?ed|driven) by|sensitive to|feeds on)\b(?: (?:the|both|her|his|its|strongly|pathogenic|germline|somatic|\w+ variant in|mutation in))* *$/;

/** "FISH confirms ALK rearrangement in 38 % of nuclei". */
const shown =
  /(?<!\b(?:not|never|no|yet)(?: \w+)? )\b(?:confirm(?:s|ed)|show(?:s|ed)|detect(?:s|ed)|reveal(?:s|ed)|demonstrate[sd]|found|identifie[sd])(?: an?)? $/;
const changed =
  /^ ?(?:gene )?(?:re-?arrangement|fusion|translocation|mutation)\b(?! (?:test|stud|status|analys|at\b))/;

/** "No EGFR, ALK or ROS1 alteration was identified". */
const flatly =
  /\b(?:no|without|negative for|neither|lacks?|(?:not|n't) inherit\w*)(?: (?!change|new)\w+){0,3} $/;

/** "EGFR L858R: none", "KRAS G12C not detected". */
const ofVariant = /^[\s:(]*(?:p\.)?(?:[a-z]\d{2,4}[a-z]?\b|ex(?:on)? ?\d)/;

const ofGene = /^c?-?erbb-?2/;
const ofProtein = /amplif|express|\bi(?:hc|sh)\b|fish|score|^\W*(?:\(?her-?2\)?\W*)?(?:neg|\d)/;

interface Hit {
  readonly row: (typeof labels)[number] | undefined;
  readonly start: number;
  readonly end: number;
}

/** Reads markers from a clause. */
export function readMarkers({ text, raw, before: told }: Clause): readonly Read[] {
  const hits: Hit[] = [];
  for (const hit of text.matchAll(everyMarker)) {
    const row = labels[hit.slice(1).findIndex((group) => group !== undefined)];
    const [start, end] = [hit.index, hit.index + hit[0].length];
    const plain = raw.slice(start, end);
    // "Seen in the ER": the emergency room.
    if (
      plain === 'ER' &&
      /\b(?:an|(?:in|to|from|at|by)(?: the| our| your)?|via|local) $/.test(text.slice(0, start)) &&
      !/^[ -]?(?:(?:pos|neg)(?!\w* for)|low|[+-])/.test(text.slice(end))
    )
      continue;
    // "ER" in small letters is a syllable, "met" a verb.
    if (row?.[3] && plain.slice(0, 2) !== plain.slice(0, 2).toUpperCase()) continue;
    hits.push({ row, start, end });
  }
  const found: Read[] = [];
  let [from, to] = [text.length, text.length];
  let next: Hit | undefined;
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
    const own = placed(`${text.slice(from, to)}${to === text.length ? ' ' : ''}`, hits, hit, text);
    const before = text.slice(Math.max(0, hit.start - 90), hit.start);
    const head = leader(hits, hit, text);
    const group = text.slice(Math.max(0, head - 80), head);
    const [key, , read] = hit.row;
    // "PR, which was positive in 2014, is now negative".
    const [item = ''] = own
      .replace(/^[^;.]*\b(?:was|were|had been)\b[^;.]*\bnow\b/, '')
      .split(/;(?! *(?:(?:by |reflex |dual )?(?:d-)?[fcd]?ish|[a-z]\d{2,4}[a-z])\b)/);
    const list = listedNot.exec(text.slice(Math.max(0, hit.start - 240), hit.start))?.[1];
    const isListed =
      list !== undefined && (!list.includes(';') || (!list.includes(',') && !valued.test(item)));
    const outright = /\b(?:positive|negative) (?=for (?:the )?$)/.exec(group)?.[0];
    let value = read(item, raw.slice(from, to), before);
    if (outright && read.length > 0) value = read(outright, outright, before);
    else if (
      ((read.length > 2 || read === msi || read === her2) && flatly.test(group) && !/^\W*test/.test(own)) ||
      isListed
    )
      value = no(key);
    if (value === undefined && !withheld.test(own)) {
      if (denied.test(group)) value = no(key);
      else if (affirmed.test(group) || (read === gene && shown.test(group) && changed.test(own)))
        value = read('positive', 'positive', '');
    }
    // Of the gene alone, that it has no change says nothing of the protein.
    if (value === 'negative' && ofGene.test(text.slice(hit.start)) && !ofProtein.test(own)) continue;
    if (value !== undefined)
      for (const one of key.split(' '))
        found.push({
          key: one,
          value,
          at: hit.start,
          // That one variant is not there says little of the gene.
          weak: key === 'er pr' || (value === 'negative' && ofVariant.test(own)),
        });
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
  const values = /^[\s:=(]*((?:[+-]|[0-3]\+|pos\w*|neg\w*)(?: ?\/ ?(?:[+-]|[0-3]\+|pos\w*|neg\w*))+)/
    .exec(own)?.[1]
    ?.split(/ ?\/ ?/);
  if (!values) return own;
  const touch = (at: number): boolean =>
    /^\W*\/\W*$/.test(text.slice(hits[at]?.end ?? 0, hits[at + 1]?.start ?? 0));
  let first = hits.indexOf(hit);
  while (first > 0 && touch(first - 1)) first--;
  return values[hits.indexOf(hit) - first] ?? '';
}

/** Where the run of joined labels begins that a label stands in: "no mutation of EGFR, ALK or ROS1". */
function leader(hits: readonly Hit[], hit: Hit, text: string): number {
  let at = hits.indexOf(hit);
  while (at > 0 && joins.test(text.slice(hits[at - 1]?.end ?? 0, hits[at]?.start ?? 0))) at--;
  return hits[at]?.start ?? hit.start;
}
