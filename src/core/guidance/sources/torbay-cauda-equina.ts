import type { Source } from '../advice.ts';

export default {
  organisation: 'Torbay and South Devon NHS Foundation Trust',
  title: 'Cauda Equina Syndrome',
  url: 'https://www.torbayandsouthdevon.nhs.uk/services/specialist-spinal-orthopaedic-physiotherapy-service/common-spinal-conditions/cauda-equina-syndrome/',
  date: 'undated',
} satisfies Source;
