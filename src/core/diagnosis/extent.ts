/** How far a tumour reaches: size, margins, depth, distant spread. */
import { type Clause, cancerous, odd, type Read, still, tumour } from './clause.ts';
import { corrects } from './stated.ts';

const measure =
  /(?<![\d.x-])(?<!\dx |\d,)(\d{1,3}(?:\.\d+|,\d\d?(?!\d))?)[- ]?(?:(?:cm|mm)? ?[x×] ?\d+(?:[.,]\d+)? ?){0,2}[- ]?(cm|mm|(?:centi|milli)met(?:er|re)s?)\b(?!\/|hg|2|3)/g;
const growth = new RegExp(
  `(?<!metastatic (?:\\w+ )?|free of |\\bno )\\b(?:${tumour}(?!-free)|mass|lump|masa|growth(?! (?:factor|plate|of))|primary|invasive (?:component|focus|size)|lesion|foc(?:us|i)|(?:lobular|ductal) type|(?:uni|multi)focal|observation|${odd} nodule|extent of dcis)\\b`,
  'g',
);
const otherThing = new RegExp(
  String.raw`\b(?:nodes?|nodal|lymph|deposits?|metasta\w+|margins?|(?:tumou?r )?bed|(?:second|smaller) \w+|total size|closest|nearest|cysts?|polyps?|\w*adenomas?|granulomas?|(?<!${odd} )nodules?|depth|invading|invades|myometrium|thick\w*|wall|distance|away|specimen|weigh\w*|cores? (?:biops\w+|tissue|\w+)?|tissue|length|linear|leiomyoma\w*|fibroids?|stones?|incision|scar|lipoma|hernia|ascites|effusion|aorta|(?:bile|common|pancreatic) duct|infiltration|from the|from|uterus|prostate (?:gland )?measur\w+|volume|gland (?:size|weigh\w+|and)|spleen|port|breslow|clearance|excised with|satellite|crm|mrf|fascia|sphincter)\b`,
  'g',
);
const label =
  /\bhow big\b|\b(?:tumou?r|lesion|mass|carcinoma|invasive (?:tumou?r|carcinoma|component|focus))(?: \(?\w+\)?){0,2} size|\bsize(?: of)?(?: \w+){0,3}(?: tumou?r| carcinoma| lesion| mass| focus)|greatest (?:tumou?r )?(?:dimension|diameter)|max(?:imum|imal)? (?:tumou?r )?(?:dimension|diameter|extent|size)|(?:largest|longest|greatest) (?:dimension|diameter|extent|axis)|^\W*(?:the )?(?:correct\w*|final|true|imaging|cancer|patholog\w+|radiolog\w+|clinical|measured|residual|overall) size\b|^(?:\W|\d)*size(?: (?:on|by) \w+)?(?:\s*[:=]|\s+(?=$))|extent of dcis|tamano(?: del tumor| tumoral)?:?|invasive size/;

/** The last place a pattern stands in a text, or -1. */
function last(text: string, pattern: RegExp): number {
  let at = -1;
  for (const hit of text.matchAll(pattern)) at = hit.index + hit[0].length;
  return at;
}

/** "It measures about …", "4.5 cm on EGD.": of the growth that the sentence before spoke of. */
const pronoun =
  /^\W*(?:(?:on (?:the )?\w+,? )?(?:it|this) (?:is|was|measure[sd])|[\w ]{0,16}measured it(?: at)?)\b|^\W*(?:(?:mri|ct|us|imaging|scan|ultrasound):? )?(?:size |about |roughly |approx\w*\.? )?[\d.]+(?: ?[cm]?m? ?[x×] ?[\d.]+)* ?[cm]m(?: (?:on|by|at) [a-z/]+| in (?:greatest |maximum |size|diameter|dimension)+| across)?\W*$/;

/** What is seen before the operation, a plainer measure outweighs. */
const scanned = /ultrasound|\bmri\b|\bct\b|imaging|mammogra|sonogra|\bon us\b|\bpet\b|clinical|palpa/;

const written = (hit: RegExpExecArray): string =>
  `${hit[1]?.replace(',', '.')} ${(hit[2] ?? '').startsWith('c') ? 'cm' : 'mm'}`;
const several =
  /^(?!.*\b(?:larger|largest|index|dominant)\b).*\b(?:two|three|several|multiple|\d) (?:\w+ )?(?:tumou?rs|masses|foci|cancers)\b/;
