/** Reading: what a person sees on a page, and nothing else. In real layout. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PageText } from '../../../src/core/page/section.ts';
import { openCore } from '../../../tools/core-in-page/open.mjs';

let core: Awaited<ReturnType<typeof openCore>>;
beforeAll(async () => {
  core = await openCore({ entry: 'tests/core/page/entry.ts' });
});
afterAll(() => core.close());

const url = 'https://portal.example.org/results/1';

async function read(body: string, others?: Record<string, string>): Promise<PageText> {
  await core.show(
    url,
    `<!doctype html><html lang="en"><head><title>T</title></head><body>${body}</body></html>`,
    others,
  );
  return core.page.evaluate('core.readHere()');
}

const textOf = ({ sections }: PageText) =>
  sections
    .flatMap(({ heading, text }) => [heading, text])
    .filter((part) => part !== '')
    .join('\n');
const outline = ({ sections }: PageText) => sections.map(({ heading, text }) => [heading, text]);

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

describe('headings', () => {
  const headed: Readonly<Record<string, string>> = {
    'h1 to h6': '<h4>Final diagnosis</h4><p>Text.</p>',
    'a heading by role': '<div role="heading" aria-level="3">Final diagnosis</div><p>Text.</p>',
    'a line in bold type': '<p><b>Final diagnosis</b></p><p>Text.</p>',
    'a bold label in a paragraph': '<p><strong>Final diagnosis:</strong> Text.</p>',
    'a bold line before a break': '<div><b>Final diagnosis</b><br>Text.</div>',
    'a label in capitals': '<p>FINAL DIAGNOSIS: Text.</p>',
    'a label on a line of its own': '<div>Final diagnosis:</div><div>Text.</div>',
    'a known name on a line of its own': '<div>Final diagnosis</div><div>Text.</div>',
    'a term': '<dl><dt>Final diagnosis</dt><dd>Text.</dd></dl>',
    'a row heading': '<table><tr><th>Final diagnosis</th><td>Text.</td></tr></table>',
    'a first cell': '<table><tr><td>Final diagnosis:</td><td>Text.</td></tr></table>',
    'a legend': '<fieldset><legend>Final diagnosis</legend>Text.</fieldset>',
    'a caption': '<table><caption>Final diagnosis</caption><tr><td>Text.</td></tr></table>',
    'a summary': '<details open><summary>Final diagnosis</summary>Text.</details>',
    'a line of a preformatted report': '<pre>FINAL DIAGNOSIS\n\nText.</pre>',
    'a label of a preformatted report':
      '<div style="white-space:pre-wrap">  FINAL DIAGNOSIS:\n  Text.\n</div>',
    'a label inside a paragraph': '<p>Seen by the doctor. FINAL DIAGNOSIS: Text.</p>',
  };
  for (const [name, html] of Object.entries(headed)) {
    test(name, async () => {
      const { sections } = await read(html);
      expect(sections.find(({ text }) => text === 'Text.')?.heading).toMatch(/^final diagnosis$/i);
    });
  }

  test('a sentence in bold type is a sentence', async () => {
    expect(outline(await read('<h2>Impression</h2><p><b>Invasive carcinoma is present.</b></p>'))).toEqual([
      ['Impression', 'Invasive carcinoma is present.'],
    ]);
  });

  test('a field of a report is not a part of it', async () => {
    expect(
      outline(await read('<h2>Final diagnosis</h2><p>Carcinoma.<br>Grade: 2<br>ER: positive</p>')),
    ).toEqual([['Final diagnosis', 'Carcinoma.\nGrade: 2\nER: positive']]);
  });

  test('a link of that name leads elsewhere', async () => {
    expect(
      outline(await read('<h2>Results</h2><div><a href="/f">Family history</a></div><p>Carcinoma.</p>')),
    ).toEqual([['Results', 'Family history\n\nCarcinoma.']]);
  });

  test('the way to a section is outermost first', async () => {
    const { sections } = await read(
      '<h1>Chart</h1><h2>History</h2><h3>Family</h3><p>Mother.</p><h2>Today</h2><p>Well.</p>',
    );
    expect(sections.map(({ heading, path }) => [...path, heading])).toEqual([
      ['Chart'],
      ['Chart', 'History'],
      ['Chart', 'History', 'Family'],
      ['Chart', 'Today'],
    ]);
  });

  test('a heading holds to the end of the part it stands in', async () => {
    expect(
      outline(
        await read(
          '<h1>Chart</h1><section><h3>Family history</h3><p>Mother: melanoma.</p></section><p>Seen today.</p>' +
            '<ul><li><h4>Asthma</h4>Noted 2020</li></ul><p>End.</p>',
        ),
      ),
    ).toEqual([
      ['Chart', ''],
      ['Family history', 'Mother: melanoma.'],
      ['Chart', 'Seen today.'],
      ['Asthma', 'Noted 2020'],
      ['Chart', 'End.'],
    ]);
  });

  test('a footer does not stand under the last heading', async () => {
    expect(
      outline(await read('<main><h2>Diagnosis</h2><p>Asthma.</p></main><footer>Cancer Center</footer>')),
    ).toEqual([
      ['Diagnosis', 'Asthma.'],
      ['', 'Cancer Center'],
    ]);
  });
});

describe('tables', () => {
  test('a cell knows its column and its row', async () => {
    const { sections } = await read(
      '<table><thead><tr><th>Relation</th><th>Condition</th><th>Status</th></tr></thead>' +
        '<tbody><tr><td>Mother</td><td>Melanoma</td><td>Resolved</td></tr></tbody></table>',
    );
    const [section] = sections;
    const cells = section?.cells.map(({ start, end, column, row }) => [
      section.text.slice(start, end),
      column,
      row,
    ]);
    expect(cells).toContainEqual(['Melanoma', 'Condition', 'Mother']);
    expect(cells).toContainEqual(['Resolved', 'Status', 'Mother']);
    expect(section?.text).toContain('Mother\tMelanoma\tResolved');
  });

  test('spans carry over', async () => {
    const { sections } = await read(
      '<table><tr><th colspan="2">Who</th><th>What</th></tr><tr><td rowspan="2">Father</td><td>a</td><td>Stroke</td></tr>' +
        '<tr><td>b</td><td>Lymphoma</td></tr></table>',
    );
    const [section] = sections;
    const cells = section?.cells.map(({ start, end, column, row }) => [
      section.text.slice(start, end),
      column,
      row,
    ]);
    expect(cells).toContainEqual(['Stroke', 'What', 'Father']);
    expect(cells).toContainEqual(['Lymphoma', 'What', 'Father']);
  });

  test('a first row in bold type and tables made by roles count alike', async () => {
    for (const html of [
      '<table><tr><td><b>Problem</b></td><td><b>Status</b></td></tr><tr><td>Gout</td><td>Resolved</td></tr></table>',
      '<div role="table"><div role="row"><span role="columnheader">Problem</span> <span role="columnheader">Status</span></div>' +
        '<div role="row"><span role="cell">Gout</span> <span role="cell">Resolved</span></div></div>',
      '<table><tr><th><p>Problem</p></th><th><p>Status</p></th></tr><tr><td><p>Gout</p></td><td><p>Resolved</p></td></tr></table>',
    ]) {
      const { sections } = await read(html);
      const [section] = sections;
      const cells = section?.cells.map(({ start, end, column, row }) => [
        section.text.slice(start, end),
        column,
        row,
      ]);
      expect(cells, html).toContainEqual(['Resolved', 'Status', 'Gout']);
    }
  });
});

describe('words', () => {
  test('are parted as they are painted', async () => {
    const page = await read(
      '<p>one\n   two&nbsp;three<br>four</p><p>carci<b>noma</b></p><div style="display:flex"><span>Status</span><span>Final</span></div>' +
        '<ul><li>a</li><li>b</li></ul><p><a href="#">Home</a><a href="#">Visits</a></p>',
    );
    expect(textOf(page)).toBe('one two three\nfour\n\ncarcinoma\n\nStatus\nFinal\n\na\n\nb\n\nHome Visits');
  });

  test('lose their soft hyphens and the breaks of a line', async () => {
    const page = await read('<p>meso&shy;thelioma</p><pre>adeno-\ncarcinoma of non-\nsmall cell type</pre>');
    expect(textOf(page)).toBe('mesothelioma\n\nadenocarcinoma of non-small cell type');
  });

  test('are those painted where a style changes their capitals', async () => {
    const page = await read('<p style="text-transform:uppercase">Melanoma</p><p>After.</p>');
    expect(textOf(page).toLowerCase()).toBe('melanoma\n\nafter.');
  });
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
    expect((await read(`<p>${german}</p>`)).language).toBe('de');
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
