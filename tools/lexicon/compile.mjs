/**
 * `node tools/lexicon/compile.mjs FOLDER`: writes src/core/diagnosis/names.ts, the names of cancers that neither the
 * grammar nor a condition's own list makes. FOLDER holds the Disease Ontology cancer slim (OBO), its Spanish
 * translation (TSV) and OncoTree (JSON).
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('../../', import.meta.url));
const out = join(root, 'src/core/diagnosis/names.ts');
const folder = process.argv[2];
if (!folder) {
  process.stderr.write('Usage: node tools/lexicon/compile.mjs FOLDER\n');
  process.exit(2);
}

/** Ancestors in either source, nearest first, and the condition that their descendants are. */
const families = /** @type {const} */ ([
  [/\bbreast/, 'breast-cancer'],
  [/\bmelanoma/, 'melanoma'],
  [/\bskin|cutaneous/, 'skin-cancer'],
  [/\b(?:lung|bronch)/, 'lung-cancer'],
  [/\b(?:colorectal|colon|rectal|rectum|bowel|appendi|anal|anus|large intestine)/, 'colorectal-cancer'],
  [/\bprostat/, 'prostate-cancer'],
  [/\b(?:kidney|renal)/, 'kidney-cancer'],
  [/\b(?:bladder|urin|ureter|urethr)/, 'bladder-cancer'],
  [/\b(?:ovar|fallopian|peritone)/, 'ovarian-cancer'],
  [/\b(?:uter|endometri)/, 'uterine-cancer'],
  [/\b(?:cervi|vulva|vagina)/, 'cervical-cancer'],
  [/\bthyroid/, 'thyroid-cancer'],
  [/\b(?:pancrea|ampulla)/, 'pancreatic-cancer'],
  [/\b(?:bile|biliary|gallbladder|cholangio)/, 'bile-duct-cancer'],
  [/\b(?:liver|hepat)/, 'liver-cancer'],
  [/\b(?:esophag)/, 'esophageal-cancer'],
  [/\b(?:stomach|gastr|duoden|small intestine|jejun|ile)/, 'stomach-cancer'],
  [/\b(?:head and neck|oral|pharyn|laryn|tongue|salivary|nasal|lip|tonsil|mouth)/, 'head-neck-cancer'],
  [/\b(?:brain|central nervous|spinal|cns|glioma|mening)/, 'brain-tumor'],
  [/\b(?:mesothelioma|pleura)/, 'mesothelioma'],
  [/\b(?:testi|germ cell|penis|penile)/, 'testicular-cancer'],
  [/\b(?:adrenal)/, 'adrenal-cancer'],
  [/\b(?:eye|ocular|uvea|retina|conjunctiva|orbit)/, 'eye-cancer'],
  [/\bneuroendocrine|carcinoid/, 'neuroendocrine-tumor'],
  [/\bmyeloma|plasma cell/, 'myeloma'],
  [/\b(?:myelodysplastic|myeloproliferative|mastocyt|myeloid neoplasm)/, 'myeloid-neoplasm'],
  [/\bacute .*leuk|leukemia, acute/, 'acute-leukemia'],
  [/\bchronic .*leuk/, 'chronic-leukemia'],
  [/\b(?:lymphoma|lymphoid|histiocyt|lymphoproliferative)/, 'lymphoma'],
  [/\b(?:sarcoma|bone|soft tissue|connective|muscle|cartilage)/, 'sarcoma'],
]);
/** What is benign, or a word of everyday speech, whatever list it stands in. */
const unfit =
  /\b(?:benign|adenomas?|lipoma|fibroma|hemangioma|papilloma|nevus|cyst|polyp|hyperplasia|dysplasia|in remission|carrier|susceptibility|syndrome|precursor|thrombocytosis|anemia|cytopenia|disorder|other|nos|tissue|clonal|borderline|teratoma|meningioma|schwannoma|neurofibroma|leiomyoma|neoplasms?|neoplasia|nevi|mole|molar|angiomyolipoma|oncocytoma|cystadenoma|brenner|adenomatoid|tumor adenomatoide|lipomatous|myofibroblastic|liponeurocytoma|ganglioglioma|neurocytoma|fibromyxoid|xanthogranuloma|mononucleosis|pheochromocytoma|bt|ca|type|cell type|nephroma|mucocutaneous ulcer|trichoepithelioma|pilar|dysembryoplastic|gi tumor|tumor gi|settle|fibroepithelial|giant cell|fibrosis|stromal nodule|astrocytosis|astrocitosis|sex cord|granuloma|mastocytosis|angiomyxoma|solid|localized|lymphangiomyomatosis|thrombocythemia|in situ follicular|erythremia|dendritic cell|pnet|group|workup|vs|lymphoid atypical|lymphocytosis|granular cell|transient|grade i|adult all|mucinous ascites|bone marrow tumor|histone mutated|ngp|smcd|struma|immunoglobulin|meningothelial|melanocytoma|epithelial stromal|new growth|tumou?rs?|childhood|p(?:a?)ediatric|infantil|with|without|dlbcl|ldcbg|del adulto|tnep|myelosclerosis|mielosclerosis|myelosis|mielosis|of spleen|involving spleen|indolente|tisular|proliferativ[ea]|adenomyoepithelioma|adenoacanthoma|lymphoproliferative|heavy chain|carcinomatosa|fibrous histiocytoma|histioc[iy]tosis|granulomatosis|letterer|metaplasia|rosai|pseudomyogenic|fibroxanthoma|papulosis|melanomatosis|scc|cce|cml|chromophobe|cromofobo|ptld|polycythaemia)\b/;

