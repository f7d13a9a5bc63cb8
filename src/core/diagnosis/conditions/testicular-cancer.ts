/** Cancer of the testicle and penis. */
import type { Entry, Example } from '../condition.ts';

const condition: Entry = {
  names:
    'germ cell tumor|yolk sac tumor|embryonal carcinoma|malignant teratoma|immature teratoma|choriocarcinoma|seminomatous|nonseminomatous germ cell tumor',
  sites: 'pene|penile|penis|scrotal|scrotum|testes|testicle|testicular|testiculo|testis',
  heads: 'seminoma|nonseminoma',
  codes: 'C60|C62|C63',
};
export default condition;

/** What this family holds, each with a sentence that states it and one that looks alike. */
export const examples: readonly Example[] = [
  ['seminoma', 'Seminoma of the right testis, stage IA.', 'Epididymal cyst; no testicular cancer.'],
  ['germ cell tumor', 'Mixed germ cell tumor of the testis.', 'Hydrocele of the testis.'],
];
