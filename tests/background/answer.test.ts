/** What the background tells a content script: "no" to any that should not be reading. */
import { beforeEach, expect, test, vi } from 'vitest';

type Listener = (message: unknown, sender: unknown) => Promise<boolean> | undefined;
const state = vi.hoisted(() => ({
  consent: 'given',
  on: [] as string[],
  hear: [] as unknown[],
  brought: [] as unknown[],
  isGone: false,
}));

vi.mock('../../src/store/consent.ts', () => ({ readConsent: async () => ({ state: state.consent }) }));
vi.mock('../../src/tabs/hosts.ts', async (original) => ({
  ...(await original<typeof import('../../src/tabs/hosts.ts')>()),
  hostsOn: async () => state.on,
}));
vi.mock('../../src/background/reconcile.ts', () => ({ reconcile: async () => undefined }));
vi.mock('../../src/store/marks.ts', () => ({ setMark: async (_: number, __: number, mark: string) => mark }));
vi.mock('../../src/store/access.ts', () => ({ setAccessLevel: async () => undefined }));
vi.mock('../../src/tabs/badge.ts', () => ({ showMark: async () => undefined }));
vi.mock('../../src/browser.ts', () => {
  const event = { addListener: () => undefined };
  const onMessage = { addListener: (listener: unknown) => state.hear.push(listener) };
  return {
    sidePanel: undefined,
    browser: {
      runtime: { id: 'own-id', onInstalled: event, onStartup: event, onMessage },
      permissions: { onAdded: event, onRemoved: event },
      scripting: {
        executeScript: async (injection: unknown) => {
          if (state.isGone) throw new Error('No frame with that id.');
          state.brought.push(injection);
        },
      },
      tabs: { onRemoved: event },
      commands: { onCommand: event },
      alarms: { onAlarm: event },
      storage: { onChanged: event },
    },
  };
});

await import('../../src/background.ts');
const host = 'portal.example.org';
const sender = { id: 'own-id', tab: { id: 7 }, frameId: 0, url: `https://${host}/results` };
const tell = (message: unknown) => (state.hear[0] as Listener)(message, sender);
const mark = { type: 'mark', mark: 'tips', fresh: false };
const ancestors = (...origins: string[]) => ({ type: 'ancestors', origins });

beforeEach(() => Object.assign(state, { consent: 'given', on: [host], brought: [], isGone: false }));

test('a page of a portal that is on may go on', async () => {
  expect(await tell(mark)).toBe(true);
  expect(await tell(ancestors(`https://${host}`))).toBe(true);
});

test('a page of a portal that was turned off ends', async () => {
  state.on = [];
  expect(await tell(mark)).toBe(false);
});

test('the frame that asks for the reader gets it, and no other', async () => {
  expect(await tell({ type: 'reader' })).toBe(true);
  expect(state.brought).toEqual([{ target: { tabId: 7, frameIds: [0] }, files: ['/src/reader.js'] }]);
});

test('a frame that is gone, or whose portal was turned off, gets none', async () => {
  state.isGone = true;
  expect(await tell({ type: 'reader' })).toBe(false);
  Object.assign(state, { isGone: false, on: [] });
  expect(await tell({ type: 'reader' })).toBe(false);
  expect(state.brought).toEqual([]);
});

test.each(['declined', 'unasked', 'outdated'])('every page ends while consent is %s', async (consent) => {
  state.consent = consent;
  expect(await tell(mark)).toBe(false);
  expect(await tell(ancestors(`https://${host}`))).toBe(false);
});

test.each(['https://evil.example', 'null', `http://${host}`, '', `https://${host}.evil.example`])(
  'a frame with %j above it stays silent',
  async (origin) => {
    expect(await tell(ancestors(`https://${host}`, origin))).toBe(false);
  },
);
