/** MEDITECH's patient portal, and HCA's MyHealthONE, which stands before it. */
import type { Example, Product } from '../product.ts';
import { address, both, hosts } from '../sign.ts';

/** Evidence: addresses alone. The pair `.mthr` and `hcis=` or `application=PHM` is the same on every host. */
const product: Product = {
  id: 'meditech',
  markers: [
    both(address(/\.mthr(?:[?#]|$)/), address(/[?&](?:hcis=|application=phm\b)/)),
    address(/\/phm-[a-z]+\.[a-z.]+\.mthr/),
    hosts(['myhealthone.com', 'www.myhealthone.com', 'myhealthone.net', 'www.myhealthone.net']),
  ],
  needs: 1,
  paths: [
    [/#\/login|\/login\b|logon/, 'login'],
    [/(?:patholog|cytolog)/, 'pathology-report'],
    [/(?:imaging|radiolog|diagnosticreport)/, 'imaging-report'],
    [/(?:problem|condition|allergiesandconditions|healthsummary)/, 'problem-list'],
    [/(?:lab|result)/, 'test-result'],
    [/(?:visit|discharge)/, 'visit-summary'],
    [/letter/, 'letter'],
    [/(?:message)/, 'message'],
    [/(?:billing|payment|bill\b)/, 'billing'],
    [/(?:appointment|scheduling)/, 'scheduling'],
    [/(?:medication)/, 'medications'],
    [/(?:immunization|vaccin|vital)/, 'other'],
    [/(?:profile|preference|account)/, 'settings'],
    [/homepage|\/home\b/, 'home'],
  ],
  shut: [/(?:immunization|vaccin|vital)/],
  titles: [],
};

export default product;

/** Addresses of this product; every other product's counter-examples. */
export const examples: readonly Example[] = [
  [
    'https://portal.rivercounty.example.org/Phm-PhmPage.HomePage.WR.mthr?hcis=RVR.LIVEF&application=PHM',
    'home',
  ],
  ['https://www.myhealthone.net/mh1/public/mh1/Login/#/login-form', 'login'],
  ['https://myhealthone.com/mh1/home', 'home'],
];
