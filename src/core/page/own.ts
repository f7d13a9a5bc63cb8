/** A property of a document itself: a form, frame or picture of that name on the page would hide it. */
export function itsOwn<Name extends keyof Document>(document: Document, name: Name): Document[Name] {
  return Reflect.get(globalThis.Document?.prototype ?? document, name, document);
}
