/** The shape of a portal product: how its pages are told from every other product's. */
import type { PageKind, PortalId } from '../assessment.ts';

/** One independent sign of a product: a structural trait of the document, or a host or path of the URL. */
export type Marker = (page: { readonly document: Document; readonly url: URL }) => boolean;

/** An address and the kind of page it leads to. */
export type Example = readonly [url: string, kind: PageKind];

/**
 * One file in `products/`, which also exports its `examples`: each is a counter-example of every other product.
 * They stand beside the product and not in it, so that the content script does not carry them.
 */
export interface Product {
  readonly id: PortalId;
  readonly markers: readonly Marker[];
  /** How many markers must hold at once. */
  readonly needs: number;
  /** First match wins: page kinds by path (lower case, with search and hash), before title and words are looked at. */
  readonly paths: readonly (readonly [RegExp, PageKind])[];
  /** Ends of `document.title`. */
  readonly titles: readonly (readonly [RegExp, PageKind])[];
  /** Pages that are never searched although their kind could be: vaccines, vitals, questionnaires. */
  readonly shut?: readonly RegExp[];
  /** What is open on a page whose address does not change with it; null where that cannot be told. */
  readonly showing?: (document: Document) => PageKind | null;
}

/**
 * The portal's own words for whose chart is on screen, where it is another person's; else null. `painted`: the beginning
 * of what was read. It stands beside the product as its `examples` do.
 */
export type TheirChart = (document: Document, painted?: string) => string | null;
