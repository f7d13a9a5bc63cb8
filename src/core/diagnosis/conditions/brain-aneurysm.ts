/** Aneurysms and malformed vessels of the brain and spine. */
import type { Entry, Example } from '../condition.ts';

const condition: Entry = {
  category: 'neuro',
  names:
    'aneurysmal bleed|aneurysmal subarachnoid hemorrhage|arteriovenous malformation|cavernous malformation|cavernoma|cavernous angioma|dural arteriovenous fistula',
  loose: 'aneurysm|aneurisma',
  near: '(?:brain|cranial|cerebral|communicating|[mp]ca|[ap]com|basilar|carotid|berry|ophthalmic|coiled|clipped)[^.;\\n]{0,12}¦|¦ (?:of|in|at) (?:the |your )?(?:brain|basilar|[mp]ca|[ap]com)|¦ cerebral|(?:coiled|clipped) ¦',
  short: 'avm',
  cues: 'arteriovenous|brain|cerebral|nidus|spetzler|emboliz\\w+|bleed|hemorrhage',
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
