import medlineplusEncyclopedia from '../sources/medlineplus-encyclopedia.ts';
import type { TermList } from '../term.ts';

export default {
  id: 'blood',
  for: {
    conditions: [
      'acute-leukemia',
      'chronic-leukemia',
      'lymphoma',
      'myeloma',
      'myeloid-neoplasm',
      'blood-disorder',
    ],
  },
  terms: [
    { name: 'anemia', words: { en: 'Too few red blood cells or too little of the red dye in them.' } },
    {
      name: 'antibody',
      also: ['antibodies'],
      words: { en: 'A protein of the immune system. It can fight germs or, by mistake, your own body.' },
    },
    { name: 'aplastic', words: { en: 'Not making enough blood cells.' } },
    {
      name: 'blast',
      also: ['blasts'],
      words: { en: 'A very young blood cell. Many of them can mean leukemia.' },
    },
    { name: 'bone marrow', words: { en: 'The soft inside of bones where blood is made.' } },
    { name: 'bone marrow biopsy', words: { en: 'Taking a bit of marrow with a needle to look at.' } },
    { name: 'CBC', also: ['complete blood count'], words: { en: 'A count of the blood cells.' } },
    { name: 'coagulation', also: ['coagulopathy'], words: { en: 'How blood clots.' } },
    { name: 'creatinine', words: { en: 'A waste in the blood that shows how kidneys work.' } },
    {
      name: 'differential',
      words: { en: 'A count of the kinds of white cells. In a note: the list of what it could be.' },
    },
    { name: 'eosinophil', also: ['eosinophils'], words: { en: 'A kind of white blood cell.' } },
    { name: 'ferritin', words: { en: 'A blood test for iron stores.' } },
    { name: 'flow cytometry', words: { en: 'A test that sorts cells by their markers.' } },
    { name: 'hematocrit', words: { en: 'How much of the blood is red cells.' } },
    { name: 'hematologist', words: { en: 'A doctor for illnesses of the blood.' } },
    { name: 'hematopathologist', words: { en: 'A doctor who reads blood and marrow under a microscope.' } },
    { name: 'hemoglobin', words: { en: 'The red dye that carries oxygen.' } },
    { name: 'INR', words: { en: 'A number for how long the blood takes to clot.' } },
    { name: 'leukocytosis', words: { en: 'Too many white blood cells.' } },
    { name: 'leukopenia', words: { en: 'Too few white blood cells.' } },
    {
      name: 'lymphocyte',
      also: ['lymphocytes'],
      words: { en: 'A kind of white blood cell that fights germs.' },
    },
    { name: 'monoclonal', words: { en: 'All from one cell. It can be a sign of a blood illness.' } },
    {
      name: 'myelodysplastic',
      also: ['MDS'],
      words: { en: 'A group of illnesses in which marrow makes poor blood cells.' },
    },
    {
      name: 'neutropenia',
      words: { en: 'Too few of the white cells that fight germs. A fever then is urgent.' },
    },
    { name: 'neutrophil', also: ['neutrophils'], words: { en: 'A white blood cell that fights germs.' } },
    { name: 'pancytopenia', words: { en: 'Too few of all blood cells.' } },
    { name: 'platelet', also: ['platelets'], words: { en: 'Tiny cells that help blood to clot.' } },
    {
      name: 'stem cell transplant',
      also: ['bone marrow transplant'],
      words: { en: 'Giving new blood-making cells after strong treatment.' },
    },
    { name: 'thrombocytopenia', words: { en: 'Too few platelets.' } },
    { name: 'thrombosis', also: ['thrombus'], words: { en: 'A blood clot inside a vessel.' } },
    { name: 'transfusion', words: { en: 'Giving blood through a vein.' } },
    { name: 'white blood cell', also: ['WBC'], words: { en: 'A cell that fights germs.' } },
  ],
  source: medlineplusEncyclopedia,
  checked: {
    on: '2026-11-22',
    against: 'to be checked',
    supports: 'Terms of this field in our own words, to be read against the dictionary.',
  },
} satisfies TermList;
