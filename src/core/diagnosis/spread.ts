/** Distant spread: the organs that a page says a tumour has reached, or that it has left its region nowhere. */
import type { Clause, Read } from './clause.ts';

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
export function readSpread({ text }: Clause): readonly Read[] {
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
