/**
 * What the browser itself says of a node. On a form the name of a field hides the property of that name, so a page
 * could turn the reading aside with `<input name="nextSibling">`: the getters are taken from the prototypes, once.
 * Each has a function of its own: the engine makes one that serves them all several times as slow.
 */

/** A property's own getter; where there is no such browser (a test), one that reads the property. */
function getter<Owner extends object, Name extends keyof Owner & string>(
  owner: { readonly prototype: Owner } | undefined,
  name: Name,
): (this: Owner) => Owner[Name] {
  const own = owner && Object.getOwnPropertyDescriptor(owner.prototype, name)?.get;
  return (
    own ??
    function (this: Owner) {
      return this[name];
    }
  );
}

/** The same of a method. */
function method<Owner extends object, Name extends keyof Owner & string>(
  owner: { readonly prototype: Owner } | undefined,
  name: Name,
): Owner[Name] {
  return owner?.prototype[name] as Owner[Name];
}

const { Node: InTree, Element: InMarkup, HTMLElement: InHtml, CharacterData: InText } = globalThis;

const firstChild = getter(InTree, 'firstChild');
const nextSibling = getter(InTree, 'nextSibling');
const parentElement = getter(InTree, 'parentElement');
const ownerDocument = getter(InTree, 'ownerDocument');
const nodeType = getter(InTree, 'nodeType');
const localName = getter(InMarkup, 'localName');
const className = getter(InMarkup, 'className');
const id = getter(InMarkup, 'id');
const shadowRoot = getter(InMarkup, 'shadowRoot');
const assignedSlot = getter(InMarkup, 'assignedSlot');
const offsetWidth = getter(InHtml, 'offsetWidth');
const offsetHeight = getter(InHtml, 'offsetHeight');
const innerText = getter(InHtml, 'innerText');
const data = getter(InText, 'data');

export const firstChildOf = (one: Node) => firstChild.call(one);
export const nextSiblingOf = (one: Node) => nextSibling.call(one);
export const parentElementOf = (one: Node) => parentElement.call(one);
export const ownerOf = (one: Node) => ownerDocument.call(one);
export const typeOf = (one: Node) => nodeType.call(one);
export const nameOf = (one: Element) => localName.call(one);
export const classOf = (one: Element) => className.call(one);
export const idOf = (one: Element) => id.call(one);
export const shadowOf = (one: Element) => shadowRoot.call(one);
export const slotOf = (one: Element) => assignedSlot.call(one);
export const widthOf = (one: HTMLElement) => offsetWidth.call(one);
export const heightOf = (one: HTMLElement) => offsetHeight.call(one);
export const innerTextOf = (one: HTMLElement) => innerText.call(one);
export const dataOf = (one: CharacterData) => data.call(one);

const hasAttributes = method(InMarkup, 'hasAttributes');
const getAttribute = method(InMarkup, 'getAttribute');
const checkVisibility = method(InMarkup, 'checkVisibility');
const getElementsByTagName = method(InMarkup, 'getElementsByTagName');
const getRootNode = method(InTree, 'getRootNode');

/** Whether an element has any attribute. */
export const hasAttributesOf = (one: Element): boolean => hasAttributes.call(one);
/** An attribute's value, or null. */
export const attributeOf = (one: Element, name: string): string | null => getAttribute.call(one, name);
/** How many elements are in an element. */
export const countIn = (one: Element): number => getElementsByTagName.call(one, '*').length;
/** The top of the tree that a node stands in. */
export const rootOf = (one: Node): Node => getRootNode.call(one);
/** Whether an element has a box. */
export const hasBox = (one: Element): boolean => checkVisibility.call(one);

const painted = { visibilityProperty: true } as const;
/** Whether an element is painted: has a box, and one that is visible. */
export const isShown = (one: Element): boolean => checkVisibility.call(one, painted);
