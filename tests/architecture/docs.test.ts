/** Law: the documents are true of the repository they stand in. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import manifest from '../../manifest.json' with { type: 'json' };
import project from '../../package.json' with { type: 'json' };
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };
import { proof } from '../../src/ui/words/en/proof.ts';
import { en } from '../../src/ui/words/en.ts';
import {
  brokenLink,
  documents,
  inlineCode,
  localLinks,
  namedPaths,
  namedScripts,
  read,
  root,
  tableUnder,
} from './documents.ts';

const all = documents();

describe('documents', () => {
  it('link only to what exists', () => {
    const broken = all.flatMap((document) =>
      localLinks(document).flatMap((link) => brokenLink(document, link) ?? []),
    );
    expect(broken, 'mend the link, or add what it leads to').toEqual([]);
  });

  it('name only files that exist', () => {
    const missing = all.flatMap((document) =>
      namedPaths(document)
        .filter((path) => !existsSync(join(root, path)))
        .map((path) => `${document.path} names ${path}`),
    );
    expect(missing, 'name the file where it is now, or leave it out').toEqual([]);
  });

  it('give only commands that exist', () => {
    const unknown = all.flatMap((document) =>
      namedScripts(document)
        .filter((name) => !(name in project.scripts))
        .map((name) => `${document.path} tells the reader to run the script ${name}`),
    );
    expect(unknown, 'package.json has no such script').toEqual([]);
  });

  it('have a picture and the two commands at the top of the readme', () => {
    const readme = read('README.md');
    const order = ['![', 'npm start', 'npm test', 'How it keeps its promise', 'How to add a portal'];
    const places = order.map((part) => readme.indexOf(part));
    expect(places, `README.md has, in this order: ${order.join(', ')}`).toEqual(
      places.filter((place) => place >= 0).toSorted((a, b) => a - b),
    );
  });
});

describe('the counts in the readme', () => {
  // The review sheet and the list of golden pages are generated; tests of their own keep them true.
  const inReadme =
    (/\n## What is in it\n([\s\S]*?)\n## /.exec(read('README.md'))?.[1] ?? '').match(/\d+/g) ?? [];

  it('are at most those of the review sheet, in its order, and of the golden pages', () => {
    const [list = ''] = /<ul><li>Urgent[\s\S]*?<\/ul>/.exec(read('docs/content-review.html')) ?? [];
    const content = [...list.matchAll(/: (\d+)<\/li>/g)].map(([, count]) => Number(count));
    const counts = [...content, Number(/(\d+) pages/.exec(read('docs/golden-pages.md'))?.[1])];
    expect(content.length).toBeGreaterThan(5);
    expect(inReadme, 'one count for each kind of content, then the golden pages').toHaveLength(counts.length);
    const tooMany = inReadme.filter((count, at) => Number(count) > (counts[at] ?? 0));
    expect(tooMany, `docs/content-review.html and docs/golden-pages.md have ${counts.join(', ')}`).toEqual(
      [],
    );
  });
});

describe('docs/privacy.md', () => {
  const privacy = read('docs/privacy.md');
  const lines = privacy.split('\n').filter((line) => line.startsWith('- `'));
  const asked = [
    ...new Set([...manifest['chrome:permissions'], ...manifest['firefox:permissions']]),
    ...manifest.optional_host_permissions.map((pattern) => `optional_host_permissions: ${pattern}`),
  ];

  it('begins with what is collected: none', () => {
    expect(privacy).toMatch(/^# Privacy policy\n\n\*\*None\.\*\*/);
  });

  it('explains each permission of manifest.json on a line of its own, and no other', () => {
    const explained = lines.map((line) => /^- `([^`]+)` — \S/.exec(line)?.[1]);
    expect(explained.toSorted(), 'one line per permission: - `name` — what it is for').toEqual(
      asked.toSorted(),
    );
  });

  it('quotes only what the manifest says of the content security policy', () => {
    const policy = manifest.content_security_policy.extension_pages.split('; ');
    const quoted = inlineCode(`${privacy}\n${read('docs/threat-model.md')}`)
      .flatMap((code) => code.split('; '))
      .filter((code) => /^[a-z-]+-(src|action|ancestors|uri|types|for)\b/.test(code));
    expect(quoted.length).toBeGreaterThan(3);
    expect(quoted.filter((directive) => !policy.includes(directive))).toEqual([]);
  });
});

describe('docs/threat-model.md', () => {
  it('names, for every threat, the test that would notice', () => {
    const untested = tableUnder('Threats', read('docs/threat-model.md')).filter(
      (row) => !row.at(-1)?.includes('`tests/'),
    );
    expect(untested.map(([number, threat]) => `${number} ${threat}`)).toEqual([]);
  });
});

