/** Plain text as a section, for tests of what is read from text. */

import { details } from '../../../src/core/details.ts';
import type { Asserted } from '../../../src/core/diagnosis/assertion.ts';
import { assertContext } from '../../../src/core/diagnosis/assertion.ts';
import type { Placed } from '../../../src/core/diagnosis/attach.ts';
import { type Diagnosis, diagnose } from '../../../src/core/diagnosis/diagnose.ts';
import { findMentions } from '../../../src/core/diagnosis/find.ts';
import { rulesAlone } from '../../../src/core/diagnosis/second/look.ts';
import type { Section } from '../../../src/core/page/section.ts';

/** A section of one text under a heading. */
export function section(text: string, heading = '', path: readonly string[] = []): Section {
  return { heading, path, text, cells: [] };
}

/** The mentions of a text with what the rules assert of each. */
export function asserted(text: string, heading = ''): readonly Asserted[] {
  const reading = findMentions(section(text, heading));
  const placed = assertContext(reading).map((one) => ({ reading, asserted: one }));
  return rulesAlone.settle(placed.map(rulesAlone.again)).map((one) => one.asserted);
}

/** The names of a page as the rules leave them, before the words about them are weighed. */
export function placedIn(...sections: readonly Section[]): readonly Placed[] {
  let placed: readonly Placed[] = [];
  const weigh = (page: readonly Placed[]) => {
    placed = page;
    return rulesAlone.weigh(page);
  };
  const steps = diagnose(sections, { ...rulesAlone, weigh }, null);
  while (!steps.next().done);
  return placed;
}

/** What sections say of their reader. */
export function diagnosisOf(...sections: readonly Section[]): Diagnosis {
  const steps = diagnose(sections, details.second, details);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The facts of the first present cancer on a page of these sections. */
export function factsOn(sections: readonly Section[]): Readonly<Record<string, string | undefined>> {
  return (
    diagnosisOf(...sections).findings.find((one) => one.category === 'cancer' && one.assertion === 'present')
      ?.facts ?? {}
  );
}
