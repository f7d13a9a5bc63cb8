/** What the words beside a marker's label say: receptors, genes, shares of cells, repair proteins. */

/** What a label may be given as; the first that fits within its words. */
type Values = readonly (readonly [pattern: RegExp, value: string])[];
/** Reads a value from the words after a label, in lower case and as they stand, and from those before it. */
export type Reader = (after: string, raw: string, before: string) => string | undefined;

/** Words by which a page keeps a result back: "pending", "not done". */
export const withheld =
  /\b(?:(?<!\b(?:which|that) (?:was|were|had been) (?:still )?)(?:pending|awaited|outstanding)|awaiting|request\w*|not (?:yet )?(?:be )?(?:performed|done|tested|assessed|evaluated|available|known|reported|ordered|back|sent|sufficient|determined)|to follow|cannot|can't|unknown|insufficient|deferred|declined|uncertain|vus|yet to|still being|indeterminate result|non-?(?:contributory|informative)|inconclusive|in progress|has been sent|was sent|were sent|is recommended|offered|will be|n\/a|not applicable|if )/;

const negatives =
  'negativ[eo]s?|neg\\b|sin (?:\\w+ ){0,2}(?:reordenamiento|mutacion|alteracion|fusion|expresion)|no (?:mutad|reordenad|detectad)[oa]|not? (?:\\w+ ){0,3}?(?:detected|identified|found|seen|expressed|present|rearranged|mutated|mutad[oa]|detectad[oa]|amplified|evidence|mutations?|variants?|alterations?|rearrangements?|fusions?|expression|staining|carry)|none|absent|undetected|non-?reactive|without (?:\\w+ )?(?:mutat|alterat|rearrang)\\w+|(?:is|are|was|were) normal|unamplified|unmutated|wild-? ?type|\\bwt\\b';
const positives =
  'positiv[eo]s?|pos\\b|detected|detectad[oa]|mutad[oa]|present\\b|identified|found\\b|mutated|mutant|rearranged|pathogenic(?! change)|(?:translocation|rearrangement|fusion|mutation) was (?:shown|confirmed)|carrier|amplified|harbou?r\\w*|reactive';

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
      `\\b(?:${negatives})|(?<![\\d.])0 ?(?:%|(?:\\/| out of )8)|^[ :=(]*0(?=\\s*[,;.)]|\\s*$)|< ?1 ?%|(?:quick|allred)(?: ?score)?\\W{0,3}[02]\\b|h-?score\\W{0,3}\\d\\b|^[ :(]*-(?=\\s*(?:[/,;.)]|$|disease|breast|cancer|tumou?r))`,
    ),
    'negative',
  ],
  [
    new RegExp(
      `\\b(?:${positives}|(?:strong|weak|moderate|intermediate)(?:ly)?(?! neg)|expressed|staining in)|^[ :(]*\\+(?!\\d)|(?<![\\d.<])(?:[1-9]\\d?|100) ?%|(?<![\\d/])[3-8](?:\\/| out of )8|[123]\\+|(?:quick|allred)(?: ?score)?\\W{0,3}[3-8]\\b|h-?score\\W{0,3}[1-9]\\d|^[ :]*[3-8](?=[,;)])`,
    ),
    'positive',
  ],
];
/** ER or PR: "positive" or "negative", by word, share of cells or score. */
export const receptor: Reader = (after) => first(after.slice(0, 70), receptorValues);

/** What a hybridisation says of HER2; the group stands where the gene is amplified. */
export const ish =
  /\b(?:not amplified|non-?amplified|unamplified|amplification:? (?:is )?(?:not detected|absent|negative)|no (?:gene )?amplification|(?:(?:d-)?[fcd]?ish|in situ hybridi[sz]ation)\W{1,4}(?:\w+ ){0,3}(?:negative|neg\b)|ish-)|\b(amplified|(?:(?:d-)?[fcd]?ish|in situ hybridi[sz]ation)\W{1,4}(?:\w+ ){0,3}positive|amplification (?:is )?(?:present|detected)|ish\+)/;
