/** The grammar of neoplasms: from a head-word to the whole name, and from the name to the condition. */
import { everyKind, everySite, kindOf, namingWords, siteOf } from './lexicon.ts';
import type { Span } from './text.ts';
import { links, qualifier } from './words.ts';

const isNaming = (word: string): boolean =>
  !links.has(word) && (qualifier.has(word) || namingWords.has(word) || /^(?:iv|i{1,3})[abc]?$/.test(word));

/** A marker before "positive" or "negative" makes it part of the name. */
const marked = /\b(?:triple|receptor|er|pr|her2|alk|egfr|hormone) $/;

/** Walks left from a head-word over the words of its name; at most ten. */
function leftEnd(folded: string, start: number): number {
  let at = start;
  for (let words = 0; words < 10; words++) {
    const before = /([a-z0-9']+)(,? ?[/+]? ?|\) )$/.exec(folded.slice(Math.max(0, at - 26), at));
    if (!before?.[1]) break;
    const [whole, word, gap] = before;
    if (!isNaming(word) && !/^(?:adeno|cholangio|osteo|chondro|lipo)$/.test(word)) break;
    if (gap?.includes(',') && !/^(?:invasive|infiltrating|high|poorly|well|moderately|left|right)/.test(word))
      break;
    if (
      /^\d+$/.test(word) &&
      !/(?:stage|grade) $/.test(folded.slice(at - whole.length - 8, at - whole.length))
    )
      break;
    if (
      word === 'in' ||
      word === 'no' ||
      (/^(?:positive|negative)$/.test(word) &&
        !marked.test(folded.slice(Math.max(0, at - whole.length - 10), at - whole.length)))
    )
      break;
    at -= whole.length;
  }
  return at;
}

/** Walks right from a head-word: "in situ", ", ductal, invasive", "of the left breast". */
function rightEnd(folded: string, end: number): number {
  let at = end;
  let kept = end;
  for (let words = 0; words < 12; words++) {
    const after = /^(,? ?\(?| )([a-z0-9']+)/.exec(folded.slice(at, at + 30));
    const word = after?.[2];
    if (!after || !word) break;
    if (links.has(word) && !/[,(:]/.test(after[1] ?? '')) {
      at += after[0].length;
      continue;
    }
    if (
      !isNaming(word) ||
      /^(?:no|positive|negative|new|early|known|active|and|cell|i|b|childhood|adult|er|pr|her2|hormone)$/.test(
        word,
      ) ||
      /^ risk/.test(folded.slice(at + after[0].length))
    )
      break;
    // A number is a stage's or a grade's.
    if (/^\d+$/.test(word) && !/(?:stage|grade|type)$/.test(folded.slice(0, at).slice(-5))) break;
    at += after[0].length;
    kept = at;
  }
  return kept;
}

/** The whole name around a head-word: "infiltrating duct carcinoma of the left breast". */
export function wholeName(folded: string, head: Span): Span {
  return { start: leftEnd(folded, head.start), end: rightEnd(folded, head.end) };
}

function last(pattern: RegExp, text: string): string | null {
  let found: string | null = null;
  pattern.lastIndex = 0;
  for (let hit = pattern.exec(text); hit; hit = pattern.exec(text)) found = hit[0];
  return found;
}

const elsewhere =
  /\b(?:metasta\w+|mets|spread|spreading|travell?ed|extension|extending|invad\w+|involv\w+|seeding|deposits?) (?:disease |lesions? |carcinoma |cancer )?(?:to|in|into|within|of|the)\b[^.;]{0,60}|\b[a-z]+ (?:mets|metastas[ie]s)\b|\blymph nodes?\b|\b[a-z]+ stones?\b|\b(?:hormone )?receptors?\b/g;
/** Names of places that mean many things: they count beside the head-word only. */
const vague =
  /^(?:cervical|oral|hand|ear|nose|lip|bowel|heart|bone|skin|eye|temple|cheek|mouth|iris|cell|abdominal|ano|boca|recto|renal|spleen|anal|gum|orbit|lymph nodes?|chest wall|vaginal|peritoneal|peritoneum|mediastin\w+|pleura\w*|cardia|liver|hepatic|bone|spinal cord|pulmonary)$/;

function siteIn(text: string, whole: boolean): string | null {
  const plain = text.replace(elsewhere, ' ');
  everySite.lastIndex = 0;
  let found: string | null = null;
  for (let hit = everySite.exec(plain); hit; hit = everySite.exec(plain)) {
    if (!whole && vague.test(hit[0])) continue;
    found = siteOf.get(hit[0]) ?? null;
    if (whole) return found;
  }
  return found;
}

/** The condition that a malignant name means. `around` are texts to look for the site in, nearest first. */
export function conditionOfName(name: string, head: string, around: readonly string[]): string {
  if (/leu[kc]/.test(head)) {
    const kind = /\b(?:chronic|hairy|prolymphocytic|granular|cronica)\b/.test(name)
      ? 'chronic-leukemia'
      : /\b(?:acute|lymphoblastic|promyelocytic|myeloid|myelogenous|aguda|blast)\b/.test(name)
        ? 'acute-leukemia'
        : null;
    return kind ?? 'other-cancer';
  }
  if (/(?:^|[a-z])lymphoma/.test(head)) return 'lymphoma';
  if (/blastoma/.test(head))
    return /glio/.test(head)
      ? 'brain-tumor'
      : /esthesio/.test(head)
        ? 'head-neck-cancer'
        : 'childhood-cancer';
  if (/sarcoma/.test(head) && !/carcinosarcoma/.test(head))
    return /\b(?:uterus|uterine|endometri\w+|mullerian)\b/.test(name) ? 'uterine-cancer' : 'sarcoma';
  if (/cholangio|colangio/.test(head)) return 'bile-duct-cancer';
  const inSitu = /\bin situ\b|\bintraductal\b/.test(name);
  const kind = last(everyKind, name);
  const ofKind =
    kind && !/^(?:acute|chronic|myeloid|myelogenous|lymphoblastic|promyelocytic)/.test(kind)
      ? kindOf.get(kind)
      : undefined;
  const site = siteIn(name, true);
  // "Lung, lobectomy: adenocarcinoma, acinar": what many organs have yields to the organ of the label.
  const isVague = /^(?:papillary|serous|lobular|mammary|endometrioid|carcinoid|acinar)/.test(kind ?? '');
  const labelled = isVague && !site ? siteIn(/^.*:(?=[^:]*$)/.exec(around[0] ?? '')?.[0] ?? '', true) : site;
  const found =
    (ofKind && !(labelled && isVague) && kind !== 'acinar' ? ofKind : labelled) ??
    around.map((text) => siteIn(text, false)).find((one) => one !== null) ??
    ofKind;
  if (inSitu && (found === 'breast-cancer' || /\bduct(?:al)?\b/.test(name))) return 'breast-in-situ';
  return found ?? 'other-cancer';
}
