/** Which kind of page a page is, by its own words. */
import type { PageKind } from '../assessment.ts';
import type { PageText } from '../page/section.ts';

/** A sign and what it weighs; it is looked for in headings, or in headings and the beginnings of lines. */
interface Sign {
  readonly words: RegExp;
  readonly weight: number;
  readonly only?: 'headings';
}

interface Rule {
  readonly kind: PageKind;
  readonly signs: readonly Sign[];
  readonly needs: number;
}

const sign = (words: RegExp, weight = 1): Sign => ({ words, weight });
const heading = (words: RegExp, weight = 1): Sign => ({ words, weight, only: 'headings' });

/** In order of how sure their words are; the first whose signs weigh enough wins. */
const rules: readonly Rule[] = [
  {
    kind: 'visit-summary',
    signs: [
      sign(
        /after[- ]visit summary|visit summary|discharge (?:summary|instructions)|resumen de (?:la )?visita|informe de alta/im,
      ),
    ],
    needs: 1,
  },
  {
    kind: 'pathology-report',
    signs: [
      heading(
        /\b(?:patholog(?:y|ic(?:al)?)|cytolog(?:y|ic)|cytopatholog\w*|hematopatholog\w*|histolog\w+|biops(?:y|ies)|aspirat(?:e|ion)|bone marrow|excision)\b|patolog[ií]a|biopsia|citolog[ií]a/im,
        2,
      ),
      sign(
        /^(?:final |pathologic(?:al)? |patholog(?:y|ist'?s?) |histolog\w+ )(?:pathologic(?:al)? )?diagnos[ei]s|^diagn[oó]stico (?:final|anatomopatol[oó]gico|histol[oó]gico)/im,
        2,
      ),
      heading(/^(?:diagnos[ei]s|conclusion|interpretation|diagn[oó]stico)\b/im),
      sign(
        /^(?:gross|macroscopic) (?:description|findings|exam(?:ination)?)\b|^gross$|^descripci[oó]n macrosc[oó]pica/im,
        2,
      ),
      sign(/^microscop(?:ic|y)\b|^descripci[oó]n microsc[oó]pica/im),
      sign(
        /^(?:clinical )?specimens?\b|^(?:tissue|material) (?:submitted|received|examined)|^muestra|^site or sample tested|^cassette/im,
      ),
      sign(
        /^(?:(?:surgical )?margins?|p[tn] category|tumou?r (?:size|type)|histolog\w* (?:type|grade)|(?:nottingham|gleason|who|isup|who\/isup) (?:score|grade))\b/im,
      ),
      sign(
        /^(?:synoptic|tumou?r synopsis|immunohistochem\w+|immunostains?|addendum diagnosis|intraoperative (?:consultation|diagnosis)|frozen section|flow cytometry|special stains)\b/im,
      ),
    ],
    needs: 3,
  },
  {
    kind: 'imaging-report',
    signs: [
      heading(
        /\b(?:x-?rays?|ultrasound|sonogra\w+|mammogra\w+|tomosynthesis|fluoroscop\w+|radiograph\w*|echocardiogra\w+|angiogra\w+|scintigraph\w+|(?:computed |positron )?tomograph?\w*|magnetic resonance|mri|cta?|mra|pet(?:[/-]ct)?|dexa|tomograf[ií]a|resonancia|radiograf[ií]a|ecograf[ií]a|mamograf[ií]a)\b/im,
        2,
      ),
      // Short names of machines are told from words by their capitals.
      { words: /(?:^|: )(?:US|MR|XR|CT|NM|MG|PET|IR|FL) [A-Z]/m, weight: 2, only: 'headings' },
      sign(/^(?:findings|narrative|hallazgos)\b/im),
      sign(/^(?:impression|impresi[oó]n|conclusion)s?\b/im),
      sign(/^(?:technique|t[eé]cnica)\b/im),
      sign(/^(?:comparison|comparaci[oó]n|prior stud\w+|compared with)\b/im),
    ],
    needs: 3,
  },
  {
    kind: 'clinical-note',
    signs: [
      sign(
        /\b(?:(?:progress|consult(?:ation)?|operative|procedure|oncology|clinic|visit|ed provider|nursing) notes?|h&p|history and physical|notes? from care team|operative report)\b/im,
        2,
      ),
      heading(/\b(?:visit|consult(?:ation)?|encounter|follow-up|clinic|consulta)\b/im),
      sign(
        /^(?:history|hpi|subjective|interval history|story|since last (?:time|visit)|enfermedad actual|historia)\b/im,
      ),
      sign(/^(?:assessment|plan(?:ning)?|impression|evaluaci[oó]n|valoraci[oó]n)\b/im),
      sign(
        /^(?:review of systems|ros|exam(?:ination)?|physical|objective|exploraci[oó]n|examen f[ií]sico)\b/im,
      ),
      sign(/^(?:chief complaint|reason for (?:consultation|visit|referral)|cc|motivo de consulta)\b/im),
      sign(/^(?:past medical history|pmh|family history|social history|antecedentes)\b/im),
      sign(/^(?:pre-?operative|post-?operative) diagnos[ei]s\b/im, 2),
      heading(/^diagnos[ei]s\b/im),
    ],
    needs: 3,
  },
  {
    kind: 'problem-list',
    signs: [
      heading(
        /^(?:my |current |active |your )?(?:problems?(?: list)?|problems list|health (?:issues|conditions|concerns)|medical conditions|conditions|diagnoses)$|^(?:lista de )?problemas(?: de salud)?$|^diagn[oó]sticos$/im,
      ),
    ],
    needs: 1,
  },
  {
    kind: 'test-result',
    signs: [
      sign(/\b(?:normal|reference) (?:range|value)s?\b|valores? de referencia/im),
      sign(
        /\b(?:result status|resulted on|collected (?:on|date)|specimen collected|ordered by|authorizing provider|final result)\b/im,
      ),
      heading(
        /^(?:test results?|lab(?:oratory)? results?|results?(?: details)?|diagnostic report|resultados?(?: de laboratorio)?)$/im,
      ),
    ],
    needs: 2,
  },
];

const letter = /^(?:dear|estimad[oa])\s+\S[^\n]{0,60}[,:]/im;
const closing =
  /^(?:sincerely|yours (?:truly|sincerely)|(?:best|kind|warm) (?:regards|wishes)|with best (?:regards|wishes)|atentamente|cordialmente)\b/im;
const messageLabels = [
  /^(?:from|de)\s*:/im,
  /^(?:to|para)\s*:/im,
  /^(?:subject|asunto|re)\s*:/im,
  /^(?:sent|date|received|fecha)\s*:/im,
];

const reports: ReadonlySet<PageKind> = new Set(['pathology-report', 'imaging-report', 'clinical-note']);
/** Characters of labels looked at. */
const enough = 20_000;
const lineStart = 90;

/** Headings, and headings with the beginnings of lines, one to a line: what labels stand in. */
function labelsOf(page: PageText): { headings: string; all: string } {
  const headings: string[] = [];
  const all: string[] = [];
  let length = 0;
  for (const section of page.sections) {
    headings.push(section.heading);
    all.push(section.heading);
    for (const line of section.text.split(/[\n\t]+/)) {
      all.push(line.slice(0, lineStart));
      length += Math.min(line.length, lineStart);
      if (length > enough) break;
    }
    if (length > enough) break;
  }
  return { headings: headings.join('\n'), all: all.join('\n') };
}

/** The kind of a page by its headings and labels, or null where they do not say; `place` is what address and title said. */
export function kindByWords(page: PageText, place: PageKind): PageKind | null {
  // A front page shows lists of much else.
  const isFrontPage = place === 'home';
  const { headings, all } = labelsOf(page);
  for (const rule of rules) {
    if (isFrontPage && !reports.has(rule.kind)) continue;
    let weight = 0;
    for (const { words, weight: own, only } of rule.signs) {
      if (words.test(only === 'headings' ? headings : all)) weight += own;
    }
    if (weight >= rule.needs) return rule.kind;
  }
  if (isFrontPage) return null;
  if (letter.test(all) && (place === 'documents' || closing.test(all))) return 'letter';
  return messageLabels.filter((label) => label.test(all)).length >= 3 ? 'message' : null;
}
