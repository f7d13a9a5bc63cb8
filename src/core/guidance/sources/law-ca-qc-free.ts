import type { Source } from '../advice.ts';

export default {
  organisation: 'Ordre professionnel de la physiothérapie du Québec',
  title: 'Frais de copies de dossiers transmis aux patientes et patients',
  url: 'https://oppq.qc.ca/membres/actualites-et-dossiers/frais-dossiers-patients/',
  date: '2025-03-06',
} satisfies Source;
