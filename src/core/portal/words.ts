/** Which kind of page a page is, by its own words. */
import type { PageKind } from '../assessment.ts';
import type { PageText } from '../page/section.ts';

interface Rule {
  readonly kind: PageKind;
  /** Signs among headings and labels; each counts once. */
  readonly signs: readonly RegExp[];
  readonly needs: number;
}

/** In order of how sure their words are; the first whose signs suffice wins. */
const rules: readonly Rule[] = [
  {
    kind: 'pathology-report',
    signs: [
      /^(?:final |pathologic(?:al)? |patholog(?:y|ist'?s?) |histolog\w+ )(?:pathologic(?:al)? )?diagnos[ei]s|^diagn[oó]stico (?:final|anatomopatol[oó]gico|histol[oó]gico)/im,
      /^(?:gross|macroscopic) (?:description|examination|findings|exam)\b|^gross$|^descripci[oó]n macrosc[oó]pica/im,
      /^microscopic (?:description|examination|findings|exam)\b|^microscopic$|^descripci[oó]n microsc[oó]pica/im,
      /^(?:clinical )?specimens?(?: \(?s\)?| submitted| source| type| received|\b)|^tissue submitted|^muestra|^site or sample tested/im,
      /\b(?:surgical )?pathology(?: report| case| result)?\b|\bcytopatholog|\bhematopatholog|\bcytolog(?:y|ic)\b|\bbiops(?:y|ies)\b|patolog[ií]a|biopsia/im,
      /^(?:synoptic report|synoptic|tumou?r synopsis|immunohistochem\w+|addendum diagnosis|intraoperative (?:consultation|diagnosis)|frozen section)/im,
    ],
    needs: 2,
  },
  {
    kind: 'imaging-report',
    signs: [
      /^(?:impression|impresi[oó]n|conclusion)s?\b/im,
      /^(?:findings|narrative|hallazgos)\b/im,
      /^(?:technique|t[eé]cnica|procedure technique)\b/im,
      /^(?:comparison|comparaci[oó]n|prior stud\w+)\b/im,
      /\b(?:ct|cta|mri|mra|mr|pet(?:\/ct)?|x-?ray|xr|ultrasound|sonogra\w+|mammogra\w+|tomosynthesis|dexa|fluoroscop\w+|radiograph\w*|echocardiogra\w+|tomograf[ií]a|resonancia|radiograf[ií]a|ecograf[ií]a|mamograf[ií]a)\b/im,
    ],
    needs: 3,
  },
  {
    kind: 'visit-summary',
    signs: [
      /after visit summary|visit summary|discharge summary|discharge instructions|resumen de (?:la )?visita|informe de alta/im,
    ],
    needs: 1,
  },
  {
    kind: 'clinical-note',
    signs: [
      /^(?:history of present illness|hpi|subjective|interval history|enfermedad actual)\b/im,
      /^(?:assessment|impression)(?: ?(?:and|&|\/) ?plan)?\b|^(?:evaluaci[oó]n|valoraci[oó]n)\b/im,
      /^(?:review of systems|ros|physical exam(?:ination)?|objective|exploraci[oó]n f[ií]sica|examen f[ií]sico)\b/im,
      /^(?:chief complaint|reason for (?:consultation|visit|referral)|cc|motivo de consulta)\b/im,
      /^(?:past medical history|pmh|family history|social history|antecedentes)\b/im,
      /\b(?:(?:progress|consult(?:ation)?|operative|procedure|oncology|clinic|ed provider) notes?|h&p|history and physical|notes? from care team|operative report)\b/im,
      /^(?:pre-?operative|post-?operative) diagnos[ei]s\b/im,
    ],
    needs: 2,
  },
  {
    kind: 'problem-list',
    signs: [
      /^(?:my |current |active |your )?(?:problem list|problems(?: list)?|health (?:issues|conditions|concerns)|medical conditions|conditions|diagnoses)$|^(?:lista de )?problemas(?: de salud)?$|^diagn[oó]sticos$/im,
      /^current problems list$/im,
    ],
    needs: 1,
  },
  {
    kind: 'test-result',
    signs: [
      /\b(?:normal|reference) (?:range|value)s?\b|valores? de referencia/im,
      /\b(?:result status|resulted on|collected (?:on|date)|specimen collected|ordered by|authorizing provider)\b/im,
      /^(?:test results?|lab(?:oratory)? results?|results?(?: details)?|diagnostic report|resultados(?: de laboratorio)?)$/im,
      /\bfinal result\b/im,
    ],
    needs: 2,
  },
];

const letter = /^(?:dear|estimad[oa])\s+\S[^\n]{0,60}[,:]/im;
const closing =
  /^(?:sincerely|yours (?:truly|sincerely)|(?:best|kind|warm) regards|with best regards|atentamente|cordialmente)\b/im;
const messageLabels = [
  /^(?:from|de)\b\s*:?/im,
  /^(?:to|para)\b\s*:?/im,
  /^(?:subject|asunto|re)\b\s*:?/im,
  /^(?:sent|date|received)\b\s*:?/im,
];

const enough = 60_000;

/** Headings and line beginnings, one to a line: what labels stand in. */
function labels(page: PageText): string {
  const lines = [page.title];
  let length = 0;
  for (const { heading, text } of page.sections) {
    lines.push(heading);
    length += heading.length;
    for (const line of text.split(/[\n\t]+/)) {
      lines.push(line.length > 90 ? line.slice(0, 90) : line);
      length += 90;
    }
    if (length > enough) break;
  }
  return lines.join('\n');
}

/** The kind of a page by its headings and labels, or null where they do not say. */
export function kindByWords(page: PageText): PageKind | null {
  const text = labels(page);
  for (const rule of rules) {
    let found = 0;
    for (const sign of rule.signs) if (sign.test(text)) found += 1;
    if (found >= rule.needs) return rule.kind;
  }
  if (letter.test(text) && closing.test(text)) return 'letter';
  if (messageLabels.filter((label) => label.test(text)).length >= 3) return 'message';
  return null;
}
