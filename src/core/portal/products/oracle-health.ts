/** Oracle Health (Cerner) patient portals: HealtheLife, My VA Health, IQHealth. */
import type { Example, Product } from '../product.ts';
import { address, both, hosts } from '../sign.ts';

/**
 * Evidence: hosts and paths only; no page after log-in was seen. Clinical content comes in a `pagelet` from a second
 * host, so that the record may stand in a frame of another origin.
 */
const product: Product = {
  id: 'oracle-health',
  markers: [
    ({ url }) =>
      url.protocol === 'https:' &&
      /(?:^|\.)(?:patientportal|consumeridp)(?:\.[a-z]{2}-\d)?\.healtheintent\.com$/.test(url.hostname),
    hosts(['.iqhealth.com', 'patientportal.myhealth.va.gov', 'portal.myhealth.va.gov']),
    both(hosts(['cernerhealth.com', 'www.cernerhealth.com']), address(/^\/(?:oauth|saml|sessions?)\b/)),
    // Sites with a name of their own keep the paths.
    address(
      /^\/pages\/health_record\/(?:results|conditions|imaging|clinical_documents|comprehensive_record|app-views|health-record-[a-z]+)\b/,
    ),
    address(/[?&]pagelet=https%3a%2f%2f[^&]*%2fperson%2f/),
  ],
  needs: 1,
  paths: [
    [/\/oauth\/authenticate|\/saml\b|\/self-enroll/, 'login'],
    [/health-record-(?:immunizations|allergies)|\/health-record\/(?:immunizations|allergies)/, 'other'],
    [/open_notes|open-notes/, 'clinical-note'],
    [/health_summaries|health-summaries/, 'visit-summary'],
    [/reports\/documents|clinical_documents|\/documents\b/, 'documents'],
    [/\/(?:health_record|health-record)\/(?:[a-z-]+\/)?imaging\b/, 'imaging-report'],
    [/\/(?:health_record|health-record)\/(?:[a-z-]+\/)?results\b|vitals-and-latest-results/, 'test-result'],
    [/\/(?:health_record|health-record)\/(?:[a-z-]+\/)?(?:conditions|health-profile)\b/, 'problem-list'],
    [/\/messaging\b/, 'message'],
    [/\/medications\b/, 'medications'],
    [/\/scheduling\b|\/appointments\b/, 'scheduling'],
    [/\/pages\/home\b|\/home\b|\/person\/[^/]+\/?(?:[?#]|$)/, 'home'],
  ],
  shut: [/health-record-(?:immunizations|allergies)|\/health-record\/(?:immunizations|allergies)/],
  titles: [],
};

export default product;

/** Addresses of this product; every other product's counter-examples. */
export const examples: readonly Example[] = [
  ['https://patientportal.myhealth.va.gov/pages/health_record/results/labs', 'test-result'],
  ['https://westlake.patientportal.us-1.healtheintent.com/pages/health_record/conditions', 'problem-list'],
  [
    'https://portal.myhealth-rec.example.org/pages/health_record/clinical_documents/open_notes?pagelet=https%3A%2F%2Fportal.example.org%2Fperson%2F4%2Fhealth-record%2Fopen-notes',
    'clinical-note',
  ],
  [
    'https://patientportal.myhealth.va.gov/pages/health_record/comprehensive_record/health_summaries',
    'visit-summary',
  ],
  [
    'https://patientportal.myhealth.va.gov/pages/health_record/app-views/cerner/reports/documents',
    'documents',
  ],
  ['https://patientportal.myhealth.va.gov/pages/health_record/health-record-immunizations', 'other'],
  ['https://barn.iqhealth.com/messaging/', 'message'],
  ['https://barn.iqhealth.com/appointments', 'scheduling'],
  ['https://barn.iqhealth.com/person/12/', 'home'],
  ['https://westlake.consumeridp.us-1.healtheintent.com/saml/login', 'login'],
];
