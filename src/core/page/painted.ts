/** What is in the layout and yet not seen: off-screen copies, labels for screen readers, folded panels. */
import {
  attributeOf,
  classOf,
  hasBox,
  heightOf,
  idOf,
  innerTextOf,
  nameOf,
  ownerOf,
  parentElementOf,
  rootOf,
  slotOf,
  widthOf,
} from './native.ts';
import type { IsShown } from './section.ts';

const hiddenClip =
  /^rect\(\s*(?:0|1)(?:px)?[,\s]+(?:0|1)(?:px)?[,\s]+(?:0|1)(?:px)?[,\s]+(?:0|1)(?:px)?\s*\)$/;
const hiddenPath = /^(?:inset\((?:50%|100%)|circle\(0)/;
/** Nobody scrolls to what lies this far (px) off the page's start. */
const far = -500;

/** True where an element has a box, but one that shows nothing of what is in it. Reads live layout. */
export function isVanished(element: Element): boolean {
  const style = ownerOf(element)?.defaultView?.getComputedStyle(element);
  if (!style || style.display === 'contents') return false;
  if (style.opacity === '0' || style.contentVisibility === 'hidden' || hiddenPath.test(style.clipPath))
    return true;
  if (style.position === 'absolute' || style.position === 'fixed') {
    if (Number.parseFloat(style.left) <= far || Number.parseFloat(style.top) <= far) return true;
    if (hiddenClip.test(style.clip)) return true;
  }
  if (Number.parseFloat(style.textIndent) <= far) return true;
  if (style.overflowX === 'visible' || style.display === 'inline') return false;
  return widthOf(element as HTMLElement) <= 1 || heightOf(element as HTMLElement) <= 1;
}

interface Sample {
  seen: number;
  next: number;
  vanished: boolean;
}

/** Style rules that can make an element vanish; others need no measure. */
const suspect = /opacity|visibility|position|clip|indent|overflow|height|width|transform/;

/**
 * `isVanished`, asked of few elements: those of one class mostly share an answer, and those of one inline style, so
 * the first, second, fourth, eighth … of each are measured, and all of them once one has vanished. Layout is dear:
 * to measure 27,000 elements costs 40 ms.
 */
export function openVanished(): (element: Element) => boolean {
  const classes = new Map<string, Sample>();
  const styles = new Map<string, Sample>();

  function ask(samples: Map<string, Sample>, key: string, element: Element): boolean {
    let sample = samples.get(key);
    if (sample === undefined) {
      sample = { seen: 0, next: 1, vanished: false };
      samples.set(key, sample);
    }
    sample.seen += 1;
    if (!sample.vanished && sample.seen < sample.next) return false;
    sample.next *= 2;
    const answer = isVanished(element);
    if (answer) sample.vanished = true;
    return answer;
  }

  return (element) => {
    const style = attributeOf(element, 'style');
    if (style !== null && suspect.test(style) && ask(styles, style, element)) return true;
    if (attributeOf(element, 'hidden')?.toLowerCase() === 'until-found') return true;
    const names = classOf(element);
    if (typeof names === 'string' && names !== '') return ask(classes, names, element);
    return idOf(element) !== '' && ask(classes, `#${nameOf(element)}`, element);
  };
}

/** Whether an element stands in a line of its parent, or lends its place. Reads live layout. */
export function isOfLine(element: Element): boolean {
  return /^(?:inline|contents)/.test(ownerOf(element)?.defaultView?.getComputedStyle(element).display ?? '');
}

/** Whether an element has no box of its own, and its children show in its place. Reads live layout. */
function lendsItsPlace(element: Element): boolean {
  return ownerOf(element)?.defaultView?.getComputedStyle(element).display === 'contents';
}

/** Whether an element has a box, visible or not, or lends its place. Reads live layout. */
export function isRendered(element: Element): boolean {
  return hasBox(element) || lendsItsPlace(element);
}

/** Whether an element is painted; one without a box of its own, where the element around it is. Reads live layout. */
export function isSeen(element: Element, isShown: IsShown): boolean {
  for (let at: Element | null = element; at !== null; at = parentOf(at)) {
    if (isShown(at)) return true;
    if (!lendsItsPlace(at)) return false;
  }
  return false;
}

/** What the browser paints of an element's text. */
export function paintedText(element: Element): string {
  return element instanceof globalThis.HTMLElement ? innerTextOf(element) : '';
}

/** The element around another as it is painted: its slot, its parent, or the host of its tree. */
function parentOf(element: Element): Element | null {
  const around = slotOf(element) ?? parentElementOf(element);
  if (around) return around;
  const root = rootOf(element);
  return 'host' in root ? (root as ShadowRoot).host : null;
}
