/** C-CDA documents as the HL7 stylesheet and its many descendants render them in a portal's viewer. */
import type { PageKind } from '../../assessment.ts';
import { firstChildOf, nextSiblingOf, typeOf } from '../../page/native.ts';
import { find, itsOwn } from '../../page/own.ts';
import type { Example, Product } from '../product.ts';
import { elements } from '../sign.ts';

const comment = /generated via an XSLT transformation from a CDA/i;

/** A comment of the stylesheet, before or at the start of the document's element or body. */
function hasComment(document: Document): boolean {
  for (const parent of [
    document,
    itsOwn(document, 'documentElement'),
    itsOwn(document, 'head'),
    itsOwn(document, 'body'),
  ]) {
    for (
      let node = parent ? firstChildOf(parent) : null, left = 20;
      node !== null && left > 0;
      node = nextSiblingOf(node)
    ) {
      if (typeOf(node) === 8 && comment.test(node.nodeValue ?? '')) return true;
      left -= 1;
    }
  }
  return false;
}

const kinds: readonly (readonly [RegExp, PageKind])[] = [
  [/imaging|radiology/i, 'imaging-report'],
  [/patholog/i, 'pathology-report'],
  [
    /(?:progress|consult\w*|operative|procedure|history and physical|h&p).*\bnote\b|\bnote\b/i,
    'clinical-note',
  ],
  [/referral/i, 'letter'],
];

/** Evidence: 56 documents of 52 record systems, rendered by the stylesheet that HL7 publishes. */
const product: Product = {
  id: 'ccda',
  markers: [
    ({ document }) => hasComment(document),
    elements(['#documentheader', '#documentbody']),
    elements([
      '.header_table, .narr_table, .narr_th, .td_label',
      'h1.title, .h1center, .cda-render, td.td_label',
    ]),
    ({ url }) => /\/ccdaservice\/ccda_gateway\.php$/i.test(url.pathname) && /action=view/i.test(url.search),
  ],
  needs: 2,
  paths: [],
  titles: [],
  showing(document) {
    const title = find(document, 'h1.title, h1, h2')?.textContent ?? itsOwn(document, 'title');
    return kinds.find(([pattern]) => pattern.test(title))?.[1] ?? 'visit-summary';
  },
};

export default product;

/** Addresses of this product; every other product's counter-examples. */
export const examples: readonly Example[] = [];
