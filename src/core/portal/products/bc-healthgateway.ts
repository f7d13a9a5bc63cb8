/** Health Gateway of British Columbia. */
import { itsOwn } from '../../page/own.ts';
import type { Example, Product, TheirChart } from '../product.ts';
import { both, elements, hosts } from '../sign.ts';

/** Evidence: source and fixtures of the public repository. Reports are PDF downloads: their text is not in the page. */
const product: Product = {
  id: 'bc-healthgateway',
  markers: [
    hosts(['www.healthgateway.gov.bc.ca', 'healthgateway.gov.bc.ca']),
    both(
      elements(['#app-root']),
      elements(
        [
          '[data-testid="timelineCard"], [data-testid="entryCardDetailsTitle"]',
          '[data-testid="labresultTitle"], [data-testid="clinicaldocumentTitle"], [data-testid="diagnosticimagingTitle"], [data-testid="bccancerscreeningTitle"]',
          '[data-testid="laboratoryResultTable"], [data-testid="laboratory-report-download-btn"]',
          '[data-testid="clinical-document-discipline"], [data-testid="diagnostic-imaging-procedure-description"]',
          '[data-testid="sidenavDiv"], [data-testid="headerDropdownBtn"]',
        ],
        2,
      ),
    ),
  ],
  needs: 1,
  paths: [
    [/^\/(?:login|logout|registration|logincallback)\b/, 'login'],
    [/^\/profile\b|^\/dependents\/?(?:[?#]|$)/, 'settings'],
    [/^\/(?:timeline|dependents\/[^/]+\/timeline|reports|export)\b/, 'documents'],
    [/^\/(?:covid-19|vaccine\w*|services)\b/, 'other'],
    [/^\/home\b/, 'home'],
  ],
  shut: [/^\/(?:covid-19|vaccine\w*|services)\b/],
  titles: [],
};

export default product;

/** Names nobody; the address counts the person's dependents. */
export const theirChart: TheirChart = (document) =>
  /\/dependents\/[^/]+\/timeline/i.exec(itsOwn(document, 'URL'))?.[0] ?? null;

/** Addresses of this product; every other product's counter-examples. */
export const examples: readonly Example[] = [
  ['https://www.healthgateway.gov.bc.ca/timeline', 'documents'],
  ['https://www.healthgateway.gov.bc.ca/dependents/3/timeline', 'documents'],
  ['https://www.healthgateway.gov.bc.ca/reports', 'documents'],
  ['https://www.healthgateway.gov.bc.ca/profile', 'settings'],
  ['https://www.healthgateway.gov.bc.ca/services', 'other'],
  ['https://www.healthgateway.gov.bc.ca/home', 'home'],
];