/** @type {{ name: string, up: string }[]} */
const named = [];

const obo = readFileSync(join(folder, 'DO_cancer_slim.obo'), 'utf8').split('\n[Term]\n').slice(1);
const terms = new Map(
  obo.map((text) => {
    const one = (/** @type {RegExp} */ pattern) => pattern.exec(text)?.[1] ?? '';
    return [
      one(/^id: (\S+)/m),
      {
        name: one(/^name: (.*)$/m),
        synonyms: [...text.matchAll(/^synonym: "([^"]+)" EXACT/gm)].map(([, word = '']) => word),
        up: [...text.matchAll(/^is_a: (\S+)/gm)].map(([, id = '']) => id),
      },
    ];
  }),
);
/** @param {string} id @returns {string} */
const ancestry = (id) => {
  const term = terms.get(id);
  return term ? `${term.name}; ${term.up.map(ancestry).join('; ')}` : '';
};
for (const [id, { name, synonyms }] of terms)
  for (const word of [name, ...synonyms]) named.push({ name: word, up: ancestry(id) });
for (const row of readFileSync(join(folder, 'doid-es-translated.tsv'), 'utf8').split('\n').slice(1)) {
  const [id = '', , , spanish = ''] = row.split('\t');
  if (terms.has(id)) named.push({ name: spanish, up: ancestry(id) });
}
/** @param {any} node @param {string} up */
const walk = (node, up) => {
  const above = `${node.name}; ${up}`;
  if (node.level >= 2) named.push({ name: node.name, up: above });
  for (const child of Object.values(node.children)) walk(child, above);
};
const [tree] = Object.values(JSON.parse(readFileSync(join(folder, 'oncotree_2025_10_03.json'), 'utf8')));
walk(tree, '');

const banner = `/** Names that neither the grammar nor a condition's own list makes, by condition id; written by tools/lexicon/compile.mjs. */\n`;
writeFileSync(out, `${banner}export const names: Readonly<Record<string, string>> = {};\n`);
const { module: found } = await runnerImport(join(root, 'src/core/diagnosis/find.ts'), {
  root,
  configFile: false,
});
const { module: text } = await runnerImport(join(root, 'src/core/diagnosis/text.ts'), {
  root,
  configFile: false,
});
/** @type {Map<string, Set<string>>} */
const missing = new Map();
for (const { name, up } of named) {
  const folded = text.fold(name).trim();
  if (
    folded.length < 8 ||
    folded.length > 46 ||
    unfit.test(folded) ||
    /[^a-z ']/.test(folded) ||
    !folded.includes(' ')
  )
    continue;
  const family = families.find(([pattern]) => pattern.test(text.fold(up)))?.[1];
  if (!family) continue;
  const { mentions } = found.findMentions({ heading: '', path: [], text: name, cells: [] });
  if (mentions.some((/** @type {any} */ one) => one.kind === 'malignant' || one.kind === 'unsure')) continue;
  missing.set(family, (missing.get(family) ?? new Set()).add(folded));
}
const lines = [...missing]
  .toSorted(([a], [b]) => (a < b ? -1 : 1))
  .map(([id, words]) => `  '${id}': ${JSON.stringify([...words].toSorted().join('|'))},`);
writeFileSync(
  out,
  `${banner}export const names: Readonly<Record<string, string>> = {\n${lines.join('\n')}\n};\n`,
);
process.stdout.write(
  `${named.length} names read, ${[...missing.values()].reduce((sum, set) => sum + set.size, 0)} kept\n`,
);
