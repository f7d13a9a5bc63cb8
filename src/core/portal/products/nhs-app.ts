/** The NHS App in a browser. */
import type { Example, Product } from '../product.ts';
import { elements, hosts } from '../sign.ts';

/** Evidence: its published design system and hub pages; the source of the app itself is not public. */
const product: Product = {
  id: 'nhs-app',
  markers: [
    hosts(['www.nhsapp.service.nhs.uk']),
    elements([
      'body[class*="nhsapp-"], header[class*="nhsapp-"], nav[class*="nhsapp-"]',
      'body[class*="nhsuk-"], header[class*="nhsuk-"], nav[class*="nhsuk-"]',
    ]),
  ],
  needs: 1,
  paths: [
    [/\/login|\/auth|\/logout/, 'login'],
    [/\/(?:vaccin\w*|immunisations?|organ-donation)/, 'other'],
    [/(?:problems|conditions|diagnos[ei]s|medical-history)/, 'problem-list'],
    [/(?:test-results?|investigations|imaging)/, 'test-result'],
    [/(?:consultations?|events|encounters)/, 'clinical-note'],
    [/(?:documents?|letters?|referrals?)/, 'letter'],
    [/(?:gp-(?:health-|medical-)?record|health-record|medical-record)/, 'problem-list'],
    [/(?:messages?|messaging)/, 'message'],
    [/(?:appointments?)/, 'scheduling'],
    [/(?:medicines|prescriptions|nominated-pharmacy)/, 'medications'],
    [/(?:account|more|profiles)/, 'settings'],
    [/\/(?:patient\/?)?(?:[?#]|$)|your-health/, 'home'],
  ],
  shut: [/\/(?:vaccin\w*|immunisations?|organ-donation)/],
  titles: [],
};

export default product;

/** Addresses of this product; every other product's counter-examples. */
export const examples: readonly Example[] = [
  ['https://www.nhsapp.service.nhs.uk/patient/gp-medical-record', 'problem-list'],
  ['https://www.nhsapp.service.nhs.uk/patient/test-results', 'test-result'],
  ['https://www.nhsapp.service.nhs.uk/patient/messages', 'message'],
  ['https://www.nhsapp.service.nhs.uk/patient/appointments', 'scheduling'],
];
