/** The few ways in which a product shows itself: elements, hosts, text of an inline script. */
import { find } from '../page/own.ts';
import type { Marker } from './product.ts';

/** Taken from the prototype: a form or picture of that name on the page would hide the document's own. */
const own = globalThis.Document?.prototype;

/**
 * True where one of the selectors, a comma and a space between, finds something. Each is asked by itself: what no element
 * has, the browser knows at once, but a list of selectors is tried on every element.
 */
export const has = (document: Document, selectors: string): boolean =>
  selectors.split(', ').some((one) => find(document, one) !== null);

/** The elements of a name, in order; the first `most`. */
export function named(document: Document, name: string, most = 20_000): readonly Element[] {
  if (!own) return [];
  const list = own.getElementsByTagName.call(document, name);
  return Array.prototype.slice.call(list, 0, most);
}

/** Holds where at least `least` of the selectors find something. */
export function elements(selectors: readonly string[], least = selectors.length): Marker {
  return ({ document }) => {
    let found = 0;
    let left = selectors.length;
    for (const selector of selectors) {
      if (has(document, selector)) found += 1;
      if (found >= least) return true;
      left -= 1;
      if (found + left < least) return false;
    }
    return false;
  };
}

/** Holds on these hosts of the product's maker, and on names below those that start with a dot; https alone. */
export function hosts(names: readonly string[]): Marker {
  return ({ url }) =>
    url.protocol === 'https:' &&
    names.some((name) => (name.startsWith('.') ? url.hostname.endsWith(name) : url.hostname === name));
}

/** Holds where path, search and hash, in lower case, fit. */
export function address(pattern: RegExp): Marker {
  return ({ url }) => pattern.test(addressOf(url));
}

/** What page rules look at: path, search and hash in lower case. */
export function addressOf(url: URL): string {
  return `${url.pathname}${url.search}${url.hash}`.toLowerCase();
}

/** Holds where both do. */
export function both(one: Marker, other: Marker): Marker {
  return (page) => one(page) && other(page);
}

/** Holds where an inline script says so; scripts are looked at for their maker's name alone. */
export function script(pattern: RegExp): Marker {
  return ({ document }) => {
    const scripts = named(document, 'script').filter((one) => !one.hasAttribute('src'));
    return scripts.slice(0, 60).some((one) => {
      const text = one.textContent ?? '';
      return text.length < 2_000_000 && pattern.test(text);
    });
  };
}
