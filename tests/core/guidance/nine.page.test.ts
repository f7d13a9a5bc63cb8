/** What the sidebar says beside nine golden pages: first what a good nurse navigator would, and nothing that does not fit. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Assessment } from '../../../src/core/assessment.ts';
import { allRecords } from '../../../src/core/records/all.ts';
import { recordsAt } from '../../../src/core/records/choose.ts';
import { openCore } from '../../../tools/core-in-page/open.mjs';
import { readNine } from '../../../tools/nine-pages.mjs';
import { openStage } from '../../ui/stage/open.mjs';

type Name = keyof Awaited<ReturnType<typeof readNine>>;

/** What a person sees at once: the titles in their order, and all the words; then every word there is, unfolded. */
interface Seen {
  readonly titles: readonly string[];
  readonly words: string;
  readonly all: string;
  /** The terms explained, in their order. */
  readonly terms: readonly string[];
}

const seen = new Map<Name, Seen>();
const beside = (name: Name) => seen.get(name) as Seen;

beforeAll(async () => {
  const core = await openCore();
  const read = await readNine(core).finally(() => core.close());
  const stage = await openStage();
  for (const [name, assessment] of Object.entries(read) as [Name, Assessment][]) {
    const page = await stage.showBeside(assessment);
    const screen = await page.evaluate(() => {
      const texts = (selector: string) =>
        Array.from(document.querySelectorAll<HTMLElement>(selector))
          .filter((each) => each.checkVisibility())
          .map((each) => each.innerText.replace(/\s+/g, ' '));
      // Who published a thing is not what the thing says; the page's own words are the page's.
      for (const each of document.querySelectorAll('.source, blockquote')) each.remove();
      const titles = texts('main article :is(h2, h3)');
      const [words = ''] = texts('body');
      for (const fold of document.querySelectorAll('details')) fold.open = true;
      const terms = texts('.terms dt').map((term) => term.replace(/, .*/, ''));
      return { titles, words, all: texts('body').join(' '), terms };
    });
    const records = recordsAt(assessment, allRecords).flatMap(({ item: { label, why } }) => [
      label.en,
      why.en,
    ]);
    seen.set(name, { ...screen, all: `${screen.all} ${records.join(' ')}` });
  }
  await stage.close();
}, 120_000);
afterAll(() => seen.clear());

const ok = 'It is always OK to ask for a second opinion';
const ask = 'Ask: how long can I safely wait?';
const tell = 'Start by asking your own doctor';
const signs = 'Signs to act on, by day or night';

describe('what stands in sight, in this order', () => {
  test.each<[string, Name, readonly string[]]>([
    [
      'breast cancer that has spread: one may ask, the signs to act on, how long, whom to ask, and what is different',
      'metastatic-breast-cancer',
      [ok, signs, ask, tell, 'Breast cancer that has spread'],
    ],
    ['DCIS: the same, of cancer in place', 'dcis', [ok, ask, tell, 'Breast cancer in place (DCIS)']],
    [
      'acute leukemia, phoned through as critical: that it may not wait, and the signs to call for, before all else',
      'acute-leukemia',
      [
        'This may need treatment very soon',
        'Fever, bleeding or a clot: call now',
        'If your doctor said “today”, go today',
        ok,
        ask,
        tell,
        'Acute leukemia',
      ],
    ],
    ['lung cancer', 'lung-cancer', [ok, ask, tell, 'Lung cancer']],
    [
      'a narrow spine: the signs of a pinched cauda equina first',
      'spinal-stenosis',
      ['Numb between the legs: get help now', ok, ask, tell, 'Narrow spinal canal'],
    ],
    [
      'a tight valve: the signs of the heart first',
      'aortic-stenosis',
      ['Chest pain or stroke signs: call now', ok, ask, tell, 'Heart valve disease'],
    ],
    ['multiple sclerosis', 'multiple-sclerosis', [ok, ask, tell, 'Multiple sclerosis']],
    [
      'a finding in a pregnancy: that weeks count',
      'fetal-anomaly',
      ['In a pregnancy, each week can count', ok, ask, tell, 'A finding in pregnancy'],
    ],
    [
      'a child’s cancer: the very ill child first, then the words for a parent, and the signs, for it has spread',
      'childs-cancer',
      ['A very ill child comes first', ok, 'For a child with cancer', signs, ask, tell, 'A child’s cancer'],
    ],
  ])('%s', (_, name, titles) => {
    expect(beside(name).titles).toEqual(titles);
  });
});

