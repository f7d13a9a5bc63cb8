/** What a heading says of the words under it. */
import { fold } from './text.ts';

/** The part a section plays in a document. */
export type Meaning =
  | 'family'
  | 'past'
  | 'social'
  | 'screening'
  | 'education'
  | 'risks'
  | 'differential'
  | 'indication'
  | 'final'
  | 'impression'
  | 'problems'
  | 'present'
  | 'exam'
  | 'review'
  | 'plan'
  | 'questionnaire'
  | 'medications'
  | 'procedure'
  | 'other';

const table: readonly (readonly [RegExp, Meaning])[] = [
  // An entry of a menu that counts what is new, perhaps in another person's chart.
  [/\b\d+ (?:new|unread) (?:notes?|messages?|results?|letters?)\b/, 'education'],
  [
    /(?<!\b(?:for|to|with|patient and)(?: the| your)? )\bfamil(?:y|ial)\b(?!.*(?:medicine|practice|contact|meeting|care|clinic|physician))|^f(?:am|m?h)?(?: ?hx?)?$|^fx$|\brelatives?\b|\b(?:brother|sister)s?(?:,| or) |antecedentes (?:heredo)?familiares|historia familiar|herencia|\bhereditary history\b/,
    'family',
  ],
  [
    /\b(?:you were|was|were) seen (?:for|today)\b|\bwhy (?:we|you) (?:visit\w*|came|saw)\b|\baddressed\b/,
    'problems',
  ],
  // A form asks of the past and the present; what is marked on it counts, what it lists does not.
  [/\bquestionnaires?\b|\bintake\b|\bhistory form\b|\bcuestionario\b|\bchecklist\b/, 'questionnaire'],
  [
    /\b(?:health maintenance|screenings?|preventive|prevention|immuniz\w+|vaccin\w+|overdue|due soon|reminders?|health goals|care gaps|recommended tests|risk assessment|upcoming|future appointments?|tamizaje)\b/,
    'screening',
  ],
  [
    /\b(?:patient education|education\w*|(?<!details )about (?:this|the|your) (?:test|medicines?|medications?|condition|procedure|exam|results?|vaccine)|learn|what (?:is|are|does|to|you|happens)|understanding|resources|references?|disclaimers?|warnings?|side effects|related (?:articles|topics|information)|(?<!good |great |bad |your |some )news|frequently asked|faq|common questions|why (?:is|do|the)|how (?:is|do|to)|who (?:is|should)|more information|additional information|general information|library|articles?|tips|research studies|clinical trials?|recruiting|preguntas|privacy|help|critical illness|covered|exclusions|benefits$|schedule of benefits|support groups?|awareness|safety|self exam|self care|did you know|campaigns?|campanas|before you (?:start|take|begin)|glossary|definitions|words you \w+ see|methodology|guide|informacion para)\b|^(?:(?:your|my|our|special) )?(?:care teams?|providers?|announcements?|events|community|classes|specialties|interests)$/,
    'education',
  ],
  [/\b(?:risks?|complications?|consent)\b/, 'risks'],
  [/\bdifferentials?\b|\bddx\b/, 'differential'],
  [
    /\b(?:oncolog\w*|cancer|tumou?r|treatment|hematolog\w*) (?:history|summary|course)\b|\bhistory of (?:the )?(?:present|presenting) (?:illness|complaint)|\bhpi\b|\bpresent illness\b|\bhospital course\b|\bcourse\b|\bchief complaint\b|\bsubjective\b|\binterval history\b|enfermedad actual|\bmotivo de consulta\b/,
    'present',
  ],
  [
    /\b(?:past|previous|prior|other|significant|personal)(?: \w+){0,3} (?:history|surger\w+|illness\w*|operations?|procedures?|diagnos[ie]s)|\bpmh\w*\b|\bpsh\w*\b|\b(?:medical|surgical|health|gyn\w*|obstetric\w*|personal|social and medical) histor(?:y|ies)\b|\bresolved\b|\binactive\b|\bhistory of past\b|\bpast histor(?:y|ies)\b|^histories$|antecedentes|historia (?:medica|clinica)|\bpast problems\b/,
    'past',
  ],
  [
    /\b(?:pre ?operative|preop|preprocedure|pre procedure|provisional|referring|referral|admission|admitting|clinical|working|tentative) (?:diagnos[ie]s|dx|impression)|^pre ?op$|\bdiagnos[ie]s (?:at|on) admission|\bindications?\b|\breasons? for\b|\bclinical(?:$| (?:history|information|info|data|indications?|question|details|background)\b)|^histor(?:y|ia)\b(?! of)|^reason$|\bpurpose\b|\bindicacion\b|\brelevant history\b|\bexam reason\b/,
    'indication',
  ],
  [
    /\bdiagnos[ie]s\b|\bdiagnosticos?\b|\bfinal\b|\bpatholog\w*\b|\bhistolog\w*\b|\bcytolog\w*\b|\bmicroscopic\b|\bsynoptic\b|\bpost ?op\w*\b|\bprincipal problem\b|\binterpretation\b|\bdx\b|\bspecimens?\b|^biopsia$/,
    'final',
  ],
  [/\b(?:problems?|issues?|conditions?|problemas|concerns)\b/, 'problems'],
  [
    /\bimpressions?\b|\bassessment\w*\b|\bconclusions?\b|^a(?: ?[/&]? ?p)?$|\bsummary\b|\bevaluation\b|\bopinion\b|\bimpresion\b|\bjuicio\b|^imp$|\bconclusion\b|\bvaloracion\b|\bevaluacion\b|\bmedical decision making\b/,
    'impression',
  ],
  [/\breview of systems\b|^ros$|\bsystems review\b|\brevision por sistemas\b/, 'review'],
  [/\bsocial\b|\bhabits\b|\btobacco\b|\boccupation\w*\b|\bsexual history\b/, 'social'],
  [/\bmedications?\b|\bmeds\b|\bdrugs\b|\bprescriptions?\b|\bmedicamentos\b|\ballerg\w+\b/, 'medications'],
  [
    /\bplans?\b|\brecommend\w*\b|\bdisposition\b|\bfollow ?up\b|\binstructions?\b|\border\w*\b|\bnext steps\b/,
    'plan',
  ],
  [/\bprocedures?\b|\boperations?\b|\btechnique\b|\boperative\b|\banesthesia\b|\bdescription\b/, 'procedure'],
  [
    /\b(?:physical )?exam\w*\b|\bvitals?\b|\bheent\b|\bneck\b|\blungs?\b|\babdomen\b|\bheart\b|\bextremities\b|\bneuro\w*\b|\bskin\b|\bfindings?\b|\blab\w*\b|\bresults?\b/,
    'exam',
  ],
];

