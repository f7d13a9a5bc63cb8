import { describe, expect, test } from 'vitest';
import { allAdvice } from '../../../src/core/guidance/advice/all.ts';
import { countries } from '../../../src/core/guidance/advice.ts';
import { adviceFor, openAtFirst, type Shown, topTip } from '../../../src/core/guidance/advise.ts';
import { familyIds } from '../../../src/core/guidance/families.ts';
import { topAdvice } from '../../../src/core/guidance/top.ts';
import { hasteOf, page, wordsOfHaste } from './moments.ts';

const statuses = ['current', 'suspected', 'history', 'none'] as const;
const haste = [[], ...wordsOfHaste.map((word) => [word]), [...wordsOfHaste]];
const moments = familyIds.flatMap((family) =>
  statuses.flatMap((status) => haste.map((urgentWords) => page(family, status, { urgentWords }))),
);
const ids = (shown: readonly Shown[]) => shown.map(({ advice }) => advice.id);
const saysWait = ({ advice }: Shown) => advice.saysWait;

describe('urgent first', { timeout: 30_000 }, () => {
  test('nothing that says there is time stands before a piece that may not wait', () => {
    const outOfOrder = moments.flatMap((moment) => {
      const shown = adviceFor(moment, allAdvice, { country: 'GB' });
      const lastUrgent = shown.findLastIndex(({ advice }) => advice.urgent);
      return ids(shown.slice(0, lastUrgent + 1).filter(({ advice }) => !advice.urgent));
    });
    expect(outOfOrder).toEqual([]);
  });

  test('an urgent piece stands first whatever its rank', () => {
    const late = allAdvice.map((advice) => (advice.urgent ? { ...advice, rank: 999 } : advice));
    const shown = adviceFor(page('acute-leukemia', 'current'), late);
    expect(ids(shown)[0]).toBe('acute-leukemia');
    expect(shown.findIndex(({ advice }) => !advice.urgent)).toBe(
      shown.filter(({ advice }) => advice.urgent).length,
    );
  });

  test('that one may ask, how long one may wait and whom to ask first stand open', () => {
    const calm = adviceFor(page('lung-cancer', 'current'), allAdvice).filter(({ advice }) => !advice.urgent);
    const open = ids(calm.slice(0, openAtFirst(calm)));
    expect(open).toEqual(expect.arrayContaining(['ask-how-long', 'ask-your-doctor']));
    expect(open.length).toBeLessThan(calm.length / 2);
    expect(openAtFirst([])).toBe(2);
  });

  test('beside something urgent, what says there is time says it on the doctor’s word', () => {
    const unhedged = moments.flatMap((moment) => {
      const shown = adviceFor(moment, allAdvice);
      if (!shown.some(({ advice }) => advice.urgent)) return [];
      return ids(
        shown
          .filter(saysWait)
          .filter(({ advice, words }) => words !== advice.ifUrgent || !/doctor/i.test(words.en)),
      );
    });
    expect(unhedged).toEqual([]);
  });

  test('where nothing urgent applies the wait guidance does appear, in its own words', () => {
    for (const family of familyIds) {
      const shown = adviceFor(page(family, 'current'), allAdvice);
      if (shown.some(({ advice }) => advice.urgent)) continue;
      const waits = shown.filter(saysWait);
      expect(waits.length, family).toBeGreaterThan(0);
      for (const { advice, words } of waits) expect(words).toBe(advice.words);
    }
    expect(ids(adviceFor(page('breast-cancer', 'current', { facts: { stage: 'IV' } }), allAdvice))).toContain(
      'a-short-planned-wait',
    );
  });

  test('signs to call for stand before anything that says there is time', () => {
    for (const family of familyIds) {
      const shown = adviceFor(page(family, 'current'), allAdvice);
      const calls = shown.findIndex(({ advice }) => advice.caution && advice.next === 'call');
      const waits = shown.findIndex(saysWait);
      if (waits >= 0 && calls >= 0) expect(calls, family).toBeLessThan(waits);
    }
  });

  test.each([
    ['acute-leukemia', '', 'acute-leukemia'],
    ['lymphoma', '', 'fast-blood-cancer'],
    ['breast-cancer', 'MRI: spinal cord compression.', 'spinal-cord'],
    ['disc-herniation', '', 'cauda-equina'],
    ['brain-tumor', '', 'brain-pressure'],
    ['lung-cancer', 'CT: SVC obstruction.', 'airway'],
    ['breast-cancer', 'Febrile neutropenia.', 'treatment-emergency'],
    ['aortic-disease', '', 'aortic-signs'],
    ['colorectal-cancer', 'CT: small bowel obstruction.', 'emergency-surgery'],
    ['epilepsy', '', 'long-seizure'],
    ['vasculitis', '', 'sight-loss'],
    ['blood-disorder', '', 'blood-signs'],
    ['spinal-stenosis', 'Cord compression at C5.', 'cauda-equina'],
    ['valve-disease', '', 'heart-stroke'],
    ['childhood-cancer', '', 'very-ill-child'],
    ['stroke', 'He was admitted last night.', 'in-hospital-worse'],
    ['colorectal-cancer', 'STAT surgical consult.', 'doctor-said-urgent'],
    ['colorectal-cancer', 'Please come in today.', 'doctor-said-urgent'],
    ['breast-cancer', 'Go to the ER now.', 'doctor-said-urgent'],
    ['breast-cancer', 'CT: bilateral pulmonary emboli.', 'treatment-emergency'],
    ['breast-cancer', 'Acute DVT of the left leg.', 'treatment-emergency'],
    ['lung-cancer', 'Troponin was elevated.', 'heart-stroke'],
    ['fetal-anomaly', '', 'pregnancy-weeks'],
    ['copd', 'Stridor is heard at rest.', 'online-not-emergency'],
    ['acute-leukemia', '', 'treatment-emergency'],
    ['lung-cancer', 'Biopsy: small cell carcinoma.', 'fast-cancer'],
    ['breast-cancer', 'Inflammatory breast cancer, left.', 'fast-cancer'],
    ['thyroid-cancer', 'Anaplastic thyroid carcinoma.', 'fast-cancer'],
    ['lymphoma', 'Burkitt lymphoma.', 'fast-cancer'],
  ])('%s with “%s” brings "%s"', (family, text, id) => {
    expect(ids(adviceFor(page(family, 'current', { urgentWords: hasteOf(text) }), allAdvice))).toContain(id);
  });

  test('what is urgent in general words gives way to what names the matter', () => {
    expect(
      ids(
        adviceFor(
          page('acute-leukemia', 'current', { urgentWords: hasteOf('Circulating blasts are seen.') }),
          allAdvice,
        ),
      ),
    ).not.toContain('online-not-emergency');
    expect(
      adviceFor(
        page('copd', 'current', { urgentWords: hasteOf('Stridor is heard at rest.') }),
        allAdvice,
      ).find(({ advice }) => advice.urgent)?.advice.id,
    ).toBe('online-not-emergency');
  });

  test('spread to the spine warns of the nerves, spread to the brain of pressure', () => {
    const to = (metastaticSites: string) =>
      ids(adviceFor(page('breast-cancer', 'current', { facts: { metastaticSites } }), allAdvice));
    expect(to('thoracic vertebrae')).toContain('spinal-cord');
    expect(to('brain')).toContain('brain-pressure');
    expect(to('liver')).not.toContain('spinal-cord');
  });

  test('where it has spread, the signs to act on stand before the question how long one may wait', () => {
    const shown = ids(adviceFor(page('lung-cancer', 'current', { facts: { metastatic: 'yes' } }), allAdvice));
    expect(shown).toContain('spread-signs');
    expect(shown.indexOf('spread-signs')).toBeLessThan(shown.indexOf('ask-how-long'));
    expect(shown).not.toContain('cancer-signs');
    expect(ids(adviceFor(page('lung-cancer', 'current'), allAdvice))).not.toContain('spread-signs');
  });

  test('what sends to the doctor today says whom to call when the office is closed, and when to call for help', () => {
    const today = allAdvice.filter(({ urgent, words }) => urgent && /\boffice\b/i.test(words.en));
    expect(today.map(({ id }) => id).sort()).toEqual([
      'acute-leukemia',
      'doctor-said-urgent',
      'fast-blood-cancer',
      'fast-cancer',
    ]);
    for (const { id, words, next } of today) {
      expect(words.en, id).toMatch(/on call/);
      expect(words.en, id).toMatch(/emergency number/);
      expect(next, id).toBe('call');
    }
  });

  test('Martha’s Rule is for England, told only to who chose it', () => {
    const inHospital = page('lung-cancer', 'current', {
      urgentWords: hasteOf('She was admitted last night.'),
    });
    for (const country of countries)
      expect(ids(adviceFor(inHospital, allAdvice, { country })).includes('marthas-rule')).toBe(
        country === 'GB',
      );
    expect(ids(adviceFor(inHospital, allAdvice))).not.toContain('marthas-rule');
  });

  test('words of haste never name an illness that the page does not', () => {
    const cancerOnly = ['acute-leukemia', 'airway', 'spinal-cord'];
    for (const family of ['disc-herniation', 'stroke', 'blood-disorder', 'copd'])
      for (const { advice } of adviceFor(
        page(family, 'current', { urgentWords: wordsOfHaste }),
        allAdvice,
      ).filter(({ advice }) => advice.urgent)) {
        expect(cancerOnly, family).not.toContain(advice.id);
        expect(advice.words.en, advice.id).not.toMatch(/cancer/i);
      }
  });

  test('nothing about slow blood illnesses stands beside an acute leukemia', () => {
    const shown = adviceFor(page('acute-leukemia', 'current', { urgentWords: wordsOfHaste }), allAdvice);
    expect(ids(shown)).not.toContain('fast-blood-cancer');
  });

  test('a page that is not sure hears nothing about when to start treatment', () => {
    for (const family of familyIds)
      expect(adviceFor(page(family, 'suspected'), allAdvice).filter(saysWait), family).toEqual([]);
  });

  test('an illness in the past is not treated as an emergency', () => {
    for (const family of familyIds)
      expect(adviceFor(page(family, 'history'), allAdvice).filter(({ advice }) => advice.urgent)).toEqual([]);
  });

  test('a page that names nothing gets one piece that reassures of nothing', () => {
    const shown = adviceFor(
      { status: 'none', kind: 'home', findings: [], urgentWords: wordsOfHaste },
      allAdvice,
    );
    expect(ids(shown)).toEqual(['none-found']);
  });

  test('the small catalogue of the popup gives the same first piece as the whole', () => {
    const other = moments.filter(
      (moment) => topTip(moment, topAdvice)?.advice.id !== topTip(moment, allAdvice)?.advice.id,
    );
    expect(other).toEqual([]);
  });

  test('the reason quotes the page’s own words', () => {
    const shown = adviceFor(
      page('acute-leukemia', 'current', { urgentWords: hasteOf('The marrow holds 60% blasts.') }),
      allAdvice,
    );
    expect(shown[0]?.because).toMatchObject({
      quote: 'acute-leukemia',
      words: { en: 'Shown because this page says “{quote}”.' },
    });
    expect(
      adviceFor(
        page('other-serious', 'current', { urgentWords: hasteOf('The marrow holds 60% blasts.') }),
        allAdvice,
      )[0]?.because,
    ).toMatchObject({
      rule: 'urgent words',
      quote: '60% blasts',
    });
  });

  test('choosing twice gives the same', () => {
    for (const moment of moments.slice(0, 200))
      expect(adviceFor(moment, allAdvice)).toEqual(adviceFor(moment, allAdvice.toReversed()));
  });
});
