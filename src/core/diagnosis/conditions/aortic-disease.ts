/** Aneurysm and tear of the aorta and great arteries. */
import type { Entry, Example } from '../condition.ts';

const condition: Entry = {
  category: 'heart',
  names:
    'aortic aneurysm|aortic dissection|dissecting aneurysm|aortic root dilation|aortic root dilatation|aortic root aneurysm|dilated aortic root|iliac artery aneurysm|popliteal aneurysm|thoracoabdominal aneurysm|aortoiliac occlusive disease|aortic coarctation repair|penetrating aortic ulcer|aneurisma de aorta|diseccion aortica|infrarenal aneurysm',
  loose: 'aorta',
  near: '(?:aneurysm(?:al)?|dissection)(?: of)?(?: the)?(?: [a-z]+)? ¦',
  short: 'aaa|taa',
  cues: 'aort\\w+|aneurysm\\w*|cm|repair|vascular|evar|endograft|infrarenal',
  lasting: true,
};
export default condition;

/** What this family holds, each with a sentence that states it and one that looks alike. */
export const examples: readonly Example[] = [
  [
    'abdominal aortic aneurysm',
    'Infrarenal abdominal aortic aneurysm of 5.6 cm.',
    'Abdominal aortic aneurysm screening is advised once.',
  ],
  ['thoracic aortic aneurysm', 'Thoracic aortic aneurysm of 5.1 cm.', 'No thoracic aortic aneurysm.'],
  ['aortic dissection', 'Massive aortic dissection, type A.', 'CT was negative for aortic dissection.'],
  [
    'aortic root dilation',
    'Aortic root aneurysm in Marfan syndrome.',
    'Her uncle died of an aortic aneurysm.',
  ],
  ['popliteal aneurysm', 'Popliteal aneurysm of the left leg.', 'No popliteal aneurysm is felt.'],
];
