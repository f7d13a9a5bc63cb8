/** What each HTML element means to a reader of text. */

/** How an element shapes the text inside it. */
export interface Tag {
  /** Starts and ends on a line of its own. */
  readonly block?: true;
  /** Never text that a person reads: scripts, form values, drawings. */
  readonly skip?: true;
  /** Painted, but not to be read: what a form offers to choose. */
  readonly mute?: true;
  /** A link or button. */
  readonly control?: true;
  /** Says that something is still to come. */
  readonly busy?: true;
  /** Weight of a heading: 1 the strongest. */
  readonly heading?: number;
  /** Headings inside it hold until its end, and no further. */
  readonly scope?: true;
  readonly bold?: true;
  /** Menus, banners and footers: read, but not counted as the page's own text. */
  readonly apart?: true;
  readonly part?: 'table' | 'row' | 'head' | 'cell' | 'header-cell';
  readonly special?: 'br' | 'details' | 'slot' | 'frame' | 'embed' | 'picture' | 'pre';
  /** May carry a shadow root. */
  readonly host?: true;
}

/** Weight of a `<dt>`, `<legend>`, `<caption>` or `<summary>` heading: below `<h6>`. */
export const nameLevel = 7;

const block: Tag = { block: true };
const skip: Tag = { skip: true };
const bold: Tag = { bold: true };
const inline: Tag = {};
const control: Tag = { control: true };
const hosting: Tag = { host: true };
const scoped: Tag = { block: true, scope: true, host: true };
const apart: Tag = { block: true, scope: true, apart: true, host: true };
const named: Tag = { block: true, heading: nameLevel };
const heading = (level: number): Tag => ({ block: true, heading: level, host: true });

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
    fieldset: { block: true, scope: true },
    dialog: { block: true, scope: true },
    dl: { block: true, scope: true },
    li: { block: true, scope: true },
    details: { block: true, scope: true, special: 'details' },
    nav: apart,
    header: { block: true, apart: true, host: true },
    footer: apart,
    table: { block: true, scope: true, part: 'table' },
    thead: { block: true, part: 'head' },
    tr: { block: true, scope: true, part: 'row' },
    td: { scope: true, part: 'cell' },
    th: { scope: true, part: 'header-cell' },
    b: bold,
    strong: bold,
    br: { special: 'br' },
    hr: block,
    pre: { block: true, special: 'pre' },
    slot: { special: 'slot' },
    iframe: { special: 'frame' },
    frame: { special: 'frame' },
    embed: { special: 'embed' },
    object: { special: 'embed' },
    img: { special: 'picture' },
    canvas: { special: 'picture' },
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
for (const name of ['blockquote', 'body', 'div', 'main', 'p']) tags.set(name, { block: true, host: true });
for (const name of ['head', 'title', 'script', 'style', 'template', 'noscript', 'link', 'meta', 'base']) {
  tags.set(name, skip);
}
for (const name of ['datalist', 'textarea', 'input', 'meter', 'progress', 'svg', 'math'])
  tags.set(name, skip);
tags.set('select', { mute: true });
tags.set('va-loading-indicator', { busy: true });
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

const custom: Tag = { host: true };

/** ARIA roles that say more than the element's name. */
const tableRole: Tag = { block: true, scope: true, part: 'table', host: true };
const cellRole: Tag = { scope: true, part: 'cell', host: true };
const roles: Readonly<Record<string, Tag>> = {
  table: tableRole,
  grid: tableRole,
  row: { block: true, scope: true, part: 'row', host: true },
  columnheader: { scope: true, part: 'header-cell', host: true },
  rowheader: { scope: true, part: 'header-cell', host: true },
  cell: cellRole,
  gridcell: cellRole,
  listitem: scoped,
  article: scoped,
  region: scoped,
  tabpanel: scoped,
  dialog: scoped,
  navigation: apart,
  banner: { block: true, apart: true, host: true },
  contentinfo: apart,
  menu: apart,
  menubar: apart,
  progressbar: { block: true, busy: true, host: true },
  heading: heading(2),
};

/** The meaning of an element by its name and role; unknown and custom elements are inline and may carry a shadow root. */
export function tagFor(element: Element): Tag {
  const tag = tags.get(element.localName) ?? custom;
  if (tag.skip || !element.hasAttribute('role')) return tag;
  const role = roles[element.getAttribute('role') ?? ''];
  return role === undefined || (role.heading !== undefined && tag.heading !== undefined) ? tag : role;
}

/** Epic's hidden identity line: name, birth date and record number. Never read. */
export function isIdentity(element: Element): boolean {
  return element.classList.contains('printheader');
}
