/** Gives the facts of a page to the findings they belong to. */
import type { Assertion, Facts } from '../assessment.ts';
import type { Section } from '../page/section.ts';
import { type Asserted, unsaid } from './assertion.ts';
import { factsFor } from './belonging.ts';
import { type Fact, operated } from './facts.ts';
import type { Reading } from './find.ts';
import { conditionById } from './lexicon.ts';
import { fold } from './text.ts';

/** A mention with the section it stands in. */
export interface Placed {
  readonly reading: Reading;
  readonly asserted: Asserted;
}

const unnamed = /^(?:other-cancer|metastatic-cancer)$/;
const near = 400;
/** Cancers whose stage IV means a distant spread; of the others a part is local. */
const distant = /^(?:breast|lung|colorectal|pancreatic|melanoma|stomach|kidney|ovarian)-/;
const nodal =
  /\b(?:lymph|ganglio\w+|nodes?|nodal|axillary|sentinel|lymphadenopathy|deposits?|m(?:a|i)cro ?metast\w+)\b/;
/** The clause of a mention: its sentence, as far as it speaks of the mention. */
function clauseOf(one: Asserted, { folded }: Reading): string {
  const before = folded.slice(Math.max(one.sentence.start, one.start - 70), one.start);
  return (
    (before.split(/[;.]/).at(-1) ?? '') +
    folded.slice(one.start, Math.min(one.sentence.end, one.end + 80)).split(';')[0]
  );
}

/** Whether a mention says that the disease is in a distant place. */
function isSpread({ asserted: one, reading }: Placed): boolean {
  if (one.assertion !== 'present' || one.category !== 'cancer') return false;
  const name = reading.folded.slice(one.start, one.end);
  return (
    /\bmetast|\bmets\b|\bmalignant (?:pleural )?(?:effusion|ascites)|carcinomatosis/.test(name) &&
    !nodal.test(clauseOf(one, reading)) &&
    !nodal.test(reading.section.heading.toLowerCase()) &&
    // "Lymph nodes", and on the next line "2/9 with metastasis".
    !/\bnodes\W*$/.test(reading.folded.slice(0, one.sentence.start))
  );
}

