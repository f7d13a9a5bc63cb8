/** A share of `npm run bench:reliability` in one browser, with a seed that is printed; a file each, so that they run side by side. */
import { describe, expect, test } from 'vitest';
import { freshSeed, parts } from '../../bench/reliability/parts.mjs';
import type { BrowserName } from './session.ts';

const seed = Number(process.env.SEED ?? freshSeed());

/** Every kind of fault, in this browser. */
export function holdsNothingIsLost(name: BrowserName): void {
  describe(`nothing is lost, in ${name} (SEED=${seed})`, () => {
    test.each(Object.entries(parts).filter(([, { share }]) => share > 0))('%s', async (_, { share, run }) => {
      const { runs, wrong } = await run(name, { count: share, seed });
      expect(wrong).toEqual([]);
      expect(runs).toBeGreaterThanOrEqual(share);
    });
  });
}
