/** Which portal product a page belongs to, on what it carries and not on what it says of itself. */
import type { PortalId } from '../assessment.ts';
import type { Product } from './product.ts';
import { products } from './products/all.ts';
import anyPortal from './products/any-portal.ts';

function holds(product: Product, page: { readonly document: Document; readonly url: URL }): boolean {
  let missing = product.needs;
  let left = product.markers.length;
  for (const marker of product.markers) {
    if (marker(page)) missing -= 1;
    if (missing <= 0) return true;
    left -= 1;
    if (left < missing) return false;
  }
  return missing <= 0;
}

/** The first product whose markers hold; `any-portal` where none does. Says nothing of whether a site is genuine. */
export function recognisePortal(document: Document, url: string): PortalId {
  const at = URL.parse(url);
  const product = at === null ? undefined : products.find((one) => holds(one, { document, url: at }));
  return (product ?? anyPortal).id;
}

/** The product of an id. */
export function productOf(portal: PortalId): Product {
  return products.find((one) => one.id === portal) ?? anyPortal;
}
