/** Aneurysms and malformed vessels of the brain and spine. */
import type { Entry, Example } from '../condition.ts';

const condition: Entry = {
  category: 'neuro',
  names:
    'cerebral aneurysm|ruptured cerebral aneurysm|cranial aneurysm|aneurysmal bleed|aneurysmal subarachnoid hemorrhage|coiled aneurysm|clipped aneurysm|brain aneurysm|intracranial aneurysm|berry aneurysm|middle cerebral artery aneurysm|mca aneurysm|anterior communicating artery aneurysm|acom aneurysm|basilar tip aneurysm|basilar aneurysm|internal carotid artery aneurysm|carotid artery aneurysm|carotid aneurysm|posterior communicating artery aneurysm|arteriovenous malformation|cavernous malformation|cavernoma|cavernous angioma|dural arteriovenous fistula|aneurisma cerebral',
  short: 'avm',
  cues: 'arteriovenous|brain|cerebral|nidus|spetzler|emboliz\\w+|bleed|hemorrhage',
  codes: 'I67.1|Q28.2|Q28.3',
  lasting: true,
};
export default condition;

/** What this family holds, each with a sentence that states it and one that looks alike. */
export const examples: readonly Example[] = [
  ['brain aneurysm', 'Unruptured 7 mm middle cerebral artery aneurysm.', 'No intracranial aneurysm.'],
  ['basilar aneurysm', 'Basilar tip aneurysm.', 'CTA negative for cerebral aneurysm.'],
  [
    'arteriovenous malformation',
    'Arteriovenous malformation of the left parietal lobe.',
    'No arteriovenous malformation.',
  ],
  ['cavernous malformation', 'Cavernous malformation of the pons.', 'Cavernous malformation was excluded.'],
  ['dural fistula', 'Dural arteriovenous fistula.', 'His aunt had a brain aneurysm.'],
];
