/** The side of a paired organ as a page names it. */
import { type Clause, odd, type Read, still, tumour } from './clause.ts';

const groups: readonly (readonly [conditions: RegExp, organs: string])[] = [
  [/^breast/, 'breasts?|mama|mastectomy|lumpectomy|mammary|mammoplasty|wide local'],
  [/^(?:lung|mesothelioma)/, 'lungs?|pulmon|lobe|lobulo|lobectomy|hil[au]\\w+|pneumonectomy|pleural?'],
  [/^kidney/, 'kidney|rcc|rinon|nefrectomia|renal|nephrectomy'],
  [/^testicular/, 'testis|testiculo|testes|testicle|testicular|orchi\\w*ectomy|scrotal'],
  [/^bladder/, 'ureter\\w*|renal pelvis'],
  [/^ovarian/, 'ovary|ovario|ovaries|ovarian|adnexal?|oophorectomy|salpingo\\w*'],
  [
    /^(?:brain|benign-brain|childhood)/,
    'brain|(?:\\w+-)?\\w*(?:frontal|temporal|temporo\\w+|parietal|occipital)|cerebell\\w+|hemisphere|insular?|thalam\\w+|parasagittal|convexity|sphenoid|vestibular',
  ],
  [
    /^head-neck/,
    'tonsil\\w*|tongue|mandib\\w+|maxill\\w+|neck dissection|parotid\\w*|buccal|vocal|alveol\\w+|retromolar|pyriform|oral|floor of mouth|nasal|sinus',
  ],
  [/^thyroid/, 'thyroid|lobe|lobectomy|hemithyroidectomy'],
  [/^colorectal/, 'colon|(?:hemi)?colectom(?:y|ia)'],
  [/^prostate/, 'side|(?<=both )sides|lobes?|apex|base|mid\\w*|peripheral zone|cores?'],
  [/^adrenal/, 'adrenal\\w*'],
  [/^eye/, 'eye|choroid\\w*|retina'],
  [
    /^(?:melanoma|skin|sarcoma)/,
    'femur|tibia|humerus|fibula|calf|thigh|leg|arm|forearm|shoulder|foot|hand|heel|cheek|temple|ear|ankle|knee|elbow|wrist|hip|buttock|back|flank|chest|scalp|eyelid|toe|thumb|finger|groin|shin|nose|ala|neck|forehead|abdomen|scapul\\w+|jaw|lip|trunk|axilla|\\w*vulv\\w+',
  ],
  [/^cervical/, '\\w*vulv\\w+|labi\\w+'],
];
const side = '(left|right|bilateral|both|(?<![\\w.])[lr](?:t\\.?)?)';
const patterns = groups.map(
  ([, organs]) =>
    new RegExp(
      `\\b${side}\\)?[- ](?:sided )?(?:(?!in |behind )[a-z-]+,? ){0,2}?(?:${organs})\\b|\\b(?:${organs})(?:,? (?:core|needle|biops(?:y|ies)|excision|lumpectomy|mastectomy|partial|total|radical|resection|wedge|\\w+-guided)\\b){0,4}(?: (?:superior|inferior|medio))?[,:]? {0,2}\\(?(left|right|bilateral|izquierd[oa]|derech[oa])\\b(?! (?:${groups.map(([, each]) => each).join('|')})\\b)`,
      'g',
    ),
);
/** An organ that is not paired has a side only where the clause tells of the growth in it, or of what was cut out. */
const alone = groups.map(([conditions]) => conditions.test('colorectal-') || conditions.test('prostate-'));
const prostate = groups.findIndex(([conditions]) => conditions.test('prostate-'));
const within = new RegExp(
  `^(?!.*\\b(?:nerves?|spar\\w+|nodes (?:on|in|of)|pain|hernia)\\b).*(?:${tumour}|gleason|colectom)`,
);
const label =
  /\b(?:laterality\s*[:=]?|(?:side|breast)\s*[:=])\s*(left|right|bilateral)\b|\btumou?r (?:location|distribution)\s*[:=]\s*(bilateral)\b|^(?:\w+ )?side\s+(left|right|bilateral)\b|^\W*(?:on the )?(left|right)[- ]side[sd]?\W*$/;
