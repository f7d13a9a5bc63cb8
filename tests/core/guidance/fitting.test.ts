/** Nothing is told to a family that does not fit it: every family, every country, every kind of page. */
import { describe, expect, test } from 'vitest';
import { pageKinds } from '../../../src/core/assessment.ts';
import { allAdvice } from '../../../src/core/guidance/advice/all.ts';
import { type Country, countries } from '../../../src/core/guidance/advice.ts';
import { adviceFor } from '../../../src/core/guidance/advise.ts';
import { questionsFor } from '../../../src/core/guidance/ask.ts';
import { allCards } from '../../../src/core/guidance/cards/all.ts';
import {
  bloodCancers,
  categoryOf,
  familyIds,
  mildCancers,
  notCancer,
  ofChildren,
} from '../../../src/core/guidance/families.ts';
import { allQuestions } from '../../../src/core/guidance/questions/all.ts';
import { allRecords } from '../../../src/core/records/all.ts';
import { recordsAt } from '../../../src/core/records/choose.ts';
import { page } from './moments.ts';

/** All that is told of a family: advice in every country, questions on every kind of page, records. */
function toldOf(family: string): readonly string[] {
  const moments = (['current', 'suspected'] as const).flatMap((status) =>
    pageKinds.map((kind) => ({ ...page(family, status), kind })),
  );
  const [here] = moments;
  const advice = (country?: Country) =>
    here
      ? adviceFor(here, allAdvice, country ? { country } : {}).flatMap(({ advice: { title }, words }) => [
          title.en,
          words.en,
        ])
      : [];
  return [
    ...new Set([
      ...[undefined, ...countries].flatMap((country) => advice(country)),
      ...moments.flatMap((moment) =>
        questionsFor(moment, allQuestions, allCards).map(({ question }) => question.words.en),
      ),
      ...(here ? recordsAt(here, allRecords) : []).flatMap(({ item: { label, why, tip } }) => [
        label.en,
        why.en,
        tip?.en ?? '',
      ]),
    ]),
  ];
}

const told = new Map(familyIds.map((family) => [family, toldOf(family)]));

/** What is told to any of these families and says this. */
const saying = (families: readonly string[], unfit: RegExp) =>
  families.flatMap((family) =>
    (told.get(family) ?? []).filter((text) => unfit.test(text)).map((text) => `${family}: ${text}`),
  );

/** Look-alikes, tumors that are no cancer, and illnesses that cancer can follow or cause may speak of it. */
const nearCancer = [
  'benign-brain-tumor',
  'genetic-condition',
  'cirrhosis',
  'inflammatory-bowel',
  'blood-disorder',
  'transplant',
  'other-serious',
];

describe('what does not fit is not told', { timeout: 60_000 }, () => {
  test('of cancer, its doctors, its stages or its drugs where there is none', () => {
    const families = notCancer.filter((family) => !nearCancer.includes(family));
    expect(saying(families, /\bcancers?\b|\btumou?rs?\b|oncolog|\bchemo\b|the stage\b/i)).toEqual([]);
  });

  test('of slides as if there were any, where no tissue was taken', () => {
    const families = ['heart', 'spine_joint', 'prenatal'];
    const dry = notCancer.filter((family) => families.includes(categoryOf(family)));
    expect(saying(dry, /\bslides\b(?! if there are any)/i)).toEqual([]);
  });

  test('of breasts, prostates or wombs where the illness is elsewhere', () => {
    const elsewhere = familyIds.filter(
      (family) => categoryOf(family) !== 'cancer' || bloodCancers.includes(family),
    );
    expect(saying(elsewhere, /\bbreast|\bprostate|\bHER2\b|mammogram/i)).toEqual([]);
  });

  test('of a surgeon’s team or a grade where the cancer is in the blood', () => {
    expect(saying(bloodCancers, /full team has a surgeon|grade is not on this page/i)).toEqual([]);
  });

  test('of old age, or of an adult’s choices, where the patient is a child', () => {
    expect(saying(ofChildren, /Medicare|care wishes|Am I a fit|having children later/i)).toEqual([]);
  });

  test('of an end of treatment where the cancer is seldom a threat to life', () => {
    expect(saying(mildCancers, /look for more choices|or comfort|eases pain|care wishes/i)).toEqual([]);
  });

  test('of a wait that does no harm, in a pregnancy', () => {
    expect(saying(['fetal-anomaly'], /not too late|there is time to hear/i)).toEqual([]);
  });

  test('what does not fit is noticed', () => {
    expect(saying(['breast-cancer'], /HER2 is not on this page/)).toHaveLength(1);
  });
});
