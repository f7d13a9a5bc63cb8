/** A section cut into clauses: the sentences and lines in which a fact and its name stand together. */
import type { Cell, Section } from '../page/section.ts';

/** A fact as it was read, with where it stands in its clause. */
export interface Read {
  readonly key: string;
  readonly value: string;
  readonly at: number;
  /** Said of an element that a plainer statement outweighs: the grade of an in-situ part, the size on a scan. */
  readonly weak?: boolean;
}

/** A sentence or line; `text` is `raw` in lower case, character for character. */
export interface Clause {
  readonly raw: string;
  readonly text: string;
  /** Where it starts in the section's text; negative where its label is the section's heading. */
  readonly at: number;
  /** The text of the clause before it. */
  readonly before: string;
}

/** Words of a malignant growth. */
export const tumour =
  '(?:\\w*(?:carcinoma|sarcoma|blastoma|lymphoma|glioma|cytoma|seminoma|meningioma|schwannoma|chordoma|thymoma|hepatoma)s?|adenoca|(?<=(?:breast|prostate|uter\\w+|lung|colon|bladder|ovarian|renal|rectal) )ca|melanoma|cancer|tumou?rs?|malignan\\w+|neoplasm|idc|ilc|dcis|nsclc|[srbt]cc|(?<!\\()hcc|gist|leuka?emia)';

/** More than one of them. */
export const growths = '(?:\\w*(?:(?:carcin|sarc|lymph|gli|cyt|melan)oma|cancer|tumou?r)s|malignancies)';

/** Whether a text names one. */
export const cancerous = new RegExp(`\\b${tumour}\\b`);

/** What stands before a nodule that is taken for the tumour. */
export const odd = '(?:dominant|index|suspicious|spiculated|malignant|avid)(?: [a-z]+)?';

/** What is said of a growth that is none of the tumour. */
export const still =
  /\b(?:lr-?[1-4]|without (?:\w+ )?(?:avidity|uptake|washout)|cysts? on|benign|stable|unchanged|fibroadenoma|ha?ematoma|(?:is|are|was|were) (?:just |only )?(?:an? )?(?:simple |\w+ )?(?:cysts?|adenomas?|ha?emangiomas?|lipomas?|scars?|moles?|ak|keratos[ie]s|fat necrosis|abscess(?:es)?|hamartomas?|papillomas?|infections?|fibrosis))\b/;

