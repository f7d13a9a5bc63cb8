/** Made-up readings and lists for the scenes. */
import type { Assessment } from '../../../src/core/assessment.ts';
import type { Case, CaseItem } from '../../../src/core/case/case.ts';
import { blankItem } from '../../../src/core/case/item.ts';
import { allAdvice } from '../../../src/core/guidance/advice/all.ts';
import { adviceFor, topicOf } from '../../../src/core/guidance/advise.ts';
import { catalogue } from '../../../src/core/guidance/catalogue.ts';
import { type Guide, guideFor } from '../../../src/core/guidance/guide.ts';
import { helpLinesFor } from '../../../src/core/guidance/helplines/all.ts';
import { momentOfCase } from '../../../src/core/guidance/moment.ts';
import { allRecords } from '../../../src/core/records/all.ts';
import { recordsFor } from '../../../src/core/records/choose.ts';
import type { Entry } from '../../../src/ui/checklist.tsx';
import type { Lines } from '../../../src/ui/help.tsx';
import type { Liking } from '../../../src/workspace/settings.tsx';

export const today = '2026-11-20';

export const nothing: Assessment = {
  portal: 'epic-mychart',
  kind: 'test-result',
  status: 'none',
  cancer: 'none',
  unread: null,
  findings: [],
  records: [],
  urgentWords: [],
  terms: [],
  unreadFrames: [],
  someoneElsesChart: false,
};

export const serious: Assessment = {
  ...nothing,
  kind: 'pathology-report',
  status: 'current',
  cancer: 'current',
  findings: [
    {
      condition: 'breast-cancer',
      category: 'cancer',
      name: 'invasive ductal carcinoma',
      assertion: 'present',
      section: 'Final diagnosis',
      quote: {
        exact: 'invasive ductal carcinoma',
        prefix: 'Left breast, core needle biopsy: ',
        suffix: ', Nottingham grade 2.',
      },
      rules: [],
      facts: { grade: '2' },
      decides: true,
    },
  ],
  records: [{ item: 'path-report', date: '2026-11-12' }],
};

export const urgent: Assessment = {
  ...serious,
  findings: serious.findings.map((finding) => ({
    ...finding,
    condition: 'acute-leukemia',
    name: 'acute myeloid leukemia',
    quote: {
      exact: 'acute myeloid leukemia',
      prefix: 'The findings are those of ',
      suffix: ', with 42% blasts in the marrow aspirate',
    },
  })),
  urgentWords: ['blasts'],
};

export const tipsOf = (assessment: Assessment) => adviceFor(assessment, allAdvice, { country: 'US' });

export const kept: Case = {
  id: 'one',
  label: 'Me',
  conditions: ['breast-cancer'],
  openedOn: '2026-11-13',
  note: 'Dr. Reyes said the plan can wait two weeks. Ask about the second biopsy.',
  questions: [
    { id: 'q1', text: 'How long can I safely wait?', answer: 'Two weeks, she said.', done: true },
    { id: 'q2', text: 'Did a tumor board see my case?', answer: '', done: false },
  ],
  visitOn: '2026-12-04',
};

const states: Readonly<Record<string, Partial<CaseItem>>> = {
  'path-report': { state: 'received', askedOn: '2026-11-13', receivedOn: '2026-11-15' },
  'path-slides': {
    state: 'asked',
    askedOn: '2026-11-14',
    dueOn: '2026-11-18',
    holder: 'Pathology, Mercy Hospital',
    note: 'They want their own form, signed.',
  },
  'img-files': { state: 'asked', askedOn: '2026-11-14', dueOn: '2026-11-24' },
};

export const entries: readonly Entry[] = [
  ...recordsFor(kept.conditions, {}, allRecords).map((record) => ({
    item: { ...blankItem(record.id), ...states[record.id] },
    record,
  })),
  { item: blankItem('own:4f2a9c1e', 'The letter from my cousin’s clinic'), record: null },
];

export const near: Lines = {
  country: 'US',
  lines: helpLinesFor('US').map((line) => ({
    for: line.for,
    name: line.name.en,
    phone: line.phone,
    dial: line.dial,
    text: line.text ?? null,
    hours: line.hours.en,
  })),
};

/** What is told before a country was chosen. */
export const nowhere: Lines = { country: 'unchosen', lines: [] };

/** The guide of a list with these conditions; of each long list the first few, for a look at every kind is enough. */
export function guideOf(conditions: readonly string[], country?: 'US' | 'GB'): Guide {
  const guide = guideFor(momentOfCase(conditions), catalogue, country);
  return {
    ...guide,
    fields: guide.fields.map((list) => ({ ...list, terms: list.terms.slice(0, 3) })),
    more: guide.more.filter(
      ({ advice }, at, all) => topicOf(advice) !== topicOf(all[at - 1]?.advice ?? advice) || at === 0,
    ),
  };
}

/** A stand-in for everything that can be done to a case: what is pressed is never saved. */
export const doings = new Proxy({}, { get: () => () => new Promise(() => {}) }) as never;

/** Settings of the first day, with a country. */
export const liking: Liking = {
  ...({ theme: 'system', textSize: 'normal', country: 'US', quietWords: false } as const),
  ...({ language: 'browser', papers: 'en' } as const),
};