/** "Lung nodule, needle biopsy: metastatic …": the place that was sampled. */
const sampledAt =
  /\b(?:nodule|lesion|mass|deposit|biops\w+|cores?|needle|fna|aspirat\w*|fluid|wedge|excision|resection)\b[^.;]*[:,(-] ?$/;

const bareMetastasis = /^metasta\w+ (?:[a-z-]+ ){0,3}(?:\w*carcinoma|cancer|scc|malignancy)\b/;

/** Whether a mention's organ is only where the disease has spread to: "carcinoma with metastases to the adrenal gland". */
function isBorrowed({ asserted, reading }: Placed): boolean {
  const sites = sitesIn(asserted.condition);
  const name = reading.folded.slice(asserted.start, asserted.end);
  const led = reading.folded.slice(asserted.sentence.start, asserted.start);
  // A carcinoma that was named beside a scan of the brain is none of the brain.
  if (asserted.condition === 'brain-tumor' && /carcinoma/.test(name)) return true;
  return (
    asserted.kind === 'malignant' &&
    sites !== undefined &&
    !sites.test(name) &&
    (/\bthe same (?:\w+ ){0,2}$/.test(reading.folded.slice(0, asserted.start)) ||
      (bareMetastasis.test(name) && sites.test(led) && sampledAt.test(led)) ||
      (/\b(?:metasta|mets|spread)/.test(clauseOf(asserted, reading)) && !sites.test(led)))
  );
}

/** "Breast cancer 2008, discharged from follow-up": over, whatever the sentence around it says. */
const isFormer = ({ asserted, reading }: Placed): boolean =>
  /^[ ,(]*(?:in )?(?:19\d\d|20[01]\d)\b[^.;()]*\b(?:discharged|cured|treated|(?:disease|cancer)[- ]free|remission|no recurrence|all clear)\b/.test(
    reading.folded.slice(asserted.end, asserted.end + 120),
  );

/** "Intraductal carcinoma ........ Not identified": a line of a checklist. */
const isAnswered = ({ asserted, reading }: Placed): boolean =>
  /^ ?(?:\.{2,}|\t|:)[\s.]*(?:not (?:identified|present|seen)|absent|none)\b/.test(
    reading.folded.slice(asserted.end, asserted.end + 90),
  );

/** Whether a mention is of another cancer than of the skin, or calls it no more than that. */
const isKindOnly = ({ asserted: { condition, start, end }, reading }: Placed): boolean =>
  condition !== 'skin-cancer' || /^skin cancers?$/.test(reading.folded.slice(start, end).trim());

/** A stage earlier than the page's spread allows is that of a time before it. */
function isOfBefore({ metastatic, metastaticSites, stage }: Facts, condition: string): boolean {
  if (metastatic !== 'yes' || !stage || stage.startsWith('IV') || !distant.test(condition)) return false;
  // The lining of the belly is no distant place of an ovary's cancer.
  return !(condition.startsWith('ovarian') && metastaticSites === 'peritoneum' && stage.startsWith('III'));
}

/** The facts of one finding; `facts` are all that the page states. */
export function openAttachment(placed: readonly Placed[], facts: readonly Fact[]): (one: Placed) => Facts {
  // Where no page states one, a doubted growth still has a size and a side.
  const told = placed.some((one) => isOf(one, 'present')) ? 'present' : 'possible';
  const isPresent = (one: Placed): boolean => isOf(one, told);
  const present = placed.filter(isPresent);
  const conditions = new Set(
    present
      .filter(
        (one) =>
          !isBorrowed(one) &&
          !isFormer(one) &&
          !isAnswered(one) &&
          !/\bincidental/.test(clauseOf(one.asserted, one.reading)),
      )
      .map(({ asserted }) => asserted.condition)
      .filter((id) => !unnamed.test(id)),
  );
  // "Intraductal" is a growth of the gland that the page is about.
  if (conditions.has('breast-cancer') || conditions.has('prostate-cancer'))
    conditions.delete('breast-in-situ');
  // A disease of the marrow that turned into an acute leukemia is in the same cells.
  if (conditions.has('acute-leukemia')) conditions.delete('myeloid-neoplasm');
  // "Skin cancer service": a melanoma is one, too.
  if (conditions.has('melanoma') && present.every(isKindOnly)) conditions.delete('skin-cancer');
  const spread = present.some(isSpread);
  const bySection = new Map<Section, Placed[]>();
  for (const one of placed) {
    const here = bySection.get(one.reading.section);
    if (here) here.push(one);
    else bySection.set(one.reading.section, [one]);
  }
  const stated = facts.filter(isOwn);
  const known = new Map<string, Facts>();
  const byHeading = new Map(
    present
      .filter(({ asserted }) => asserted.rules.at(-1) === 'heading')
      .map(({ reading, asserted }) => [reading.section.text, asserted.condition]),
  );

  function whole(condition: string): Facts {
    const before = known.get(condition);
    if (before) return before;
    const alone = conditions.size <= 1;
    const read: Record<string, string> = {
      ...factsFor(condition, alone ? stated : stated.filter((fact) => isNearest(fact, condition))),
    };
    if (alone && !(read.tnm && / ?M0/.test(read.tnm))) {
      if (spread) read.metastatic = 'yes';
      if (read.stage?.startsWith('IV') && distant.test(condition)) read.metastatic = 'yes';
    }
    if (isOfBefore(read, condition)) {
      // And the nodes told beside it.
      delete read.stage;
      const staged = new Set(stated.filter(({ key }) => key === 'stage').map(({ from }) => from));
      if (stated.some(({ key, from }) => key === 'nodes' && staged.has(from))) delete read.nodes;
    }
    if (told === 'possible')
      for (const key of Object.keys(read)) if (!/^(?:size|laterality)$/.test(key)) delete read[key];
    known.set(condition, read);
    return read;
  }

  /** False for what is said beside the name of a cancer that is past, somebody else's or only supposed. */
  function isOwn(fact: Fact): boolean {
    const here = (bySection.get(fact.section) ?? []).filter(
      ({ asserted }) =>
        asserted.category === 'cancer' &&
        // A fact that implies a cancer is no other cancer.
        asserted.rule !== 'implied' &&
        asserted.start >= fact.from &&
        asserted.end <= fact.to,
    );
    // A drug that was given for the cancer of the clause is no cancer of the past.
    const treated = here.some((one) => isOf(one, 'present'));
    const nearest = nearestTo(
      fact,
      here.filter(
        ({ asserted: { assertion, condition } }) =>
          !(treated && assertion === 'historical' && unnamed.test(condition)),
      ),
    );
    if (nearest && isFormer(nearest)) return false;
    const its = nearest?.asserted;
    // Of a name in a record nobody need say whose it is.
    if (its?.rules.at(-1) === unsaid) return true;
    const said = its?.assertion ?? 'present';
    if (said === 'historical' && its && isOfSpread(fact, its)) return true;
    if (said === 'historical' && (fact.combined || isOperated(fact, its) || isOfHistory(fact, its)))
      return true;
    return !/^(?:someone_else|hypothetical|historical|conditional)$/.test(said);
  }

  /** The side of a tumour cut out long ago, where that disease is in distant places now. */
  function isOfSpread({ key, section: { text }, from, to }: Fact, { condition }: Asserted): boolean {
    const words = fold(text.slice(Math.max(0, from), to));
    return (
      spread &&
      key.startsWith('side') &&
      conditions.has(condition) &&
      !/\b(?:another|different|separate|unrelated|second|other)\b/.test(words)
    );
  }

  /** "The excision of the melanoma from your left calf went well": what was taken out is what the page is about. */
  function isOperated(fact: Fact, its: Asserted | undefined): boolean {
    const words = fact.section.text.slice(Math.max(0, fact.from), fact.to);
    return (
      its?.rules.at(-1) === 'treated' &&
      !fact.past &&
      conditions.has(its.condition) &&
      !/\b(?:(?:19|20)\d\d|ago|previous|prior|first|another|earlier)\b/i.test(words)
    );
  }

  /** "Onc Hx: L breast IDC, pT2 pN1": of the cancer that the page is about, unless it is long ago. */
  function isOfHistory(fact: Fact, its: Asserted | undefined): boolean {
    const words = fold(fact.section.text.slice(Math.max(0, fact.from), fact.to));
    return (
      its !== undefined &&
      /^\W*onc/.test(words) &&
      operated.test(words) &&
      conditions.has(its.condition) &&
      !/\b(?:19\d\d|20[01]\d)\b/.test(words)
    );
  }

  /** Of two cancers: the one whose name or organ stands in the clause, else the nearest one told of before it. */
  function isNearest(fact: Fact, condition: string): boolean {
    const text = fold(fact.section.text.slice(Math.max(0, fact.from), fact.to));
    const named = [...conditions].filter((id) => sitesIn(id)?.test(text));
    if (named.length > 0) return named.length === 1 && named[0] === condition;
    const here = (bySection.get(fact.section) ?? []).filter(
      (one) => isPresent(one) && conditions.has(one.asserted.condition) && one.asserted.start < fact.to,
    );
    const closest = nearestTo(fact, here);
    const { heading, path } = fact.section;
    const headed = [heading, ...path.toReversed()].map((one) => byHeading.get(one)).find(Boolean);
    if (!closest && headed) return headed === condition;
    if (!closest) return toldBefore(fact) === condition;
    return closest !== undefined && closest.asserted.condition === condition && away(closest, fact) <= near;
  }

  /** The one cancer that was named before a section that names none of its own. */
  function toldBefore(fact: Fact): string | undefined {
    // Of a section without a name only the place among the facts is known.
    const next = facts.slice(facts.indexOf(fact)).find(({ section }) => bySection.has(section));
    const end = next ? placed.findIndex(({ reading }) => reading.section === next.section) : placed.length;
    const earlier = new Set(
      placed
        .slice(0, end)
        .filter(isPresent)
        .map(({ asserted }) => asserted.condition)
        .filter((id) => conditions.has(id)),
    );
    return earlier.size === 1 ? [...earlier][0] : undefined;
  }

  return (one) => {
    if (!isPresent(one)) return {};
    const { asserted } = one;
    const mine =
      conditions.has(asserted.condition) ||
      conditions.size === 0 ||
      (unnamed.test(asserted.condition) && conditions.size === 1);
    if (!mine) return {};
    const [only] = conditions;
    return whole(conditions.has(asserted.condition) ? asserted.condition : (only ?? asserted.condition));
  };
}

const sitesIn = (id: string): RegExp | undefined => {
  const sites = conditionById.get(id)?.sites;
  return sites ? new RegExp(`\\b(?:${sites})\\b`) : undefined;
};

/** Tumours have facts, those in the head that are no cancer too. */
const isTumour = ({ category, condition }: Asserted): boolean =>
  category === 'cancer' || condition === 'benign-brain-tumor';

const isOf = ({ asserted }: Placed, assertion: Assertion): boolean =>
  isTumour(asserted) && asserted.assertion === assertion && asserted.kind !== 'refused';

function nearestTo(fact: Fact, here: readonly Placed[]): Placed | undefined {
  let closest: Placed | undefined;
  for (const one of here) if (!closest || away(one, fact) < away(closest, fact)) closest = one;
  return closest;
}

const away = ({ asserted }: Placed, fact: Fact): number =>
  fact.at < asserted.start ? asserted.start - fact.at : Math.max(0, fact.at - asserted.end);
