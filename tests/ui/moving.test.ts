/** When a person is reminded of a backup. */
import { describe, expect, it } from 'vitest';
import { isDue } from '../../src/workspace/moving.tsx';

describe('a backup is due', () => {
  const today = '2026-11-29';

  it.each([
    ['without any, from five changes on', null, 5, true],
    ['not without any, where little was written', null, 4, false],
    ['two weeks after the last, where something changed since', '2026-11-15', 1, true],
    ['not where nothing changed since, however old it is', '2025-01-01', 0, false],
    ['not in the first two weeks', '2026-11-16', 40, false],
  ])('%s', (_, last, edits, due) => {
    expect(isDue({ last, edits }, today)).toBe(due);
  });
});
