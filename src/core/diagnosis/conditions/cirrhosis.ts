/** A scarred or failing liver. */
import type { Entry, Example } from '../condition.ts';

const condition: Entry = {
  category: 'organ_failure',
  names:
    'cirrhosis|liver failure|hepatic failure|end stage liver disease|decompensated liver disease|esophageal varices|portal hypertension|hepatic encephalopathy|steatohepatitis|alcoholic hepatitis|chronic hepatitis b|chronic hepatitis c|biliary atresia|budd chiari|cirrosis|cirrotico|cirrhotic|portal vein thrombosis|advanced fibrosis of the liver',
  short: 'eslt|esld|psc|pbc|nash|mash',
  cues: 'liver|cirrhosis|varices|ascites|meld|mrcp|ursodiol|alp|bile|colitis',
  unlike: 'noncirrhotic|non cirrhotic',
  lasting: true,
};
export default condition;

/** What this family holds, each with a sentence that states it and one that looks alike. */
export const examples: readonly Example[] = [
  ['cirrhosis', 'Cirrhosis of the liver, Child-Pugh B.', 'No cirrhosis on elastography.'],
  ['liver failure', 'Acute liver failure.', 'No liver failure.'],
  ['esophageal varices', 'Esophageal varices, grade 3.', 'No esophageal varices.'],
  ['hepatic encephalopathy', 'Hepatic encephalopathy.', 'No hepatic encephalopathy.'],
  ['steatohepatitis', 'Nonalcoholic steatohepatitis with fibrosis.', 'Grandfather died of cirrhosis.'],
  ['biliary atresia', 'Biliary atresia in a newborn.', 'Biliary atresia was ruled out.'],
  ['Budd-Chiari syndrome', 'Budd-Chiari syndrome.', 'Negative for Budd-Chiari syndrome.'],
];
