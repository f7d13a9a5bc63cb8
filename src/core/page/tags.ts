/** What each HTML element means to a reader of text. */
import type { Part } from './table.ts';

/** What holds for everything inside an element, as bits of one number. */
export const Bit = {
  /** In the layout, but not to be read: its painted text is passed over. */
  mute: 1,
  bold: 2,
  /** On a link or button. */
  control: 4,
  /** In a menu, banner or footer. */
  apart: 8,
  /** Line ends are its own. */
  pre: 16,
  heading: 32,
  /** In a document that is painted, not in a file. */
  layout: 64,
} as const;

/** How an element shapes the text inside it. */
export interface Tag {
  readonly bits: number;
  /** Starts and ends on a line of its own. */
  readonly block?: true;
  /** Never text that a person reads: scripts, form values, drawings. */
  readonly skip?: true;
  /** A link or button. */
  readonly control?: true;
  /** Says that something is still to come. */
  readonly busy?: true;
  /** Weight of a heading: 1 the strongest. */
  readonly heading?: number;
  /** Headings inside it hold until its end, and no further. */
  readonly scope?: true;
  /** Menus, banners and footers: read, but not counted as the page's own text. */
  readonly apart?: true;
  readonly part?: Part;
  readonly special?: 'br' | 'details' | 'slot' | 'frame' | 'embed' | 'picture';
  /** May carry a shadow root. */
  readonly host?: true;
}

/** Weight of a `<dt>`, `<legend>`, `<caption>` or `<summary>` heading: below `<h6>`. */
export const nameLevel = 7;

const block: Tag = { block: true, bits: 0 };
const skip: Tag = { skip: true, bits: 0 };
const bold: Tag = { bits: Bit.bold };
const inline: Tag = { bits: 0 };
const control: Tag = { control: true, bits: Bit.control };
const hosting: Tag = { host: true, bits: 0 };
const scoped: Tag = { block: true, scope: true, host: true, bits: 0 };
const apart: Tag = { block: true, scope: true, apart: true, host: true, bits: Bit.apart };
const banner: Tag = { block: true, apart: true, host: true, bits: Bit.apart };
const named: Tag = { block: true, heading: nameLevel, bits: Bit.heading };
const heading = (level: number): Tag => ({ block: true, heading: level, host: true, bits: Bit.heading });

const tags = new Map<string, Tag>(
  Object.entries({
    h1: heading(1),
    h2: heading(2),
    h3: heading(3),
    h4: heading(4),
    h5: heading(5),
    h6: heading(6),
    dt: named,
    legend: named,
    caption: named,
    summary: named,
    article: scoped,
    aside: scoped,
    section: scoped,
    fieldset: { block: true, scope: true, bits: 0 },
    dialog: { block: true, scope: true, bits: 0 },
    dl: { block: true, scope: true, bits: 0 },
    li: { block: true, scope: true, bits: 0 },
    details: { block: true, scope: true, special: 'details', bits: 0 },
    nav: apart,
    header: banner,
    footer: apart,
    table: { block: true, scope: true, part: 'table', bits: 0 },
    thead: { block: true, part: 'head', bits: 0 },
    tr: { block: true, scope: true, part: 'row', bits: 0 },
    td: { scope: true, part: 'cell', bits: 0 },
    th: { scope: true, part: 'header-cell', bits: Bit.bold },
    b: bold,
    strong: bold,
    br: { special: 'br', bits: 0 },
    hr: block,
    pre: { block: true, bits: Bit.pre },
    slot: { special: 'slot', bits: 0 },
    iframe: { special: 'frame', bits: 0 },
    frame: { special: 'frame', bits: 0 },
    embed: { special: 'embed', bits: 0 },
    object: { special: 'embed', bits: 0 },
    img: { special: 'picture', bits: 0 },
    canvas: { special: 'picture', bits: 0 },
    span: hosting,
    a: control,
    i: inline,
    em: inline,
    u: inline,
    small: inline,
    sub: inline,
    sup: inline,
    label: inline,
    button: control,
    time: inline,
    abbr: inline,
    mark: inline,
    font: inline,
  } satisfies Record<string, Tag>),
);
for (const name of ['address', 'center', 'dd', 'dir', 'figcaption', 'figure', 'form', 'frameset', 'hgroup']) {
  tags.set(name, block);
}
for (const name of ['menu', 'ol', 'optgroup', 'search', 'tbody', 'tfoot', 'ul']) tags.set(name, block);
for (const name of ['blockquote', 'body', 'div', 'main', 'p'])
  tags.set(name, { block: true, host: true, bits: 0 });
for (const name of ['head', 'title', 'script', 'style', 'template', 'noscript', 'link', 'meta', 'base']) {
  tags.set(name, skip);
}
for (const name of ['datalist', 'textarea', 'input', 'meter', 'progress', 'svg', 'math'])
  tags.set(name, skip);
tags.set('select', { bits: Bit.mute });
tags.set('va-loading-indicator', { busy: true, bits: 0 });
for (const name of [
  'audio',
  'video',
  'source',
  'track',
  'map',
  'area',
  'col',
  'colgroup',
  'noframes',
  'rp',
]) {
  tags.set(name, skip);
}

const custom: Tag = { host: true, bits: 0 };

/** ARIA roles that say more than the element's name. */
const tableRole: Tag = { block: true, scope: true, part: 'table', host: true, bits: 0 };
const cellRole: Tag = { scope: true, part: 'cell', host: true, bits: 0 };
const roles: Readonly<Record<string, Tag>> = {
  table: tableRole,
  grid: tableRole,
  row: { block: true, scope: true, part: 'row', host: true, bits: 0 },
  columnheader: { scope: true, part: 'header-cell', host: true, bits: Bit.bold },
  rowheader: { scope: true, part: 'header-cell', host: true, bits: Bit.bold },
  cell: cellRole,
  gridcell: cellRole,
  listitem: scoped,
  article: scoped,
  region: scoped,
  tabpanel: scoped,
  dialog: scoped,
  navigation: apart,
  banner,
  contentinfo: apart,
  menu: apart,
  menubar: apart,
  progressbar: { block: true, busy: true, host: true, bits: 0 },
  heading: heading(2),
};

/** The meaning of an element by its name and role; unknown and custom elements are inline and may carry a shadow root. */
export function tagFor(element: Element, hasAttributes: boolean): Tag {
  const tag = tags.get(element.localName) ?? custom;
  if (!hasAttributes || tag.skip) return tag;
  const name = element.getAttribute('role');
  if (name === null) return tag;
  const role = Object.hasOwn(roles, name) ? roles[name] : undefined;
  return role === undefined || (role.heading !== undefined && tag.heading !== undefined) ? tag : role;
}

/** Never read: Epic's hidden identity line (name, birth date, record number), and what the person is writing. */
export function isPrivate(element: Element): boolean {
  const names = element.className;
  if (typeof names === 'string' && names.includes('printheader')) return true;
  const editable = element.getAttribute('contenteditable');
  return editable !== null && /^(?:true|plaintext-only)?$/i.test(editable);
}
