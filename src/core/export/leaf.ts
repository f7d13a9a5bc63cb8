/** A page as a tree of elements: written once, then drawn on the screen, on paper and in a file alike. */

/** The elements that a page may have; none of them loads or runs anything. */
export const tags = [
  ...(['article', 'section', 'header', 'h1', 'h2', 'h3', 'p', 'small', 'strong', 'span', 'div'] as const),
  ...(['dl', 'dt', 'dd', 'ul', 'ol', 'li'] as const),
  ...(['table', 'caption', 'thead', 'tbody', 'tr', 'th', 'td'] as const),
  ...(['svg', 'line', 'circle', 'rect', 'path', 'text'] as const),
] as const;

/** What may stand inside an element: another, text, or nothing. */
export type Within = Leaf | string | null | readonly Within[];

/** One element. */
export interface Leaf {
  readonly tag: (typeof tags)[number];
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Leaf | string)[];
}

const flat = (within: Within): readonly (Leaf | string)[] => {
  if (within === null || within === '') return [];
  return Array.isArray(within) ? within.flatMap(flat) : [within as Leaf | string];
};

/** An element with its attributes; numbers are written with at most two decimals. */
export function leaf(
  tag: Leaf['tag'],
  attributes: Readonly<Record<string, string | number>> = {},
  ...within: readonly Within[]
): Leaf {
  const said = Object.entries(attributes).map(([name, value]) => [
    name,
    typeof value === 'number' ? String(Math.round(value * 100) / 100) : value,
  ]);
  return { tag, attributes: Object.fromEntries(said), children: flat(within) };
}

/** Words of the person, in whatever script and direction they wrote them. */
export const theirs = (tag: Leaf['tag'], text: string, attributes: Leaf['attributes'] = {}): Leaf =>
  leaf(tag, { dir: 'auto', ...attributes }, text);
