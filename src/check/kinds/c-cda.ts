import { bytesIn } from '../../core/base64.ts';
import { blank, type Kind, largestMarkup, type Missed, type OpenInside, put, textOf } from '../kind.ts';
import { one, openedWith, putInside } from '../missed.ts';
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

/** Writes a section; says how many of it are in codes alone, and how many pictures its words show. */
function writeSection(section: Element, to: Element, level: number): readonly Missed[] {
  const [title] = childrenOf(section, 'title');
  const [text] = childrenOf(section, 'text');
  if (title?.textContent) put(to, `h${Math.min(level, 6)}`, title.textContent);
  if (text) copy(text, put(to, 'div', ''));
  const isCoded = !text?.textContent?.trim() && childrenOf(section, 'entry').length > 0;
  return [
    ...(isCoded ? one('entries') : []),
    { what: 'drawn', count: text?.getElementsByTagNameNS('*', 'renderMultiMedia').length ?? 0 },
    ...childrenOf(section, 'component').flatMap((component) =>
      childrenOf(component, 'section').flatMap((inner) => writeSection(inner, to, level + 1)),
    ),
  ];
}

/** A body that is a file of another kind, in base64 or in plain words; a link to one is not followed. */
async function writeFile(body: Element, to: Element, inside: OpenInside): Promise<readonly Missed[]> {
  const [text] = childrenOf(body, 'text');
  const words = text?.textContent?.trim() ?? '';
  if (words === '' || text?.hasAttribute('compression')) return one('attached');
  const isPacked = text?.getAttribute('representation') === 'B64';
  return putInside(to, '', isPacked ? bytesIn(words) : new TextEncoder().encode(words), inside);
}

/** C-CDA, the summary that portals give: what its author signed is the narrative of each section, or one file in its stead. */
export const cCda: Kind = {
  largest: largestMarkup,
  fits: (head) => /<(?:\w+:)?ClinicalDocument[\s>]/.test(head),
  async open(bytes, _, inside) {
    const text = textOf(bytes);
    if (hasEntities(text)) return 'entities';
    const xml = parseXml(text);
    const root = xml?.documentElement;
    if (root?.localName !== 'ClinicalDocument') return 'damaged';
    const page = blank(childrenOf(root, 'title')[0]?.textContent ?? '');
    const missed: Missed[] = [];
    for (const component of childrenOf(root, 'component')) {
      for (const body of childrenOf(component, 'structuredBody'))
        for (const part of childrenOf(body, 'component'))
          for (const section of childrenOf(part, 'section'))
            missed.push(...writeSection(section, page.body, 2));
      for (const body of childrenOf(component, 'nonXMLBody'))
        missed.push(...(await writeFile(body, page.body, inside)));
    }
    return openedWith(page, missed);
  },
};
