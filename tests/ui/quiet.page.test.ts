/** Quiet words, and the report without a person's words, in a real browser. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { report } from '../../src/ui/words/en/report.ts';
import { en } from '../../src/ui/words/en.ts';
import { openStage } from './stage/open.mjs';
import { serious } from './stage/samples.ts';

let stage: Awaited<ReturnType<typeof openStage>>;

beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage?.close());

const text = () => stage.page.evaluate(() => document.body.innerText);
const [finding] = serious.findings;
const name = finding?.name ?? '';

test('quiet words cover what names the illness, until each is asked for', async () => {
  await stage.show('sidebar-page');
  expect(await text()).toContain(name);
  expect(await stage.page.getByRole('button', { name: en.page.showWords }).count()).toBe(0);

  await stage.show('sidebar-page-quiet');
  expect(await text()).not.toContain(name);
  expect(await stage.page.locator('.quote, .told-apart').count()).toBeGreaterThan(1);
  await stage.page.getByRole('button', { name: en.page.showWords }).first().click();
  expect(await text()).toContain(name);
});

test('a report on a wrong reading holds the rules, and no word of the page', async () => {
  await stage.show('sidebar-not-right');
  await stage.page.getByText(report.title).click();
  const told = await stage.page.locator('pre').innerText();
  expect(JSON.parse(told)).toMatchObject({
    ...{ secondLook: '0.1.0', portal: serious.portal, kind: serious.kind, status: 'current' },
    findings: serious.findings.map(({ condition, rules }) => ({ condition, rules })),
  });
  for (const { quote, section, name: named } of serious.findings)
    for (const words of [quote.exact, quote.prefix, quote.suffix, section, named])
      if (words.trim() !== '') expect(told).not.toContain(words.trim());
});