/** "32 mm on MRI and 25 mm at surgery". */
const onScan =
  /^ ?(?:on|by) (?:the |an? )?(?:mri|us|ct|ultrasound|imaging|mammo\w*)\b.*(?:at surgery|on (?:hist|path)\w*|microscop)/;
/** What a scan calls an observation is a tumour only where its clause says so. */
const unproven = /^(?!.*(?:lr-?5|carcinoma|hcc|tumou?r)\b).*\bobservation\b/;
/** "Three nodes carry tumor, the largest 8 mm." */
const nodal = /\bnod(?:es?|al)\b[^;]*,[^,;]*\b(?:largest|biggest|larger)\b[^,;]*$/;

/** "1.1 cm is invasive". */
const ofInvasive = /^ ?(?:is|was) invasive\b/;
/** "6.8 cm of invasive ductal", "8 mm residual". */
const consists = new RegExp(`^ (?:of (?:invasive|${tumour})|residual\\b)`);
/** An item of a list of facts: "endometrioid, FIGO gr 3, 6.1 cm, 72 % myoinvasion". */
const inWhole = /^ in (?:its )?\w+ (?:dimension|diameter)/;
const isItem = (text: string, here: string, tail: string): boolean =>
  /(?:^|[,:;(/]) *$/.test(here) &&
  /^ ?(?:$|[,;.)/])/.test(tail.replace(inWhole, '')) &&
  /\b(?:gr(?:ade|ado)? ?[\di]|g[1-3]\b|margins?\b|y?p?t[0-4]|dimension|figo|who\b)/.test(text) &&
  (cancerous.test(text) || /\b(?:endometrioid|ductal|lobular|papillary|squamous)\b/.test(text));
/** "Spanning 2.8 cm". */
const spans = /\b(?:spann\w+|spans|measur\w+) $/;
/** A word of cancer, for which "stable" is no comfort. */
const sick = new RegExp(`${tumour}|suspicious|suggestive|primary`);

