import type { Source } from '../advice.ts';

export default {
  organisation: 'Gloucestershire Hospitals NHS Foundation Trust',
  title: 'Side effects of cancer drugs: blood clots',
  url: 'https://gloshospitals.nhs.uk/our-services/services-we-offer/cancer/systemic-anti-cancer-therapies-home/sact-journey/sact-side-effects-symptom-support/sact-side-effects-blood-clots',
  date: 'undated',
} satisfies Source;
