/** What runs is what the person chose, where the browser still grants it; and nothing before consent. */
import { beforeEach, describe, expect, test, vi } from 'vitest';

/** A browser with its grants, registrations and open tabs. */
const state = vi.hoisted(() => ({
  consent: 'given',
  chosen: [] as string[],
  granted: new Set<string>(),
  answersYes: true,
  keeps: '',
  storeFull: false,
  registered: new Map<string, { id: string; matches: string[]; js: string[]; allFrames: boolean }>(),
  tabs: [] as { id: number; host: string; frames: Map<number, boolean>; watching?: Set<number> }[],
  stopped: [] as number[],
  badges: [] as string[],
  reminded: [] as number[],
}));

vi.mock('../../src/store/consent.ts', () => ({
  readConsent: async () => {
    if (state.consent === 'unreadable') throw new Error('The storage does not answer.');
    return { state: state.consent };
  },
}));

vi.mock('../../src/store/portals.ts', () => ({
  chosenHosts: async () => state.chosen,
  chooseHost: async (host: string) => {
    if (state.storeFull) return { ok: false, failure: 'full' };
    state.chosen = [...new Set([...state.chosen, host])];
    return { ok: true };
  },
  unchooseHost: async (host: string) => {
    state.chosen = state.chosen.filter((one) => one !== host);
    return { ok: true };
  },
}));

vi.mock('../../src/tabs/badge.ts', () => ({
  showMark: async (tabId: number, mark: string) => state.badges.push(`${tabId} ${mark}`),
}));
vi.mock('../../src/background/due-alarm.ts', () => ({ reconcileDates: async () => state.reminded.push(1) }));
vi.mock('../../src/store/marks.ts', () => ({ clearTab: async () => undefined }));

vi.mock('../../src/browser.ts', () => ({
  browser: {
    permissions: {
      getAll: async () => ({ origins: [...state.granted] }),
      contains: async ({ origins }: { origins: string[] }) => origins.every((one) => state.granted.has(one)),
      request: async ({ origins }: { origins: string[] }) => {
        if (state.answersYes) for (const one of origins) state.granted.add(one);
        return state.answersYes;
      },
      remove: async ({ origins }: { origins: string[] }) => {
        if (origins.includes(state.keeps)) throw new Error('It cannot be taken back.');
        for (const one of origins) state.granted.delete(one);
        return true;
      },
    },
    tabs: {
      query: async ({ url }: { url: string }) => state.tabs.filter(({ host }) => url === `https://${host}/*`),
    },
    scripting: {
      getRegisteredContentScripts: async () => [...state.registered.values()],
      unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
        for (const id of ids) state.registered.delete(id);
      },
      registerContentScripts: async (scripts: { id: string; matches: string[] }[]) => {
        for (const script of scripts) {
          if (script.id.endsWith(unregistrable)) throw new Error('Invalid match pattern');
          if (state.registered.has(script.id)) throw new Error(`Duplicate script ID '${script.id}'`);
          state.registered.set(script.id, script as never);
        }
      },
      executeScript: async ({ target, files, func }: ExecuteScript) => {
        const tab = state.tabs.find(({ id }) => id === target.tabId);
        if (!tab) throw new Error('No tab with id');
        if (files) for (const frame of target.frameIds ?? []) tab.frames.set(frame, true);
        else if (func?.toString().includes('stop')) state.stopped.push(tab.id);
        return [...tab.frames].map(([frameId, has]) => {
          const door = { watch: () => tab.watching?.add(frameId), stop: () => tab.watching?.delete(frameId) };
          vi.stubGlobal('secondLook', has ? door : undefined);
          const result = func?.();
          tab.frames.set(frameId, globalThis.secondLook !== undefined || files !== undefined);
          return { frameId, result };
        });
      },
    },
  },
}));

interface ExecuteScript {
  readonly target: { readonly tabId: number; readonly frameIds?: number[] };
  readonly files?: string[];
  readonly func?: () => unknown;
}

vi.stubGlobal('navigator', {
  locks: { request: (_name: string, work: () => Promise<void>) => work() },
});

const { reconcile } = await import('../../src/background/reconcile.ts');
const { hostsOn, turnAllOff, turnOff, turnOn } = await import('../../src/tabs/hosts.ts');

const host = 'mychart.example.org';
const unregistrable = 'refused.example.org';
const grant = (one: string) => state.granted.add(`https://${one}/*`);

beforeEach(() => {
  Object.assign(state, {
    consent: 'given',
    chosen: [],
    answersYes: true,
    keeps: '',
    storeFull: false,
    tabs: [],
    stopped: [],
    badges: [],
  });
  state.granted.clear();
  state.registered.clear();
  state.reminded.length = 0;
});

