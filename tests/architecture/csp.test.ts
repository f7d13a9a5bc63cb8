/** Law: the content security policy of our pages is exactly this, and our pages can live under it. */
import { expect, test } from 'vitest';
import { type Breaches, built, type Files, plant } from './files.ts';

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "object-src 'none'",
  "worker-src 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types check-a-file',
].join('; ');

/** What every page but the one that checks a file says of itself: no way from a string to markup or code. */
const narrowed = /<meta http-equiv="Content-Security-Policy" content="trusted-types 'none'"/;

function breaches(files: Files): Breaches {
  const { content_security_policy } = JSON.parse(files.get('manifest.json') ?? '{}');
  const stated = JSON.stringify(content_security_policy);
  const exact =
    stated === JSON.stringify({ extension_pages: policy })
      ? []
      : [`manifest.json states ${stated}: it must be ${policy}.`];
  const pages = [...files].filter(([path]) => path.endsWith('.html'));
  return [
    ...exact,
    ...pages
      .filter(([path, html]) => path !== 'src/check/index.html' && !narrowed.test(html))
      .map(([path]) => `${path} may make a Trusted Types policy: forbid it by <meta>.`),
    ...pages.flatMap(([path, html]) => [
      ...(/\sstyle\s*=/.test(html)
        ? [`${path} has a style attribute: the policy blocks it; use a style sheet.`]
        : []),
      ...(/<style/.test(html) ? [`${path} has a <style>: the policy blocks it; use a style sheet.`] : []),
      ...(/<script(?![^>]*\ssrc=)/.test(html) ? [`${path} has an inline script: the policy blocks it.`] : []),
      ...(/\son\w+\s*=/.test(html) ? [`${path} has an inline handler: the policy blocks it.`] : []),
      ...(/https?:\/\//.test(html) ? [`${path} names an address: nothing is loaded from elsewhere.`] : []),
    ]),
    ...[...files]
      .filter(([path, text]) => /\.css$/.test(path) && /url\(\s*['"]?data:/.test(text))
      .map(
        ([path]) =>
          `${path} holds a data: image: img-src 'self' blocks it; keep the file (assetsInlineLimit 0).`,
      ),
  ];
}

test.each(['chrome', 'firefox'] as const)('the %s pages live under the exact policy', (browser) => {
  expect(breaches(built(browser))).toEqual([]);
});

test.each([
  [
    'a loosened policy',
    'manifest.json',
    JSON.stringify({
      content_security_policy: { extension_pages: policy.replace("connect-src 'none'", 'connect-src *') },
    }),
  ],
  ['no policy', 'manifest.json', '{}'],
  ['a page that may make markup', 'src/popup/index.html', '<p>'],
  ['a style attribute', 'src/check/index.html', '<p style="color:red">'],
  ['an inline script', 'src/check/index.html', '<script>1</script>'],
  ['an inlined image', 'assets/x.css', 'a{background:url(data:image/png;base64,AA)}'],
])('%s is noticed', (_, path, text) => {
  expect(breaches(plant(built('chrome'), { [path]: text }))).toHaveLength(1);
});