/** A side told of the growth itself: "breast cancer, left", "the lump on the right". */
const told = new RegExp(
  `(?<!\\b(?:any|no|macroscopic|visible|gross|residual|some) )\\b${tumour}(?:,? \\(?| is | was | (?:is |was )?on (?:the|your) )(left|right)(?: side)?(?=\\W*(?:[,.;()]|$))|\\b${tumour}\\b(?:(?!nod|nerve|spar|axill|effusion|pain|drain|port|swell|cyst|mets|metast|deposit|spread)[^;]){0,60} on (?:the|your) (left|right)(?: side)?(?=[,.;)]|$)|\\b(?:operation|surgery|biopsy|mastectomy|lumpectomy|nephrectomy|lobectomy|thoracotomy) on (?:the|your) (left|right)(?: side)?(?! \\w*(?:hip|knee|shoulder|eye|hand|foot|ear)\\b)`,
);
/** "Five needles contained cancer, all of them on the left." */
const needles =
  /\b(?:cores?|needles?|biops(?:y|ies)|samples?|gland)\b.*(?:\((?:all )?(?:on the )?|\b(?:all|both|only|each|confined|limited|restricted)(?: of (?:them|these|those|which))?(?: (?:were|are|is|being|came))?(?: (?:on|from|in|to))? the |\bon the (?=\w+(?: side)? (?:alone|only)\b))(left|right)\b(?! (?!alone|only|sid|lobe|half|hand|of|and|but|which)\w)/;
/** "The right side was clear." */
const spared = /^[^,;.]{0,20}\b(?:was|were|is|are)(?: all)? (?:clear|clean|free|negative|benign|normal)\b/;
/** The key of what is said outright of both sides, which outweighs what is told of each. */
export const bothSides = 'sideBoth';
const both = new RegExp(
  `\\b(?:${tumour}s?|disease) (?:(?:is|was|are|involves|found|in|on) )+(?:bilateral|both (?:sides|lobes|breasts|lungs))\\b(?! (?:nod|lymph|mast|oophor|salping))|\\b${tumour}\\b[^.;]{0,80}, bilateral(?=[,;.]|\\W*$)|\\bbilateral disease`,
);
/** The line under a sample's title that says of what was found there that it is none. */
const harmless =
  /^\W*(?:(?!\w*(?:oma|cancer|dcis)\b)[a-z-]+,? ){0,3}(?:benign|normal|unremarkable|negative|fibroadenomas?|papillomas?|cysts?|fibrocystic|hyperplasia|fat necrosis|no (?:\w+ ){0,2}(?:malignan\w+|carcinoma|cancer|tumou?r|dcis|atypia))\b(?!.*\b(?:invasive|in situ)\b)/i;
/** What the line under a sample's title ("2. Left breast, biopsy:") says of its side: that it is the tumour's, or not. */
export function titled({ raw }: Clause, after: string): 'tumour' | 'harmless' | undefined {
  if (!/:\s*$/.test(raw)) return undefined;
  const line = /^\s*([^\n]*)/.exec(after)?.[1]?.toLowerCase() ?? '';
  if (harmless.test(line)) return 'harmless';
  return cancerous.test(line.replace(denied, '')) ? 'tumour' : undefined;
}
/** "Left hilar nodes": of the nodes, not of the tumour. */
const nodesAfter = /^ (?:(?:lymph|sentinel) )?(?:nod(?:es?|al)|(?:lymph)?adenopathy)\b/;
const lobe = /\b([lr])[uml]l\b/g;
const gone =
  /\b(?:cysts?|benign|reactive|\w*keratos[ie]s|n(?:a?e)v(?:us|i)|hamartoma|fibroadenoma|granuloma|contralateral|normal|unremarkable|sin|clear|negative|port|hernia|no (?!special)|prophylactic|stable|nodules?|discussed|absent|risk-reducing|history of|previous|prior)\b/;
const cancerous = new RegExp(`\\b(?:${tumour}s?|${odd} nodule)\\b`);
/** A cancer that a clause says is not there. */
const denied = new RegExp(
  `\\b(?:no|negative for|without|free of)(?: (?!only|but|residual|further|remaining)[a-z-]+){0,3} ${tumour}\\b`,
  'g',
);
const sick = new RegExp(
  `\\b(?:${tumour}s?|mass|lump|${odd} nodule|\\w+ectomy|(?:breast|kidney|lobe|testicle|ovary) (?:was |has been )?(?:removed|taken (?:off|out)))\\b`,
);

const word = (found: string): string =>
  found.startsWith('b') ? 'bilateral' : /^[li]/.test(found) ? 'left' : 'right';

/** "Both right and left lobes": one word for them, where they stand. */
const eitherSide = /\b(?:both )?(?:the )?(?:right and left|left and right)\b/g;

/** Reads sides from a clause; the key holds the number of the organ's group. */
export function readSides({ text, raw }: Clause): readonly Read[] {
  let from = 0;
  return text
    .replace(eitherSide, (words) => 'both'.padStart(words.length))
    .split(/(?<=;)/)
    .flatMap((piece) => {
      const at = from;
      from += piece.length;
      return sidesIn(piece, raw.slice(at)).map((one) => ({ ...one, at: at + one.at }));
    });
}

function sidesIn(text: string, raw: string): readonly Read[] {
  const found: Read[] = [];
  const weak = !sick.test(text);
  const there = text.replace(denied, '');
  if (!cancerous.test(there) && (still.test(text) || (gone.test(text) && !/\b(?:mass|lump)\b/.test(there))))
    return [];
  patterns.forEach((pattern, group) => {
    if (alone[group] && !within.test(text)) return;
    for (const hit of text.matchAll(pattern)) {
      const value = hit[1] ?? hit[2] ?? '';
      const rest = text.slice(hit.index + hit[0].length);
      if (spared.test(rest) || nodesAfter.test(rest)) continue;
      // Both ovaries or breasts are taken out for what is in one of them.
      if (
        /^b/.test(value) &&
        (!cancerous.test(there) ||
          /^[\w-]*ectomy\b/.test(`${hit[0].slice(-6)}${rest}`) ||
          /^ (?:mri|mammo\w*|ultraso\w+|scans?|imaging|reconstruct\w+|reduction|implants?)\b/.test(rest))
      )
        continue;
      // A single letter is a side in capitals only.
      if (
        value.length < 4 &&
        value !== 'both' &&
        raw[hit.index] !== value[0]?.toUpperCase() &&
        value.length === 1
      )
        continue;
      found.push({
        key: `side${group}`,
        value: word(value),
        at: hit.index,
        weak,
      });
    }
  });
  const all = both.exec(there);
  if (all) found.push({ key: bothSides, value: 'bilateral', at: all.index });
  const drawn =
    within.test(text) && !/\b(?:left|right)\b.*\b(?:left|right)\b/.test(text) && needles.exec(text);
  if (drawn) found.push({ key: `side${prostate}`, value: word(drawn[1] ?? ''), at: drawn.index });
  for (const hit of text.matchAll(lobe))
    if (raw[hit.index] !== hit[1])
      found.push({ key: 'side1', value: word(hit[1] ?? ''), at: hit.index, weak });
  const named = label.exec(text);
  const by = named ?? told.exec(text);
  if (by)
    found.push({ key: 'side', value: word(by.slice(1).find(Boolean) ?? ''), at: by.index, weak: !named });
  return found;
}

/** Whether a side that was read can be that of this cancer. */
export function isSideOf(condition: string, key: string): boolean {
  const group = groups.findIndex(([conditions]) => conditions.test(condition));
  // Where the organ is not known, any side that the page names of a growth.
  if (group < 0) return /^(?:other|metastatic)-cancer$/.test(condition) && key.startsWith('side');
  return key === 'side' || key === `side${group}`;
}