describe('reconcile', () => {
  test('registers a portal that is chosen and granted, in all frames, for that host alone', async () => {
    state.chosen = [host];
    grant(host);
    await reconcile();
    expect([...state.registered.values()]).toMatchObject([
      { matches: [`https://${host}/*`], js: ['src/content.js'], allFrames: true },
    ]);
  });

  test('registers nothing that is chosen and no longer granted, nor granted and not chosen', async () => {
    state.chosen = [host];
    grant('elsewhere.example.org');
    await reconcile();
    expect(state.registered.size).toBe(0);
  });

  test.each(['unasked', 'declined', 'outdated'])('registers nothing while consent is %s', async (consent) => {
    state.chosen = [host];
    grant(host);
    await reconcile();
    state.consent = consent;
    await reconcile();
    expect(state.registered.size).toBe(0);
  });

  test('a host that the browser will not register leaves the others, and the dates, as they should be', async () => {
    state.chosen = [unregistrable, host];
    for (const one of state.chosen) grant(one);
    await reconcile();
    expect([...state.registered.keys()]).toEqual([`portal:${host}`]);
    expect(state.reminded).toHaveLength(1);
  });

  test('a consent that cannot be read leaves the dates as they should be', async () => {
    state.consent = 'unreadable';
    await reconcile();
    expect(state.reminded).toHaveLength(1);
  });

  test('run twice changes nothing more', async () => {
    state.chosen = [host];
    grant(host);
    await reconcile();
    await reconcile();
    expect(state.registered.size).toBe(1);
  });

  test('mends what an update or a start wiped', async () => {
    state.chosen = [host];
    grant(host);
    await reconcile();
    state.registered.clear();
    await reconcile();
    expect(state.registered.size).toBe(1);
  });

  test.each(['given', 'unasked'])(
    'sets the alarm, whatever stands of a portal, while consent is %s',
    async (consent) => {
      Object.assign(state, { consent, reminded: [] });
      await reconcile();
      expect(state.reminded).toEqual([1]);
    },
  );

  test('drops a portal whose permission was taken back on the browser’s own page', async () => {
    state.chosen = [host, 'second.example.org'];
    grant(host);
    grant('second.example.org');
    await reconcile();
    state.granted.delete(`https://${host}/*`);
    await reconcile();
    expect([...state.registered.keys()]).toEqual(['portal:second.example.org']);
  });

  test('brings the script to pages that were open before, and only to frames without it', async () => {
    state.chosen = [host];
    grant(host);
    const frames = new Map([
      [0, false],
      [4, true],
    ]);
    state.tabs = [
      { id: 1, host, frames },
      { id: 2, host: 'news.example.org', frames: new Map([[0, false]]) },
    ];
    await reconcile();
    expect([...frames.values()]).toEqual([true, true]);
    expect(state.tabs[1]?.frames.get(0)).toBe(false);
  });
});

describe('a page that was open before', () => {
  const open = () => {
    const tab = { id: 3, host, frames: new Map([[0, true]]), watching: new Set<number>() };
    state.tabs = [tab];
    return tab;
  };

  test('and was checked once is watched when its portal is turned on', async () => {
    const tab = open();
    await turnOn(host);
    await reconcile();
    expect([...tab.watching]).toEqual([0]);
  });

  test.each([
    ['consent is withdrawn', () => Object.assign(state, { consent: 'declined' })],
    ['everything is erased', () => Object.assign(state, { consent: 'unasked', chosen: [] })],
  ])('ends, and loses its dot, when %s', async (_name, change) => {
    const tab = open();
    await turnOn(host);
    await reconcile();
    change();
    await reconcile();
    expect(tab.watching.size).toBe(0);
    expect(state.badges).toEqual(['3 quiet']);
  });

  test('keeps nothing that would answer after its portal was turned off', async () => {
    const tab = open();
    await turnOn(host);
    await turnOff(host);
    expect(tab.frames.get(0)).toBe(false);
  });
});

test('erasing everything gives back every host, chosen or not', async () => {
  await turnOn(host);
  grant('second.example.org');
  expect(await turnAllOff()).toEqual([]);
  expect(state.granted.size).toBe(0);
});

test('a host that the browser does not take back is named, and no longer read; the others go', async () => {
  await turnOn(host);
  await turnOn('second.example.org');
  state.keeps = `https://${host}/*`;
  expect(await turnAllOff()).toEqual([host]);
  expect(await hostsOn()).toEqual([]);
  await reconcile();
  expect(state.registered.size).toBe(0);
});

describe('turning a portal on and off', () => {
  test('on: the choice is noted and the host granted', async () => {
    expect(await turnOn(host)).toBe('on');
    expect(await hostsOn()).toEqual([host]);
  });

  test('refused: nothing is left of it', async () => {
    state.answersYes = false;
    expect(await turnOn(host)).toBe('refused');
    expect(state.chosen).toEqual([]);
  });

  test('a full store: the grant is given back, and the person is told', async () => {
    state.storeFull = true;
    expect(await turnOn(host)).toBe('not-saved');
    expect(state.granted.size).toBe(0);
  });

  test('off: what listens in open tabs ends, and the permission is given back', async () => {
    await turnOn(host);
    state.tabs = [{ id: 9, host, frames: new Map([[0, true]]) }];
    await turnOff(host);
    expect(state.stopped).toEqual([9]);
    expect(state.granted.size).toBe(0);
    expect(await hostsOn()).toEqual([]);
  });
});
