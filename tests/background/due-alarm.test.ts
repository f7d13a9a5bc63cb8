/** The alarm and the badge follow what is late: idempotent, and a page's own mark wins. */
import { beforeEach, expect, test, vi } from 'vitest';
import type { WholeCase } from '../../src/core/case/case.ts';
import { newCase } from '../../src/core/case/change.ts';
import { addDays, dayOf } from '../../src/core/case/day.ts';
import { endOf } from '../../src/core/case/due.ts';
import { blankItem, setDate, setState } from '../../src/core/case/item.ts';

type Details = { tabId?: number; text?: string | null; title?: string; when?: number };

/** The browser's button and alarms, and what the store holds. */
const state = vi.hoisted(() => ({
  cases: [] as readonly unknown[],
  isLocked: false,
  instants: [] as number[],
  marked: [] as (readonly [number, string])[],
  texts: new Map<number | undefined, string>(),
  titles: new Map<number | undefined, string>(),
  alarms: new Map<string, { scheduledTime: number }>(),
  calls: [] as string[],
  language: 'en' as string | null,
}));

vi.mock('../../src/store/cases.ts', () => ({
  readAllCases: async () => {
    if (state.isLocked) throw new Error('locked');
    return state.cases;
  },
}));
vi.mock('../../src/store/due.ts', async () => {
  const { waitedFor, endOf: end } = await import('../../src/core/case/due.ts');
  return {
    dueInstants: async () => state.instants.toSorted((a, b) => a - b),
    reconcileDue: async (cases: readonly WholeCase[]) => {
      state.instants = [...new Set(waitedFor(cases).map(end))];
    },
  };
});
vi.mock('../../src/store/marks.ts', () => ({ markedTabs: async () => state.marked }));
vi.mock('../../src/store/settings.ts', () => ({
  firstSettings: { language: 'browser' },
  readOwnSettings: async () => {
    if (state.language === null) throw new Error('refused');
    return { language: state.language };
  },
}));
vi.mock('../../src/browser.ts', () => ({
  browser: {
    action: {
      getBadgeText: async ({ tabId }: Details) => state.texts.get(tabId) ?? state.texts.get(undefined) ?? '',
      setBadgeText: async ({ tabId, text }: Details) => {
        state.calls.push('text');
        if (text == null) state.texts.delete(tabId);
        else state.texts.set(tabId, text);
      },
      getTitle: async ({ tabId }: Details) => state.titles.get(tabId) ?? state.titles.get(undefined) ?? '',
      setTitle: async ({ tabId, title = '' }: Details) => {
        state.titles.set(tabId, title);
      },
      setBadgeBackgroundColor: async () => undefined,
      setBadgeTextColor: async () => undefined,
    },
    alarms: {
      get: async (name: string) => state.alarms.get(name),
      clear: async (name: string) => state.alarms.delete(name),
      create: (name: string, { when = 0 }: Details) => {
        state.calls.push('alarm');
        state.alarms.set(name, { scheduledTime: when });
      },
    },
  },
}));

// Node 20 has none.
vi.stubGlobal('navigator', { languages: ['en'] });

const { ALARM, reconcileDates } = await import('../../src/background/due-alarm.ts');
const { sayTitles, showMark } = await import('../../src/tabs/badge.ts');
const { badgeWords } = await import('../../src/ui/words/badge.ts');
const { now: badge, late: badgeLate } = badgeWords.en;

const today = dayOf(new Date());
const waiting = (...days: readonly string[]): readonly WholeCase[] => [
  {
    case: newCase('a', 'Mum', ['breast-cancer'], today),
    items: days.map((on, at) => setDate(setState(blankItem(`r${at}`), 'asked', today), 'dueOn', on)),
  },
];
const shown = (tabId?: number) => [
  state.texts.get(tabId) ?? state.texts.get(undefined) ?? '',
  state.titles.get(tabId) ?? state.titles.get(undefined),
];

