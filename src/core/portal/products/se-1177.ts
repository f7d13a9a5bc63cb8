/** Journalen on 1177.se, Sweden's health record on the web. */
import type { PageKind } from '../../assessment.ts';
import { find } from '../../page/own.ts';
import type { Example, Product } from '../product.ts';
import { elements, hosts } from '../sign.ts';

const categories: readonly (readonly [RegExp, PageKind])[] = [
  [/diagnos/i, 'problem-list'],
  [/anteckning/i, 'clinical-note'],
  [/provsvar/i, 'test-result'],
  [/läkemedel/i, 'medications'],
  [/vaccination/i, 'other'],
  [/remiss|intyg/i, 'documents'],
  [/vårdkontakt/i, 'visit-summary'],
];

/** Evidence: class names that an open extension reads. Its text is Swedish, which we cannot read. */
const product: Product = {
  id: 'se-1177',
  markers: [
    hosts(['journalen.1177.se']),
    elements(
      [
        '#timeline-view',
        '.nc-journal-title',
        '.nc-category',
        '.nu-list-nav-icon--journal-overview',
        '.ic-avatar-box__name',
      ],
      2,
    ),
  ],
  needs: 1,
  paths: [
    [/\/login|\/loggain|\/logga-in|\/loggaut/, 'login'],
    [/diagnos/, 'problem-list'],
    [/anteckning/, 'clinical-note'],
    [/provsvar/, 'test-result'],
    [/lakemedel|l%c3%a4kemedel/, 'medications'],
    [/vaccination/, 'other'],
    [/remiss|intyg/, 'documents'],
    [/vardkontakt|v%c3%a5rdkontakt/, 'visit-summary'],
  ],
  shut: [/vaccination/],
  titles: [],
  showing(document) {
    const title = find(document, '.nc-category, .nc-journal-title, h1')?.textContent ?? '';
    return categories.find(([pattern]) => pattern.test(title))?.[1] ?? null;
  },
};

export default product;

/** Addresses of this product; every other product's counter-examples. */
export const examples: readonly Example[] = [
  ['https://journalen.1177.se/Diagnoser', 'problem-list'],
  ['https://journalen.1177.se/Anteckningar', 'clinical-note'],
  ['https://journalen.1177.se/Provsvar', 'test-result'],
];
