/** Which kind of page this is, and whether its text may be searched at all. */
import type { PageKind, PortalId } from '../assessment.ts';
import { isShown } from '../page/native.ts';
import { itsOwn } from '../page/own.ts';
import type { Product } from './product.ts';
import anyPortal from './products/any-portal.ts';
import { productOf } from './recognise.ts';
import { addressOf, named } from './sign.ts';

/** `shut`: a page that states no diagnosis and whose text is not to be searched. */
export interface PageClass {
  readonly kind: PageKind;
  readonly gate: 'open' | 'shut';
}

const shutKinds: ReadonlySet<PageKind> = new Set(['login', 'billing', 'scheduling', 'settings']);
/** Kinds that say where a page stands but not yet what it is: its own words may say more. */
const vague: ReadonlySet<PageKind> = new Set(['test-result', 'documents', 'home', 'other']);

function first(rules: readonly (readonly [RegExp, PageKind])[], text: string): PageKind | null {
  return rules.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}

/** A painted password field. Its value is never touched. */
function asksForPassword(document: Document): boolean {
  for (const field of named(document, 'input')) {
    if (field.getAttribute('type')?.toLowerCase() !== 'password') continue;
    if (document.defaultView === null ? field.closest('[hidden]') === null : isShown(field)) return true;
  }
  return false;
}

/** What address and title say, or null. */
function kindByPlace(product: Product, url: URL | null, title: string): PageKind | null {
  const place = url === null ? '' : addressOf(url);
  return (
    first(product.paths, place) ??
    first(product.titles, title) ??
    (product.id === 'any-portal' ? null : (first(anyPortal.paths, place) ?? first(anyPortal.titles, title)))
  );
}

/**
 * The kind of a page by its path, then the end of its title, then (where the text was read) its own words.
 * Before the page is read it says whether reading may start; `wordsSay` then tells of its words, given what its place says.
 */
export function classifyPage(
  portal: PortalId,
  url: string,
  document: Document,
  wordsSay?: (place: PageKind) => PageKind | null,
): PageClass {
  const product = productOf(portal);
  const at = URL.parse(url);
  const place = at === null ? '' : addressOf(at);
  const kind = product.showing?.(document) ?? kindByPlace(product, at, itsOwn(document, 'title')) ?? 'other';
  if (kind !== 'settings' && asksForPassword(document)) return { kind: 'login', gate: 'shut' };
  const isShut =
    shutKinds.has(kind) ||
    [...(product.shut ?? []), ...(kind === 'other' ? (anyPortal.shut ?? []) : [])].some((rule) =>
      rule.test(place),
    );
  if (isShut) return { kind, gate: 'shut' };
  const words = vague.has(kind) ? wordsSay?.(kind) : null;
  return { kind: words ?? kind, gate: 'open' };
}
