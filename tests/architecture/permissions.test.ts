/** Law: the manifests that ship are exactly those agreed on; that docs/privacy.md explains them is a law of the documents. */
import { expect, test } from 'vitest';
import { type Breaches, built, read } from './files.ts';

type Browser = 'chrome' | 'firefox';

function breaches(manifest: string, golden: string): Breaches {
  if (JSON.stringify(JSON.parse(manifest)) === JSON.stringify(JSON.parse(golden))) return [];
  return [
    'The built manifest differs from the one agreed on: if that is meant, change tests/architecture/manifest.*.json, docs/privacy.md and docs/store/permissions.md with it.',
  ];
}

const manifestOf = (browser: Browser): string => built(browser).get('manifest.json') ?? '{}';

function goldenOf(browser: Browser): string {
  const path = `tests/architecture/manifest.${browser}.json`;
  return read(path).get(path) ?? '{}';
}

test.each(['chrome', 'firefox'] as const)('the %s manifest is the one agreed on', (browser) => {
  expect(breaches(manifestOf(browser), goldenOf(browser))).toEqual([]);
});

test.each(['chrome', 'firefox'] as const)('%s asks for no site at install', (browser) => {
  expect(JSON.parse(manifestOf(browser))).not.toHaveProperty('host_permissions');
  expect(JSON.parse(manifestOf(browser))).not.toHaveProperty('content_scripts');
});

test('a permission more is noticed', () => {
  const greedy = manifestOf('chrome').replace('"storage"', '"storage", "tabs"');
  expect(breaches(greedy, goldenOf('chrome'))).toHaveLength(1);
});

test('a loosened policy is noticed', () => {
  const loose = manifestOf('firefox').replace("connect-src 'none'", 'connect-src *');
  expect(breaches(loose, goldenOf('firefox'))).toHaveLength(1);
});
