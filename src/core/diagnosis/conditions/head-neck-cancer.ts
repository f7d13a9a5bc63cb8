/** Cancer of the mouth, throat, larynx, sinuses and salivary glands. */
import type { Entry, Example } from '../condition.ts';

const condition: Entry = {
  short: 'hnscc|npc|opscc',
  sites:
    'tongue|glossal|base of the tongue|tonsil|tonsillar|oropharynx|oropharyngeal|nasopharynx|nasopharyngeal|hypopharynx|larynx|laryngeal|glottic|vocal cord|pharynx|pharyngeal|throat|oral|mouth|lip|gum|gingiva|palate|floor of mouth|mandible|mandibular|maxilla|maxillary|maxillary sinus|sinonasal|nasal cavity|parotid|salivary gland|submandibular|head and neck|middle ear|temporal bone|buccal|lengua|laringe|garganta|boca|cabeza y cuello',
  kinds: 'mucoepidermoid|adenoid cystic|acinic cell',
  codes: 'C00|C01|C02|C03|C04|C05|C06|C07|C08|C09|C10|C11|C12|C13|C14|C30|C31|C32',
};
export default condition;

/** What this family holds, each with a sentence that states it and one that looks alike. */
export const examples: readonly Example[] = [
  [
    'tongue cancer',
    'Squamous cell carcinoma of the base of the tongue.',
    'Leukoplakia of the tongue, no carcinoma.',
  ],
  ['laryngeal cancer', 'Laryngeal carcinoma, T2.', 'Vocal cord polyp.'],
  ['nasopharyngeal cancer', 'Nasopharyngeal carcinoma, EBV positive.', 'His uncle had throat cancer.'],
  [
    'salivary gland cancer',
    'Mucoepidermoid carcinoma of the parotid.',
    'Pleomorphic adenoma of the parotid.',
  ],
];
