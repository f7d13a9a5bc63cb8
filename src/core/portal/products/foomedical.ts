/** Foo Medical, Medplum's open patient portal. */
import { itsOwn } from '../../page/own.ts';
import type { Example, Product } from '../product.ts';
import { both, elements } from '../sign.ts';

/** Evidence: routes and pages rendered from its source. The title is the same on every page. */
const product: Product = {
  id: 'foomedical',
  markers: [
    both(
      ({ document }) => itsOwn(document, 'title') === 'Foo Medical',
      elements(['#root', '[class*="mantine-"]']),
    ),
    ({ url }) => url.protocol === 'https:' && url.hostname === 'foomedical.com',
  ],
  needs: 1,
  paths: [
    [/^\/(?:signin|register|oauth)\b/, 'login'],
    [/^\/account\/membership-and-billing/, 'billing'],
    [/^\/account\b/, 'settings'],
    [/^\/get-care\b/, 'scheduling'],
    [/^\/health-record\/(?:vaccines|vitals|questionnaire-responses)\b/, 'other'],
    [/^\/health-record\/medications\b/, 'medications'],
    [/^\/health-record\/lab-results\b|^\/observation\b|^\/diagnosticreport\b/, 'test-result'],
    [/^\/health-record\/conditions\b|^\/condition\b/, 'problem-list'],
    [/^\/(?:communication|messages)\b/, 'message'],
    [/^\/care-plan\b/, 'documents'],
    [/^\/(?:[?#]|$)|^\/home\b/, 'home'],
  ],
  shut: [/^\/health-record\/(?:vaccines|vitals|questionnaire-responses)\b/],
  titles: [],
};

export default product;

/** Addresses of this product; every other product's counter-examples. */
export const examples: readonly Example[] = [
  ['https://foomedical.com/health-record/lab-results/77', 'test-result'],
  ['https://foomedical.com/Observation/12', 'test-result'],
  ['https://foomedical.com/Communication/5', 'message'],
  ['https://foomedical.com/health-record/vaccines', 'other'],
  ['https://foomedical.com/account/membership-and-billing', 'billing'],
  ['https://foomedical.com/get-care', 'scheduling'],
  ['https://foomedical.com/', 'home'],
];
