/** What a person sees on a page, told by the browser's own layout and by nothing of the core. */

/** The words painted, in reading order, in the page's shadow roots and same-origin frames too. */
export interface Visible {
  readonly painted: string;
  /** The same without the painted twins that are hidden from screen readers. */
  readonly spoken: string;
}

/** Runs within the page: it must stand alone. */
export function visibleHere(): Visible {
  const offScreen = (element: Element) => {
    const style = element.ownerDocument.defaultView?.getComputedStyle(element);
    if (style?.position !== 'absolute' && style?.position !== 'fixed') return false;
    const box = element.getBoundingClientRect();
    return box.right <= 0 || box.bottom <= 0 || (box.width <= 1 && box.height <= 1);
  };
  const read = (node: Node, twins: boolean, out: string[]): void => {
    if (node.nodeType === Node.TEXT_NODE) {
      out.push(node.nodeValue ?? '');
      return;
    }
    if (node.nodeType !== Node.ELEMENT_NODE) return;
    const element = node as HTMLElement;
    const display = element.ownerDocument.defaultView?.getComputedStyle(element).display;
    if (display !== 'contents') {
      if (!element.checkVisibility({ visibilityProperty: true }) || offScreen(element)) return;
    }
    if (!twins && element.getAttribute('aria-hidden') === 'true') return;
    if (element.localName === 'iframe') {
      const inner = (element as HTMLIFrameElement).contentDocument;
      if (inner?.body) read(inner.body, twins, out);
      return;
    }
    const assigned = element.localName === 'slot' ? (element as HTMLSlotElement).assignedNodes() : [];
    const children = assigned.length > 0 ? assigned : (element.shadowRoot ?? element).childNodes;
    for (const child of children) read(child, twins, out);
    out.push(' ');
  };
  const words = (twins: boolean) => {
    const out: string[] = [];
    if (document.body) read(document.body, twins, out);
    return out.join('');
  };
  return { painted: words(true), spoken: words(false) };
}
