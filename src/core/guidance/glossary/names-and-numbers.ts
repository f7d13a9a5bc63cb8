import nciDictionary from '../sources/nci-dictionary.ts';
import type { TermList } from '../term.ts';

export default {
  id: 'names-and-numbers',
  for: { categories: ['cancer', 'rare_genetic'] },
  terms: [
    { name: 'AKT1', words: { en: 'A gene on the same path as PIK3CA. A change can point to a drug.' } },
    { name: 'ALS', words: { en: 'An illness in which the nerves that move muscles slowly stop working.' } },
    { name: 'ANA', words: { en: 'An antibody test. It is often positive in healthy people too.' } },
    { name: 'ANCA', words: { en: 'An antibody test for some kinds of vasculitis.' } },
    { name: 'APL', words: { en: 'A kind of acute leukemia that must be treated at once.' } },
    { name: 'B12', words: { en: 'A vitamin that nerves and blood need.' } },
    {
      name: 'BCR-ABL',
      words: { en: 'A joined gene that drives one kind of leukemia. There are drugs for it.' },
    },
    {
      name: 'CIS',
      words: {
        en: 'Short for cells that are still in place (in situ). In nerve care: a first attack that can lead to MS.',
      },
    },
    { name: 'COPD', words: { en: 'A lung illness that makes it hard to breathe out.' } },
    { name: 'DOTATATE', words: { en: 'A tracer that finds neuroendocrine tumors on a scan.' } },
    { name: 'FGFR2', words: { en: 'A gene. Some drugs aim at a change in it.' } },
    { name: 'FLT3', words: { en: 'A gene. There are drugs for a change in it in acute leukemia.' } },
    { name: 'EP', words: { en: 'Short for the study of the heart’s rhythm.' } },
    { name: 'GFR', words: { en: 'A number for how well the kidneys clean the blood.' } },
    {
      name: 'HPV',
      also: ['p16'],
      words: { en: 'A very common virus. Some kinds of it can change cells over the years.' },
    },
    { name: 'HRD', words: { en: 'A weak repair of genes. If it is there, some drugs work better.' } },
    { name: 'IBD', words: { en: 'Crohn’s disease or ulcerative colitis.' } },
    { name: 'IDH1', words: { en: 'One of the IDH genes.' } },
    { name: 'IGHV', words: { en: 'A gene test that helps foresee how chronic leukemia will act.' } },
    { name: 'LDH', words: { en: 'A blood test that can rise when cells break down.' } },
    { name: 'MELD', words: { en: 'A score of how ill the liver is. It orders the transplant list.' } },
    { name: 'MET', words: { en: 'A gene. There are drugs for some changes in it.' } },
    { name: 'MS', words: { en: 'An illness in which the coat of nerves is damaged.' } },
    { name: 'NPM1', words: { en: 'A gene that helps tell the risk of acute leukemia.' } },
    { name: 'PI-RADS', words: { en: 'A scale from 1 to 5 for how a prostate MRI looks.' } },
    { name: 'PTEN', words: { en: 'A gene that slows growth. If it is lost, a drug may fit.' } },
    { name: 'RAS', words: { en: 'A group of genes. A change can mean that some drugs will not work.' } },
    { name: 'RET', words: { en: 'A gene that can drive some tumors. Some drugs aim at it.' } },
    { name: 'ROS1', words: { en: 'A gene that can be fused with another. Some drugs aim at that.' } },
    {
      name: 'TP53',
      also: ['p53'],
      words: { en: 'A gene that guards cells. A change can mean higher risk.' },
    },
  ],
  source: nciDictionary,
  checked: {
    on: '2026-11-22',
    against: 'to be checked',
    supports:
      'Terms of this field in our own words, to be read against the dictionary. From general knowledge: PI-RADS runs from 1 to 5.',
  },
} satisfies TermList;
