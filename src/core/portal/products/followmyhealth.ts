/** FollowMyHealth (Veradigm, once Allscripts). */
import type { Example, Product } from '../product.ts';
import { hosts } from '../sign.ts';

/** Evidence: hosts, the log-in address and the words of the menu; names of routes after log-in were not seen. */
const product: Product = {
  id: 'followmyhealth',
  markers: [hosts(['followmyhealth.com', '.followmyhealth.com'])],
  needs: 1,
  paths: [
    [/^\/login\b|\/signin\b/, 'login'],
    [/^\/(?:patientaccess\/?)?(?:#\/?(?:default|home)?)?$/, 'home'],
  ],
  titles: [],
};

export default product;

/** Addresses of this product; every other product's counter-examples. */
export const examples: readonly Example[] = [
  [
    'https://www.followmyhealth.com/Login/Home/Index?authproviders=0&returnArea=PatientAccess#/default',
    'login',
  ],
  ['https://riverfamily.followmyhealth.com/', 'home'],
  ['https://www.followmyhealth.com/PatientAccess#/health/conditions', 'problem-list'],
  ['https://www.followmyhealth.com/PatientAccess#/results/12', 'test-result'],
  ['https://www.followmyhealth.com/PatientAccess#/appointments', 'scheduling'],
];
