import type { DomainCard } from '../../domain-card.ts';
import cureColonMsi from '../../sources/cure-colon-msi.ts';
import mayoRectalStaging from '../../sources/mayo-rectal-staging.ts';

export default {
  id: 'colorectal-cancer',
  for: { status: ['current', 'suspected'], conditions: ['colorectal-cancer'] },
  name: { en: 'Colon or rectal cancer' },
  checks: {
    en: 'Colon or rectum, and how far up. MSI or MMR, RAS and BRAF. For rectal cancer, the MRI of the pelvis.',
  },
  see: {
    en: 'A colorectal surgeon who does this often, and a team with a medical and a radiation oncologist.',
  },
  differs: {
    en: 'Colon and rectal cancer are treated in different order. For the rectum, drugs and radiation may come first.',
  },
  questions: [
    {
      id: 'colorectal-cancer-1',
      to: 'second',
      words: { en: 'Was the tumor tested for MSI or MMR, and what does it change for me?' },
    },
    {
      id: 'colorectal-cancer-2',
      to: 'second',
      words: { en: 'For the rectum: do you agree with the MRI, and can the sphincter be kept?' },
    },
    {
      id: 'colorectal-cancer-3',
      to: 'second',
      words: { en: 'If it has spread to the liver: has a liver surgeon looked at my scans?' },
    },
  ],
  source: cureColonMsi,
  also: [mayoRectalStaging],
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports:
      'Testing all colon cancers for MSI is a goal; rectal cancer is staged before surgery by MRI or ultrasound.',
  },
  clinician: null,
} satisfies DomainCard;
