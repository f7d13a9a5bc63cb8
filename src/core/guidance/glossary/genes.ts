import nciGeneticsDictionary from '../sources/nci-genetics-dictionary.ts';
import type { TermList } from '../term.ts';

export default {
  id: 'genes',
  for: { categories: ['cancer', 'rare_genetic', 'prenatal'] },
  terms: [
    {
      name: 'ALK',
      words: { en: 'A gene that can be joined to another by mistake. There are drugs for it.' },
    },
    {
      name: 'biomarker',
      also: ['biomarkers'],
      words: { en: 'Something that can be measured and tells about an illness or which drug may work.' },
    },
    { name: 'BRAF', words: { en: 'A gene. Some drugs aim at one change in it.' } },
    {
      name: 'chromosome',
      also: ['chromosomes', 'chromosomal'],
      words: { en: 'A bundle of genes. Each cell has 46.' },
    },
    { name: 'EGFR', words: { en: 'A gene. When it is changed in a tumor, some drugs fit better.' } },
    {
      name: 'exome',
      words: { en: 'The part of the genes that holds the building plans. A test can read it all at once.' },
    },
    { name: 'FISH', words: { en: 'A lab test that lights up genes with color.' } },
    { name: 'gene', words: { en: 'A piece of the body’s building plan.' } },
    { name: 'genetic', words: { en: 'To do with genes.' } },
    {
      name: 'genetic counselor',
      also: ['counselor'],
      words: { en: 'A person trained to explain gene tests and what they mean for a family.' },
    },
    { name: 'geneticist', words: { en: 'A doctor for illnesses of the genes.' } },
    { name: 'genomic', words: { en: 'To do with many genes at once.' } },
    { name: 'germline', words: { en: 'Changes you are born with. They can be passed on.' } },
    { name: 'hereditary', words: { en: 'Passed down in a family.' } },
    { name: 'heterozygous', words: { en: 'One of the two copies of a gene is changed.' } },
    {
      name: 'IDH',
      words: { en: 'A gene. A change in it helps to name some tumors and can point to a drug.' },
    },
    { name: 'karyotype', words: { en: 'A picture of all chromosomes.' } },
    { name: 'KRAS', words: { en: 'A gene that is often changed in tumors. It helps to choose drugs.' } },
    { name: 'Lynch syndrome', words: { en: 'A family risk for bowel, womb and other cancers.' } },
    { name: 'methylation', words: { en: 'A chemical tag on a gene that can switch it off.' } },
    {
      name: 'MGMT',
      words: { en: 'A repair gene. In brain tumors its state helps foresee how a drug may work.' },
    },
    {
      name: 'microsatellite',
      also: ['MSI', 'MMR', 'mismatch repair'],
      words: {
        en: 'Short repeats in genes. If they are unstable (MSI), the repair of genes (MMR) is broken, and immune drugs may help.',
      },
    },
    {
      name: 'mutation',
      also: ['variant'],
      words: { en: 'A change in a gene. It may be harmful, harmless or unknown.' },
    },
    { name: 'pathogenic', words: { en: 'Causing illness.' } },
    { name: 'PD-L1', words: { en: 'A protein. If it is there, some immune drugs may work better.' } },
    {
      name: 'somatic',
      words: {
        en: 'Of the body. Of a gene change: only in some cells, such as those of a tumor, and not passed on.',
      },
    },
    {
      name: 'de novo',
      words: { en: 'New in this person, not from a parent. In other reports: from the start.' },
    },
  ],
  source: nciGeneticsDictionary,
  checked: {
    on: '2026-11-22',
    against: 'to be checked',
    supports:
      'Terms of this field in our own words, to be read against the dictionary. From general knowledge: 46 chromosomes in a cell.',
  },
} satisfies TermList;
