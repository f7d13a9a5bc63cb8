/** athenahealth's patient portal (athenaCommunicator). */
import type { Example, Product } from '../product.ts';
import { hosts } from '../sign.ts';

/**
 * Evidence: hosts and the names of the sections of the home page; no path, title or page after log-in was seen.
 * Other hosts of athenahealth are the clinic's own record and are not matched.
 */
const product: Product = {
  id: 'athenahealth',
  markers: [hosts(['.portal.athenahealth.com', 'myidentity.platform.athenahealth.com'])],
  needs: 1,
  paths: [
    [/\/login|\/oauth2|\/signin|\/authorize/, 'login'],
    [/^\/(?:\d+\/?)?(?:#\/?)?(?:home)?$/, 'home'],
  ],
  titles: [],
};

export default product;

/** Addresses of this product; every other product's counter-examples. */
export const examples: readonly Example[] = [
  ['https://4021.portal.athenahealth.com/', 'home'],
  ['https://4021-3.portal.athenahealth.com/#/health/test-results/5', 'test-result'],
  ['https://es.portal.athenahealth.com/4021/#/messages', 'message'],
  ['https://4021.portal.athenahealth.com/billing', 'billing'],
  ['https://myidentity.platform.athenahealth.com/oauth2/default/v1/authorize', 'login'],
];