beforeEach(() => {
  Object.assign(state, { cases: [], isLocked: false, instants: [], marked: [], calls: [], language: 'en' });
  for (const each of [state.texts, state.titles, state.alarms]) each.clear();
});

test('the alarm rings when the next date has passed, and stands once however often it is set', async () => {
  state.cases = waiting(addDays(today, 9), addDays(today, 2));
  await reconcileDates();
  await reconcileDates();
  expect(state.alarms.get(ALARM)?.scheduledTime).toBe(endOf(addDays(today, 2)));
  expect(state.calls).toEqual(['alarm']);
  expect(shown()).toEqual(['', undefined]);
});

test('what an update wiped is set again', async () => {
  state.cases = waiting(addDays(today, 2));
  await reconcileDates();
  state.alarms.clear();
  await reconcileDates();
  expect(state.alarms.has(ALARM)).toBe(true);
});

test('a date that has passed marks the button, and says neither whose nor what', async () => {
  state.cases = waiting(addDays(today, -1), addDays(today, 2));
  await reconcileDates();
  expect(shown()).toEqual(['○', badgeLate.quiet]);
  expect(JSON.stringify([...state.titles, ...state.texts])).not.toMatch(/mum|cancer|record/i);
  expect(state.alarms.get(ALARM)?.scheduledTime).toBe(endOf(addDays(today, 2)));
});

test('a date that is today is not late yet', async () => {
  state.cases = waiting(today);
  await reconcileDates();
  expect(shown()[0]).toBe('');
});

test('the mark goes once nothing is late, and the alarm once nothing is waited for', async () => {
  state.cases = waiting(addDays(today, -1), addDays(today, 2));
  await reconcileDates();
  state.cases = [];
  await reconcileDates();
  expect(shown()).toEqual(['', badge.quiet]);
  expect(state.alarms.size).toBe(0);
});

test('the page’s tips win the badge, and the title says both', async () => {
  await showMark(7, 'tips');
  state.marked = [[7, 'tips']];
  expect(shown(7)).toEqual(['•', badge.tips]);
  state.cases = waiting(addDays(today, -1));
  await reconcileDates();
  expect(shown(7)).toEqual(['•', badgeLate.tips]);
  expect(shown(8)).toEqual(['○', badgeLate.quiet]);
  await showMark(7, 'quiet');
  expect(shown(7)).toEqual(['○', badgeLate.quiet]);
  await showMark(7, 'unread');
  expect(shown(7)).toEqual(['?', badgeLate.unread]);
});

test('a tab that has gone elsewhere since is not said to have tips', async () => {
  await showMark(7, 'tips');
  state.marked = [[7, 'tips']];
  // As the browser does it when a tab is led to another page.
  state.titles.delete(7);
  state.texts.delete(7);
  state.cases = waiting(addDays(today, -1));
  await reconcileDates();
  expect(shown(7)).toEqual(['○', badgeLate.quiet]);
});

test('where the cases cannot be read, what is kept of the dates still rings', async () => {
  state.isLocked = true;
  state.instants = [endOf(addDays(today, -3)), endOf(addDays(today, 5))];
  await reconcileDates();
  expect(shown()[0]).toBe('○');
  expect(state.alarms.get(ALARM)?.scheduledTime).toBe(endOf(addDays(today, 5)));
});

test('the title speaks the language of the screens, on every tab that has a mark', async () => {
  vi.stubGlobal('navigator', { languages: ['es-MX', 'en'] });
  const spanish = badgeWords.es;
  await showMark(7, 'tips');
  state.marked = [[7, 'tips']];
  state.language = 'es';
  await sayTitles();
  expect([shown(7)[1], shown(8)[1]]).toEqual([spanish.now.tips, spanish.now.quiet]);
  state.cases = waiting(addDays(today, -1));
  await reconcileDates();
  expect(shown(7)).toEqual(['•', spanish.late.tips]);
  // The language of the browser, where the settings cannot be read.
  state.language = null;
  await sayTitles();
  expect(shown(8)).toEqual(['○', spanish.late.quiet]);
  vi.stubGlobal('navigator', { languages: ['en'] });
});