describe('whom to see stands in sight', () => {
  test.each<[Name, string]>([
    ['metastatic-breast-cancer', 'A medical oncologist who treats breast cancer that has spread'],
    ['dcis', 'A breast pathologist first'],
    ['acute-leukemia', 'A leukemia center'],
    ['lung-cancer', 'A thoracic oncologist and a thoracic surgeon'],
    ['spinal-stenosis', 'A rehab doctor as well as a spine surgeon'],
    ['aortic-stenosis', 'A heart team'],
    ['multiple-sclerosis', 'An MS center'],
    ['fetal-anomaly', 'A fetal center'],
    ['childs-cancer', 'A children’s cancer center'],
  ])('%s: %s', (name, whom) => {
    expect(beside(name).words).toContain(whom);
  });
});

describe('the words of the whole page are explained, in the order they stand there', () => {
  test.each<[Name, readonly string[]]>([
    [
      'metastatic-breast-cancer',
      ['immunohistochemistry', 'metastasis', 'carcinoma', 'estrogen receptor', 'HER2'],
    ],
    ['acute-leukemia', ['bone marrow', 'blast', 'NPM1', 'flow cytometry', 'FLT3']],
    ['aortic-stenosis', ['echocardiogram', 'ejection fraction', 'valve', 'aortic stenosis']],
  ])('%s: %j', (name, words) => {
    const { terms } = beside(name);
    const places = words.map((word) => terms.indexOf(word));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });
});

describe('what the page leaves open is asked, and nothing else is', () => {
  test('a lung report without markers brings the question of markers', () => {
    expect(beside('lung-cancer').all).toContain('EGFR, ALK and PD-L1 are not on this page');
  });

  test('a report that states HER2 does not, and one of a spread is not asked for a grade', () => {
    expect(beside('metastatic-breast-cancer').all).not.toMatch(/HER2 is not on this page|grade is not on/);
  });

  test('a leukemia has no grade to ask for', () => {
    expect(beside('acute-leukemia').all).not.toMatch(/grade is not on this page/);
  });
});

// What a portal hands out, and what a parcel may hold, is said to everyone.
const ofCancer =
  /cancer|tumou?r|oncolog|chemo\b|(?<!Image files, )\bslides\b(?! if there are any)|what stage|and the stage|metasta|cure, control/i;

describe('nothing stands there that does not fit, however much is unfolded', () => {
  test.each<[Name, RegExp]>([
    ['spinal-stenosis', ofCancer],
    ['aortic-stenosis', ofCancer],
    ['multiple-sclerosis', ofCancer],
    ['fetal-anomaly', ofCancer],
    ['fetal-anomaly', /Medicare|not too late|often there is time/i],
    ['childs-cancer', /Medicare|breast|for more choices|care wishes|Am I a fit|a surgeon, a medical/i],
    ['acute-leukemia', /breast|HER2|lung|prostate|surgery that you need|a surgeon, a medical/i],
    ['lung-cancer', /breast (cancer|surge|path)|mammogram|HER2|leukemia|prostate|child’s/i],
    ['dcis', /has spread|eases pain|for more choices|cure, control|care wishes|prostate|child’s/i],
    [
      'metastatic-breast-cancer',
      /in place \(DCIS\)|smaller operation|prostate|leukemia|child’s|starts a month or more late/i,
    ],
  ])('%s: %s', (name, unfit) => {
    const at = beside(name).all.search(unfit);
    expect(at < 0 ? '' : beside(name).all.slice(Math.max(0, at - 60), at + 60)).toBe('');
  });

  test('lines for cancer stand under cancer alone', () => {
    const lines = /American Cancer Society|National Cancer Institute/;
    for (const [name, { words }] of seen)
      expect(lines.test(words), name).toBe(/cancer|dcis|leukemia/.test(name));
  });
});
