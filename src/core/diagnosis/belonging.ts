/** Which of the facts on a page belong to a cancer, and what they say of it together. */
import type { Fact } from './facts.ts';
import { largest, retested, settle } from './settlement.ts';
import { bothSides, isSideOf } from './side.ts';
import { sumOf } from './stations.ts';

/** Which cancers a fact can belong to; a fact not listed fits all. */
const only: Readonly<Record<string, RegExp>> = {
  er: /^(?:breast|uterine|ovarian|other|metastatic)/,
  pr: /^(?:breast|uterine|ovarian|benign-brain|other|metastatic)/,
  her2: /^(?:breast|stomach|esophageal|colorectal|lung|uterine|bladder|bile|pancreatic|other|metastatic)/,
  gleason: /^(?:prostate|other|metastatic)/,
  gradeGroup: /^(?:prostate|other|metastatic)/,
  breslow: /^(?:melanoma|skin|eye|other)/,
  jak2: /^(?:myeloid|acute)/,
  grade: /^(?!prostate)/,
  iss: /^myeloma/,
};
const liquid = /^(?:acute-leukemia|chronic-leukemia|lymphoma|myeloma|myeloid)/;
const solid = /^(?:grade|margins|nodes\w*|size\w*|t|n|m|laterality|metastatic)$/;

/** Of the cancers of the blood, only a follicular lymphoma has a grade. */
const isFollicular = ({ key, section, from, to }: Fact): boolean =>
  key === 'grade' && /\bfollicular\b/i.test(section.text.slice(Math.max(0, from), to));

/** Of one kind of cancer: where another's page tells one, its whole clause speaks of that other tumour. */
const telling = /^(?:gleason|breslow)$/;
const place = ({ section, from }: Fact): string => `${from} ${section.heading} ${section.text.length}`;

/** What a treatment before the operation changes: of its time before, these are stated no more. */
const changed = /^(?:size\w*|ki67|grade|nodes\w*)$/;
/** One value per key: of the plain statements, else the weak ones; of the weightiest where they differ. */
function agreed(facts: readonly Fact[]): Record<string, string> {
  const result: Record<string, string> = {};
  for (const key of new Set(facts.map((one) => one.key))) {
    const same = facts.filter((one) => one.key === key);
    const plain = same.filter((one) => !one.weak);
    const heard = plain.length > 0 ? plain : same;
    const top = Math.max(...heard.map((one) => one.weight));
    const value =
      settle(
        key,
        heard.filter((one) => one.weight >= 0).map((one) => one.value),
      ) ??
      settle(
        key,
        heard.filter((one) => one.weight === top).map((one) => one.value),
      );
    if (value !== undefined) result[key] = value;
  }
  return result;
}

const isSize = ({ key, past }: Fact): boolean => key === 'size' && !past;

/** Whether a clause tells of the other side alone: a cyst that was measured there. */
const isAcross = ({ section, from }: Fact, side: string | undefined, all: readonly Fact[]): boolean => {
  const here = all.filter((one) => one.key === 'laterality' && one.section === section && one.from === from);
  return /^[lr]/.test(side ?? '') && here.length > 0 && here.every(({ value }) => value !== side);
};

/** A growth in one of the places where others spread to. */
const inPlace = /\b(?:adrenal|liver|hepatic|brain) (?:mass|lesion|nodule|met\w*)\b/;
const ofOther = /^(?:breast|lung|colorectal|kidney|melanoma|prostate|pancreatic|stomach|bladder|thyroid)/;
/** Whether a size is that of a growth in another organ than the cancer's: "a 3 cm adrenal mass". */
const isElsewhere = ({ section, at, to }: Fact, condition: string): boolean =>
  ofOther.test(condition) &&
  inPlace.test(section.text.slice(Math.max(0, at), Math.min(to, at + 44)).toLowerCase());

/** The facts that belong to a cancer, of those that a page states. */
export function factsFor(condition: string, facts: readonly Fact[]): Readonly<Record<string, string>> {
  const foreign = new Set(
    facts.filter(({ key }) => telling.test(key) && !only[key]?.test(condition)).map(place),
  );
  const all = facts
    .filter((one) => !foreign.has(place(one)))
    .map((one) => (isSideOf(condition, one.key) ? { ...one, key: 'laterality' } : one))
    .filter(
      (one) =>
        !/^side/.test(one.key) &&
        (only[one.key]?.test(condition) ?? true) &&
        !(liquid.test(condition) && solid.test(one.key) && !isFollicular(one)),
    );
  const isCut = all.some(({ key, value }) => key === 't' && /^y?p/.test(value));
  const scored = all.filter(({ key }) => key === 'gleason');
  const fitting =
    isCut && scored.some(({ sampled }) => !sampled)
      ? all.filter(({ key, sampled }) => !(sampled && /^(?:gleason|gradeGroup)$/.test(key)))
      : all;
  const treated = fitting.some(({ value }) => /^yp?T/.test(value));
  const current = treated
    ? fitting.filter(
        ({ key, past, sampled }) =>
          !(past && changed.test(key)) &&
          !(sampled && retested.test(key) && fitting.some((one) => one.key === key && !one.sampled)),
      )
    : fitting;
  const { laterality } = agreed(current);
  const own = current.filter(
    (one) => one.key !== 'size' || !(isAcross(one, laterality, current) || isElsewhere(one, condition)),
  );
  const isBoth = facts.some(({ key, past }) => key === bothSides && !past) && isSideOf(condition, 'side');
  const {
    t,
    n,
    m,
    iss,
    nodesTotal,
    nodesExamined,
    nodesInvolved,
    nodesMicro,
    sizeInSitu,
    sizeTotal,
    ...rest
  } = agreed(own);
  const sites = Object.keys(rest).filter((key) => key.startsWith('site '));
  for (const key of sites) delete rest[key];
  if (sites.length > 0) {
    rest.metastaticSites = sites.map((key) => key.slice(5)).join(', ');
    rest.metastatic = 'yes';
  }
  const tnm = [t, n, m].filter(Boolean).join(' ');
  if (tnm) rest.tnm = tnm;
  // The invasive part of a tumour, where its size is told too, is the one that counts.
  if (sizeTotal && !current.some(({ key, weak }) => key === 'size' && !weak)) rest.size = sizeTotal;
  if (sizeInSitu) rest.size ??= sizeInSitu;
  if (isBoth) rest.laterality = 'bilateral';
  // One disease of both ovaries is as large as the larger of them.
  const wider =
    condition.startsWith('ovarian') && rest.laterality === 'bilateral' && largest(own.filter(isSize));
  if (wider) rest.size ??= wider;
  if (iss) rest.stage ??= iss;
  const counts = current.filter(({ key, weight, past }) => key === 'nodes' && weight >= 0 && !past);
  const tallied =
    nodesExamined && nodesInvolved
      ? `${Number(nodesInvolved) + Number(nodesMicro ?? 0)}/${nodesExamined}`
      : undefined;
  const whole = Math.max(0, ...counts.map(({ value }) => Number(value.split('/')[1])));
  const isWhole = (value: string): boolean => Number(value.split('/')[1]) >= whole;
  const nodes =
    nodesTotal ?? [tallied, sumOf(counts), rest.nodes].find((value) => value !== undefined && isWhole(value));
  delete rest.nodes;
  if (nodes) rest.nodes = nodes;
  if (m && /M1/.test(m)) rest.metastatic = 'yes';
  else if (m && /M0/.test(m)) rest.metastatic ??= 'no';
  // A picture taken before the operation shows no cut edge.
  if (t && /^[mu]/.test(t)) delete rest.margins;
  return rest;
}
