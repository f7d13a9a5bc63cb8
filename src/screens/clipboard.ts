/** The way to other programs on this computer, by the person's click. */

/** Puts a text on the clipboard, from a click; whether the browser did so. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
