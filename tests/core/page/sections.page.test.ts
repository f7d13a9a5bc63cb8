/** Reading: what a person sees on a page, and nothing else. In real layout. */
import { describe, expect, test } from 'vitest';
import type { PageText } from '../../../src/core/page/section.ts';
import { core, outline, read, textOf, url } from './open-page.ts';

describe('what is not painted is not read', () => {
  const unpainted: Readonly<Record<string, string>> = {
    'display none': '<p style="display:none">SECRET</p>',
    'an ancestor without a box':
      '<style>.off{display:none}</style><div class="off"><div><ul><li>SECRET</li></ul></div></div>',
    'visibility hidden': '<p style="visibility:hidden">SECRET</p>',
    'the hidden attribute': '<p hidden>SECRET</p>',
    'hidden until found': '<p hidden="until-found">SECRET</p>',
    'hidden content-visibility': '<div style="content-visibility:hidden"><p>SECRET</p></div>',
    'closed details': '<details><summary>More</summary><p>SECRET</p></details>',
    'an inert template': '<template><p>SECRET</p></template>',
    'a print copy off the screen':
      '<div style="position:absolute;left:-9999px"><h2>SECRET</h2><p>SECRET</p></div>',
    'a label for screen readers':
      '<style>.sr{position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0,0,0,0)}</style><span class="sr">SECRET</span>',
    'a label clipped by a path': '<span style="position:absolute;clip-path:inset(50%)">SECRET</span>',
    'a folded panel': '<div style="height:0;overflow:hidden"><p>SECRET</p></div>',
    'text faded to nothing': '<p style="opacity:0">SECRET</p>',
    'text indented away': '<p style="text-indent:-9999px">SECRET</p>',
    'children of a shadow host without a slot':
      '<div><template shadowrootmode="open"><p>Card</p></template><p>SECRET</p></div>',
    scripts:
      '<script type="text/plain">SECRET</script><style>/* SECRET */</style><noscript>SECRET</noscript>',
    'values of a form':
      '<input value="SECRET"><textarea>SECRET</textarea><select><option>SECRET</option></select><input type="password" value="SECRET">',
    'the identity line of a portal': '<div class="printheader">Name: SECRET | MRN: SECRET</div>',
    'a frame without a box': '<iframe style="display:none" srcdoc="<p>SECRET</p>"></iframe>',
    'a dialog that is closed': '<dialog><p>SECRET</p></dialog>',
  };
  for (const [name, html] of Object.entries(unpainted)) {
    test(name, async () => {
      const page = await read(`<h1>Before</h1><p>Seen one.</p>${html}<p>Seen two.</p>`);
      expect(textOf(page)).not.toContain('SECRET');
      expect(textOf(page)).toContain('Seen one.');
      expect(textOf(page)).toContain('Seen two.');
    });
  }

  test('a visible child of an invisible parent is read', async () => {
    const page = await read(
      '<div style="visibility:hidden">SECRET <p style="visibility:visible">Seen.</p> SECRET</div><p>After.</p>',
    );
    expect(textOf(page)).toBe('Seen.\n\nAfter.');
  });

  test('a hidden text that begins like the painted one does not stand in for it', async () => {
    const page = await read('<p hidden>Stage I</p><p>Stage II</p><p hidden>1</p><p>12 mm</p><p>End</p>');
    expect(textOf(page)).toBe('Stage II\n\n12 mm\n\nEnd');
  });

  test('of twins for eyes and for screen readers, the one for eyes is read, once', async () => {
    const page = await read(
      '<style>.sr{position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0 0 0 0)}</style>' +
        '<p><span aria-hidden="true">Melanoma</span><span class="sr">Melanoma</span></p><p>Next</p>',
    );
    expect(textOf(page)).toBe('Melanoma\n\nNext');
  });

  test('what a container of no box of its own holds is read', async () => {
    const page = await read('<div style="display:contents"><p>Seen.</p></div><p>After.</p>');
    expect(textOf(page)).toBe('Seen.\n\nAfter.');
  });
});

describe('where text can be', () => {
  test('open shadow roots, their slots in the order they are painted', async () => {
    const page = await read(
      '<div><template shadowrootmode="open"><h2>Card</h2><slot name="late"></slot><slot></slot><p>Foot</p></template>' +
        '<p>Default one.</p><p slot="late">Named one.</p></div><p>After.</p>',
    );
    expect(outline(page)).toEqual([['Card', 'Named one.\n\nDefault one.\n\nFoot\n\nAfter.']]);
  });

  test('shadow roots within shadow roots, and what a slot shows when nothing is given', async () => {
    const page = await read(
      '<section><template shadowrootmode="open"><div><template shadowrootmode="open"><p>Inner.</p></template></div>' +
        '<slot>Nothing given.</slot></template></section>',
    );
    expect(textOf(page)).toBe('Inner.\n\nNothing given.');
  });

  test('frames of the same origin, and frames in them', async () => {
    const page = await read(
      '<p>Above.</p><iframe src="/in" width="500" height="300"></iframe><p>Below.</p>',
      {
        'https://portal.example.org/in': '<p>Inside.</p><iframe srcdoc="<p>Deep inside.</p>"></iframe>',
      },
    );
    expect(textOf(page)).toBe('Above.\n\nInside.\n\nDeep inside.\n\nBelow.');
    expect(page.unreadFrames).toEqual([]);
  });

  test('a big frame of another site is named, a small one is not', async () => {
    const page = await read(
      '<p>Note:</p><iframe src="https://record.example.net/note?id=5" width="700" height="500"></iframe>' +
        '<iframe src="https://ads.example.com/" width="120" height="60"></iframe>' +
        '<iframe src="https://hidden.example.com/" width="900" height="600" style="display:none"></iframe>',
    );
    expect(page.unreadFrames).toEqual(['https://record.example.net']);
  });
});

