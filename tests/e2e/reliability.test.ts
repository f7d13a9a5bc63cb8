/** A share of `npm run bench:reliability` at every run of the tests, with a seed that is printed. */
import { describe, expect, test } from 'vitest';
import { freshSeed, parts } from '../../bench/reliability/parts.mjs';
import { browserNames } from './session.ts';

const seed = Number(process.env.SEED ?? freshSeed());

describe.each(browserNames)(`nothing is lost, in %s (SEED=${seed})`, (name) => {
  test.each(Object.entries(parts))('%s', async (_, { share, run }) => {
    const { runs, wrong } = await run(name, { count: share, seed });
    expect(wrong).toEqual([]);
    expect(runs).toBeGreaterThanOrEqual(share);
  });
});
