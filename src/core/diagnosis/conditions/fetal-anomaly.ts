/** Something found in an unborn child. */
import type { Entry, Example } from '../condition.ts';

const condition: Entry = {
  category: 'prenatal',
  names:
    'agenesis of the corpus callosum|anencephaly|anomalia fetal|cleft lip|cleft palate|clubfoot|congenital diaphragmatic hernia|congenital pulmonary airway malformation|cystic hygroma|esophageal atresia|fetal anomalies|fetal anomaly|fetal arrhythmia|fetal growth restriction|fetal heart defect|fetal hydrops|fetal spina bifida|gastroschisis|hernia diafragmatica congenita|holoprosencephaly|hydrops fetalis|intrauterine growth restriction|omphalocele|placenta accreta|placenta percreta|renal agenesis|skeletal dysplasia|trisomy 13|trisomy 18|twin to twin transfusion|vasa previa|ventriculomegaly',
  short: 'iugr|ttts|cdh',
  cues: 'fetal|fetus|twin|weeks|gestation\\w*|pregnan\\w+|ultrasound',
  unlike: 'low risk for trisomy 18',
};
export default condition;

/** What this family holds, each with a sentence that states it and one that looks alike. */
export const examples: readonly Example[] = [
  [
    'diaphragmatic hernia',
    'The fetus has a congenital diaphragmatic hernia.',
    'No congenital diaphragmatic hernia.',
  ],
  ['gastroschisis', 'Gastroschisis at 20 weeks.', 'Ultrasound negative for gastroschisis.'],
  ['trisomy 18', 'Amniocentesis shows trisomy 18.', 'Low risk for trisomy 18.'],
  ['twin-to-twin transfusion', 'Twin-to-twin transfusion, stage II.', 'No twin-to-twin transfusion.'],
  ['anencephaly', 'Anencephaly was seen at 13 weeks.', 'No anencephaly.'],
  ['omphalocele', 'Omphalocele with liver.', 'Omphalocele was ruled out.'],
  ['ventriculomegaly', 'Severe ventriculomegaly of the fetus.', 'No ventriculomegaly.'],
  ['placenta accreta', 'Placenta accreta after three sections.', 'No placenta accreta.'],
  ['fetal hydrops', 'Fetal hydrops.', "Her sister's baby had fetal hydrops."],
  [
    'growth restriction',
    'Intrauterine growth restriction below the third percentile.',
    'No fetal growth restriction.',
  ],
];