const ends = /\n+|[.!?](?=\s+(?![a-z])|\s+y?[cp][TN]|$)/g;
const short = /(?:^|[\s(])(?:dr|mr|mrs|ms|st|vs|no|approx|ca|max|incl|excl|e\.g|i\.e)$/i;
const normal =
  /range|control|reference|normal|limit|expected|previous|prior|baseline|pre-?treatment|\bif\b|cut-?off|threshold|criteri/i;
/** Columns of a time before treatment, and those of a time after it. */
const earlier =
  /^(?:before|pre|core|needle|biops|initial|at diagnosis|clinical|then|(?:first|1st) (?:op\w*|surgery|excision|resection|lumpectomy|wle))\b/i;
const later =
  /^(?:after|post|surg|resect|excision|final|now|current|today|operat|specimen|path|re-?excis|(?:second|2nd) (?:op|surg|excis|resect|lump|wle))/i;
const unfilled = /^\W*(?:n\/?a\b|not |pending|same\b|$)/i;
/** Columns that are themselves the label of a fact. */
const labelled =
  /^(?:[a-z]+ )?(?:gleason(?: score)?|(?:grade|stage)(?: group)?|size(?: \([cm]m\))?|p?[tnm]|er|pr|her2|ki-?67|pd-l1|msi|mmr|laterality|side|margins?|(?:lymph )?nodes(?: (?:positive|involved|examined))?)$/i;
const total = /^(?:total|overall|sum|all)\b/i;
/** Columns of which each tells of another tumour. */
const apart = /^(?:left|right|(?:tumou?r|focus|lesion|specimen|part) ?(?:\d|[a-d]))\b/i;
/** Rows of which both may say the same, and yet it is not what is said of the two together. */
const summed = /node|size|dimension|diameter|weight/i;
/** A box that nobody has ticked, with its words. */
const unticked = /(?:\[ ?\]|☐)(?:(?!\[|[☐☑☒✓✔\n\t;]|\. | {2}).)*/g;
/** A clause is followed no further than this. */
const reach = 700;

/** What a bracket says the values mean: "(0/1+ negative, 2+ equivocal, 3+ positive)", "(CPS ≥1 counts as expression)". */
const meant =
  '(?:neg\\w*|pos\\w*|equiv\\w*|low|high|intermediate|borderline|normal|expression|over-?expressed)';
const bound =
  '(?:[<>≥≤]=? ?|at least |under |over |up to )?\\d[\\d.]*(?: ?- ?\\d+)? ?[%+]?(?: or (?:more|higher|above))?';
const legend = new RegExp(
  `(?<=\\d ?[%+]?)( ?= ?)?( ?${meant})? ?\\((?:[^();,]*${bound} (?:counts as|is|are|means|=|considered|(?:is )?(?:reported|defined) as) (?:\\w+ )?${meant}[^()]*|(?:[^();]{0,12}${bound}(?: ?=)? ?${meant}(?:[,;]|(?=\\)))){2,}[^()]*|${meant} (?:is|are|means|if|=) [^()]*)\\)`,
  'g',
);

/** "(high; cut-off 20%)", "(cutoff 10%; below = unmethylated)", "(threshold: low < 5%, high ≥ 5%)". */
const cutOff =
  /(?<=\([^()]{0,40})[;,]? ?\b(?:cut-?off|threshold)[ :]*(?:(?:of|is|at|\w+) ){0,2}[<>≥≤]?=? ?\d+ ?%?(?:[;,][^();,]{0,40}(?:[=<>≥≤]|\b(?:is|are|means|counts as)\b)[^();,]{0,40})*(?=\))/g;

/** "pT1b (3 cm or larger; less than 3 cm is pT1a)": what the categories mean. */
const categories =
  /\((?=[^()]*(?:\bor (?:larger|more|less|smaller|deeper)\b|\bless than\b|\bmore than\b|[<>≥≤]))[^()]*(?:\b(?:is|are|means)|=) ?y?[cp]?[tn]\d[a-d]?\b[^()]*\)/g;

function lower(raw: string): string {
  const text = raw.toLowerCase();
  return (text.length === raw.length ? text : raw)
    .replace(cutOff, (whole) => ' '.repeat(whole.length))
    .replace(categories, (whole) => ' '.repeat(whole.length))
    .replace(legend, (whole, equals = '', value = '') =>
      `${' '.repeat(equals.length)}${value}`.padEnd(whole.length),
    )
    .replace(/[‐‑–—−]/g, '-')
    .replace(/[\u00a0\n\t]/g, ' ')
    .replace(/[’‘]/g, "'")
    .replace(/[áéíóúüñ]/g, (sign) => sign.normalize('NFD')[0] ?? sign)
    .replace(/(?<=[a-z\d])([+-])ve\b/g, '$1, ')
    .replace(/\+ve\b/g, 'pos')
    .replace(/(?<![a-z])-ve\b/g, 'neg')
    .replace(/\.{2,}|(?<= )\.(?= )|\[x\]|[☑☒✓✔]/g, (dots) => ' '.repeat(dots.length));
}

/** The clauses of a section in order; what a table gives as a normal or an earlier value, or of two tumours, is blanked. */
export function clausesOf({ heading, text, cells }: Section): readonly Clause[] {
  let body = text.replace(unticked, (box) => ' '.repeat(box.length));
  const several = new Set(cells.map(({ column }) => column).filter((column) => apart.test(column))).size > 1;
  const isReplaced = (column: string, row: string, at: number): boolean =>
    earlier.test(column) &&
    (!/^(?:first|1st)/i.test(column) || /margin|edge|border/i.test(row)) &&
    cells.some(
      (other) =>
        other.start > at &&
        other.row === row &&
        later.test(other.column) &&
        !unfilled.test(text.slice(other.start, other.end)),
    );
  for (const { start, end, column, row } of cells)
    if (normal.test(column) || (several && apart.test(column)) || isReplaced(column, row, start))
      body = body.slice(0, start) + ' '.repeat(end - start) + body.slice(end);
  const found: Clause[] = [];
  const add = (from: number, to: number): void => {
    const label = from === 0 && heading !== '' && heading.length < 200 ? `${heading}: ` : '';
    const raw = label + body.slice(from, Math.min(to, from + reach));
    if (/\w/.test(raw))
      found.push({ raw, text: lower(raw), at: from - label.length, before: found.at(-1)?.text ?? '' });
  };
  let start = 0;
  for (const hit of body.matchAll(ends)) {
    const at = hit.index;
    const next = body.slice(at + hit[0].length, at + hit[0].length + 2).trim();
    // A bracket that is still open goes on in the next line.
    if (hit[0] === '\n' && /\([^()\n]*$/.test(body.slice(start, at))) continue;
    if (
      hit[0] === '\n' &&
      /[a-z]/.test(next[0] ?? '') &&
      !/[.:;]/.test(body[at - 1] ?? '') &&
      at - start > 30
    )
      continue;
    // "Nodes examined . 3": a dot that leads to a value.
    if (
      hit[0] === '.' &&
      (/[. ]/.test(body[at - 1] ?? '') || short.test(body.slice(Math.max(0, at - 7), at)))
    )
      continue;
    // "Yolanda R. (left side …)".
    if (hit[0] === '.' && next.startsWith('(') && /\b[A-Z]$/.test(body.slice(start, at))) continue;
    // A label alone on its line ("Stage") belongs to the value on the next.
    if (
      hit[0].startsWith('\n') &&
      at - start < 40 &&
      /[a-z)]\s*:?$/i.test(body.slice(start, at)) &&
      isLabel(body.slice(start, at)) &&
      !(/nodes\W*$/i.test(body.slice(start, at)) && !oneCount.test(body.slice(at)))
    )
      continue;
    add(start, at + (hit[0] === '?' ? 1 : 0));
    start = at + hit[0].length;
  }
  add(start, body.length);
  for (const cell of cells) found.push(...labelledBy(cell));
  if (several) found.push(...saidAlike(cells, text));
  return found;

  /** A cell under a column that is a label, as "Row, Label: cell"; of a column with a total that alone. */
  function labelledBy({ start: from, end, column, row }: Cell): readonly Clause[] {
    const value = body.slice(from, end);
    const share = /^(?:%|percent)/i.test(column) && /^\s*\d+\s*$/.test(value);
    if (!/\w/.test(value) || !(share || labelled.test(column))) return [];
    if (!total.test(row) && cells.some((other) => other.column === column && total.test(other.row)))
      return [];
    const name = /^size/i.test(column)
      ? `Tumor ${column}`
      : column.length === 1
        ? `${column} category`
        : column;
    const raw = share ? `${row}: ${value}%` : `${row}, ${name}: ${value}`;
    return [{ raw, text: lower(raw), at: end - raw.length, before: '' }];
  }
}

/** Of the columns of two tumours what they say alike, as "Row: cell in both". */
function saidAlike(cells: readonly Cell[], text: string): readonly Clause[] {
  const sided = cells.filter(({ column, row }) => apart.test(column) && !summed.test(row));
  return [...new Set(sided.map(({ row }) => row))].flatMap((row) => {
    const all = sided.filter((one) => one.row === row);
    const [told = '', ...others] = all.map(({ start, end }) => {
      const value = text.slice(start, end).trim().toLowerCase();
      return /^(?:positive|negative)\b/.exec(value)?.[0] ?? value;
    });
    if (told === '' || others.length === 0 || others.some((other) => other !== told)) return [];
    const raw = `${row}: ${told} in both`;
    return [{ raw, text: lower(raw), at: (all[0]?.end ?? 0) - raw.length, before: '' }];
  });
}

/** A value under "Lymph nodes", no list of stations. */
const oneCount = /^\s*[^\n:\t]*(?:$|\n+(?![^\n]*\d ?(?:\/|of) ?\d))/;

const isLabel = (line: string): boolean =>
  /^\s*[A-Za-z][\w ()/-]*:\s*$|^\s*(?:\w+ )?(?:stage|grade|margins?|laterality|er|pr|her2)\s*$|^\s*(?:\w+ ){0,2}nodes\s*$/i.test(
    line,
  );