function sizes({ text, before: told }: Clause): Read[] {
  const found: Read[] = [];
  const scan = scanned.test(text);
  if (several.test(text) || unproven.test(text) || (still.test(text) && !sick.test(text))) return [];
  let from = 0;
  for (const hit of text.matchAll(measure)) {
    const before = text.slice(from, hit.index);
    const end = hit.index + hit[0].length;
    // What it was before.
    if (
      /\b(?:from|previous(?:ly)?|prior|formerly|(?<=[cm]m[ ,(]+)was) *\(?$/.test(before) &&
      (!/from *$/.test(before) || /^ (?:up |down )?to \d/.test(text.slice(end)))
    )
      continue;
    if (corrects({ text }, hit.index) === 'away' || nodal.test(before)) continue;
    if (onScan.test(text.slice(end)) || /\bresidual (?:of )?$/.test(before)) continue;
    from = end;
    const after =
      (
        /^[^.;:()\d]{0,50}/.exec(
          text
            .slice(end)
            .replace(/^ ?,? ?(?:grade [\di]+|g\d|t[12](?=[ -](?:bright|hyper|flair|weighted)))\b/, ''),
        )?.[0] ?? ''
      ).split(/,|\b(?:and|with|in|from|of|at|away|on)\b/)[0] ?? '';
    const value = written(hit);
    const tail = text.slice(end, end + 24);
    if (
      Number(hit[1]) === 0 ||
      /^[ ,]*(?:from|away|to the|below|above|apart|distal|proximal|deep|of (?:a|the))\b/.test(tail)
    )
      continue;
    if (
      /(?:<|>|less than|at|to|within|by|every|(?<!just )(?:under|over)|up to|than)\s*$/.test(before) &&
      !/(?:measur\w+(?: it)?|size\w*|up|stable) (?:up )?(?:to|at) *$|\bfrom [\d.]+ ?[cm]m (?:up |down )?to *$/.test(
        before,
      )
    )
      continue;
    const here = before
      .slice(Math.max(0, before.lastIndexOf(';') + 1))
      .replace(
        /\bfrom [\d.]+ ?[cm]m|^ ?(?:in|at) (?:its |the )?(?:\w+ )?(?:dimension|diameter|extent|axis)/,
        '',
      );
    const other = last(here, otherThing);
    if (label.test(here) && other <= here.search(label) + 40 && !/nod(?:e|al)|deposit|metasta/.test(here)) {
      const whole = /\b(?:whole|total)\b/.test(here) || /^ ?total/.test(tail);
      found.push({ key: 'size', value, at: hit.index, weak: scan || whole });
      if (whole) continue;
      from = text.length;
      break;
    }
    const ahead = after.search(ofInvasive.test(after) ? ofInvasive : growth);
    const unlike = after.search(otherThing);
    if (unlike >= 0 && (ahead < 0 || unlike <= ahead + 12)) continue;
    if (ahead >= 0 || (consists.test(text.slice(end)) && !/\b(?:cores?|needles?)\b/.test(text)))
      found.push({
        key: 'size',
        value,
        at: hit.index,
        weak: scan || /^ ?total/.test(after) || !/^ ?(?:(?:is|was) )?invasive/.test(after),
      });
    else {
      const back = last(here, growth);
      const it = pronoun.test(text) && last(told, growth) > last(told, otherThing);
      if (
        /\binvasive (?:(?:size|part) )?(?:is |was )?$/.test(here) ||
        (other < 0 && isItem(text, here, text.slice(end, end + 48))) ||
        (it
          ? other < 0
          : back >= 0 &&
            back > other &&
            here.length - back < (spans.test(here) ? 160 : 90) &&
            !/\bmargins?\b/.test(here) &&
            !(/\bfoc(?:us|i)\W*$/.test(here) && /\bnod(?:e|al)|metasta/.test(here)))
      )
        found.push({
          key: 'size',
          value,
          at: hit.index,
          weak:
            /^ ?(?:total|overall)/.test(tail) ||
            !/\blarge(?:r|st)\b[^,;]{0,30}$|\binvasive \w+[^,;\d]{0,12}$/.test(here),
        });
    }
    if (scan && found.at(-1)?.at === hit.index && found.length > 1) found.pop();
  }
  return found;
}

const margin =
  /\b(?:margins?|margen(?:es)?|bordes?|edges|crm|(?:inked|cut|resection) (?:[a-z]+ )?(?:edge|faces|surfaces?)|closest edge)\b|ink on\b|(?<=\+)sm\b|\bsm ?(?=[+-])|\br[0-2]\b(?= resect)|(?<=\b(?:resection|[pyr]?t\d[a-d]?|pn\d)\b[^.;]{0,60})\br[0-2]\b|\bresection lines?\b|\bon ink\b|\bat (?:the )?ink|(?<!fat )\bclearance\b/;
const clearOf =
  /\b(?:r0|limpi[oa]s?|sin (?:tumor|carcinoma|cancer|lesion)|(?:tumou?r|carcinoma) (?:absent|not (?:present|seen|identified))|does not (?:extend|reach|involve)|neg(?:ativ[eo]s?)?|uninvolved|not involved|free|libres?|clear|clean|no comprometid\w+|no (?:\w+ ){0,3}(?:tumou?r|carcinoma|cancer|melanoma|malignancy|disease|involvement)|unremarkable|tumou?r-free)\b/;
const onInk =
  /(?<!\b(?:not?|un|without|free of|negative for) (?:\w+ ){0,2})\b(?:pos(?:itiv[eo]s?)?|involved(?! by dcis only)|comprometid\w+|involves|involvement(?!\W+(?:none|absent|not?\b))|transected|touch\w*|tocad[oa]s?|afectad[oa]s?|(?:cancer|tumou?r|carcinoma|cells) (?:\w+ )?(?:right |goes |going |all the way )*up to|reach(?:es|ed)|(?<=\+)sm|sm ?\+|on ink|at (?:the )?ink|extends? to|present at|at (?:the )?(?:\w+ )?margin(?!,? (?:less|within|<|\d)))\b/;

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

function margins({ text, before: told }: Clause): Read[] {
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
          weak: /\b(?:initial\w*|original\w*|(?:at )?first|previous\w*)\b/.test(piece),
        });
    }
    at += piece.length;
  }
  return found;
}

