/** No tab is asked anything before the person agreed, nor after they took it back; and when one is asked anew. */
import { beforeEach, describe, expect, test, vi } from 'vitest';

const state = vi.hoisted(() => ({
  consent: 'given',
  on: [] as string[],
  scripts: 0,
  isLong: false,
  isClosed: false,
}));

/** What the browser would call, by the event's name. */
const ears = vi.hoisted(() => new Map<string, (...args: unknown[]) => void>());
const event = vi.hoisted(() => (name: string) => ({
  addListener: (ear: () => void) => void ears.set(name, ear),
  removeListener: () => void ears.delete(name),
}));

vi.mock('../../src/store/consent.ts', () => ({ readConsent: async () => ({ state: state.consent }) }));
vi.mock('../../src/store/portals.ts', () => ({ chosenHosts: async () => state.on }));
vi.mock('../../src/store/marks.ts', () => ({}));
vi.mock('../../src/tabs/badge.ts', () => ({}));
vi.mock('../../src/browser.ts', () => ({
  browser: {
    tabs: {
      get: async () => ({ url: 'https://portal.example.org/results' }),
      query: async () => [{ id: 1 }],
      onActivated: event('activated'),
      onUpdated: event('updated'),
    },
    runtime: { id: 'us', onMessage: event('message') },
    permissions: { contains: async () => true },
    scripting: {
      executeScript: async ({ files }: { files?: readonly string[] }) => {
        state.scripts += 1;
        if (state.isClosed && files) throw new Error('Missing host permission for the tab');
        if (state.isLong) return new Promise(() => undefined);
        return [];
      },
    },
  },
}));

const { onTabChange, readTab, readTabOnce } = await import('../../src/tabs/tab.ts');

beforeEach(() =>
  Object.assign(state, {
    consent: 'given',
    on: ['portal.example.org'],
    scripts: 0,
    isLong: false,
    isClosed: false,
  }),
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

test('a page that the browser keeps to itself is none that can be checked once', async () => {
  Object.assign(state, { on: [], isClosed: true });
  expect(await readTabOnce(1)).toEqual({ kind: 'not-a-page' });
});

describe('what is on screen is asked anew', () => {
  const sender = { id: 'us', tab: { id: 1 }, frameId: 0, url: 'https://portal.example.org/results' };
  const mark = { type: 'mark', mark: 'tips', fresh: false };

  async function asked(name: string, ...args: unknown[]): Promise<number> {
    const stop = new AbortController();
    const callback = vi.fn();
    onTabChange(callback, stop.signal);
    ears.get(name)?.(...args);
    await new Promise((resolve) => setTimeout(resolve));
    stop.abort();
    expect(ears.size).toBe(0);
    return callback.mock.calls.length;
  }

  test.each([
    ['it begins to load', 'updated', [1, { status: 'loading' }]],
    ['it has loaded', 'updated', [1, { status: 'complete' }]],
    ['its address changed', 'updated', [1, { url: 'https://portal.example.org/next' }]],
    ['another tab comes', 'activated', [{ tabId: 1 }]],
    ['it is marked', 'message', [mark, sender]],
  ])('when %s', async (_, name, args) => {
    expect(await asked(name, ...args)).toBe(1);
  });

  test.each([
    ['a tab behind it loads', 'updated', [2, { status: 'loading' }]],
    ['it plays a sound', 'updated', [1, { audible: true }]],
    [
      'a frame asks who stands above it, as each reading makes it do',
      'message',
      [{ type: 'ancestors', origins: [] }, sender],
    ],
    ['another extension speaks', 'message', [mark, { ...sender, id: 'them' }]],
  ])('not when %s', async (_, name, args) => {
    expect(await asked(name, ...args)).toBe(0);
  });
});
