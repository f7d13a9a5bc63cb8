/** The few ways in which a product shows itself: elements, hosts, text of an inline script. */
import type { Marker } from './product.ts';

/** Holds where at least `least` of the selectors find something. */
export function elements(selectors: readonly string[], least = selectors.length): Marker {
  return ({ document }) => {
    let found = 0;
    let left = selectors.length;
    for (const selector of selectors) {
      if (document.querySelector(selector) !== null) found += 1;
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
    const scripts = document.querySelectorAll('script:not([src])');
    const last = Math.min(scripts.length, 60);
    for (let index = 0; index < last; index += 1) {
      const text = scripts[index]?.textContent ?? '';
      if (text.length < 2_000_000 && pattern.test(text)) return true;
    }
    return false;
  };
}
