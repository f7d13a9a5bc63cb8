/** Sections → findings: the diagnosis part of the way, a section at a time. */
import type { CancerStatus, Finding, Quote, Status } from '../assessment.ts';
import type { Section } from '../page/section.ts';
import { type Asserted, assertContext } from './assertion.ts';
import { readFacts } from './facts.ts';
import { findMentions, type Reading } from './find.ts';
import { active, cancerStatus, decide, remission } from './status.ts';

/** What the sections of a page say of its reader. */
export interface Diagnosis {
  readonly status: Status;
  readonly cancer: CancerStatus;
  readonly findings: readonly Finding[];
}

/** At most so many findings leave a page. */
const most = 200;

interface Placed {
  readonly reading: Reading;
  readonly asserted: Asserted;
}

function quoteOf(text: string, start: number, end: number): Quote {
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - 40), start),
    suffix: text.slice(end, end + 40),
  };
}

function findingOf({ reading, asserted }: Placed, by: Asserted | null): Finding {
  const { text, heading } = reading.section;
  return {
    condition: asserted.condition,
    category: asserted.category,
    name: text.slice(asserted.start, asserted.end),
    assertion: asserted.assertion,
    section: heading,
    quote: quoteOf(text, asserted.start, asserted.end),
    rules: asserted.rules,
    facts: readFacts(text, asserted),
    decides: asserted === by,
  };
}

/** Reads sections in order; yields after each, so that the caller may pause. */
export function* diagnose(sections: readonly Section[]): Generator<void, Diagnosis, void> {
  const placed: Placed[] = [];
  let inRemission = false;
  let isActive = false;
  for (const section of sections) {
    const reading = findMentions(section);
    for (const asserted of assertContext(reading)) placed.push({ reading, asserted });
    if (reading.mentions.length > 0 || section.text.length < 20_000) {
      inRemission ||= remission.test(reading.folded);
      isActive ||= active.test(reading.folded);
    }
    yield;
  }
  const all = placed.map((one) => one.asserted);
  const cancers = all.filter((one) => one.category === 'cancer');
  const page = { remission: inRemission, active: isActive };
  const overall = decide(all, page);
  const ofCancer = decide(cancers, page);
  const findings = placed
    .filter(({ asserted }) => asserted.kind !== 'refused')
    .slice(0, most)
    .map((one) => findingOf(one, overall.by));
  return { status: overall.status, cancer: cancerStatus(ofCancer, cancers), findings };
}
