/** Sections → findings: the diagnosis part of the way, a section at a time. */
import type { CancerStatus, Facts, Finding, Quote, Status } from '../assessment.ts';
import type { Section } from '../page/section.ts';
import { type Asserted, assertContext, type Place } from './assertion.ts';
import type { openAttachment, Placed } from './attach.ts';
import { evidenceIn, isTalk } from './evidence.ts';
import type { Fact, factsOf } from './facts.ts';
import { findMentions, type Reading } from './find.ts';
import { impliedIn } from './implied.ts';
import { inlineHeadings } from './meaning.ts';
import { piecesOf } from './pieces.ts';
import { backed, placeOf, type Signs } from './place.ts';
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

/** Looks again at what seemed to be the reader's, or nearly. A page is marked only after it (decisions/028). */
export interface SecondLook {
  /** One name by itself. */
  readonly again: (placed: Placed) => Placed;
  /** What the page says once each was heard; same length, same order. */
  readonly settle: (placed: readonly Placed[]) => readonly Placed[];
  /** What the words about each name of the page weigh together. */
  readonly weigh: (page: readonly Placed[]) => (one: Placed) => Placed;
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
  /\b(?:impressions?|conclusi[oó]ns?|impresi[oó]n|interpretation|(?:final|pathologic(?:al)?|post-?op(?:erative)?) (?:diagnos[ie]s|dx)|diagnostic impression)\b/i;
const unanswered =
  /\b(?:pending|awaited|to follow|in progress|not (?:yet )?(?:back|available|ready)|preliminary|in process)\b/i;

/** What says of a cancer that it is the reader's, was or may be. */
const isSaid = /^(?:present|possible|historical)$/;

/** Characters read between two yields. */
const stride = 2500;

/** All that is gathered of a section before the page is decided. */
interface Gathered {
  /** On a page of this kind. */
  readonly place: Place;
  readonly placed: Placed[];
  readonly pieces: Section[];
  readonly cured: string[];
  readonly remission: string[];
  answered: boolean;
  active: boolean;
  disowned: boolean;
  /** Told without a name; read where the page names no cancer. */
  implied: readonly Placed[] | null;
}

const nothing = (place: Place): Gathered => ({
  place,
  placed: [],
  pieces: [],
  cured: [],
  remission: [],
  answered: false,
  active: false,
  disowned: false,
  implied: null,
});

/** What the sections of a page said when they were read last. */
export interface Memory {
  readonly signs: WeakMap<Section, Signs>;
  readonly told: WeakMap<Section, Gathered>;
}

/** The reader is told outright that a diagnosis on the page is not theirs. */
const disowned =
  /\byou do(?:n't| not) (?:actually )?have (?:this|that|the|any such) (?:diagnosis|disease|cancer|condition|illness)\b/;

const placedIn = (reading: Reading, place: Place): readonly Placed[] =>
  assertContext(reading, place).map((asserted) => ({ reading, asserted }));

function gather(section: Section, into: Gathered): void {
  const reading = findMentions(section);
  into.pieces.push(section);
  into.placed.push(...placedIn(reading, into.place));
  into.cured.push(...curedIn(reading));
  into.remission.push(...remissionIn(reading));
  into.answered ||=
    section.text.length > 20 &&
    // In capitals and alone it is a laboratory's.
    [...section.path, section.heading, ...inlineHeadings(section.text).map(({ heading }) => heading)].some(
      (heading) => heading === 'DIAGNOSIS' || answering.test(heading),
    ) &&
    !unanswered.test(section.text);
  into.disowned ||= disowned.test(reading.folded);
  into.active ||= active.test(reading.folded);
}

/** Each name by itself, with a yield after every twenty. */
function* oneByOne(
  all: readonly Placed[],
  hear: (one: Placed) => Placed,
): Generator<void, readonly Placed[], void> {
  const heard: Placed[] = [];
  for (const one of all) {
    heard.push(hear(one));
    if (heard.length % 20 === 0) yield;
  }
  return heard;
}

/**
 * Reads sections in order; yields after every few thousand characters, so that the caller may pause. Without `second`, all
 * is left as it seemed; without `reader`, no facts. With `memory`, a section that was read before is not read again.
 */
export function* diagnose(
  sections: readonly Section[],
  second: SecondLook | null,
  reader: FactReader | null,
  memory: Memory | null = null,
): Generator<void, Diagnosis, void> {
  const place = placeOf(sections, memory?.signs);
  const parts: Gathered[] = [];
  let read = 0;
  for (const section of sections) {
    let one = memory?.told.get(section);
    if (one?.place !== place) {
      one = nothing(place);
      one.placed.push(...ofHeading(section));
      for (const piece of piecesOf(section)) {
        gather(piece, one);
        read += piece.text.length + 200;
        if (read < stride) continue;
        read = 0;
        yield;
      }
      memory?.told.set(section, one);
    }
    parts.push(one);
  }
  const said = parts.flatMap((one) => one.placed);
  if (!said.some(({ asserted }) => asserted.category === 'cancer' && isSaid.test(asserted.assertion)))
    for (const one of parts) {
      one.implied ??= one.pieces
        .map(impliedIn)
        .flatMap((reading) => (reading ? placedIn(reading, place) : []));
      said.push(...one.implied);
    }
  const page = {
    cured: new Set(parts.flatMap((one) => one.cured)),
    remission: new Set(parts.flatMap((one) => one.remission)),
    answered: parts.some((one) => one.answered),
    active: parts.some((one) => one.active),
  };
  const looked = second ? yield* oneByOne(said, second.again) : said;
  const settled = second?.settle(looked) ?? looked;
  const weighed = second ? yield* oneByOne(settled, second.weigh(settled)) : settled;
  const placed = backed(weighed, place === 'talk' && parts.some((one) => one.disowned));
  const all = placed.map((one) => one.asserted);
  const cancers = all.filter((one) => one.category === 'cancer');
  const overall = decide(all, page);
  const ofCancer = decide(cancers, page);
  const facts: Fact[] = [];
  if (reader && all.some((one) => /^p/.test(one.assertion) && /^(?:cancer|neuro)$/.test(one.category)))
    for (const piece of parts.flatMap((one) => one.pieces)) {
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
