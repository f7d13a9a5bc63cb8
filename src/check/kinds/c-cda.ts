import { blank, type Kind, largestMarkup, put, textOf } from '../kind.ts';
import { hasEntities, parseXml } from '../policy.ts';

/** What a narrative may hold, as HTML has it; all else is a run of words. Source: HL7 CDA R2, section 4.3.5. */
const names: Readonly<Record<string, string>> = {
  paragraph: 'p',
  list: 'ul',
  item: 'li',
  caption: 'caption',
  table: 'table',
  thead: 'thead',
  tbody: 'tbody',
  tfoot: 'tfoot',
  tr: 'tr',
  th: 'th',
  td: 'td',
  br: 'br',
};

const childrenOf = (element: Element, name: string) =>
  [...element.children].filter(({ localName }) => localName === name);

/** Copies a narrative, node by node: nothing of the file's own markup gets in. */
function copy(from: Node, to: Element): void {
  for (const node of from.childNodes) {
    if (node.nodeType === Node.TEXT_NODE || node.nodeType === Node.CDATA_SECTION_NODE) {
      to.append(node.textContent ?? '');
    } else if (node instanceof Element) {
      const isCaption = node.localName === 'caption' && to.localName !== 'table';
      const into = to.ownerDocument.createElement(isCaption ? 'p' : (names[node.localName] ?? 'span'));
      for (const span of ['rowspan', 'colspan']) {
        const value = node.getAttribute(span);
        if (value !== null) into.setAttribute(span, value);
      }
      to.append(into);
      copy(node, into);
    }
  }
}

function writeSection(section: Element, to: Element, level: number): void {
  const [title] = childrenOf(section, 'title');
  const [text] = childrenOf(section, 'text');
  if (title?.textContent) put(to, `h${Math.min(level, 6)}`, title.textContent);
  if (text) copy(text, put(to, 'div', ''));
  for (const component of childrenOf(section, 'component'))
    for (const inner of childrenOf(component, 'section')) writeSection(inner, to, level + 1);
}

/** C-CDA, the summary that portals give: what its author signed is the narrative of each section. */
export const cCda: Kind = {
  largest: largestMarkup,
  fits: (head) => /<(?:\w+:)?ClinicalDocument[\s>]/.test(head),
  async open(bytes) {
    const text = textOf(bytes);
    if (hasEntities(text)) return 'entities';
    const xml = parseXml(text);
    const root = xml?.documentElement;
    if (root?.localName !== 'ClinicalDocument') return 'damaged';
    const page = blank(childrenOf(root, 'title')[0]?.textContent ?? '');
    for (const component of childrenOf(root, 'component'))
      for (const body of childrenOf(component, 'structuredBody'))
        for (const part of childrenOf(body, 'component'))
          for (const section of childrenOf(part, 'section')) writeSection(section, page.body, 2);
    return page.body.textContent?.trim() ? { document: page } : 'empty';
  },
};
