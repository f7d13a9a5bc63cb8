/** The HTML file in a real browser: the same texts, no script, no request. */
import fc from 'fast-check';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import html from '../../../src/core/export/formats/html.ts';
import type { Packet } from '../../../src/core/export/packet.ts';
import { english } from '../../../src/core/export/words-en.ts';
import { chromiumPath } from '../../../tools/browsers/chromium-path.mjs';
import { packet } from './arbitrary.ts';

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

/** What a browser reads from each file. */
const readAll = (files: readonly string[]) =>
  page.evaluate(
    (texts) =>
      texts.map((text) => {
        const parsed = new DOMParser().parseFromString(text, 'text/html');
        const all = (selector: string) => [...parsed.querySelectorAll(selector)];
        return {
          tags: [...new Set(all('*').map((element) => element.localName))],
          attributes: [...new Set(all('*').flatMap((element) => element.getAttributeNames()))],
          links: all('a').map((link) => link.getAttribute('href')),
          items: all('.records .entry').map((entry) => [
            entry.querySelector('h3')?.textContent,
            ...[...entry.querySelectorAll('dd')].map((cell) => cell.textContent),
          ]),
          questions: all('.questions .entry').map((entry) => [
            entry.querySelector('h3')?.textContent,
            ...[...entry.querySelectorAll('dd')].map((cell) => cell.textContent),
          ]),
          timeline: all('.happenings tbody tr').map((row) =>
            [...row.children].map((cell) => cell.textContent),
          ),
          opinions: all('.opinions tbody tr').map((row) => [...row.children].map((cell) => cell.textContent)),
          note: parsed.querySelector('.notes p')?.textContent ?? '',
          people: all('.people article').map((one) =>
            [...one.querySelectorAll('dd')].map((cell) => cell.textContent),
          ),
          calls: all('.calls article').map((call) => [
            call.querySelector('h3')?.textContent,
            ...[...call.querySelectorAll('dd')].map((cell) => cell.textContent),
          ]),
          letters: all('.letters article').map((letter) =>
            ['h3', 'small', 'p'].map((part) => letter.querySelector(part)?.textContent),
          ),
          guidance: all('.guidance article').map((piece) => [
            piece.querySelector('h3')?.textContent,
            piece.querySelector('p')?.textContent,
          ]),
        };
      }),
    [...files],
  );

const full = (texts: readonly (string | null)[]) => texts.filter((text) => (text ?? '').trim() !== '');

function wanted(each: Packet) {
  return {
    items: each.items.map((item) => [
      item.label,
      ...full([
        ...[english.states[item.standing], item.holder, item.askedOn],
        ...[item.state === 'asked' ? item.dueOn : null, item.receivedOn, item.sentOn],
        ...[...Object.values(item.particulars), item.note, item.why],
      ]),
    ]),
    questions: each.questions.map(({ text, answer, done }) => [
      text,
      ...full([done ? english.questionDone : english.questionOpen, answer]),
    ]),
    timeline: each.timeline.map(({ on, kind, what }, at) => [
      ...[String(at + 1), on, english.timeline.kinds[kind], what],
    ]),
    opinions: each.opinions?.rows.map(({ label, cells }) => [label, ...cells]) ?? [],
    note: each.note.trim() === '' ? '' : each.note,
    people: each.people.map((one) => [
      english.roles[one.role],
      ...full([one.name, one.place, one.phone, one.email, one.address, one.note]),
    ]),
    calls: each.calls.map((call) => [
      call.on,
      ...full([
        ...[call.with, call.said, call.reference],
        call.followUpOn && `${call.followUpOn}${call.done ? ` (${english.followedUp})` : ''}`,
      ]),
    ]),
    letters: each.letters.map(({ title, sentOn, text }) => [
      title,
      sentOn === null ? english.letterNotSent : `${english.sentOn}: ${sentOn}`,
      text,
    ]),
    guidance: each.guidance.map((piece) => [piece.title, piece.text]),
  };
}

const tags =
  'html head meta title style body header h1 h2 h3 p dl dt dd main section ol li span small a article table thead tbody tr th td div svg line circle rect path text'.split(
    ' ',
  );
const drawn =
  'viewBox aria-label x y x1 y1 x2 y2 cx cy r rx width height d fill stroke stroke-width stroke-opacity stroke-dasharray paint-order';
const attributes =
  `lang dir charset http-equiv content name class role aria-hidden href rel scope ${drawn} font-size font-weight font-style font-family text-anchor`.split(
    ' ',
  );

describe('the HTML file in a browser', () => {
  it('reads as what went in, and holds no element or attribute that we did not write', async () => {
    const packets = fc.sample(packet, { numRuns: 300, seed: 20261122 });
    const reads = await readAll(packets.map((each) => html.write(each, english)));
    for (const [at, each] of packets.entries()) {
      const { tags: seenTags, attributes: seenAttributes, links, ...texts } = reads[at] ?? { tags: ['none'] };
      expect(texts).toEqual(wanted(each));
      expect(tags).toEqual(expect.arrayContaining(seenTags));
      expect(attributes).toEqual(expect.arrayContaining(seenAttributes ?? ['none']));
      expect(new Set(links)).toEqual(new Set(links?.length ? ['https://example.org/a?b=1&c="2"'] : []));
    }
  });

  it('would be caught with a script in it', async () => {
    const packets = fc.sample(packet, { numRuns: 300, seed: 20261122 });
    const broken = packets.map((each) =>
      html.write(each, english).replaceAll('&lt;', '<').replaceAll('&gt;', '>'),
    );
    const seen = (await readAll(broken)).flatMap((read) => read.tags);
    expect(seen).toContain('script');
    expect(seen).toContain('img');
  });

  it('asks for nothing, runs nothing and is styled, with its own policy in force', async () => {
    const [each] = fc.sample(
      packet.filter(({ items }) => items.length > 3),
      { numRuns: 1, seed: 3 },
    );
    if (each === undefined) throw new Error('no sample');
    const requests: string[] = [];
    const refused: string[] = [];
    const complaints: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    page.on('requestfailed', (request) => refused.push(request.failure()?.errorText ?? ''));
    page.on('console', (message) => complaints.push(message.text()));
    const planted = html
      .write(each, english)
      .replace(
        '</main>',
        '<img src="https://canary.invalid/x"><script>document.title = "ran"</script></main>',
      );
    await page.setContent(html.write(each, english));
    expect([requests, complaints]).toEqual([[], []]);
    expect(await page.evaluate(() => getComputedStyle(document.body).maxWidth)).not.toBe('none');
    await page.setContent(planted);
    expect(await page.title()).toBe(english.title);
    expect(complaints.join()).toContain('Content Security Policy');
    // The browser names the picture before its policy stops it.
    expect(refused).toEqual(requests.map(() => 'csp'));
  });
});
