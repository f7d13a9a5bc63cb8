/** Phrases that end the reach of others, and phrases that look like modifiers and are none. */
import { type Modifier, table } from '../modifier.ts';

const modifiers: readonly Modifier[] = [
  ...table('pseudo', 'none', [
    'if you could', // I would be grateful if you could see her with lymphoma.
    'if you would', // I would be glad if you would see her with lymphoma.
    'i would', // It is lymphoma, so I would like a scan.
    'we would', // You have lymphoma, so we would start soon.
    'had turned into', // A spot had turned into carcinoma.
    'had become', // The polyp had become carcinoma.
    'or cis', // Urothelial carcinoma in situ, or CIS, was found.
    'what we thought', // It confirms what we thought, a carcinoma.
    'active surveillance', // Carcinoma, active surveillance.
    'relapsed or refractory', // For relapsed or refractory lymphoma.
    'prior authorization', // Prior authorization for carcinoma drugs.
    'prior auth', // Prior auth for carcinoma drugs.
    'but not diagnostic of', // Suspicious for but not diagnostic of carcinoma.
    'year old', // A 60 year old man with carcinoma.
    'years old', // She is 60 years old, with carcinoma.
    'month old', // A 5 month old girl with carcinoma.
    'months old', // She is 5 months old, with carcinoma.
    'week old', // A 3 week old boy with carcinoma.
    'day old', // A 3 day old boy with carcinoma.
    'no increase', // No increase in the size of the known carcinoma.
    'but not limited to', // Risks to discuss, but not limited to, carcinoma.
    'but not be limited to', // Risks to discuss, but not be limited to, carcinoma.
    'no change', // No change in the metastases.
    'no significant change', // No significant change in the metastases.
    'no interval change', // No interval change in the metastases.
    'not only', // Not only carcinoma but also dysplasia.
    'not certain if', // Not certain if the carcinoma grew.
    'not necessarily', // Not necessarily lymphoma grade 1.
    'without difficulty', // Without difficulty the carcinoma was removed.
    'without complication', // Without complication the carcinoma was removed.
    'without complications', // Without complications the carcinoma was removed.
    'without incident', // Without incident the carcinoma was resected.
    'no doubt', // No doubt this is carcinoma.
    'no known drug allergies', // No known drug allergies, carcinoma of the colon.
    'no known allergies', // No known allergies, carcinoma of the colon.
    'no acute distress', // In no acute distress, with carcinoma of the tongue.
    'no surgical option', // No surgical option for the carcinoma.
    'not a candidate', // Not a candidate for surgery for the carcinoma.
    'not a surgical candidate', // Not a surgical candidate with the carcinoma.
    'is not responding', // The carcinoma is not responding.
    'no response', // No response of the carcinoma.
    'not otherwise specified', // Carcinoma, not otherwise specified.
    'is not curable', // The carcinoma is not curable.
    'is not resectable', // The carcinoma is not resectable.
    'is not amenable', // The carcinoma is not amenable to surgery.
    'is not a candidate', // She is not a candidate for surgery for her carcinoma.
    'is not known', // It is not known where the carcinoma began.
    'was not removed', // The carcinoma was not removed.
    'patient denies pain', // Patient denies pain from the carcinoma.
    'without contrast', // CT without contrast shows carcinoma.
    'history and physical', // History and physical: carcinoma of the colon.
    'history of present illness', // History of present illness: carcinoma of the colon.
    'prior to', // Prior to surgery for her carcinoma.
    'history was', // The history was of carcinoma.
    'clinical history', // Clinical history: carcinoma.
    'prior study', // Compared with the prior study, the carcinoma grew.
    'no prior', // No prior films; carcinoma is seen.
    'we may', // We may give chemotherapy for the carcinoma.
    'you may', // You may call about your carcinoma.
  ]),
  ...table('stop', 'none', [
    'but', // No dysplasia but carcinoma is present.
    'however', // No dysplasia, however carcinoma is present.
    'although', // No pain although the carcinoma is large.
    'though', // No pain though the carcinoma is large.
    'except', // No finding except carcinoma.
    'aside from', // No illness aside from carcinoma.
    'apart from', // No illness apart from carcinoma.
    'other than', // No problem other than carcinoma.
    'because of', // She denies pain because of carcinoma.
    'due to', // No appetite due to carcinoma.
    'secondary to', // No appetite secondary to carcinoma.
    'who has', // No pain in this man who has carcinoma.
    'which is', // No pain, which is odd, carcinoma.
    'showed', // No bleeding and the biopsy showed carcinoma.
    'shows', // No bleeding and the biopsy shows carcinoma.
    'revealed', // Without delay the biopsy revealed carcinoma.
    'demonstrated', // Without delay the biopsy demonstrated carcinoma.
    'she has', // No fever, she has carcinoma.
    'he has', // No fever, he has carcinoma.
    'patient has', // No fever, patient has carcinoma.
    'she is', // No fever, she is on chemotherapy for carcinoma.
    'he is', // No fever, he is on chemotherapy for carcinoma.
    'and has', // She denies fever and has carcinoma.
    'and is', // She denies fever and is treated now, carcinoma.
    'she was', // No fever, she was found to have carcinoma.
    'he was', // No fever, he was found to have carcinoma.
    'was found to have', // No fever, was found to have carcinoma.
    'presents with', // No fever, presents with carcinoma.
    'presented with', // No fever, presented with carcinoma.
    'presents for', // No fever, presents for carcinoma surgery.
    'in a patient with', // No fever in a patient with carcinoma.
    'now with', // History of lymphoma, now with carcinoma.
    'remained', // Without bleeding she remained with carcinoma.
    'remains', // Without bleeding there remains carcinoma.
    'still', // No fever, still carcinoma.
    'yet', // No pain yet carcinoma.
    'status post resection of', // No pain status post resection of carcinoma.
  ]),
];
export default modifiers;
