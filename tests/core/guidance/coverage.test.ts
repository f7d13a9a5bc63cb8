import { describe, expect, test } from 'vitest';
import { allAdvice } from '../../../src/core/guidance/advice/all.ts';
import { topicOf, topics } from '../../../src/core/guidance/advise.ts';
import { allEvidence } from '../../../src/core/guidance/evidence/all.ts';
import { nextSteps, rows, worksheetSources } from '../../../src/core/guidance/worksheet.ts';
import { gradeOf } from '../../../tools/catalog/grade.ts';

const ids = new Set(allAdvice.map(({ id }) => id));

/** What a good guide on second opinions says, each with the piece that says it. */
const points: Readonly<Record<string, readonly string[]>> = {
  'it is your right, and a new diagnosis is reason enough': ['it-is-always-all-right'],
  'it may be the same and bring peace of mind, or add detail or choices': ['why-a-second-look'],
  'good reasons': ['good-reasons'],
  'several choices': ['several-choices'],
  'a doctor who is not sure': ['doctor-not-sure'],
  'an insurer who requires one': ['insurer-may-require-it'],
  'told that nothing more can be done': ['told-nothing-more'],
  'ask how long it is safe to wait': ['ask-how-long'],
  'it is common to want to start at once': ['feeling-rushed'],
  'a few weeks, in most cases, by agreement': ['a-short-planned-wait', 'a-planned-wait-elsewhere'],
  'waiting has a cost': ['waiting-is-not-free'],
  'keep what is booked': ['keep-your-bookings'],
  'not too late after starting': ['not-too-late'],
  'too ill: have an expert phoned': ['too-ill-to-travel'],
  'ask your own team to explain first': ['ask-for-another-talk'],
  'ask your doctor, with words for it': ['ask-your-doctor', 'if-you-feel-shy'],
  'most doctors welcome it': ['most-doctors-welcome-it'],
  'tissue before treatment': ['tissue-first'],
  'someone outside': ['go-outside'],
  'a team of five, or the right specialist': ['a-whole-team', 'the-right-specialist'],
  'send all records and call to check': ['send-everything'],
  'your own questions': ['write-it-down'],
  'in person or online': ['in-person', 'online-review', 'online-not-emergency'],
  'insurance and Medicare': ['check-the-cover', 'medicare-surgery', 'medicare-advantage'],
  'the UK': ['uk-right-to-ask', 'marthas-rule'],
  'two that agree are enough': ['two-that-agree'],
  'two that differ': ['two-that-differ'],
  'bring it back': ['bring-it-back'],
  'all right not to want one': ['all-right-not-to'],
  'talk with family and friends': ['talk-with-family'],
  'the downsides': ['the-downsides'],
  'a child': ['a-child-with-cancer', 'very-ill-child'],
  'how often they change things': ['how-often-they-change'],
  'a bad night': ['bad-night'],
  'fast blood cancers': ['acute-leukemia', 'fast-blood-cancer'],
  'other cancers that grow fast': ['fast-cancer'],
  'spinal cord and cauda equina': ['spinal-cord', 'cauda-equina'],
  'pressure in the head': ['brain-pressure'],
  'airway and great vein': ['airway'],
  'fever, bleeding, clots': ['treatment-emergency'],
  'emergency surgery': ['emergency-surgery'],
  'heart attack and stroke': ['heart-stroke'],
  'worse in hospital': ['in-hospital-worse'],
  'the doctor said urgent': ['doctor-said-urgent'],
  'weeks of pregnancy': ['pregnancy-weeks'],
};

/** What is known of how often a second opinion changes things, each with the card that tells it. */
const studies: Readonly<Record<string, string>> = {
  'hard cases at a general clinic': 'hard-cases-2017',
  'a review that finds most agree': 'review-of-studies-2014',
  'a newer review': 'review-of-studies-2021',
  'a national program': 'national-program-2015',
  'breast cancer at a center': 'breast-second-look-2018',
  'advice on breast surgery': 'breast-surgery-board-2006',
  'slides from outside, most of them the same': 'slides-read-again-2018',
  'a center’s own claim': 'center-claim-one',
  'another center’s claim': 'center-claim-two',
  'an online program': 'online-program-2021',
  'spine surgery before a panel': 'spine-brazil-2017',
  'spine surgery before one surgeon': 'spine-us-2012',
  'spine surgery before another': 'spine-us-2013',
  'multiple sclerosis': 'ms-referrals-2019',
  ALS: 'als-association',
  'what a delay costs': 'delay-2020',
  'days to treatment': 'breast-timing-2025',
};

describe('nothing is left out', () => {
  test.each(Object.entries(studies))('of what was studied: %s', (_, id) => {
    expect(allEvidence.map((card) => card.id)).toContain(id);
  });

  test.each(Object.entries(points))('%s', (_, said) => {
    for (const id of said) expect(ids).toContain(id);
  });

  test('and every piece is one of these points, a caution, or about the status of the page', () => {
    const known = new Set(Object.values(points).flat());
    const other = allAdvice.filter(({ id, caution }) => !known.has(id) && !caution).map(({ id }) => id);
    expect(other.sort()).toEqual(['afterwards', 'none-found', 'not-final-yet']);
  });

  test('every topic has its pieces, in the order of the topics', () => {
    const found = allAdvice
      .toSorted((a, b) => Number(b.urgent) - Number(a.urgent) || a.rank - b.rank)
      .map(topicOf)
      .filter((topic, place, all) => topic !== all[place - 1]);
    expect(found).toEqual([...topics]);
  });
});

describe('two opinions side by side', () => {
  test('asks of both what they saw, what they found, what they plan, why, and what would change it', () => {
    const asked = rows.map(({ id }) => id);
    for (const id of ['saw', 'diagnosis', 'plan', 'why', 'change']) expect(asked).toContain(id);
  });

  test('says what to do next when they agree and when they differ, plainly and with sources', () => {
    for (const steps of Object.values(nextSteps)) {
      expect(steps.length).toBeGreaterThanOrEqual(3);
      expect(gradeOf(steps.map(({ en }) => en).join(' ')).grade).toBeLessThanOrEqual(8);
    }
    expect(worksheetSources.length).toBeGreaterThanOrEqual(3);
  });
});
