/** My HealtheVet on VA.gov: medical records, messages, medicines. */
import type { Example, Product } from '../product.ts';
import { address, both, elements, hosts } from '../sign.ts';

/** Evidence: routes, titles and components of the public vets-website source. Titles of detail pages name the diagnosis. */
const product: Product = {
  id: 'va-mhv',
  markers: [
    both(hosts(['www.va.gov', 'staging.va.gov']), address(/^\/my-health(?:[/?#]|$)/)),
    both(
      address(/\/my-health\/medical-records/),
      elements(
        ['[data-testid="record-list-item"]', 'va-card, va-alert, va-link, va-button, va-breadcrumbs'],
        1,
      ),
    ),
    elements(
      [
        '[data-testid="condition-provider"], [data-testid="condition-location"], .condition-details',
        '[data-testid="pathology-name"], [data-testid="pathology-sample-tested"], [data-testid="pathology-report"]',
        '[data-testid="radiology-record-name"], [data-testid="radiology-reason"]',
        '[data-testid="progress-note-name"], [data-testid="note-record"], [data-testid="note-record-written-by"]',
        '[data-testid="lab-name"], [data-testid="chem-hem-category"]',
        'va-card, va-alert, va-loading-indicator, va-link, va-button, va-breadcrumbs',
      ],
      2,
    ),
  ],
  needs: 1,
  paths: [
    [/\/conditions\b/, 'problem-list'],
    [/\/labs-and-tests\/[^/?#]+\/images|\/imaging-results/, 'imaging-report'],
    [/\/labs-and-tests\b/, 'test-result'],
    [/\/summaries-and-notes\b/, 'clinical-note'],
    [/\/medical-records\/(?:vaccines|allergies|vitals|[a-z-]+-history)\b/, 'other'],
    [/\/medical-records\/settings\b/, 'settings'],
    [/\/medical-records\/(?:download|download-all)\b/, 'documents'],
    [/\/my-health\/(?:secure-messages|messages)\b/, 'message'],
    [/\/my-health\/medications\b/, 'medications'],
    [/\/my-health\/appointments\b/, 'scheduling'],
    [/\/my-health(?:\/medical-records)?\/?(?:[?#]|$)/, 'home'],
  ],
  shut: [/\/medical-records\/(?:vaccines|allergies|vitals|[a-z-]+-history)\b(?!-)/],
  titles: [
    [/\bhealth conditions - medical records \| veterans affairs$/i, 'problem-list'],
    [/\blab and test results - medical records \| veterans affairs$/i, 'test-result'],
    [/\bcare summaries and notes - medical records \| veterans affairs$/i, 'clinical-note'],
    [/\b(?:vaccines|allergies and reactions|vitals) - medical records \| veterans affairs$/i, 'settings'],
    [/\bmessages \| veterans affairs$/i, 'message'],
  ],
};

export default product;

/** Addresses of this product; every other product's counter-examples. */
export const examples: readonly Example[] = [
  ['https://www.va.gov/my-health/medical-records/conditions', 'problem-list'],
  ['https://www.va.gov/my-health/medical-records/conditions/8e21', 'problem-list'],
  ['https://www.va.gov/my-health/medical-records/labs-and-tests/3a9c', 'test-result'],
  ['https://www.va.gov/my-health/medical-records/labs-and-tests/3a9c/images', 'imaging-report'],
  ['https://www.va.gov/my-health/medical-records/summaries-and-notes/77', 'clinical-note'],
  ['https://www.va.gov/my-health/medical-records/vaccines', 'other'],
  ['https://www.va.gov/my-health/medical-records/vitals', 'other'],
  ['https://www.va.gov/my-health/medical-records/settings', 'settings'],
  ['https://www.va.gov/my-health/medical-records/download/date-range', 'documents'],
  ['https://www.va.gov/my-health/appointments', 'scheduling'],
  ['https://www.va.gov/my-health/', 'home'],
];
