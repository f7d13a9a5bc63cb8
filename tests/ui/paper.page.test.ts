/** The printed list: people and calls with what a phone call needs, and nothing that was left blank. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { people } from '../../src/ui/words/en/people.ts';
import { openStage } from './stage/open.mjs';

let stage: Awaited<ReturnType<typeof openStage>>;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage?.close());

const rowsUnder = (title: string): Promise<string[]> =>
  stage.page.evaluate(
    (wanted) =>
      Array.from(document.querySelectorAll('.paper section'))
        .filter((part) => part.querySelector('h2')?.textContent === wanted)
        .flatMap((part) =>
          Array.from(part.querySelectorAll('tbody tr'), (row) =>
            Array.from(row.children, ({ textContent }) => textContent?.trim()).join(' | '),
          ),
        ),
    title,
  );

test('a call stands with its day, with whom, their number and what was said; one without a word stays off', async () => {
  await stage.show('workspace-paper');
  expect(await rowsUnder(people.calls)).toEqual([
    'Nov 16, 2026Ms. Ito, records | Their number for it: R-204\nThey need a form. She will send it.\nFollow up on Nov 19, 2026',
  ]);
});

test('people and places stand with what they are and how to reach them', async () => {
  await stage.show('workspace-paper');
  expect(await rowsUnder(people.people)).toEqual([
    'Dr. ReyesDoctor · Mercy Hospital | +1 555 010 2000',
    'Mercy Hospital, recordsRecords office | 1 Main Street',
  ]);
});