/** Headings come again and again, and the table is long; so many are kept in mind. */
const most = 500;
const told = new Map<string, Meaning>();

/** The part that a heading gives to its section; `other` where it says nothing known. */
export function meaningOf(heading: string): Meaning {
  const known = told.get(heading);
  if (known) return known;
  if (told.size >= most) told.clear();
  const meaning = readMeaning(heading);
  told.set(heading, meaning);
  return meaning;
}

function readMeaning(heading: string): Meaning {
  const plain = fold(heading).trim();
  if (plain === '' || plain.length > 90) return 'other';
  if (/^(?:assessment|impression)/.test(plain)) return 'impression';
  return table.find(([pattern]) => pattern.test(plain))?.[1] ?? 'other';
}

/** Parts that say who or when, and hold for everything below them. */
const binding = new Set<Meaning>([
  'family',
  'past',
  'screening',
  'education',
  'risks',
  'differential',
  'questionnaire',
]);

/** A heading inside a section's text ("FAMILY HISTORY: Mother with …"). */
export interface InlineHeading {
  readonly at: number;
  readonly heading: string;
  readonly meaning: Meaning;
  /** In capitals, at the start of a line. */
  readonly isShouted: boolean;
  /** Where its part ends if no sign sets it off: after "PMH nil" the next line is another matter. */
  readonly end: number;
}

const inline =
  /(?:^|[\n\t]|[.;)] {1,2})(?:\d{1,2}[.)] )?([A-Z][A-Za-z'’/&() -]{1,48}?)(?: \([^()\n]{1,60}\))?(?: ?:(?=\s|$)| [–—-]+ | {2,}|(?<=\b(?:PMHx?|FH?x?|PSH|ROS|MEDS|DX|IMP|PE)) )/g;

/** The headings inside a text, in order: those in capitals, and those whose meaning is known. */
export function inlineHeadings(text: string): readonly InlineHeading[] {
  const found: InlineHeading[] = [];
  inline.lastIndex = 0;
  for (let hit = inline.exec(text); hit; hit = inline.exec(text)) {
    const heading = hit[1] ?? '';
    const meaning = meaningOf(heading);
    const shouted = heading === heading.toUpperCase() && heading.length > 3;
    const mark = /[:–—-] *$/.exec(hit[0])?.[0] ?? '';
    if (
      (shouted && mark === ':') ||
      (meaning !== 'other' && heading.split(' ').length <= (mark === ':' ? 5 : 2))
    )
      found.push({
        at: hit.index,
        heading,
        meaning,
        isShouted: shouted && !/^[.;)]/.test(hit[0]),
        end:
          mark || !binding.has(meaning)
            ? Number.POSITIVE_INFINITY
            : `${text}\n`.indexOf('\n', hit.index + hit[0].length),
      });
    // The sign that ends one heading may begin the next.
    inline.lastIndex = hit.index + hit[0].length - 1;
  }
  return found;
}

/** The meaning at a place: the nearest inline heading before it, else the section's heading, else one above it. */
export function meaningAt(
  heading: string,
  path: readonly string[],
  inlines: readonly InlineHeading[],
  at: number,
): Meaning {
  const own = meaningOf(heading);
  // A label inside a leaflet or a consent does not make it a report, unless it heads a part of its own.
  const isGeneral = own === 'education' || own === 'risks' || own === 'screening';
  const before = inlines.findLast((one) => one.at <= at && (!isGeneral || one.isShouted));
  if (before && before.meaning !== 'other' && at < before.end) return before.meaning;
  if (before && binding.has(own)) return own === 'past' || own === 'family' ? own : 'other';
  if (before) return 'other';
  if (binding.has(own)) return own;
  const above = path.map(meaningOf);
  const bound = above.findLast((one) => binding.has(one));
  // A finding of a screening is one: its report stands under the name of the screening.
  const nearest = above.findLast((one) => one !== 'other');
  if (
    bound &&
    (bound !== 'screening' || nearest === bound) &&
    (own === 'other' || bound === 'education' || bound === 'family' || bound === 'past')
  )
    return bound;
  return own !== 'other' ? own : (nearest ?? 'other');
}
