/** A page that means harm, or is merely odd: it is read to its end, soon, and is believed no more than any other. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openCore } from '../../../tools/core-in-page/open.mjs';

let core: Awaited<ReturnType<typeof openCore>>;
beforeAll(async () => {
  core = await openCore();
});
afterAll(() => core.close());

const url = 'https://portal.example.org/results/1';
const serious =
  '<h1>Surgical pathology</h1><h2>Final diagnosis</h2><p>Left breast, core biopsy: invasive ductal carcinoma, grade 2.</p>';
const page = (body: string) =>
  `<!doctype html><html lang="en"><head><title>Results</title></head><body>${body}</body></html>`;

/** In milliseconds, over all steps; the longest step is what holds the page up. */
const most = 2000;

async function timed(body: string, before = ''): Promise<{ status: string; took: number }> {
  await core.show(url, page(body));
  return core.page.evaluate(`(() => {
    ${before};
    const start = performance.now();
    const { status } = core.assessHere();
    return { status, took: performance.now() - start };
  })()`);
}

describe('names that hide what the browser means', () => {
  test.each([
    ...[
      'id',
      'name',
      'style',
      'children',
      'attributes',
      'className',
      'elements',
      'length',
      'action',
      'title',
    ],
    ...['parentElement', 'ownerDocument', 'localName', 'shadowRoot', 'firstChild', 'innerText', 'hidden'],
    ...[
      'nextSibling',
      'previousSibling',
      'childNodes',
      'parentNode',
      'nodeType',
      'nodeName',
      'data',
      'textContent',
    ],
    ...[
      'getAttribute',
      'hasAttributes',
      'hasAttribute',
      'checkVisibility',
      'getRootNode',
      'getElementsByTagName',
    ],
    ...[
      'assignedSlot',
      'matches',
      'querySelector',
      'offsetWidth',
      'offsetHeight',
      'lang',
      'tagName',
      'closest',
    ],
  ])('a field called "%s" hides nothing', async (name) => {
    for (const body of [
      `<form><input name="${name}"><p>About you</p></form>${serious}`,
      `<form class="a" role="form"><input name="${name}"><p>About you</p>${serious}</form>`,
      `<div><form style="overflow:auto"><b>${serious}</b><input name="${name}"><img name="${name}" alt=""></form></div>`,
    ])
      expect((await timed(body)).status, body).toBe('current');
  });

  test.each([
    ...[
      'title',
      'body',
      'contentType',
      'documentElement',
      'lang',
      'hidden',
      'location',
      'defaultView',
      'head',
    ],
    ...['querySelector', 'querySelectorAll', 'getElementById', 'getElementsByTagName', 'URL', 'firstChild'],
  ])('a form, a picture or a frame called "%s" hides nothing', async (name) => {
    for (const one of [
      `<form name="${name}"></form>`,
      `<img name="${name}" alt="">`,
      `<iframe name="${name}"></iframe>`,
    ]) {
      expect((await core.assess(url, page(one + serious))).status, one).toBe('current');
    }
  });

  test.each(['constructor', '__proto__', 'toString', 'hasOwnProperty'])(
    'a heading with the role "%s" is a heading',
    async (role) => {
      const html = page(
        `<h2>Family history</h2><p>None.</p><h2 role="${role}">Final diagnosis</h2><p>Melanoma.</p>`,
      );
      const { findings } = await core.assess(url, html);
      expect(findings.map(({ section }) => section)).toEqual(['Final diagnosis']);
    },
  );
});

describe('what the person is writing is not read', () => {
  const typed = 'My biopsy shows invasive ductal carcinoma of the left breast.';
  test.each([
    ['a box', `<textarea>${typed}</textarea>`],
    ['an editor', `<div contenteditable="true"><p>${typed}</p></div>`],
    ['an editor without a value', `<div contenteditable><p>${typed}</p></div>`],
    ['an editor of plain text', `<p contenteditable="plaintext-only">${typed}</p>`],
    ['an editor in a frame', `<iframe srcdoc="<body contenteditable=true>${typed}</body>"></iframe>`],
    [
      'an editor that is a document',
      `<iframe srcdoc="${typed}" onload="contentDocument.designMode='on'"></iframe>`,
    ],
    ['a list to choose from', `<select size="3"><option>${typed}</option></select>`],
  ])('in %s', async (_where, html) => {
    expect((await core.assess(url, page(`<p>Write to your care team.</p>${html}`))).status).toBe('none');
  });

  test('but what cannot be written in is', async () => {
    const html = `<h2>Final diagnosis</h2><div contenteditable="false"><p>Melanoma of the left arm.</p></div>`;
    expect((await core.assess(url, page(html))).status).toBe('current');
  });
});

describe(`within ${most} ms`, () => {
  const nested = (depth: number) => `
    let at = document.body.appendChild(document.createElement('div'));
    for (let left = ${depth}; left > 0; left -= 1) at = at.appendChild(document.createElement('div'));
    at.textContent = 'the end';
    document.body.append(...document.querySelectorAll('h1, h2, p'));
  `;
  test('a page nested 1,000 deep', async () => {
    const { status, took } = await timed(serious, nested(1000));
    expect(status).toBe('current');
    expect(took).toBeLessThan(most);
  });

  test('50,000 elements', async () => {
    const { status, took } = await timed(
      '<div><b>Sodium</b> <i class="x">140</i></div>'.repeat(17_000) + serious,
    );
    expect(status).toBe('current');
    expect(took).toBeLessThan(most);
  });

  test('50,000 nodes given to one slot', async () => {
    const given = 'x<!---->'.repeat(50_000);
    const { took } = await timed(
      `<div><template shadowrootmode="open"><slot></slot></template>${given}</div>`,
    );
    expect(took).toBeLessThan(most);
  });

  test.each([
    'a',
    'A',
    '(',
    '-',
    '.',
    ':',
    '1',
    '癌',
    '\u00a0',
    '\u00ad',
    'no ',
    'cm x ',
    'a: ',
    '“',
    '- - ',
  ])('200 kB of %j', async (unit) => {
    const { took } = await timed(`<p>${unit.repeat(200_000 / unit.length)}</p>${serious}`);
    expect(took).toBeLessThan(most);
  });
});

test('drawings, formulas and an object for a class name are passed by', async () => {
  const svg = '<svg class="a"><text class="b">Melanoma of the left arm</text></svg>';
  const math = '<math class="c"><mi>Melanoma</mi></math>';
  expect((await core.assess(url, page(`<h2>Diagnosis</h2>${svg}${math}`))).status).toBe('none');
});