const her2Values: Values = [
  [
    /^\W*no\W*$|^\W*(?:none|absent|not detected|no (?:\w+ )?(?:alteration|mutation|amplification))\b|\b(?:negativ[eo]|neg\b|not over-?expressed|no over-?expression)|^[ :(]*-(?=\s*(?:[/,;.)]|$|disease|breast|cancer|tumou?r))|(?:ihc|scored?|^)[ :=(]*(?:(?:is|was|as|at|scored) )*(?:0(?![.\d%+/])|1\+)|score[ :=]*1(?![\d.+])/,
    'negative',
  ],
  [
    /\b(?:positiv[eo]|pos\b|over-?expressed|over-?expression(?: present)?)|3\+|score[ :=]*3(?![\d.])|^[ :(]*\+(?!\d)/,
    'positive',
  ],
];

/** HER2: "positive", "negative", "low" or "equivocal". */
export function her2(after: string): string | undefined {
  if (
    /^[\s:(=-]*(?:(?:status|expression|is|was)\b[\s:]*)*(?:ultra)?low\b(?!.{0,12}\bnot\b)|\bher-?2-low\b|[(-] ?low\b/.test(
      after,
    )
  )
    return 'low';
  const hybrid = ish.exec(after);
  const plain = first(after, her2Values);
  if (hybrid && !(withheld.exec(after) && !plain)) return hybrid[1] ? 'positive' : 'negative';
  if (plain) return plain;
  return /^(?:(?!pending|not performed).)*(?:equivocal|indeterminate|borderline|2\+)/.test(after)
    ? 'equivocal'
    : undefined;
}

const inProtein = /\bp\.\s?(?:\([a-z]{1,3}\d+[\w*]*\)|[a-z]{1,3}\d+[\w*]*)/;
const inExon = /\bex(?:on)? ?\d+ ?(?:del|ins|skip|mut)\w*/;
const variant =
  /\b(?:c\.\d[\w>+-]*|[acdefghiklmnpqrstvwy]\d{2,4}(?:[acdefghiklmnpqrstvwy]|fs\*?\d*)(?![a-z\d])|\d{3,4}del[acgt]+|\d+_\d+del\w*)/;
const strong: Values = [
  [new RegExp(`\\b(?:${negatives}|intact)|^ ?-(?=\\s*(?:[,;.)]|$))`), 'negative'],
  [new RegExp(`\\b(?:${positives})|^\\+(?=[\\s,;.)/])|^ \\+(?=\\s*[,;.)/])`), 'positive'],
];

/** What is only asked for: "testing for ALK G1202R", "a trial for KRAS G12C". */
const asks =
  /\b(?:test(?:ing|ed|s)?|sequenc\w+|assays?|panel|look(?:ing)?|search\w*|resistance|candidate|study|ask(?:s|ed)?)\b(?: (?:for|about|of|the|an?|in|to|resistance|mutations?))* $/;

/** "Found the V600E change in the BRAF gene": the variant before its gene. */
const named =
  /\b(?:(?:found|detected|show(?:ed|s)|identified|confirmed|carr(?:ies|y)|ha[sd]|have|there (?:is|was)) (?:(?:an?|the|your) )?|^\W*)([a-z]\d{2,4}[a-z])(?: (?:change|mutation|variant))?(?: detected)? (?:in|of) (?:the |your |her |his )?$/;

/** "L858R (3.2%), T790M not detected": of two variants the one that is there. */
const measured =
  /\(?(?:(?:vaf|af|maf|allele\w*)[^,;()]{0,12}|\()(?!0(?:\.0+)? ?%)\d[\d.]* ?%|\b(?:detected|present|positive|found)\b/;
const isNegative = new RegExp(`\\b(?:${negatives})`);
const ofSeveral = (near: string): string | undefined =>
  near.split(/[,;] /).find((one) => variant.test(one) && measured.test(one) && !isNegative.test(one));

/** A gene's result: its variant as the page writes it, "amplified", "fusion", "positive" or "negative". */
export const gene: Reader = (after, raw, before) => {
  const near = after.slice(0, 90);
  const asked = asks.test(before);
  const [, led] = named.exec(before) ?? [];
  if (led) return led.toUpperCase();
  const change = inProtein.exec(near) ?? variant.exec(near) ?? inExon.exec(near);
  const said = first(near, strong);
  const kept = withheld.exec(near)?.index ?? near.length;
  if (said === 'negative') {
    const one = ofSeveral(near);
    const there = one === undefined ? null : variant.exec(near.slice(near.indexOf(one)));
    return one && there ? raw.slice(near.indexOf(one) + there.index).slice(0, there[0].length) : said;
  }
  if (
    change &&
    change.index < kept &&
    !/uncertain|\bvus\b|benign/.test(after) &&
    (!asked || said) &&
    // "IDH1 R132H stain inconclusive".
    !/^(?:[ :,]+[\w-]+){0,2}[ :,]+(?:non-?(?:contributory|informative)|inconclusive|pending|failed)\b/.test(
      near.slice(change.index + change[0].length),
    ) &&
    !/^ (?:trial|inhibitor|targeted|study|test)/.test(near.slice(change.index + change[0].length))
  )
    return raw.slice(change.index, change.index + change[0].length);
  if (/^[\s:]*amplified/.test(near)) return 'amplified';
  if (/^[\s:-]*(?:loss\b|homozygous (?:deletion|loss))/.test(near)) return 'loss';
  const [, partner] = /\b(?!anti|non|pan)([a-z]{3,4}\d{1,2}[a-z]?)(?:-|::?)$/.exec(before) ?? [];
  if (partner) return `${partner.toUpperCase()}-ALK fusion`;
  return said;
};
/** Of two genes told together only that neither is changed. */
export const lacking: Reader = (after) =>
  first(after.slice(0, 60), strong) === 'negative' ? 'negative' : undefined;
/** IDH: its variant, "mutant" or "wild-type". */
export const idh: Reader = (after, raw, before) => {
  const value = gene(after, raw, before);
  return value === 'negative' ? 'wild-type' : value === 'positive' ? 'mutant' : value;
};
/** MGMT: "methylated" or "unmethylated". */
export const mgmt: Reader = (after) =>
  first(after, [
    [
      /\bunmeth(?:ylated)?\b|\b(?:not|no|non-?) ?(?:\w+ )?methylat|methylation\W+(?:is |was )?(?:not (?:detected|present|found|seen)|negative|absent)|^[\s:]*(?:promoter )?(?:status )?[\s:]*negative/,
      'unmethylated',
    ],
    [
      /(?<!un|not )\bmeth(?:ylated)?\b|methylation\W+(?:is |was )?(?:detected|present|positive)|^[\s:]*(?:promoter )?(?:status )?[\s:]*positive/,
      'methylated',
    ],
  ]);

const share =
  /(?<![\d.])(less than |under |below |[<>≥~] ?=?)?\s?(\d{1,3}(?:\.\d)?)(?: ?(?:-|to) ?(\d{1,3}))? ?(?:%|per ?cent)/;
/** A share of cells: "30%", "<1%", "10-20%". */
export const percent: Reader = (after) => {
  const hit = share.exec(after.slice(0, 80));
  if (!hit || (withheld.exec(after)?.index ?? hit.index) < hit.index) return undefined;
  // "1-49% (20%)".
  const exact = hit[3] && /^ ?\((\d{1,2}) ?%\)/.exec(after.slice(hit.index + hit[0].length))?.[1];
  if (exact) return `${exact}%`;
  return `${(hit[1] ?? '').replace(/less than|under|below/, '<').replace(/[~ ]/g, '')}${hit[2]}${hit[3] ? `-${hit[3]}` : ''}%`;
};
/** A share of tumour cells, which is one without its sign too: "TPS 80". */
export const tps: Reader = (after, raw, before) => {
  const [, bare] = /^[\s:=]*(\d{1,3})(?![\d%.-]| ?(?:%|per|to|-))/.exec(after) ?? [];
  return bare && Number(bare) <= 100 ? `${bare}%` : percent(after, raw, before);
};
/** A combined positive score: "CPS 10". */
export const cps: Reader = (after) => {
  const hit = /^[\s:=()]{0,4}(?:\w+ ){0,3}([<>≥] ?)?(\d{1,3})(?![\d%])/.exec(after);
  return hit && !withheld.test(hit[0]) ? `CPS ${(hit[1] ?? '').trim()}${hit[2]}` : undefined;
};
/** PD-L1 by its share of cells, else "negative". */
export const pdl1: Reader = (after) =>
  percent(after, '', '') ?? first(after, [[/\bnegative|\bno expression|not expressed/, 'negative']]);
/** "MSS", "MSI-H" or "MSI-L". */
export const msi: Reader = (after) => {
  const self = /^[\s-]*(?:h\b|high)/.test(after);
  if (self && /\b(?:not detected|negative|no\b|absent)/.test(after)) return 'MSS';
  return first(after, [
    [/\bhigh\b|\bmsi-?h\b|\bunstable|^[\s-]*h\b/, 'MSI-H'],
    [/\bstable|\bmss\b|\bms-s|^-?s\b|\b(?:negative|not detected|none|absent|no evidence)\b/, 'MSS'],
    [/\blow\b|\bmsi-?l\b/, 'MSI-L'],
  ]);
};
/** Mismatch repair: "deficient" or "proficient". */
export const mmr: Reader = (after, _raw, before) =>
  first(/\b(?:deficient|proficient|intact|normal) (?:\w+ )?$/.exec(before)?.[0] ?? after, [
    [/\b(?:deficien\w+|lost|loss|abnormal|absent)/, 'deficient'],
    [
      /\b(?:proficien\w+|intact|retained|preserved|normal|no loss|all (?:present|expressed))|^\W*(?:proteins? )?(?:(?:is|are|were) )?(?:present|expressed)\b/,
      'proficient',
    ],
  ]);
const fourAre =
  /^\W*(?:(?:and|pms2|mlh1|msh[26]|are|were|is|all|each|both|nuclear|expression|proteins?|present and)\b\W*)*(?:expressed|retained|intact|present|preserved)\b/;
/** "deficient" where a repair protein is lost, "proficient" where the last of four is there as well. */
export const protein: Reader = (after, _raw, before) =>
  (fourAre.test(after) && new Set(before.match(/pms2|mlh1|msh[26]/g)).size > 2) ||
  (after.startsWith('+') && new Set(before.match(/(?:pms2|mlh1|msh[26])\+/g)).size > 2)
    ? 'proficient'
    : lost(after, before)
      ? 'deficient'
      : undefined;
const lost = (after: string, before: string): boolean =>
  /(?<!\bno )\bloss of (?:\w+ ){0,3}$/.test(before) ||
  /^-(?=[\s,;.)]|$)(?! ?(?:in|re|pr|po|no|ex))|^\W*(?:(?:and|pms2|mlh1|msh[26]|expression|nuclear|protein|is|was|shows?)\b\W*)*(?:lost|loss|absent|deficient)/.test(
    after,
  );
