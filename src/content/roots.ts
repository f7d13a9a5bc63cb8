/** Finds every tree of a page that a mutation observer has to be told of: shadow roots and same-origin frames. */

/** Roots in the order they are met; more than this many are left to the next walk. */
const most = 500;

function documentOf(frame: Element): Document | null {
  try {
    return (frame as HTMLIFrameElement).contentDocument;
  } catch {
    return null;
  }
}

/** Walks a document for its open roots, itself first. Yields every few thousand elements. */
export function* findRoots(document: Document): Generator<void, readonly (Document | ShadowRoot)[], void> {
  const roots: (Document | ShadowRoot)[] = [document];
  let seen = 0;
  for (let index = 0; index < roots.length && roots.length < most; index += 1) {
    const root = roots[index];
    if (root === undefined) break;
    const walker = (root.ownerDocument ?? (root as Document)).createTreeWalker(root, NodeFilter.SHOW_ELEMENT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const element = node as Element;
      if (element.shadowRoot) roots.push(element.shadowRoot);
      else if (element.localName === 'iframe' || element.localName === 'frame') {
        const inner = documentOf(element);
        if (inner !== null) roots.push(inner);
      }
      seen += 1;
      if (seen % 4000 === 0) yield;
    }
  }
  return roots;
}
