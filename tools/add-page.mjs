/** `npm run page:add -- <product>/<slug> <url>`: the blank files of a new golden page. It never guesses a label. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { goldenFolder } from './golden-pages.mjs';

/**
 * The files of a page nobody has labelled yet.
 * @param {string} url
 */
export function blankPage(url) {
  const labels = {
    url,
    traps: [],
    portal: '',
    kind: '',
    status: '',
    cancer: '',
    unread: null,
    findings: [],
    why: '',
  };
  return { 'page.html': '', 'expected.json': `${JSON.stringify(labels, null, 2)}\n` };
}

function main() {
  const [id, url] = process.argv.slice(2);
  if (!id || !/^[a-z0-9-]+\/[a-z0-9-]+$/.test(id) || !URL.canParse(url ?? '')) {
    console.error('Usage: npm run page:add -- <product>/<slug> <url>');
    return 1;
  }
  const folder = `${goldenFolder}${id}`;
  if (existsSync(folder)) {
    console.error(`${id} is there already; choose another slug.`);
    return 1;
  }
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(blankPage(url ?? ''))) writeFileSync(`${folder}/${name}`, text);
  console.log(`Wrote blanks to tests/pages/${id}. Fill in page.html with made-up people only, then label it
by hand from tests/pages/RUBRIC.md before you run the core on it. Then: node tools/pages-matrix.mjs`);
  return 0;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) process.exitCode = main();
