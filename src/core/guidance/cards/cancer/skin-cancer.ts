import type { DomainCard } from '../../domain-card.ts';
import nciSkin from '../../sources/nci-skin.ts';

export default {
  id: 'skin-cancer',
  for: { status: ['current', 'suspected'], conditions: ['skin-cancer'] },
  name: { en: 'Skin cancer that is not melanoma' },
  checks: { en: 'The type, how deep it goes, and if the edges are clear.' },
  see: { en: 'A skin cancer surgeon or dermatologist who does this often.' },
  differs: {
    en: 'Near the eye, nose or lip, the way it is cut out matters. Ask if a small operation is enough.',
  },
  questions: [
    { id: 'skin-cancer-1', to: 'second', words: { en: 'Is this a low-risk or a high-risk type, and why?' } },
    {
      id: 'skin-cancer-2',
      to: 'second',
      words: { en: 'Is Mohs surgery better than a simple cut for this spot?' },
    },
    { id: 'skin-cancer-3', to: 'second', words: { en: 'Is there a choice without surgery?' } },
  ],
  source: nciSkin,
  checked: {
    on: '2026-11-22',
    against: 'to be checked',
    supports: 'Type, depth and margins decide; facts to be checked on the page.',
  },
  clinician: null,
} satisfies DomainCard;