test('a box says whether it is ticked, before the words beside it and no others', async () => {
  const form = (boxes: string) =>
    read(`<h2>Have you ever had</h2>${boxes}`).then(({ sections }) => sections.at(-1)?.text);
  expect(
    await form(
      '<label><input type="checkbox"> Stroke</label> <label><input type="checkbox" checked> Gout</label>',
    ),
  ).toBe('☐ Stroke ☑ Gout');
  expect(await form('<p><input type="radio" id="a" checked><label for="a">Yes</label></p>')).toBe('☑ Yes');
  // Its words stand before it, in a cell of their own.
  const rows =
    '<table><tr><td>Lupus</td><td><input type="checkbox" checked></td></tr><tr><td>Gout</td><td></td></tr></table>';
  expect(await form(rows)).toBe('Lupus\n\nGout');
  expect(await form('<p><input value="x"> typed</p>')).toBe('typed');
});

describe('what could not be read is said', () => {
  const long =
    '<p>The left breast biopsy was taken on the third of May and the report will follow in a few days.</p>';

  test('a PDF in place of text', async () => {
    expect(
      (await read('<h1>Document</h1><embed type="application/pdf" src="/a.pdf" width="800" height="900">'))
        .file,
    ).toBe(true);
    expect(
      (
        await read(
          '<h1>Document</h1><iframe src="blob:https://portal.example.org/1" width="800" height="900"></iframe>',
        )
      ).file,
    ).toBe(true);
  });

  test('a picture in place of text, but not a picture beside text', async () => {
    const picture = '<canvas width="800" height="900"></canvas>';
    expect((await read(`<h1>Scan</h1>${picture}`)).file).toBe(true);
    expect((await read(`<h1>Scan</h1>${picture}${long.repeat(6)}`)).file).toBe(false);
  });

  test('a page still loading', async () => {
    expect((await read('<h1>Results</h1><p>Loading…</p>')).loading).toBe(true);
    expect((await read('<h1>Results</h1><div role="progressbar" style="height:20px"></div>')).loading).toBe(
      true,
    );
    expect((await read(`<h1>Results</h1><p>Loading dose given.</p>${long.repeat(6)}`)).loading).toBe(false);
  });

  test('a page too long, at a bound and in time that grows with its length', async () => {
    await core.show(url, '<!doctype html><body><main></main>');
    const time = (lines: number) =>
      core.page.evaluate((count) => {
        const line = 'Day 5 reading 7 pressure 110/64 pulse 55';
        const main = document.querySelector('main') as HTMLElement;
        main.innerHTML = `<pre>${Array(count).fill(line).join('\n')}</pre>`.repeat(20);
        const started = performance.now();
        const { cut } = (globalThis as unknown as { core: { readHere(): PageText } }).core.readHere();
        return { cut, took: performance.now() - started };
      }, lines);
    await time(500);
    const one = await time(500);
    const four = await time(2000);
    expect(one.cut).toBe(false);
    expect(four.took / one.took).toBeLessThan(10);
    expect((await time(4000)).cut).toBe(true);
  });

  test('another language', async () => {
    const german =
      'Der Befund der Probe ist da und wurde mit Ihnen besprochen. Die Patientin ist nicht in Gefahr und wird auf Wunsch von der Klinik bei einem Termin beraten, wenn sie das möchte und die Zeit dafür hat.';
    expect((await read(`<p>${german}</p>`)).language).toBe('xx');
    expect((await read('<p>Short.</p>')).language).toBe('en');
  });
});

test('reading changes nothing and asks for nothing', async () => {
  const requests: string[] = [];
  core.page.on('request', (request) => requests.push(request.url()));
  await read('<h1>A</h1><div><template shadowrootmode="open"><p>B</p></template></div>');
  const before = await core.page.evaluate('new XMLSerializer().serializeToString(document)');
  requests.length = 0;
  await core.page.evaluate('core.readHere()');
  expect(await core.page.evaluate('new XMLSerializer().serializeToString(document)')).toBe(before);
  expect(requests).toEqual([]);
});

test('a document without a window is read by its static rules', async () => {
  await core.show(url, '<!doctype html><p>host</p>');
  const sections = await core.page.evaluate(() => {
    const file = new DOMParser().parseFromString(
      '<body><h2>Diagnosis</h2><p hidden>SECRET</p><table><tr><th>Problem</th><th>Status</th></tr><tr><td>Gout</td><td>Resolved</td></tr></table>',
      'text/html',
    );
    const { readPage } = (globalThis as unknown as { core: typeof import('./entry.ts') }).core;
    const steps = readPage(file, (element) => !element.hasAttribute('hidden'));
    for (;;) {
      const step = steps.next();
      if (step.done) return step.value.sections;
    }
  });
  expect(sections.map(({ heading, text }) => [heading, text])).toEqual([
    ['Diagnosis', 'Problem\tStatus\n\nGout\tResolved'],
  ]);
});
