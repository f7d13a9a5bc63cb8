/** Text and pages as HTML, in which nothing of the person's can become markup. */
import type { Leaf } from './leaf.ts';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as HTML text or as the value of a quoted attribute. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => entities[sign] ?? '');

/** An element with all that is in it. */
export function htmlOf({ tag, attributes, children }: Leaf): string {
  const said = Object.entries(attributes).map(([name, value]) => ` ${name}="${escapeHtml(value)}"`);
  const inner = children.map((child) => (typeof child === 'string' ? escapeHtml(child) : htmlOf(child)));
  return `<${tag}${said.join('')}>${inner.join('')}</${tag}>`;
}