describe('docs/portals.md', () => {
  it('has a row for every portal product', () => {
    const portals = read('docs/portals.md');
    const missing = readdirSync(join(root, 'src/core/portal/products'))
      .filter((name) => name !== 'all.ts')
      .filter((name) => !portals.includes(`| \`${name}\` |`));
    expect(missing, 'add its row, with what was never seen').toEqual([]);
  });
});

describe('the store papers', () => {
  it('explain the permissions of the manifest', () => {
    const explained = tableRows('docs/store/permissions.md').map(([name = '']) => inlineCode(name)[0]);
    expect(explained.toSorted()).toEqual(
      [...manifest['chrome:permissions'], ...manifest.optional_host_permissions].toSorted(),
    );
  });

  it('tell a reviewer to press only what stands on our screens', () => {
    const said = JSON.stringify([en, proof]).replace(/\s+/g, ' ');
    const pressed = [...read('docs/store/reviewer-steps.md').matchAll(/\*\*([^*]+)\*\*/g)];
    expect(pressed.length).toBeGreaterThan(5);
    expect(
      pressed
        .map(([, words = '']) => words.replace(/\s+/g, ' '))
        .filter((words) => !said.includes(`"${words}"`)),
    ).toEqual([]);
  });

  it('give the short description that the extension shows, at most 132 characters', () => {
    const { message } = messages.description;
    expect(read('docs/store/listing.md')).toContain(`\n${message}\n`);
    expect(message.length).toBeLessThanOrEqual(132);
  });
});

describe('versions', () => {
  it('are the same in package.json, manifest.json and the changelog', () => {
    expect(manifest.version).toBe(project.version);
    expect(read('CHANGELOG.md'), 'a heading: ## [version] - date').toMatch(
      new RegExp(`^## \\[${project.version.replaceAll('.', '\\.')}\\] - \\d{4}-\\d{2}-\\d{2}$`, 'm'),
    );
  });

  it('of the browsers are the ones that the readme gives', () => {
    const firefox = Number.parseInt(
      manifest['firefox:browser_specific_settings'].gecko.strict_min_version,
      10,
    );
    const readme = read('README.md');
    expect(readme).toContain(`Chrome or Edge ${manifest['chrome:minimum_chrome_version']}`);
    expect(readme).toContain(`Firefox ${firefox}`);
  });

  it('of the runtime libraries stand, exact, in NOTICE and in the decision about them', () => {
    for (const [name, version] of Object.entries(project.dependencies)) {
      expect(version, `${name} has an exact version`).toMatch(/^\d+\.\d+\.\d+$/);
      expect(read('NOTICE')).toContain(`${name} ${version}`);
      expect(read('docs/decisions/003-runtime-dependencies.md')).toContain(`${name} ${version}`);
    }
  });
});

describe('decisions', () => {
  const files = readdirSync(join(root, 'docs/decisions')).filter((name) => /^\d{3}-/.test(name));

  it('have a number each, and a line in the list', () => {
    const numbers = files.map((name) => name.slice(0, 3));
    expect(new Set(numbers).size, 'two decisions share a number').toBe(numbers.length);
    const list = read('docs/decisions/README.md');
    expect(files.filter((name) => !list.includes(`(${name})`))).toEqual([]);
  });
});

describe('LICENSE', () => {
  it('is the unmodified text of the Apache License 2.0', () => {
    const digest = createHash('sha256').update(read('LICENSE')).digest('hex');
    expect(digest).toBe('cfc7749b96f63bd31c3c42b5c471bf756814053e847c10f3eb003417bc523d30');
  });
});

function tableRows(path: string): readonly (readonly string[])[] {
  return tableUnder('Permissions', `\n## Permissions\n${read(path)}`);
}
