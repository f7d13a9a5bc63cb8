/** Phrases that end the reach of others, and phrases that look like modifiers and are none. */
import { type Modifier, table } from '../modifier.ts';

const modifiers: readonly Modifier[] = [
  ...table('pseudo', 'none', [
    'if you (could|would)', // I would be grateful if you could see her with lymphoma.
    '(i|we) would', // It is lymphoma, so I would like a scan.
    'had (turned into|become)', // A spot had turned into carcinoma.
    'or cis', // Urothelial carcinoma in situ, or CIS, was found.
    'what we thought', // It confirms what we thought, a carcinoma.
    'active surveillance', // Carcinoma, active surveillance.
    'relapsed or refractory', // For relapsed or refractory lymphoma.
    'prior auth(orization|)', // Prior authorization for carcinoma drugs.
    'but not diagnostic of', // Suspicious for but not diagnostic of carcinoma.
    '(year|month|week|day)(s|) old', // A 60 year old man with carcinoma.
    'but not (be |)limited to', // Risks to discuss, but not limited to, carcinoma.
    'no (significant |interval |)(change|increase)', // No change in the metastases.
    'not only', // Not only carcinoma but also dysplasia.
    'not certain if', // Not certain if the carcinoma grew.
    'not necessarily', // Not necessarily lymphoma grade 1.
    'without (difficulty|complication|complications|incident)', // Without difficulty the carcinoma was removed.
    'no doubt', // No doubt this is carcinoma.
    'no known (drug |)allergies', // No known allergies, carcinoma of the colon.
    'no acute distress', // In no acute distress, with carcinoma of the tongue.
    '(is |)not a (surgical |)candidate', // Not a candidate for surgery for the carcinoma.
    'is not (responding|curable|resectable|amenable|known)', // The carcinoma is not responding.
    'no response', // No response of the carcinoma.
    'not otherwise specified', // Carcinoma, not otherwise specified.
    'was not removed', // The carcinoma was not removed.
    'without contrast', // CT without contrast shows carcinoma.
    'history and physical', // History and physical: carcinoma of the colon.
    'history of present illness', // History of present illness: carcinoma of the colon.
    'prior to', // Prior to surgery for her carcinoma.
    'clinical history', // Clinical history: carcinoma.
    'prior study', // Compared with the prior study, the carcinoma grew.
    'no prior', // No prior films; carcinoma is seen.
    '(we|you) may', // We may give chemotherapy for the carcinoma.
  ]),
  ...table('stop', 'none', [
    '(but|except)', // No dysplasia but carcinoma is present.
    '(however|although|though)', // No dysplasia, however carcinoma is present.
    '(aside|apart) from', // No illness aside from carcinoma.
    'other than', // No problem other than carcinoma.
    '(because of|due to|secondary to)', // No appetite due to carcinoma.
    'who has', // No pain in this man who has carcinoma.
    'which is', // No pain, which is odd, carcinoma.
    'show(ed|s)', // No bleeding and the biopsy showed carcinoma.
    '(revealed|demonstrated)', // Without delay the biopsy revealed carcinoma.
    '(she|he|patient) has', // No fever, she has carcinoma.
    '(she|he) is', // No fever, she is on chemotherapy for carcinoma.
    '(she|he) was', // No fever, she was found to have carcinoma.
    'and (has|is)', // She denies fever and has carcinoma.
    'was found to have', // No fever, was found to have carcinoma.
    'present(s|ed) (with|for)', // No fever, presents with carcinoma.
    '(came back as|turned out to be)', // A lump that we thought was a cyst came back as carcinoma.
    'in a patient with', // No fever in a patient with carcinoma.
    'now with', // History of lymphoma, now with carcinoma.
    'remain(s|ed)', // Without bleeding there remains carcinoma.
    '(still|yet)', // No fever, still carcinoma.
  ]),
];
export default modifiers;
