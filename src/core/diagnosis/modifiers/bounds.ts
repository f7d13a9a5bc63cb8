/** Phrases that end the reach of others, and phrases that look like modifiers and are none. */
import type { Modifier } from '../modifier.ts';

const bounds: readonly Modifier[] = [
  ['year old', 'pseudo', 'none'], // A 60 year old man with carcinoma.
  ['years old', 'pseudo', 'none'], // She is 60 years old, with carcinoma.
  ['month old', 'pseudo', 'none'], // A 5 month old girl with carcinoma.
  ['months old', 'pseudo', 'none'], // She is 5 months old, with carcinoma.
  ['week old', 'pseudo', 'none'], // A 3 week old boy with carcinoma.
  ['day old', 'pseudo', 'none'], // A 3 day old boy with carcinoma.
  ['no increase', 'pseudo', 'none'], // No increase in the size of the known carcinoma.
  ['no specific diagnosis', 'pseudo', 'none'], // No specific diagnosis but carcinoma.
  ['but not limited to', 'pseudo', 'none'], // Risks to discuss, but not limited to, carcinoma.
  ['but not be limited to', 'pseudo', 'none'], // Risks to discuss, but not be limited to, carcinoma.
  ['no change', 'pseudo', 'none'], // No change in the metastases.
  ['no significant change', 'pseudo', 'none'], // No significant change in the metastases.
  ['no interval change', 'pseudo', 'none'], // No interval change in the metastases.
  ['not only', 'pseudo', 'none'], // Not only carcinoma but also dysplasia.
  ['not certain if', 'pseudo', 'none'], // Not certain if the carcinoma grew.
  ['not necessarily', 'pseudo', 'none'], // Not necessarily lymphoma grade 1.
  ['gram negative', 'pseudo', 'none'], // Gram negative sepsis during lymphoma.
  ['no cause of', 'pseudo', 'none'], // No cause of pain but the carcinoma.
  ['without difficulty', 'pseudo', 'none'], // Without difficulty the carcinoma was removed.
  ['without complication', 'pseudo', 'none'], // Without complication the carcinoma was removed.
  ['without complications', 'pseudo', 'none'], // Without complications the carcinoma was removed.
  ['without incident', 'pseudo', 'none'], // Without incident the carcinoma was resected.
  ['no doubt', 'pseudo', 'none'], // No doubt this is carcinoma.
  ['no contrast', 'pseudo', 'none'], // No contrast was given; carcinoma is seen.
  ['no known drug allergies', 'pseudo', 'none'], // No known drug allergies, carcinoma of the colon.
  ['no known allergies', 'pseudo', 'none'], // No known allergies, carcinoma of the colon.
  ['no acute distress', 'pseudo', 'none'], // In no acute distress, with carcinoma of the tongue.
  ['not on file', 'pseudo', 'none'], // Not on file; carcinoma of the tongue.
  ['no surgical option', 'pseudo', 'none'], // No surgical option for the carcinoma.
  ['not a candidate', 'pseudo', 'none'], // Not a candidate for surgery for the carcinoma.
  ['not a surgical candidate', 'pseudo', 'none'], // Not a surgical candidate with the carcinoma.
  ['not amenable', 'pseudo', 'none'], // Not amenable to surgery, this carcinoma is large.
  ['not respond', 'pseudo', 'none'], // The carcinoma did not respond.
  ['is not responding', 'pseudo', 'none'], // The carcinoma is not responding.
  ['not responded', 'pseudo', 'none'], // The carcinoma has not responded.
  ['no response', 'pseudo', 'none'], // No response of the carcinoma.
  ['not otherwise specified', 'pseudo', 'none'], // Carcinoma, not otherwise specified.
  ['no special type', 'pseudo', 'none'], // Invasive carcinoma of no special type.
  ['not resectable', 'pseudo', 'none'], // Carcinoma, not resectable.
  ['is not curable', 'pseudo', 'none'], // The carcinoma is not curable.
  ['is not resectable', 'pseudo', 'none'], // The carcinoma is not resectable.
  ['is not amenable', 'pseudo', 'none'], // The carcinoma is not amenable to surgery.
  ['is not a candidate', 'pseudo', 'none'], // She is not a candidate for surgery for her carcinoma.
  ['is not known', 'pseudo', 'none'], // It is not known where the carcinoma began.
  ['was not removed', 'pseudo', 'none'], // The carcinoma was not removed.
  ['if you have', 'pseudo', 'none'], // Carcinoma. Call if you have questions.
  ['if you have any', 'pseudo', 'none'], // Carcinoma. Call if you have any questions.
  ['as needed', 'pseudo', 'none'], // Carcinoma pain, as needed.
  ['patient denies pain', 'pseudo', 'none'], // Patient denies pain from the carcinoma.
  ['may 1', 'pseudo', 'none'], // May 1 the carcinoma was removed.
  ['without contrast', 'pseudo', 'none'], // CT without contrast shows carcinoma.
  ['with and without', 'pseudo', 'none'], // MRI with and without contrast shows carcinoma.
  ['history and physical', 'pseudo', 'none'], // History and physical: carcinoma of the colon.
  ['history of present illness', 'pseudo', 'none'], // History of present illness: carcinoma of the colon.
  ['prior to', 'pseudo', 'none'], // Prior to surgery for her carcinoma.
  ['history was', 'pseudo', 'none'], // The history was of carcinoma.
  ['clinical history', 'pseudo', 'none'], // Clinical history: carcinoma.
  ['prior study', 'pseudo', 'none'], // Compared with the prior study, the carcinoma grew.
  ['prior exam', 'pseudo', 'none'], // Compared with the prior exam, the carcinoma grew.
  ['prior biopsy', 'pseudo', 'none'], // Prior biopsy showed carcinoma.
  ['previous biopsy', 'pseudo', 'none'], // Previous biopsy showed carcinoma.
  ['prior ct', 'pseudo', 'none'], // Prior CT showed carcinoma.
  ['no previous', 'pseudo', 'none'], // No previous films; carcinoma is seen.
  ['no prior', 'pseudo', 'none'], // No prior films; carcinoma is seen.
  ['with no prior', 'pseudo', 'none'], // With no prior films, carcinoma is seen.
  ['could not be removed', 'pseudo', 'none'], // The carcinoma could not be removed.
  ['we may', 'pseudo', 'none'], // We may give chemotherapy for the carcinoma.
  ['you may', 'pseudo', 'none'], // You may call about your carcinoma.
  ['but', 'stop', 'none'], // No dysplasia but carcinoma is present.
  ['however', 'stop', 'none'], // No dysplasia, however carcinoma is present.
  ['although', 'stop', 'none'], // No pain although the carcinoma is large.
  ['though', 'stop', 'none'], // No pain though the carcinoma is large.
  ['except', 'stop', 'none'], // No finding except carcinoma.
  ['except for', 'stop', 'none'], // Normal with no finding except for carcinoma.
  ['aside from', 'stop', 'none'], // No illness aside from carcinoma.
  ['apart from', 'stop', 'none'], // No illness apart from carcinoma.
  ['other than', 'stop', 'none'], // No problem other than carcinoma.
  ['because of', 'stop', 'none'], // She denies pain because of carcinoma.
  ['due to', 'stop', 'none'], // No appetite due to carcinoma.
  ['secondary to', 'stop', 'none'], // No appetite secondary to carcinoma.
  ['who has', 'stop', 'none'], // No pain in this man who has carcinoma.
  ['which is', 'stop', 'none'], // No pain, which is odd, carcinoma.
  ['which showed', 'stop', 'none'], // No bleeding at colonoscopy, which showed carcinoma.
  ['showed', 'stop', 'none'], // No bleeding and the biopsy showed carcinoma.
  ['shows', 'stop', 'none'], // No bleeding and the biopsy shows carcinoma.
  ['revealed', 'stop', 'none'], // Without delay the biopsy revealed carcinoma.
  ['demonstrated', 'stop', 'none'], // Without delay the biopsy demonstrated carcinoma.
  ['she has', 'stop', 'none'], // No fever, she has carcinoma.
  ['he has', 'stop', 'none'], // No fever, he has carcinoma.
  ['patient has', 'stop', 'none'], // No fever, patient has carcinoma.
  ['she is', 'stop', 'none'], // No fever, she is on chemotherapy for carcinoma.
  ['he is', 'stop', 'none'], // No fever, he is on chemotherapy for carcinoma.
  ['and has', 'stop', 'none'], // She denies fever and has carcinoma.
  ['and is', 'stop', 'none'], // She denies fever and is treated now, carcinoma.
  ['she was', 'stop', 'none'], // No fever, she was found to have carcinoma.
  ['he was', 'stop', 'none'], // No fever, he was found to have carcinoma.
  ['was found to have', 'stop', 'none'], // No fever, was found to have carcinoma.
  ['presents with', 'stop', 'none'], // No fever, presents with carcinoma.
  ['presented with', 'stop', 'none'], // No fever, presented with carcinoma.
  ['presents for', 'stop', 'none'], // No fever, presents for carcinoma surgery.
  ['in a patient with', 'stop', 'none'], // No fever in a patient with carcinoma.
  ['now with', 'stop', 'none'], // History of lymphoma, now with carcinoma.
  ['remained', 'stop', 'none'], // Without bleeding she remained with carcinoma.
  ['remains', 'stop', 'none'], // Without bleeding there remains carcinoma.
  ['still', 'stop', 'none'], // No fever, still carcinoma.
  ['yet', 'stop', 'none'], // No pain yet carcinoma.
  ['status post resection of', 'stop', 'none'], // No pain status post resection of carcinoma.
];
export default bounds;
