/** Gives the facts of a page to the findings they belong to. */
import type { Facts } from '../assessment.ts';
import type { Asserted } from './assertion.ts';
import { type Fact, factsFor, lateralityOf } from './facts.ts';
import type { Reading } from './find.ts';

/** A mention with the section it stands in. */
export interface Placed {
  readonly reading: Reading;
  readonly asserted: Asserted;
}

const unnamed = /^(?:other-cancer|metastatic-cancer)$/;
const near = 300;
const nodal = /\b(?:lymph|nodes?|nodal|axillary|sentinel|lymphadenopathy)\b/;
const organs: readonly (readonly [RegExp, string])[] = [
  [/\b(?:liver|hepatic|higado)\b/, 'liver'],
  [/\b(?:bone|bones|osseous|bony|skeletal|vertebral|spine|huesos?)\b/, 'bone'],
  [/\b(?:brain|cerebral|intracranial|cerebro)\b/, 'brain'],
  [/\b(?:lungs?|pulmonary|pulmon)\b/, 'lung'],
  [/\badrenals?\b/, 'adrenal'],
  [/\b(?:peritone\w+|omental|omentum)\b/, 'peritoneum'],
  [/\b(?:pleura|pleural)\b/, 'pleura'],
];

/** Whether a finding says that the disease is now in a distant place. */
function spreads(one: Asserted, reading: Reading): boolean {
  if (one.assertion !== 'present' || one.category !== 'cancer') return false;
  const name = reading.folded.slice(one.start, one.end);
  const after = reading.folded.slice(one.end, one.end + 40);
  const rest = reading.folded.slice(one.end, one.sentence.end);
  const to =
    /\b(no |not |without )?(?:metastatic|spread|mets|metasta[a-z]+) (?:to|in) (?:the |her |his |your )?([a-z]+ ?[a-z]*)/.exec(
      rest,
    );
  if (to && !to[1] && !nodal.test(to[2] ?? '')) return true;
  if (!/\bmetast|\bmets\b|\bmalignant (?:pleural )?(?:effusion|ascites)|carcinomatosis/.test(name))
    return false;
  return !nodal.test(name) && !nodal.test(after);
}

function sitesOf(placed: readonly Placed[]): string | undefined {
  const found = new Set<string>();
  for (const { asserted, reading } of placed) {
    if (!spreads(asserted, reading)) continue;
    const name = reading.folded.slice(asserted.start, asserted.end);
    const to = /^ (?:disease )?(?:to|in|involving) ([^.;]{3,60})/.exec(
      reading.folded.slice(asserted.end, asserted.end + 70),
    )?.[1];
    const text =
      asserted.condition === 'metastatic-cancer'
        ? `${name} ${to ?? ''}`
        : `${/\bto ([^.;]{3,60})/.exec(name)?.[1] ?? ''} ${to ?? ''}`;
    for (const [pattern, organ] of organs) if (pattern.test(text)) found.add(organ);
  }
  return found.size > 0 ? [...found].join(', ') : undefined;
}

/** The facts of one finding; `facts` are all that the page states. */
export function openAttachment(placed: readonly Placed[], facts: readonly Fact[]): (one: Placed) => Facts {
  const present = placed.filter(
    ({ asserted }) =>
      asserted.category === 'cancer' && asserted.assertion === 'present' && asserted.kind !== 'refused',
  );
  const conditions = new Set(
    present.map(({ asserted }) => asserted.condition).filter((id) => !unnamed.test(id)),
  );
  if (conditions.has('breast-cancer')) conditions.delete('breast-in-situ');
  const spread = present.some(({ asserted, reading }) => spreads(asserted, reading));
  const known = new Map<string, Facts>();

  function whole(condition: string): Facts {
    const before = known.get(condition);
    if (before) return before;
    const mine = conditions.size <= 1 ? facts : facts.filter((fact) => isNearest(fact, condition));
    const own = present.filter(({ asserted }) => asserted.condition === condition);
    const laterality = lateralityOf(
      condition,
      own.map(({ asserted, reading }) => ({ one: asserted, reading })),
    );
    const read: Record<string, string> = { ...factsFor(condition, mine) };
    if (conditions.size <= 1 && (spread || read.stage?.startsWith('IV'))) read.metastatic = 'yes';
    const sites = conditions.size <= 1 ? sitesOf(present) : undefined;
    if (sites) read.metastaticSites = sites;
    const result: Facts = laterality ? { ...read, laterality } : read;
    known.set(condition, result);
    return result;
  }

  function isNearest(fact: Fact, condition: string): boolean {
    const here = present.filter(({ reading }) => reading.section === fact.section);
    let closest: Placed | undefined;
    for (const one of here) if (!closest || away(one, fact) < away(closest, fact)) closest = one;
    return closest !== undefined && closest.asserted.condition === condition && away(closest, fact) <= near;
  }

  return ({ asserted }) => {
    if (asserted.category !== 'cancer' || asserted.assertion !== 'present') return {};
    const mine =
      conditions.has(asserted.condition) ||
      conditions.size === 0 ||
      (unnamed.test(asserted.condition) && conditions.size === 1);
    if (!mine) return {};
    const [only] = conditions;
    return whole(conditions.has(asserted.condition) ? asserted.condition : (only ?? asserted.condition));
  };
}

const away = ({ asserted }: Placed, fact: Fact): number =>
  fact.at < asserted.start ? asserted.start - fact.at : Math.max(0, fact.at - asserted.end);
