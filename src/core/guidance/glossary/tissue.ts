import nciDictionary from '../sources/nci-dictionary.ts';
import type { TermList } from '../term.ts';

export default {
  id: 'tissue',
  for: { categories: ['cancer'] },
  terms: [
    { name: 'abnormal', words: { en: 'Not what is usual. It does not always mean something bad.' } },
    { name: 'addendum', words: { en: 'A part added to a report later, often with new test results.' } },
    {
      name: 'adenocarcinoma',
      words: { en: 'A cancer that starts in cells that make fluid, as in the lung, breast or bowel.' },
    },
    {
      name: 'adenoma',
      words: { en: 'A growth of gland cells that is not cancer. Some kinds can turn into cancer over time.' },
    },
    {
      name: 'atypia',
      also: ['atypical'],
      words: { en: 'Cells that look unusual. It is not the same as cancer.' },
    },
    { name: 'benign', words: { en: 'Not cancer.' } },
    { name: 'biopsy', words: { en: 'Taking a small piece of tissue to look at under a microscope.' } },
    { name: 'cancer', words: { en: 'Cells that grow without control and can spread.' } },
    { name: 'carcinoma', words: { en: 'A cancer that starts in the skin or in the lining of an organ.' } },
    {
      name: 'carcinoma in situ',
      also: ['in situ'],
      words: {
        en: 'Abnormal cells that are still in the place where they began. They have not grown into the tissue near by.',
      },
    },
    { name: 'cyst', words: { en: 'A closed pocket, most often filled with fluid. Most are harmless.' } },
    { name: 'cytology', words: { en: 'Looking at single cells under a microscope.' } },
    {
      name: 'differentiated',
      also: ['differentiation'],
      words: {
        en: 'How much cancer cells look like normal cells. Well differentiated cells tend to grow more slowly.',
      },
    },
    {
      name: 'dysplasia',
      words: { en: 'Cells that look abnormal but are not cancer. Some kinds can become cancer.' },
    },
    { name: 'excision', words: { en: 'Cutting something out.' } },
    { name: 'fibrosis', words: { en: 'Scar-like tissue.' } },
    {
      name: 'frozen section',
      words: { en: 'A quick look at tissue while surgery goes on. The full report comes later.' },
    },
    {
      name: 'grade',
      words: {
        en: 'A step on a scale. Of cells: how abnormal they look; a higher grade often grows faster.',
      },
    },
    {
      name: 'gross description',
      words: { en: 'What the lab saw with the naked eye, before the microscope.' },
    },
    {
      name: 'high grade',
      also: ['high-grade'],
      words: { en: 'Cells that look very abnormal and tend to grow faster.' },
    },
    { name: 'histology', also: ['histologic'], words: { en: 'How tissue looks under a microscope.' } },
    { name: 'hyperplasia', words: { en: 'More cells than usual. It is not cancer by itself.' } },
    {
      name: 'immunohistochemistry',
      also: ['IHC', 'immunostain'],
      words: { en: 'A lab test that uses colored markers to show what kind of cell it is.' },
    },
    {
      name: 'infiltrating',
      words: { en: 'Growing into the tissue near by. On a breast report it means the same as invasive.' },
    },
    {
      name: 'inflammation',
      also: ['inflammatory'],
      words: { en: 'The body’s reaction to injury, germs or its own immune system.' },
    },
    {
      name: 'non-invasive',
      also: ['noninvasive'],
      words: { en: 'Not grown into the tissue near by. Of a test: done without going into the body.' },
    },
    { name: 'invasive', words: { en: 'Has grown into the tissue near by.' } },
    { name: 'Ki-67', words: { en: 'A number that shows how many cells are dividing.' } },
    { name: 'lesion', words: { en: 'An area that looks different. It may be harmless or not.' } },
    {
      name: 'low grade',
      also: ['low-grade'],
      words: { en: 'Cells that look close to normal and tend to grow slowly.' },
    },
    { name: 'lymphovascular invasion', words: { en: 'Cancer cells seen in small blood or lymph vessels.' } },
    { name: 'malignancy', also: ['malignant'], words: { en: 'Cancer.' } },
    {
      name: 'margin',
      also: ['margins'],
      words: {
        en: 'An edge. Where tissue was taken out, a clear one means that nothing was seen to be left behind.',
      },
    },
    { name: 'mass', words: { en: 'A lump. The word alone does not say what kind.' } },
    {
      name: 'metastasis',
      also: ['metastases', 'metastatic'],
      words: { en: 'Cancer that has spread to another part of the body.' },
    },
    {
      name: 'moderately differentiated',
      words: { en: 'Cells that look somewhat like normal cells; grade 2 in many scales.' },
    },
    { name: 'necrosis', words: { en: 'Dead tissue.' } },
    {
      name: 'neoplasm',
      also: ['neoplastic'],
      words: { en: 'A new growth of cells. It may be cancer or not.' },
    },
    { name: 'nodule', words: { en: 'A small lump.' } },
    { name: 'pathologist', words: { en: 'A doctor who looks at tissue and names the illness.' } },
    { name: 'pathology', words: { en: 'The study of tissue to find out what is wrong.' } },
    { name: 'perineural invasion', words: { en: 'Cancer cells seen around a nerve.' } },
    { name: 'polyp', words: { en: 'A growth on a lining, such as in the bowel.' } },
    { name: 'primary', words: { en: 'First or main. Of a tumor: where it began.' } },
    { name: 'recurrence', also: ['recurrent'], words: { en: 'An illness that has come back.' } },
    { name: 'sarcoma', words: { en: 'A cancer of bone, muscle, fat or other soft tissue.' } },
    {
      name: 'sentinel',
      words: { en: 'The first lymph node that cancer would reach. It is often tested first.' },
    },
    { name: 'specimen', words: { en: 'The piece of tissue or fluid that the lab got.' } },
    { name: 'squamous', words: { en: 'Flat cells that cover the skin and many linings.' } },
    {
      name: 'squamous cell carcinoma',
      words: { en: 'A cancer of the flat cells of the skin or of a lining.' },
    },
    {
      name: 'tumor',
      also: ['tumour'],
      words: { en: 'A lump of cells that should not be there. It may be cancer or not.' },
    },
    {
      name: 'well differentiated',
      words: { en: 'Cells that look much like normal cells; grade 1 in many scales.' },
    },
    {
      name: 'lymph node',
      also: ['lymph nodes'],
      words: { en: 'A small bean-like filter of the immune system. Cancer can spread to it.' },
    },
    { name: 'axillary', words: { en: 'In the armpit.' } },
    { name: 'mucosa', words: { en: 'The moist inner lining, such as in the mouth or bowel.' } },
    { name: 'stroma', words: { en: 'The tissue that holds other cells in place.' } },
    {
      name: 'epithelial',
      also: ['epithelium'],
      words: { en: 'The cells that cover a surface or line an organ.' },
    },
  ],
  source: nciDictionary,
  checked: {
    on: '2026-11-22',
    against: 'to be checked',
    supports:
      'Terms of this field in our own words, to be read against the dictionary. From general knowledge: well differentiated is grade 1, moderately grade 2, in many scales.',
  },
} satisfies TermList;
