/** The one tip that matters most now. Its catalogue comes after the first paint, and only where a page calls for it. */
import type { Assessment } from '../core/assessment.ts';
import type { Shown } from '../core/guidance/advise.ts';
import { countryOf, readSettings } from '../store/settings.ts';

/** The tip for a page, or null where it calls for none. Rejects with StoreError. */
export async function readTip(assessment: Assessment | null): Promise<Shown | null> {
  if (!assessment || assessment.status === 'none') return null;
  const [{ topTip }, { topAdvice }, settings] = await Promise.all([
    import('../core/guidance/advise.ts'),
    import('../core/guidance/top.ts'),
    readSettings(),
  ]);
  const country = countryOf(settings);
  return topTip(assessment, topAdvice, country ? { country } : {});
}
