/** `npm run --silent assess -- LIST.jsonl > OUT.jsonl`: assesses saved pages and sentences, a JSON line each; `-` reads standard input. */
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { openCore } from './core-in-page/open.mjs';

/** @typedef {{ id?: unknown, url?: unknown, file?: unknown, html?: unknown, sentence?: unknown, target?: unknown }} Line */
/** @typedef {Awaited<ReturnType<typeof openCore>>} Core */

const blank = 'https://portal.example/';
/** A page that takes longer than this (milliseconds) is an error on its own line. */
const patience = 60_000;

/**
 * @param {Line} line
 * @param {string} base folder that relative paths are also looked for in
 */
async function htmlOf(line, base) {
  if (typeof line.html === 'string') return line.html;
  if (typeof line.file !== 'string') throw new Error('A line needs "html", "file" or "sentence".');
  const file = line.file;
  return readFile(resolve(file), 'utf8').catch(() => readFile(resolve(base, file), 'utf8'));
}

/**
 * @param {Core} core
 * @param {Line} line
 * @param {string} base
 */
async function answer(core, line, base) {
  if (typeof line.sentence === 'string') {
    if (core.page.url() === 'about:blank') await core.show(blank, '');
    if (typeof line.target === 'string')
      return {
        assertion: await core.page.evaluate(
          // @ts-expect-error `core` is the bundle in the page.
          ([sentence, target]) => globalThis.core.assertTarget(sentence, target),
          [line.sentence, line.target],
        ),
      };
    return {
      modifiers: await core.page.evaluate(
        // @ts-expect-error `core` is the bundle in the page.
        (sentence) => globalThis.core.modifiersOf(sentence),
        line.sentence,
      ),
    };
  }
  if (typeof line.url !== 'string') throw new Error('A page needs its "url".');
  const html = await htmlOf(line, base);
  await core.show(line.url, html);
  return core.page.evaluate(() => {
    const before = performance.now();
    // @ts-expect-error `core` is the bundle in the page.
    const found = globalThis.core.assessHere();
    return { ...found, ms: Math.round((performance.now() - before) * 10) / 10 };
  });
}

/**
 * Assesses every line of a list and hands each answer, as an object with the line's id, to `write`.
 * @param {AsyncIterable<string> | Iterable<string>} lines
 * @param {(result: Record<string, unknown>) => void} write
 * @param {string} [base]
 */
export async function assessLines(lines, write, base = '.') {
  // Opened at the first line: a reader of lines loses what comes before it is listened to.
  /** @type {Core | null} */
  let core = null;
  try {
    for await (const text of lines) {
      if (text.trim() === '') continue;
      /** @type {unknown} */
      let id = null;
      /** @type {ReturnType<typeof setTimeout> | undefined} */
      let timer;
      try {
        /** @type {Line | null} */
        const line = JSON.parse(text);
        if (line === null || typeof line !== 'object') throw new Error('A line is a JSON object.');
        id = line.id ?? null;
        core ??= await openCore({ entry: 'tools/assess/entry.ts' });
        const late = new Promise((_, reject) => {
          timer = setTimeout(
            () => reject(new Error(`No answer within ${patience / 1000} seconds.`)),
            patience,
          );
        });
        write({ id, ...(await Promise.race([answer(core, line, base), late])) });
      } catch (error) {
        write({ id, error: error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error) });
        if (core && (core.page.isClosed() || /No answer|crash|closed/i.test(String(error)))) {
          await core.close().catch(() => {});
          core = null;
        }
      } finally {
        clearTimeout(timer);
      }
    }
  } finally {
    await core?.close();
  }
}

if (process.argv[1] && import.meta.url.endsWith(process.argv[1].split('/').at(-1) ?? '?')) {
  const list = process.argv[2];
  if (!list) {
    process.stderr.write(
      'Usage: npm run --silent assess -- LIST.jsonl > OUT.jsonl   (or - for standard input)\n',
    );
    process.exit(2);
  }
  const input = list === '-' ? process.stdin : createReadStream(list, 'utf8');
  input.on('error', (/** @type {Error} */ error) => {
    process.stderr.write(`${error.message}\n`);
    process.exit(2);
  });
  await assessLines(
    createInterface({ input, crlfDelay: Infinity }),
    (result) => process.stdout.write(`${JSON.stringify(result)}\n`),
    list === '-' ? '.' : dirname(resolve(list)),
  );
}
