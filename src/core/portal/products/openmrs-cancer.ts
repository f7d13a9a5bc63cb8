/** The Personal Cancer Toolkit of OpenMRS. */
import type { Example, Product } from '../product.ts';
import { address, elements } from '../sign.ts';

/** Evidence: the module's pages and fragments. Its tabs change only the hash. */
const product: Product = {
  id: 'openmrs-cancer',
  markers: [
    address(/\/patientportaltoolkit\//),
    elements(['span[id$="cancerType"]']),
    elements(['span[id$="cancerStage"]']),
    elements(['#patientPortalNavHome']),
    elements(['#treatments', '#sideEffects', '#followUpCare'], 2),
  ],
  needs: 2,
  paths: [
    [/\/login\.(?:htm|page)|\/logout/, 'login'],
    [/\/messages?\.page/, 'message'],
    [/\/appointments?\.page/, 'scheduling'],
    [/\/(?:profile|preferences|connections)[a-z]*\.page/, 'settings'],
    [/#(?:treatments|followupcare)|\/home\.page(?:[?#]|$)/, 'visit-summary'],
    [/#sideeffects/, 'other'],
  ],
  titles: [],
};

export default product;

/** Addresses of this product; every other product's counter-examples. */
export const examples: readonly Example[] = [
  ['https://emr.example.org/openmrs/patientportaltoolkit/home.page', 'visit-summary'],
  ['https://emr.example.org/openmrs/patientportaltoolkit/home.page#followUpCare', 'visit-summary'],
  ['https://emr.example.org/openmrs/patientportaltoolkit/messages.page', 'message'],
];
