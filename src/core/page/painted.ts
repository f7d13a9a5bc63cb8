/** What is in the layout and yet not seen: off-screen copies, labels for screen readers, folded panels. */

const hiddenClip =
  /^rect\(\s*(?:0|1)(?:px)?[,\s]+(?:0|1)(?:px)?[,\s]+(?:0|1)(?:px)?[,\s]+(?:0|1)(?:px)?\s*\)$/;
const hiddenPath = /^(?:inset\((?:50%|100%)|circle\(0)/;
/** Nobody scrolls to what lies this far (px) off the page's start. */
const far = -500;

/** True where an element has a box, but one that shows nothing of what is in it. Reads live layout. */
export function isVanished(element: Element): boolean {
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  if (!style || style.display === 'contents') return false;
  if (style.opacity === '0' || hiddenPath.test(style.clipPath)) return true;
  if (style.position === 'absolute' || style.position === 'fixed') {
    if (Number.parseFloat(style.left) <= far || Number.parseFloat(style.top) <= far) return true;
    if (hiddenClip.test(style.clip)) return true;
  }
  if (Number.parseFloat(style.textIndent) <= far) return true;
  if (style.overflowX === 'visible' || style.display === 'inline') return false;
  const { offsetWidth, offsetHeight } = element as HTMLElement;
  return offsetWidth <= 1 || offsetHeight <= 1;
}

interface Sample {
  seen: number;
  next: number;
  vanished: boolean;
}

/**
 * `isVanished`, asked of few elements: those of one class and style mostly share an answer, so the first, second,
 * fourth, eighth … of each are measured, and all of them once one has vanished. Layout is dear: 27,000 elements cost 40 ms.
 */
export function openVanished(): (element: Element) => boolean {
  const samples = new Map<string, Sample>();
  return (element) => {
    const key = `${element.className}\n${element.getAttribute('style') ?? ''}\n${element.id}`;
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
  };
}
