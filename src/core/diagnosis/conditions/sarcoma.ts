/** Cancer of bone and soft tissue. */
import type { Entry, Example } from '../condition.ts';

const condition: Entry = {
  names:
    "chordoma|malignant schwannoma|malignant fibrous histiocytoma|malignant peripheral nerve sheath tumor|ewing's tumor|ewing's|small round blue cell tumor",
  short: 'mpnst|lms|dfsp',
  sites:
    'bone|femur|tibia|hueso|humerus|of soft tissue|soft tissue mass|partes blandas|retroperitoneum|retroperitoneal',
  heads: 'sarcoma|desmoplastic small round cell tumor',
  codes: 'C40|C41|C46|C47|C49',
};
export default condition;

/** What this family holds, each with a sentence that states it and one that looks alike. */
export const examples: readonly Example[] = [
  ['leiomyosarcoma', 'Leiomyosarcoma of the thigh.', 'Leiomyoma of the thigh, no sarcoma.'],
  ['Ewing sarcoma', 'Ewing sarcoma, cycle seven.', 'Osteochondroma of the femur.'],
  ['osteosarcoma', 'Osteosarcoma of the distal femur.', 'Lipoma of the back.'],
  ['Kaposi sarcoma', "Kaposi's sarcoma of the leg.", 'Sarcoidosis of the lung.'],
];
