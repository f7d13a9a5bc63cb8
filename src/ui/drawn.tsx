/** Draws a page that the core has written as a tree. */
import { h } from 'preact';
import type { Leaf } from '../core/export/leaf.ts';

/** The element with all that is in it. */
export function Drawn({ leaf }: { readonly leaf: Leaf }) {
  const children = leaf.children.map((child, at) =>
    typeof child === 'string' ? child : <Drawn key={at} leaf={child} />,
  );
  return h(leaf.tag, leaf.attributes, children);
}
