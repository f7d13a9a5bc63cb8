/** A property of a document itself: a form, frame or picture of that name on the page would hide it. */
export function itsOwn<Name extends keyof Document>(document: Document, name: Name): Document[Name] {
  return Reflect.get(globalThis.Document?.prototype ?? document, name, document);
}

const query = globalThis.Document?.prototype.querySelector;

/** The first element that a selector finds, whatever the page calls its own. */
export function find(document: Document, selector: string): HTMLElement | null {
  return (query ? query.call(document, selector) : document.querySelector(selector)) as HTMLElement | null;
}
