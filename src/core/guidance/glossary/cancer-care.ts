import nciDictionary from '../sources/nci-dictionary.ts';
import type { TermList } from '../term.ts';

export default {
  id: 'cancer-care',
  for: { categories: ['cancer'] },
  terms: [
    {
      name: 'active surveillance',
      words: { en: 'Watching closely with tests, and treating only if things change.' },
    },
    {
      name: 'adjuvant',
      words: { en: 'Given after the main treatment to lower the chance that it comes back.' },
    },
    { name: 'chemotherapy', also: ['chemo'], words: { en: 'Drugs that kill cells which divide fast.' } },
    { name: 'clinical trial', words: { en: 'A study that tests care in people who agree to join.' } },
    {
      name: 'complete response',
      words: { en: 'No sign of the cancer on tests. It may still need follow-up.' },
    },
    {
      name: 'endocrine therapy',
      also: ['hormone therapy'],
      words: {
        en: 'Drugs that block or lower hormones. For menopause, hormone therapy means giving hormones instead.',
      },
    },
    { name: 'immunotherapy', words: { en: 'Drugs that help the immune system find the cancer.' } },
    { name: 'local recurrence', words: { en: 'It came back in the same place.' } },
    { name: 'lymphoma', words: { en: 'A cancer of the immune system’s cells, often in lymph nodes.' } },
    { name: 'leukemia', words: { en: 'A cancer of the blood-making cells.' } },
    { name: 'maintenance', words: { en: 'Treatment given to keep an illness away for longer.' } },
    { name: 'melanoma', words: { en: 'A cancer of the cells that give skin its color.' } },
    { name: 'mesothelioma', words: { en: 'A cancer of the thin lining around the lungs or belly.' } },
    { name: 'myeloma', words: { en: 'A cancer of plasma cells in the bone marrow.' } },
    {
      name: 'no evidence of disease',
      also: ['NED'],
      words: { en: 'Tests show no sign of the illness now.' },
    },
    { name: 'oncologist', words: { en: 'A doctor who treats cancer.' } },
    { name: 'oncology', words: { en: 'The care of people with cancer.' } },
    {
      name: 'palliative',
      words: { en: 'Care that eases pain, worry and other trouble. It can be given beside treatment.' },
    },
    { name: 'partial response', words: { en: 'The cancer has shrunk but is still there.' } },
    { name: 'progression', words: { en: 'The illness has grown or spread.' } },
    {
      name: 'prognosis',
      words: { en: 'What doctors expect to happen. It is a guess for many people, not a promise for one.' },
    },
    {
      name: 'radiation',
      also: ['radiation therapy', 'radiotherapy'],
      words: { en: 'Strong rays that kill cells in one area.' },
    },
    { name: 'refractory', words: { en: 'Does not get better with a treatment.' } },
    { name: 'relapse', words: { en: 'The illness has come back after getting better.' } },
    { name: 'remission', words: { en: 'Signs of the illness are gone or fewer.' } },
    { name: 'stable disease', words: { en: 'It has not grown or shrunk much.' } },
    {
      name: 'stage',
      also: ['staging'],
      words: { en: 'How far an illness has gone, on a scale. For some illnesses it counts size and spread.' },
    },
    { name: 'stage 0', words: { en: 'Abnormal cells that have not spread into the tissue near by.' } },
    {
      name: 'stage IV',
      also: ['stage 4'],
      words: {
        en: 'A late step on the scale of an illness. Of a tumor: it has spread to a distant part of the body.',
      },
    },
    { name: 'surveillance', words: { en: 'Regular checks over time.' } },
    { name: 'survivorship', words: { en: 'Life and care after a cancer diagnosis.' } },
    { name: 'systemic', words: { en: 'Reaching the whole body.' } },
    { name: 'TNM', words: { en: 'A way to stage cancer: T is the tumor, N the nodes, M is spread.' } },
    { name: 'tumor board', words: { en: 'A meeting where doctors of many fields talk over a case.' } },
    {
      name: 'tumor marker',
      also: ['tumor markers'],
      words: { en: 'Something in the blood that can rise with a cancer.' },
    },
    { name: 'CEA', words: { en: 'A blood marker that can rise in bowel and other cancers.' } },
    { name: 'PSA', words: { en: 'A blood test for the prostate. It can rise for many reasons.' } },
    {
      name: 'AFP',
      words: {
        en: 'A protein in the blood. It is measured in pregnancy, and for some illnesses of the liver and other organs.',
      },
    },
    {
      name: 'second opinion',
      also: ['opinion'],
      words: { en: 'Another doctor’s view of the diagnosis or plan.' },
    },
    { name: 'neuroendocrine', words: { en: 'From cells that make hormones.' } },
    { name: 'debulking', words: { en: 'Surgery that takes out as much of a tumor as can be done.' } },
    { name: 'ascites', words: { en: 'Fluid in the belly.' } },
    {
      name: 'pleural effusion',
      also: ['effusion'],
      words: { en: 'Fluid around the lung, or in another space.' },
    },
  ],
  source: nciDictionary,
  checked: {
    on: '2026-11-22',
    against: 'to be checked',
    supports: 'Terms of this field in our own words, to be read against the dictionary.',
  },
} satisfies TermList;
