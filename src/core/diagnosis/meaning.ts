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
    /(?<!\b(?:for|to|with|patient and)(?: the| your)? )\bfamil(?:y|ial)\b(?!.*(?:medicine|practice|contact|meeting|care|clinic|physician|doctor))|^f(?:am|m?h)?(?: ?hx?)?$|^fx$|\brelatives?\b|\b(?:brother|sister)s?(?:,| or) |antecedentes (?:heredo)?familiares|historia familiar|herencia|\bhereditary history\b/,
    'family',
  ],
  [
    /\b(?:you were|was|were) seen (?:for|today)\b|\bwhy (?:we|you) (?:visit\w*|came|saw)\b|\baddressed\b/,
    'problems',
  ],
  // A form asks of the past and the present; what is marked on it counts, what it lists does not.
  [
    /\b(?:questionnaires?|intake|history form|cuestionario|checklist|have you (?:ever|had))\b/,
    'questionnaire',
  ],
  [
    /\b(?:health maintenance|screenings?|preventive|prevention|immuniz\w+|vaccin\w+|overdue|due soon|reminders?|health goals|care gaps|recommended tests|risk assessment|upcoming|future appointments?|tamizaje)\b/,
    'screening',
  ],
  [
    /\b(?:education\w*|(?<!details )about (?:this|the|your) (?:test|medicines?|medications?|condition|procedure|exam|results?|vaccine)|learn|what (?:is|are|does|to|you|happens)|understanding(?! of)|resources|references?|disclaimers?|warnings?|side effects|related (?:topics|information)|(?<!good |great |bad |your |some |any )news|frequently asked|faq|common questions|why (?:is|do|the)|how (?:is|do|to)|who (?:is|should)|(?:more|additional|general) information|library|articles?|tips|research studies|clinical trials?|recruiting|preguntas|privacy|help|critical illness|covered|exclusions|benefits$|support groups?|awareness|safety|self exam|self care|did you know|campaigns?|campanas|before you (?:start|take|begin)|glossary|definitions|words you \w+ see|methodology|guide|informacion para)\b|^(?:(?:your|my|our|special) )?(?:care teams?|providers?|announcements?|events|community|classes|specialties|interests)$|\bif you$/,
    'education',
  ],
  [/\b(?:risks?|complications?|consent)\b/, 'risks'],
  [/\bdifferentials?\b|\bddx\b/, 'differential'],
  [
    /\b(?:(?:oncolog\w*|cancer|tumou?r|treatment|hematolog\w*) (?:history|summary)|history of (?:the )?present(?:ing)? (?:illness|complaint)|hpi|present illness|course|chief complaint|subjective|interval history|enfermedad actual|motivo de consulta)\b/,
    'present',
  ],
  [
    /\b(?:past|previous|prior|other|significant|personal)(?: \w+){0,3} (?:history|surger\w+|illness\w*|operations?|procedures?|diagnos[ie]s)|\b(?:p[ms]h\w*|(?:medical|surgical|health|gyn\w*|obstetric\w*|personal|past) histor(?:y|ies)|resolved|inactive|history of past|past problems)\b|^histories$|antecedentes|historia (?:medica|clinica)/,
    'past',
  ],
  [
    /\b(?:pre ?operative|preop|preprocedure|pre procedure|provisional|referring|referral|admission|admitting|clinical|working|tentative) (?:diagnos[ie]s|dx|impression)|^pre ?op$|\bdiagnos[ie]s (?:at|on) admission|\b(?:indications?|reasons? for|clinical (?:history|info(?:rmation)?|data|question|details|background)|purpose|indicacion|relevant history|exam reason)\b|\bclinical$|^histor(?:y|ia)\b(?! of)|^reason$/,
    'indication',
  ],
  [
    /\b(?:diagnos(?:[ie]s|ticos?)|final|(?:pat|hist|cyt)h?olog\w*|microscopic|synoptic|post ?op\w*|principal problem|interpretation|dx|specimens?)\b|^biopsia$/,
    'final',
  ],
  [/\b(?:problems?|issues?|conditions?|problemas|concerns)\b/, 'problems'],
  [
    /\b(?:impress?ions?|assessment\w*|conclusions?|summary|opinion|evalua[tc]ion|juicio|valoracion|decision making)\b|^a(?: ?[/&]? ?p)?$|^imp$/,
    'impression',
  ],
  [/\b(?:review of systems|systems review|revision por sistemas)\b|^ros$/, 'review'],
  [/\b(?:social|habits|tobacco|occupation\w*|sexual history)\b/, 'social'],
  [/\b(?:medications?|meds|drugs|prescriptions?|medicamentos|allerg\w+)\b/, 'medications'],
  [/\b(?:plans?|recommend\w*|disposition|follow ?up|instructions?|order\w*|next steps)\b/, 'plan'],
  [/\b(?:procedures?|operations?|technique|operative|anesthesia|description)\b/, 'procedure'],
  [
    /\b(?:exam\w*|vitals?|heent|neck|lungs?|abdomen|heart|extremities|neuro\w*|skin|findings?|lab\w*|results?)\b/,
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
  /(?:^|[\n\t]|[.;)] {1,2})(?:\d{1,2}[.)] )?([A-Z][A-Za-z'’/&() -]{1,48}?)(?: \([^()\n]{1,60}\))?(?: ?:(?=\s|$)| [–—-]+ | {2,}|(?<=(?:^|\n)[A-Z &/-]+)(?=\n)|(?<=\b(?:[Rr]esolved|[Ii]nactive|[Pp]ast)\b[^\n:.]{0,14}\(\d+\))(?=\n)|(?<=\b(?:PMHx?|FH?x?|PSH|ROS|MEDS|DX|IMP|PE)) )/g;

/** The headings inside a text, in order: those in capitals, and those whose meaning is known. */
export function inlineHeadings(text: string): readonly InlineHeading[] {
  const found: InlineHeading[] = [];
  inline.lastIndex = 0;
  for (let hit = inline.exec(text); hit; hit = inline.exec(text)) {
    const heading = hit[1] ?? '';
    const meaning = meaningOf(heading);
    const shouted = heading === heading.toUpperCase() && heading.length > 3;
    const mark = /[:–—)-] *$|[A-Z]$/.exec(hit[0])?.[0] ?? '';
    if (
      (shouted && mark === ':') ||
      (meaning !== 'other' && heading.split(' ').length <= (/[:A-Z]/.test(mark) ? 5 : 2))
    )
      found.push({
        at: hit.index,
        heading,
        meaning,
        isShouted: shouted && !/^[.;)]/.test(hit[0]),
        end:
          (mark && meaning !== 'screening') || !binding.has(meaning)
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