const depth = /\bbreslow\b[^.;\d]{0,40}(\d{1,2}(?:\.\d+)?) ?mm\b|\b(\d{1,2}(?:\.\d+)?) ?mm breslow/g;
const organs: readonly (readonly [words: RegExp, organ: string])[] = [
  [/\b(?:liver|hepatic|higado)\b/, 'liver'],
  [
    /\b(?:bones?|osseous|bony|skeletal|vertebra\w*|spine|spinal|huesos?|ribs?|iliac|pelvis|sacr\w+|femur|[tl]\d{1,2})\b/,
    'bone',
  ],
  [/\b(?:brain|cerebral|intracranial|cerebro)\b/, 'brain'],
  [/\b(?:lungs?|pulmonary|pulmon)\b/, 'lung'],
  [/\b(?:adrenals?)\b/, 'adrenal'],
  [/\b(?:periton\w+|omental|omentum)\b/, 'peritoneum'],
  [/\b(?:pleural?)\b/, 'pleura'],
  [/\b(?:subcutaneous)\b/, 'subcutaneous'],
  [/\b(?:pancrea\w+)\b/, 'pancreas'],
];
const organWords = organs.map(([words]) => words.source).join('|');
const organ = `${organWords}|nodal|nodes?|lymph|axillary|regional|visceral|hilar|mediastinal|in[- ]transit|local|perineural|lymphovascular|extra\\w+|new|additional|further|other`;
const noSpread = new RegExp(
  `\\b(?:no|without|negative for|absence of|free of)\\b(?: (?!(?:${organ})\\b)[a-z]+){0,5}? (?:metasta(?:sis|ses|tic)|mets|spread|distant disease)\\b(?! (?:to|in) (?!distant|other|the rest|any))|\\b(?:(?:has|have|had|did|does|do)(?: not|n't)|never) (?:show\\w* |yet |appear to have |have )*(?:any )?(?:sign of )?spread\\b|\\b(?:not|non)[- ]?metastatic\\b`,
);

const fill =
  '(?:[ ,/&-]|\\bto\\b|\\b(?:and|or|the|her|his|your|both|left|right|multiple|solitary|several|small|new|also|only|an?|its|contralateral|disease|glands?|segment)\\b)*';
const list = `(?:(?:${organWords})${fill})`;
const secondary =
  '(?:metasta\\w+|mets|secondaries|spread|travell?ed|deposits|carcinomatosis|sites? of disease)';
/** "Lung and bone metastases"; "metastatic to the liver and lungs". */
const places = new RegExp(
  `\\b(${list}+)(?:lesions? )?${secondary}|${secondary}(?: (?:disease|tumou?r|carcinoma|adenocarcinoma|melanoma|cancer))?(?: (?:now )?(?:to|in|into|involving)|:|(?<=s) of)${fill} (${list}+)(?!origin|primary)|\\b(${organWords})\\b[^.;:]{0,30}\\b(?:biops\\w+|fluid|aspirat\\w+|fna|resection|excision|cell block|wash\\w+)[^.;:]{0,20}[:(,-][^.;:]{0,12}\\bmetasta|\\b(${organWords})\\b[^.;:]{0,24}\\b(?:consistent|compatible|in keeping|c/w|representing)\\b[^.;:]{0,8}\\bmetasta|\\bm1[a-d]? ?\\((${list}+)|\\bmalignant (?:\\w+ )?(pleural) (?:effusion|fluid)|\\bavid (?:disease|lesions|foci) in ([^.;()]+)`,
  'g',
);

/** "Liver metastasis ablated 11/2025": it is there no more. */
const cutOut = /^,? (?:(?:was|were|has been|which was) )?(?:ablated|resected|removed|excised)\b/;

/** The distant organs that a clause says the disease is in, and whether it says that it has not left its region. */
function spreads({ text }: Clause): Read[] {
  // What stands in brackets does not part the organs of a list: "brain (three lesions) and adrenal".
  const plain = text.replace(/\([^()]*\)/g, (whole) => ' '.repeat(whole.length));
  const found: Read[] = [...text.matchAll(places), ...plain.matchAll(places)]
    .filter((hit) => !cutOut.test(text.slice(hit.index + hit[0].length)))
    .flatMap((hit) =>
      organs
        .filter(([words]) => words.test(hit.slice(1).find(Boolean) ?? ''))
        .map(([, site]) => ({ key: `site ${site}`, value: 'yes', at: hit.index })),
    );
  const hit = noSpread.exec(text);
  const near = hit ? text.slice(Math.max(0, hit.index - 60), hit.index + 20) : '';
  const told = text.match(/\b(?:metasta|mets\b|spread)/g) ?? [];
  if (
    hit &&
    told.length < 2 &&
    !/\bnodes?|nodal|lymph|margin|biops|\b(?:brain|head|liver|bones?|skeleton|spine|lungs?|chest|abdomen|pelvis|adrenals?)\s*[:=]/.test(
      near,
    )
  )
    found.push({ key: 'metastatic', value: 'no', at: hit.index });
  return found;
}

/** Reads size, margins, depth, spread and its absence from a clause. */
export function readExtent(clause: Clause): readonly Read[] {
  return [
    ...sizes(clause),
    ...margins(clause),
    ...spreads(clause),
    ...[...clause.text.matchAll(depth)].map((hit) => ({
      key: 'breslow',
      value: `${hit[1] ?? hit[2]} mm`,
      at: hit.index,
    })),
  ];
}
