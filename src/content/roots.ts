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

/** Walks documents, or what was added to them, for open roots, themselves first. Yields every few thousand elements. */
export function* findRoots(
  starts: Iterable<Node>,
): Generator<void, readonly (Document | ShadowRoot)[], void> {
  const roots: Node[] = [...starts];
  let seen = 0;
  for (let index = 0; index < roots.length && roots.length < most; index += 1) {
    const root = roots[index];
    if (root === undefined) break;
    const walker = (root.ownerDocument ?? (root as Document)).createTreeWalker(root, NodeFilter.SHOW_ELEMENT);
    for (let node: Node | null = root; node !== null; node = walker.nextNode()) {
      const { shadowRoot, localName } = node as Element;
      if (shadowRoot) roots.push(shadowRoot);
      else if (localName === 'iframe' || localName === 'frame') {
        const inner = documentOf(node as Element);
        if (inner !== null) roots.push(inner);
      }
      seen += 1;
      if (seen % 4000 === 0) yield;
    }
  }
  return roots.filter((root) => root.nodeType > 8) as (Document | ShadowRoot)[];
}
