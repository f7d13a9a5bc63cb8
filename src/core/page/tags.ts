/** What each HTML element means to a reader of text. */
import { attributeOf, classOf, nameOf } from './native.ts';
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
  /** In a table. */
  table: 128,
  /** Changed since it was read last. */
  stale: 256,
} as const;

/** How an element shapes the text inside it. */
export interface Tag {
  readonly bits: number;
  /** Starts and ends on a line of its own. */
  readonly block: boolean;
  /** Never text that a person reads: scripts, form values, drawings. */
  readonly skip: boolean;
  /** A link or button. */
  readonly control: boolean;
  /** Says that something is still to come. */
  readonly busy: boolean;
  /** Weight of a heading: 1 the strongest; 0 where it is none. */
  readonly heading: number;
  /** Headings inside it hold until its end, and no further. */
  readonly scope: boolean;
  /** Menus, banners and footers: read, but not counted as the page's own text. */
  readonly apart: boolean;
  readonly part: Part | null;
  readonly special: 'br' | 'details' | 'slot' | 'frame' | 'embed' | 'picture' | null;
  /** May carry a shadow root. */
  readonly host: boolean;
}

/** Every tag has every field, in one order: a walk that meets one shape is several times as quick as one that meets many. */
function tag(given: Partial<Tag>): Tag {
  return {
    bits: (given.bits ?? 0) | (given.part ? Bit.table : 0),
    block: given.block ?? false,
    skip: given.skip ?? false,
    control: given.control ?? false,
    busy: given.busy ?? false,
    heading: given.heading ?? 0,
    scope: given.scope ?? false,
    apart: given.apart ?? false,
    part: given.part ?? null,
    special: given.special ?? null,
    host: given.host ?? false,
  };
}

/** Weight of a `<dt>`, `<legend>`, `<caption>` or `<summary>` heading: below `<h6>`. */
export const nameLevel = 7;

const block = tag({ block: true });
const skip = tag({ skip: true });
const bold = tag({ bits: Bit.bold });
const inline = tag({ bits: 0 });
const control = tag({ control: true, bits: Bit.control });
const hosting = tag({ host: true });
const scoped = tag({ block: true, scope: true, host: true });
const apart = tag({ block: true, scope: true, apart: true, host: true, bits: Bit.apart });
const banner = tag({ block: true, apart: true, host: true, bits: Bit.apart });
const named = tag({ block: true, heading: nameLevel, bits: Bit.heading });
const heading = (level: number): Tag => tag({ block: true, heading: level, host: true, bits: Bit.heading });

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
    fieldset: tag({ block: true, scope: true }),
    dialog: tag({ block: true, scope: true }),
    dl: tag({ block: true, scope: true }),
    li: tag({ block: true, scope: true }),
    details: tag({ block: true, scope: true, special: 'details' }),
    nav: apart,
    header: banner,
    footer: apart,
    table: tag({ block: true, scope: true, part: 'table' }),
    thead: tag({ block: true, part: 'head' }),
    tr: tag({ block: true, scope: true, part: 'row' }),
    td: tag({ scope: true, part: 'cell' }),
    th: tag({ scope: true, part: 'header-cell', bits: Bit.bold }),
    b: bold,
    strong: bold,
    br: tag({ special: 'br' }),
    hr: block,
    pre: tag({ block: true, bits: Bit.pre }),
    slot: tag({ special: 'slot' }),
    iframe: tag({ special: 'frame' }),
    frame: tag({ special: 'frame' }),
    embed: tag({ special: 'embed' }),
    object: tag({ special: 'embed' }),
    img: tag({ special: 'picture' }),
    canvas: tag({ special: 'picture' }),
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
  tags.set(name, tag({ block: true, host: true }));
for (const name of ['head', 'title', 'script', 'style', 'template', 'noscript', 'link', 'meta', 'base']) {
  tags.set(name, skip);
}
for (const name of ['datalist', 'textarea', 'input', 'meter', 'progress', 'svg', 'math'])
  tags.set(name, skip);
tags.set('select', tag({ bits: Bit.mute }));
tags.set('va-loading-indicator', tag({ busy: true }));
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

const custom = tag({ host: true });

/** An element that shapes nothing. */
export const plainTag = tag({});

/** ARIA roles that say more than the element's name. */
const tableRole = tag({ block: true, scope: true, part: 'table', host: true });
const cellRole = tag({ scope: true, part: 'cell', host: true });
const roles: Readonly<Record<string, Tag>> = {
  table: tableRole,
  grid: tableRole,
  row: tag({ block: true, scope: true, part: 'row', host: true }),
  columnheader: tag({ scope: true, part: 'header-cell', host: true, bits: Bit.bold }),
  rowheader: tag({ scope: true, part: 'header-cell', host: true, bits: Bit.bold }),
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
  progressbar: tag({ block: true, busy: true, host: true }),
  heading: heading(2),
};

/** The meaning of an element by its name and role; unknown and custom elements are inline and may carry a shadow root. */
export function tagFor(element: Element, hasAttributes: boolean): Tag {
  const tag = tags.get(nameOf(element)) ?? custom;
  if (!hasAttributes || tag.skip) return tag;
  const name = attributeOf(element, 'role');
  if (name === null) return tag;
  const role = Object.hasOwn(roles, name) ? roles[name] : undefined;
  return role === undefined || (role.heading > 0 && tag.heading > 0) ? tag : role;
}

/** Never read: Epic's hidden identity line (name, birth date, record number), and what the person is writing. */
export function isPrivate(element: Element): boolean {
  const names = classOf(element);
  if (typeof names === 'string' && names.includes('printheader')) return true;
  const editable = attributeOf(element, 'contenteditable');
  return editable !== null && /^(?:true|plaintext-only)?$/i.test(editable);
}
