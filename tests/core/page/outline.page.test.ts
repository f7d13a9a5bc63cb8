/** Reading: how what is painted is split at its headings, into cells and into words. In real layout. */
import { describe, expect, test } from 'vitest';
import { outline, read, textOf } from './open-page.ts';

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
