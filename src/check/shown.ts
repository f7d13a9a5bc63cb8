/** What a saved page shows, as far as its own markup says: in a file nothing is laid out. */

/** False for what the markup hides. */
export const isShown = (element: Element): boolean =>
  element.closest('[hidden], template, [style*="display:none" i], [style*="display: none" i]') === null;

function declared(element: Element, side: 'width' | 'height'): number {
  const styled = new RegExp(`(?:^|[;\\s])${side}:\\s*([\\d.]+)px`, 'i').exec(
    element.getAttribute('style') ?? '',
  );
  const attribute = /^\s*([\d.]+)(?:px)?\s*$/i.exec(element.getAttribute(side) ?? '');
  return Number.parseFloat(styled?.[1] ?? attribute?.[1] ?? '');
}

/** The area (CSS px²) that its markup gives an element; NaN where it does not say. */
export function areaOf(element: Element): number {
  const [width, height] = [declared(element, 'width'), declared(element, 'height')];
  // One that is a pixel wide shows nothing, however high.
  return width <= 1 || height <= 1 ? 0 : width * height;
}

/** Whether a document has any words, in its shadow roots or outside. */
export const hasWords = ({ body }: Document): boolean =>
  [body, ...elementsIn(body).flatMap(({ shadowRoot }) => shadowRoot ?? [])].some(({ textContent }) =>
    textContent?.trim(),
  );

/** Every element of a tree, those of shadow roots as well. */
export function elementsIn(root: ParentNode): readonly Element[] {
  return [...root.querySelectorAll('*')].flatMap((element) =>
    element.shadowRoot ? [element, ...elementsIn(element.shadowRoot)] : [element],
  );
}
