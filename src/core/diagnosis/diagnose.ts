/** Sections → findings: the diagnosis part of the way, a section at a time. */
import type { CancerStatus, Facts, Finding, Quote, Status } from '../assessment.ts';
import type { Section } from '../page/section.ts';
import { type Asserted, assertContext, type Place } from './assertion.ts';
import type { openAttachment, Placed } from './attach.ts';
import { evidenceIn, isTalk } from './evidence.ts';
import type { Fact, factsOf } from './facts.ts';
import { findMentions } from './find.ts';
import { impliedIn } from './implied.ts';
import { piecesOf } from './pieces.ts';
import { backed, placeOf } from './place.ts';
import { active, cancerStatus, curedIn, decide, remissionIn, weightOf } from './status.ts';

/** What the sections of a page say of its reader. */
export interface Diagnosis {
  readonly status: Status;
  readonly cancer: CancerStatus;
  readonly findings: readonly Finding[];
}

/** Reads the facts of a section and gives them to the findings they belong to. */
export interface FactReader {
  readonly factsOf: typeof factsOf;
  readonly openAttachment: typeof openAttachment;
}

/** At most so many findings leave a page. */
const most = 200;

function quoteOf(text: string, start: number, end: number): Quote {
  return {
    exact: text.slice(start, end),
    prefix:
      text
        .slice(Math.max(0, start - 40), start)
        .split('\n\n')
        .at(-1) ?? '',
    suffix: text.slice(end, end + 40).split('\n\n')[0] ?? '',
  };
}

function findingOf({ reading, asserted }: Placed, by: Asserted | null, facts: Facts): Finding {
  const { text, heading } = reading.section;
  return {
    condition: asserted.condition,
    category: asserted.category,
    name: text.slice(asserted.start, asserted.end),
    assertion: asserted.assertion,
    section: heading,
    quote: quoteOf(text, asserted.start, asserted.end),
    rules: asserted.rules,
    facts,
    decides: asserted === by,
  };
}

const entered =
  /\b(?:noted|diagnosed|onset|status|active|since|added|recorded|date of|\d{1,2}\/\d{1,2}\/\d{2,4}|\d{4})\b/i;
const over = /\b(?:resolved|inactive|in remission|historical)\b/i;

/** A heading that goes on as a diagnosis does: "Follicular lymphoma, stage II", "… - treatment plan". */
const isSaidIn = (folded: string, { start, end }: Asserted): boolean =>
  !isTalk(folded.slice(0, start), folded.slice(end)) && evidenceIn(folded, { start, end }) === 'said';

/** A diagnosis that is itself a heading: an entry of a problem list ("Malignant neoplasm of breast", "Noted 4/2/2026"). */
function ofHeading(section: Section): readonly Placed[] {
  const { heading, path, text } = section;
  if (heading.length < 3) return [];
  const own: Section = { heading: path.at(-1) ?? '', path: path.slice(0, -1), text: heading, cells: [] };
  const reading = findMentions(own);
  if (reading.mentions.length === 0) return [];
  const listed = text.length < 240 && entered.test(text);
  return assertContext(reading).map((asserted) => {
    const named =
      listed ||
      isSaidIn(reading.folded, asserted) ||
      // The tumor whose genes or tissue a report is about.
      /\b(?:ngs|tumou?r|tissue|specimen|molecular)\b|hcc\)/i.test(heading) ||
      ['problems', 'final', 'past', 'impression', 'present'].includes(asserted.meaning);
    const rules = [...asserted.rules, 'heading'];
    if (asserted.assertion === 'present' && listed && over.test(text))
      return { reading, asserted: { ...asserted, assertion: 'historical', rules } };
    if (asserted.assertion === 'present' && !named)
      return { reading, asserted: { ...asserted, assertion: 'hypothetical', rules } };
    return { reading, asserted: { ...asserted, rules } };
  });
}

const answering =
  /\b(?:impressions?|conclusi[oó]ns?|impresi[oó]n|interpretation|(?:final|pathologic(?:al)?|post-?operative) diagnos[ie]s|diagnostic impression)\b/i;
const unanswered =
  /\b(?:pending|awaited|to follow|in progress|not (?:yet )?(?:back|available|ready)|preliminary|in process)\b/i;

/** What says of a cancer that it is the reader's, was or may be. */
const isSaid = /^(?:present|possible|historical)$/;

/** Characters read between two yields. */
const stride = 2500;

/** All that is gathered of a page before it is decided. */
interface Gathered {
  readonly placed: Placed[];
  readonly pieces: Section[];
  readonly cured: Set<string>;
  answered: boolean;
  readonly remission: Set<string>;
  active: boolean;
  disowned: boolean;
}

/** The reader is told outright that a diagnosis on the page is not theirs. */
const disowned =
  /\byou do(?:n't| not) (?:actually )?have (?:this|that|the|any such) (?:diagnosis|disease|cancer|condition|illness)\b/;

function gather(section: Section, place: Place, into: Gathered): void {
  const reading = findMentions(section);
  into.pieces.push(section);
  for (const asserted of assertContext(reading, place)) into.placed.push({ reading, asserted });
  for (const one of curedIn(reading)) into.cured.add(one);
  into.answered ||=
    section.text.length > 20 && !unanswered.test(section.text) && answering.test(section.heading);
  for (const one of remissionIn(reading)) into.remission.add(one);
  into.disowned ||= disowned.test(reading.folded);
  into.active ||= active.test(reading.folded);
}

/** Reads sections in order; yields after every few thousand characters, so that the caller may pause. Without `reader`, no facts. */
export function* diagnose(
  sections: readonly Section[],
  reader: FactReader | null,
): Generator<void, Diagnosis, void> {
  const page: Gathered = {
    placed: [],
    pieces: [],
    cured: new Set(),
    answered: false,
    remission: new Set(),
    active: false,
    disowned: false,
  };
  let read = 0;
  const place = placeOf(sections);
  for (const section of sections) {
    page.placed.push(...ofHeading(section));
    for (const piece of piecesOf(section)) {
      gather(piece, place, page);
      read += piece.text.length + 200;
      if (read < stride) continue;
      read = 0;
      yield;
    }
  }
  if (!page.placed.some(({ asserted }) => asserted.category === 'cancer' && isSaid.test(asserted.assertion)))
    for (const piece of page.pieces) {
      const reading = impliedIn(piece);
      if (reading)
        page.placed.push(...assertContext(reading, place).map((asserted) => ({ reading, asserted })));
    }
  const placed = backed(page.placed, place === 'talk' && page.disowned);
  const all = placed.map((one) => one.asserted);
  const cancers = all.filter((one) => one.category === 'cancer');
  const overall = decide(all, page);
  const ofCancer = decide(cancers, page);
  const facts: Fact[] = [];
  if (reader && all.some((one) => /^p/.test(one.assertion) && /^(?:cancer|neuro)$/.test(one.category)))
    for (const piece of page.pieces) {
      facts.push(...reader.factsOf(piece, weightOf));
      read += piece.text.length + 200;
      if (read < stride) continue;
      read = 0;
      yield;
    }
  const attach = reader?.openAttachment(placed, facts);
  const findings = placed
    .filter(({ asserted }) => asserted.kind !== 'refused')
    .slice(0, most)
    .map((one) => findingOf(one, overall.by, attach?.(one) ?? {}));
  return { status: overall.status, cancer: cancerStatus(ofCancer, cancers), findings };
}
