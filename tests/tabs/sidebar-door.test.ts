/** A click that opens the sidebar is never lost, however early it comes. */
import { beforeEach, expect, test, vi } from 'vitest';

const opened = vi.hoisted(() => ({ calls: [] as unknown[] }));
const door = vi.hoisted(() => ({ chrome: true }));

vi.mock('../../src/browser.ts', () => ({
  browser: {
    windows: { getCurrent: async () => ({ id: 7 }) },
    sidebarAction: { open: async () => void opened.calls.push('sidebar') },
  },
  get sidePanel() {
    return door.chrome ? { open: async (where: unknown) => void opened.calls.push(where) } : undefined;
  },
}));

const { openSidebar } = await import('../../src/tabs/sidebar-door.ts');

beforeEach(() => {
  opened.calls = [];
  door.chrome = true;
});

test('Chrome opens it in the window that was named, without asking first', () => {
  void openSidebar(3);
  expect(opened.calls).toEqual([{ windowId: 3 }]);
});

test('a popup that does not know its window yet opens it in its own', async () => {
  await openSidebar();
  expect(opened.calls).toEqual([{ windowId: 7 }]);
});

test('Firefox opens it at once, with or without a window', () => {
  door.chrome = false;
  void openSidebar();
  void openSidebar(3);
  expect(opened.calls).toEqual(['sidebar', 'sidebar']);
});
