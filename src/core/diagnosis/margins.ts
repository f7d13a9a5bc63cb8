/** Margins: whether the cut edge was free of tumour. */
import type { Clause, Read } from './clause.ts';

const margin =
  /\b(?:margins?|margen(?:es)?|bordes?|edges|crm|(?:inked|cut|resection|excision|surgical) (?:[a-z]+ )?(?:edge|faces?|surfaces?|borders?)|(?:closest|every|each) edge|edge of (?:what|the (?:tissue|sample|specimen|piece)))\b|ink on\b|(?<=\+)sm\b|\bsm ?(?=[+(-]|pos|neg)|\b(?:up to|at|reach\w*|touch\w*) (?:the (?:very )?|any )edge\b|\b(?:in)?complete(?:ly)? (?:local )?excis\w+|\br[0-2]\b(?= resect)|(?<=\b(?:resection|[pyr]?t\d[a-d]?|pn\d)\b[^.;]{0,60})\br[0-2]\b|\bresection lines?\b|\bon ink\b|\bat (?:the )?ink|(?<!fat )\bclearance\b/;
const clearOf =
  /\b(?:r0|complete(?:ly)? (?:local )?excis|limpi[oa]s?|sin (?:tumor|carcinoma|cancer|lesion)|(?:tumou?r|carcinoma|melanoma|cancer) (?:is |was )?(?:absent|not (?:present|seen|identified|found))|(?:does|do|did) not (?:extend to|reach|involve|touch)|neg(?:ativ[eo]s?)?|uninvolved|not involved|free|libres?|clear|clean|no comprometid\w+|no (?:\w+ ){0,3}(?:tumou?r|carcinoma|cancer|melanoma|malignancy|disease|involvement)|unremarkable|tumou?r-free)\b/;
const onInk =
  /(?<!\b(?:not?|un|without|free of|negative for) (?:\w+ ){0,2})\b(?:pos(?:itiv[eo]s?)?|involved(?! by dcis only)|comprometid\w+|involves|involvement(?!\W+(?:none|absent|not?\b))|transected|touch\w*|tocad[oa]s?|afectad[oa]s?|incompletely|(?:cancer|tumou?r|carcinoma|cells) (?:\w+ )?(?:right |goes |going |all the way )*up to|reach(?:es|ed)|(?<=\+)sm|sm ?\+|on ink|at (?:the )?ink|extends? to|present at|at (?:the )?(?:\w+ )?margin(?!,? (?:less|within|<|\d)))\b/;

/** "We did a re-excision and that was clear." */
const redone =
  /\bre-?(?:excis|resect)\w+\b[^.;]{0,40}\b(?:clear|negative|free|clean|no (?:residual|further|more))\b/;
/** "A good rim of healthy tissue all round". */
const rim =
  /\b(?:rim|cuff|border|collar|margin|edge) of (?:(?:good|clear|completely) )?(?:healthy|normal|non-?cancerous|benign|clear) (?:tissue|breast|skin|lung|bowel|kidney|cells)\b/;

const noMargin =
  /\b(?:wound|costal|polypectomy|optic|disc|irregular|spiculated|ill-defined|indistinct|well-defined|circumscribed|obscured|smooth) margins?|margins? of (?:the )?(?:wound|incision)|n(?:a?e)vus|lipoma|papilloma|keratosis|margins? (?:are |is )?(?:irregular|spiculated|indistinct|circumscribed|smooth)|adenoma|\b(?:will|plan\w*|aim\w*|needs?) [^.]*margin|excision (?:with|to)|cannot be assessed|not (?:be )?(?:assess|evalua|applic)|impossible|likely|probabl/;

/** How far the edge is: "4 mm from the deep margin", "closest margin: 3 mm". */
const gap =
  /(?:\b(?:closest|nearest|distance|clearance)\b[^.;\d<]{0,40}|\bmargins?\b[^.;\d<]{0,14}|(?=[<\d. ]+mm from))(<|less than )? ?(\d+(?:\.\d+)?) ?mm\b/;

function marginOf(text: string): string | undefined {
  const open = text.replace(
    /\bno (?:tumou?r|carcinoma|ink)[^,;]{0,12} on (?:ink|(?:the )?(?:tumou?r|cancer|carcinoma))\b/g,
    'negative margin',
  );
  if (/\bclose\b/.test(open)) return 'close';
  if (/(?:\bnot|n't) (?:clear|free|clean|negative)\b/.test(open)) return 'positive';
  if (/\br[12]\b/.test(open)) return 'positive';
  if (onInk.test(open)) return 'positive';
  return clearOf.test(open) ? 'negative' : undefined;
}

/** The verdict of a distance alone. */
function byGap(text: string): string | undefined {
  const [, less, away] = gap.exec(text) ?? [];
  if (away === undefined) return undefined;
  return less || Number(away) < 1 || (Number(away) === 1 && /\bcrm\b/.test(text)) ? 'close' : 'negative';
}

/** "Prior lumpectomy (11/25): … inferior margin positive", before the operation that the page is about; after the heading, where it comes first. */
const former =
  /^(?:[^:]*: )?\W*(?:prior|previous|original|initial|earlier|first|outside) (?:\w+ ){0,2}(?:lumpectomy|\w*excision\w*|biops\w+|resection|mastectomy|surgery|operation|specimen)\b/;

/** "Clearance: 2 of 14 nodes positive", "axillary clearance": an operation on the nodes. */
const ofNodes =
  /\b(?:axill\w*|nod(?:es?|al)|neck|groin)\W+(?:\w+ )?clearance\b|\bclearance\b(?![^;]{0,12}\d ?[cm]m)(?=[^;.]{0,30}\bnod(?:es?|al)\b)/g;

/** Reads what is said of the cut edges: "negative", "close" or "positive". */
export function readMargins({ text: whole, before: told }: Clause): readonly Read[] {
  const text = whole.replace(ofNodes, (words) => ' '.repeat(words.length));
  const again = redone.exec(text);
  if (again) return [{ key: 'margins', value: 'negative', at: again.index }];
  const found: Read[] = [];
  let at = 0;
  for (const piece of text.split(
    /(?<=[;,])|(?= but (?!.{0,12}close))|(?= (?:and|with) (?:\w+ ){0,4}(?:nodes?|lymph))/,
  )) {
    if (
      (margin.test(piece) ||
        (/^\W*r[0-2](?: \([^)]*\))?\W*$/.test(piece) && /\bp?[tn]\d/.test(`${told} ${text}`))) &&
      !noMargin.test(text.slice(Math.max(0, at - 40), at + piece.length))
    ) {
      const rest = text.slice(at + piece.length, at + piece.length + 70);
      const value =
        (/^ ?(?:less than|within|<|under) ?\d/.test(rest) ? 'close' : marginOf(piece)) ??
        (/node|lymph/.test(rest) ? undefined : marginOf(rest)) ??
        byGap(piece);
      if (value)
        found.push({
          key: 'margins',
          value,
          at: at + piece.search(margin),
          weak: former.test(text) || /\b(?:initial\w*|original\w*|(?:at )?first|previous\w*)\b/.test(piece),
        });
    }
    at += piece.length;
  }
  const healthy = rim.exec(text);
  if (healthy && found.length === 0) found.push({ key: 'margins', value: 'negative', at: healthy.index });
  return found;
}
