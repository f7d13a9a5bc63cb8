/** The packet's file in a real browser: the same texts, no script, no request, and nothing that we did not write. */
import fc from 'fast-check';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tags } from '../../../src/core/export/leaf.ts';
import type { Packet } from '../../../src/core/export/packet.ts';
import { type Choice, firstChoice, openQuestions, pageParts } from '../../../src/core/export/pages/choice.ts';
import { packetHtml } from '../../../src/core/export/pages/file.ts';
import { pagesOf } from '../../../src/core/export/pages/pages.ts';
import { packet as table } from '../../../src/ui/words/en/packet.ts';
import { chromiumPath } from '../../../tools/browsers/chromium-path.mjs';
import { hostile, packet } from './arbitrary.ts';

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await chromium.launch({
    executablePath: chromiumPath(),
    args: ['--no-sandbox', '--disable-gpu'],
  });
  page = await browser.newPage();
});
afterAll(() => browser.close());

const words = table.pages;
const everything: Choice = { ...firstChoice, parts: pageParts, typed: true, paperwork: true, toAsk: true };
const typed = { name: hostile[8] ?? '', phone: hostile[18] ?? '', 'second-doctor': hostile[19] ?? '' };
const fileOf = (each: Packet) => packetHtml(pagesOf(each, typed, everything, words), words);

/** What a browser reads from each file. */
const readAll = (files: readonly string[]) =>
  page.evaluate(
    ([texts, places]) =>
      texts.map((text) => {
        const parsed = new DOMParser().parseFromString(text, 'text/html');
        const all = (selector: string) => [...parsed.querySelectorAll(selector)];
        const rows = (selector: string) =>
          all(`${selector} tbody tr`).map((row) => [...row.children].map((cell) => cell.textContent));
        return {
          tags: [...new Set(all('body *').map((element) => element.localName))],
          active: all('*').flatMap((one) =>
            one.getAttributeNames().filter((name) => /^on|^(src|href|style)/.test(name)),
          ),
          lines: all('.cover dd:not(:has(small))').map((line) => line.textContent),
          timeline: rows('.happenings').map((cells) => [cells[0], cells[2], cells[3]]),
          records: all('table.records tbody tr').map((row) => [
            row.querySelector('th')?.textContent,
            row.querySelector(places)?.textContent ?? '',
          ]),
          questions: all('.asked p').map((one) => one.textContent),
          contacts: rows('table.contacts').map((cells) => cells[0]),
          opinions: rows('.part.opinions'),
          note: parsed.querySelector('.notes p')?.textContent ?? '',
        };
      }),
    [[...files], [words.from, words.holder].map((name) => `[data-name="${name}"]`).join()] as const,
  );

const order = { received: 0, sent: 1, asked: 2, 'to-ask': 4, 'not-in-portal': 4, 'not-needed': 9 } as const;

function placeOf({ state, holder, isHolderKnown, own }: Packet['items'][number]): string {
  if (isHolderKnown) return holder;
  if (holder === '') return own ? '' : words.patient;
  const isHere = state === 'received' || state === 'sent';
  return isHere ? '' : words.usually.replace('{place}', () => holder);
}

function wanted(each: Packet) {
  return {
    timeline: each.timeline.map(({ kind, what }, at) => [String(at + 1), words.timeline.kinds[kind], what]),
    records: each.items
      .filter(({ state }) => state !== 'not-needed')
      .toSorted((a, b) => order[a.state] - order[b.state])
      .map((item) => [item.label, placeOf(item)]),
    questions: openQuestions(each),
    contacts: each.contacts.map(({ name }) => name),
    opinions: each.opinions?.rows.map(({ label, cells }) => [label, ...cells]) ?? [],
    note: each.note.trim() === '' ? '' : each.note,
  };
}

describe('the packet’s file in a browser', () => {
  it('reads as what went in, and holds no element or attribute that we did not write', async () => {
    const packets = fc.sample(packet, { numRuns: 200, seed: 20261122 });
    const reads = await readAll(packets.map(fileOf));
    for (const [at, each] of packets.entries()) {
      const { tags: seen, active, lines, ...texts } = reads[at] ?? { tags: ['none'], active: ['none'] };
      expect(texts).toEqual(wanted(each));
      expect([...tags, 'main']).toEqual(expect.arrayContaining(seen));
      expect(active).toEqual([]);
      for (const said of Object.values(typed)) expect(lines).toContain(said);
    }
  });

  it('would be caught with a script in it', async () => {
    const packets = fc.sample(packet, { numRuns: 100, seed: 20261122 });
    const broken = packets.map((each) => fileOf(each).replaceAll('&lt;', '<').replaceAll('&gt;', '>'));
    const seen = (await readAll(broken)).flatMap((read) => [...read.tags, ...read.active]);
    for (const planted of ['script', 'img', 'onerror']) expect(seen).toContain(planted);
  });

  it('asks for nothing, runs nothing and is styled, with its own policy in force', async () => {
    const [each] = fc.sample(packet, { numRuns: 1, seed: 3 });
    if (each === undefined) throw new Error('no sample');
    const complaints: string[] = [];
    const requests: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    page.on('request', (request) => requests.push(request.url()));
    await page.setContent(fileOf(each));
    expect([requests, complaints]).toEqual([[], []]);
    expect(
      await page.evaluate(
        () => getComputedStyle(document.querySelector('.pages h2') ?? document.body).borderBottomWidth,
      ),
    ).toBe('2px');
    await page.setContent(fileOf(each).replace('</main>', '<script>document.title = "ran"</script></main>'));
    expect(await page.title()).toBe(words.title);
    expect(complaints.join()).toContain('Content Security Policy');
  });

  it('fits a window of 320 pixels, and is read in the dark', async () => {
    const [each] = fc.sample(packet, { numRuns: 1, seed: 3 });
    if (each === undefined) throw new Error('no sample');
    await page.setViewportSize({ width: 320, height: 640 });
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.setContent(fileOf(each));
    const { over, ink, ground } = await page.evaluate(() => {
      const { color, backgroundColor } = getComputedStyle(document.querySelector('.pages') ?? document.body);
      const { scrollWidth, clientWidth } = document.documentElement;
      return { over: scrollWidth - clientWidth, ink: color, ground: backgroundColor };
    });
    expect(over).toBe(0);
    expect([ink, ground]).toEqual(['rgb(255, 255, 255)', 'rgb(18, 18, 18)']);
  });
});
