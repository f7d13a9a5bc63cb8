import lawUsAccess from '../../guidance/sources/law-us-access.ts';
import lawUsAccessUnc from '../../guidance/sources/law-us-access-unc.ts';
import lawUsCiox from '../../guidance/sources/law-us-ciox.ts';
import lawUsComplaint from '../../guidance/sources/law-us-complaint.ts';
import lawUsDoctorToDoctor from '../../guidance/sources/law-us-doctor-to-doctor.ts';
import lawUsGenes from '../../guidance/sources/law-us-genes.ts';
import lawUsImages from '../../guidance/sources/law-us-images.ts';
import lawUsStates from '../../guidance/sources/law-us-states.ts';
import type { Law } from '../law.ts';

export default {
  id: 'us',
  country: 'US',
  region: null,
  place: { en: 'United States' },
  name: { en: 'HIPAA' },
  clock: { count: 30, unit: 'days', extra: 30, basis: 'law' },
  says: {
    right: { en: 'I ask for these copies under the HIPAA right of access (45 CFR 164.524).' },
    delivery: { en: 'Please send the copies to me, and not to another office.' },
    fee: {
      en: 'For copies sent to me, HIPAA allows a fee for copying, supplies and postage. It does not allow a fee for searching.',
    },
    clock: {
      en: 'HIPAA gives you 30 days to act on this, and state law may give less. If you need up to 30 days more, please write to me why, and when I will have them.',
    },
    images: {
      en: 'HIPAA covers X-ray and other image files in the record too, in the form I ask for if you can readily make it.',
    },
    genes: { en: 'For gene tests, HIPAA covers the full report and the gene data behind it.' },
    office: {
      en: 'HIPAA lets you share records with another doctor for care without a signed form. If you still want one, please send it to me.',
    },
  },
  tells: {
    toMe: {
      en: 'In the US, the limit on fees covers copies sent to you. A court ruled in 2020 that it does not cover copies you tell them to send to someone else. So this letter asks for them to come to you.',
    },
    due: {
      en: 'HIPAA gives the office 30 days from the day it gets your request. From {from}, that is {due}. Your state may set a shorter time.',
    },
    late: {
      en: 'Write to the privacy officer first. Then you can complain to the HHS Office for Civil Rights, within 180 days.',
    },
  },
  regulator: { en: 'The Office for Civil Rights of the US Department of Health and Human Services' },
  source: lawUsAccess,
  also: [
    lawUsStates,
    lawUsAccessUnc,
    lawUsCiox,
    lawUsImages,
    lawUsGenes,
    lawUsDoctorToDoctor,
    lawUsComplaint,
  ],
  checked: {
    on: '2026-11-22',
    against: 'stored copy',
    supports:
      '45 CFR 164.524: copies on request; act within 30 days, or one extension of 30 days with a written reason and date. Fee for copying labor, supplies and postage, not search or retrieval. Since Ciox v. Azar (January 2020) the fee limit is only for copies sent to the person, not to a third party. Images and gene data are part of the record. Doctors may share for treatment without authorization. Complaints within 180 days. Some states set a shorter time than 30 days, which then holds.',
  },
  clinician: null,
} satisfies Law;
