/** No tab is asked anything before the person agreed, nor after they took it back. */
import { beforeEach, describe, expect, test, vi } from 'vitest';

const state = vi.hoisted(() => ({ consent: 'given', on: [] as string[], scripts: 0, isLong: false }));

vi.mock('../../src/store/consent.ts', () => ({ readConsent: async () => ({ state: state.consent }) }));
vi.mock('../../src/store/portals.ts', () => ({ chosenHosts: async () => state.on }));
vi.mock('../../src/store/marks.ts', () => ({}));
vi.mock('../../src/badge.ts', () => ({}));
vi.mock('../../src/browser.ts', () => ({
  browser: {
    tabs: { get: async () => ({ url: 'https://portal.example.org/results' }) },
    permissions: { contains: async () => true },
    scripting: {
      executeScript: async () => {
        state.scripts += 1;
        if (state.isLong) return new Promise(() => undefined);
        return [];
      },
    },
  },
}));

const { readTab, readTabOnce } = await import('../../src/tab.ts');

beforeEach(() =>
  Object.assign(state, { consent: 'given', on: ['portal.example.org'], scripts: 0, isLong: false }),
);

describe.each(['unasked', 'declined', 'outdated'])('while consent is %s', (consent) => {
  test.each([
    ['a portal that is on', readTab],
    ['a page to check once', readTabOnce],
  ])('no script enters %s', async (_name, read) => {
    state.consent = consent;
    expect(await read(1)).toEqual({ kind: 'not-on', host: 'portal.example.org' });
    expect(state.scripts).toBe(0);
  });
});

test('once it is given, a portal that is on is asked', async () => {
  await readTab(1);
  expect(state.scripts).toBeGreaterThan(0);
});

test('a page of a portal that is on, in which nothing answers, is to be refreshed; one that is off is not', async () => {
  expect(await readTab(1)).toEqual({ kind: 'refresh', host: 'portal.example.org' });
  state.on = [];
  expect(await readTab(1)).toEqual({ kind: 'not-on', host: 'portal.example.org' });
});

test('a page that takes long is not read a second time beside the first: the person hears that it is being read', async () => {
  vi.useFakeTimers();
  try {
    state.isLong = true;
    const reading = readTab(1);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await reading).toEqual({ kind: 'late', host: 'portal.example.org' });
    expect(state.scripts).toBe(1);
  } finally {
    vi.useRealTimers();
  }
});
