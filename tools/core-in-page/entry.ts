/** The core as the content script carries it, put within a tool's reach in a real page. */
import { assessNow } from '../../src/core/assess.ts';
import type { Assessment } from '../../src/core/assessment.ts';
import { isShown } from '../../src/core/page/native.ts';

/** Assesses the page this runs in. */
export function assessHere(): Assessment {
  return assessNow({
    document,
    url: location.href,
    isShown,
  });
}
