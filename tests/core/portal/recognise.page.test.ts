/** Recognising and classifying real documents, by what they carry. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openCore } from '../../../tools/core-in-page/open.mjs';
import type { judgeHere } from '../page/entry.ts';

let core: Awaited<ReturnType<typeof openCore>>;
beforeAll(async () => {
  core = await openCore({ entry: 'tests/core/page/entry.ts' });
});
afterAll(() => core.close());

async function judge(url: string, html: string): Promise<ReturnType<typeof judgeHere>> {
  await core.show(url, `<!doctype html>${html}`);
  return core.page.evaluate('core.judgeHere()');
}

const footer =
  '<footer><div class="copyright"><span class="copystring">MyChart® licensed from Epic Systems Corporation</span></div></footer>';
const shell = (body: string, title = 'Cedar - Test Details') =>
  `<html lang="en"><head><title>${title}</title></head><body class="color1 md_app">${body}${footer}</body></html>`;
const details = 'https://my.cedar.example/care/app/test-results/details?eorderid=WP-3';

describe('MyChart', () => {
  test('is known under another brand, host and prefix by two of its marks', async () => {
    expect(await judge(details, shell('<p>Sodium 140</p>'))).toMatchObject({
      portal: 'epic-mychart',
      kind: 'test-result',
    });
  });

  test('is not known by one mark, nor by its name', async () => {
    const url = 'https://mychart.evil.example/MyChart/start';
    expect((await judge(url, `<title>MyChart - Home</title><h1>MyChart</h1>${footer}`)).portal).toBe(
      'any-portal',
    );
    expect((await judge(url, '<title>MyChart Patient Portal</title><h1>MyChart by Epic</h1>')).portal).toBe(
      'any-portal',
    );
  });

  test('a result that is a pathology or imaging report says so by its words', async () => {
    expect(
      await judge(
        details,
        shell(
          '<h1>SURGICAL PATHOLOGY</h1><h2>Final Diagnosis</h2><p>Benign tissue.</p><h2>Specimen</h2><p>Skin</p>',
        ),
      ),
    ).toMatchObject({ kind: 'pathology-report', gate: 'open' });
    expect(
      await judge(
        details,
        shell(
          '<h1>MR BRAIN W WO CONTRAST</h1><h2>Findings</h2><p>Normal.</p><h2>Impression</h2><p>Normal.</p>',
        ),
      ),
    ).toMatchObject({ kind: 'imaging-report' });
    expect(
      await judge(
        details,
        shell('<h1>CBC</h1><h2>Results</h2><p>Hemoglobin 13<br>Normal range: 11 - 15</p>'),
      ),
    ).toMatchObject({ kind: 'test-result' });
  });

  test('a bill is shut wherever it stands', async () => {
    expect(
      await judge('https://my.cedar.example/care/app/x', shell('<p class="ba_card">Due: $5</p>', 'Cedar')),
    ).toMatchObject({
      kind: 'billing',
      gate: 'shut',
    });
  });

  test("says that the chart is another's where the portal does", async () => {
    const own = "<header><span class='currentContext'>Alex</span></header>";
    const other = "<header><span class='currentContext'>Robin</span> You're viewing Robin's chart</header>";
    expect((await judge(details, shell(own))).other).toBe(false);
    expect((await judge(details, shell(other))).other).toBe(true);
  });
});

test('a painted password field makes a log-in page, and a hidden one does not', async () => {
  const url = 'https://portal.example.org/results/4';
  const form = '<form><input type="text" name="user"><input type="password"></form>';
  expect(await judge(url, `<title>Welcome</title>${form}`)).toMatchObject({ kind: 'login', gate: 'shut' });
  expect(await judge(url, `<title>Results</title><div hidden>${form}</div><p>Sodium 140</p>`)).toMatchObject({
    kind: 'test-result',
    gate: 'open',
  });
});

test('OpenEMR says by the card that is open what its one address does not', async () => {
  const cards = (open: string) =>
    `<nav id="topNav"></nav><section id="cardgroup">${['lists', 'ledgercard', 'secure-msgs-card']
      .map((id) => `<div id="${id}" class="collapse ${id === open ? 'show' : ''}">${id}</div>`)
      .join('')}</section>`;
  const url = 'https://emr.example.org/portal/home.php';
  expect(await judge(url, cards('lists'))).toMatchObject({
    portal: 'openemr',
    kind: 'problem-list',
    gate: 'open',
  });
  expect(await judge(url, cards('ledgercard'))).toMatchObject({ kind: 'billing', gate: 'shut' });
  expect(await judge(url, cards('secure-msgs-card'))).toMatchObject({ kind: 'message' });
  expect(await judge(url, cards('none'))).toMatchObject({ kind: 'home' });
});

test('a page of an unknown portal is told by its own words', async () => {
  const url = 'https://portal.example.org/view/7';
  const kind = async (html: string) => (await judge(url, `<title>View</title>${html}`)).kind;
  expect(await kind('<h2>Gross description</h2><p>Tan.</p><h2>Final diagnosis</h2><p>Benign.</p>')).toBe(
    'pathology-report',
  );
  expect(await kind('<h1>CT chest</h1><p>TECHNIQUE: helical.</p><p>IMPRESSION: normal.</p>')).toBe(
    'imaging-report',
  );
  expect(
    await kind(
      '<h1>Clinic visit</h1><h3>History</h3><p>Cough.</p><h3>Exam</h3><p>Clear.</p><h3>Plan</h3><p>Rest.</p>',
    ),
  ).toBe('clinical-note');
  expect(await kind('<h1>Discharge summary</h1><p>Went home.</p>')).toBe('visit-summary');
  expect(await kind('<h1>Active problems</h1><ul><li>Gout</li></ul>')).toBe('problem-list');
  expect(await kind('<p>Dear Alex,</p><p>All is well.</p><p>Sincerely,<br>Clinic</p>')).toBe('letter');
  expect(await kind('<p>From: Clinic<br>To: Alex<br>Subject: Hours</p><p>We open at nine.</p>')).toBe(
    'message',
  );
  expect(await kind('<p>We open at nine.</p>')).toBe('other');
});
