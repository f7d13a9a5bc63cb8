/** What the commands say on the terminal: each step as it starts, how long it took, and what to do when it fails. */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The project's root, with a trailing slash. */
export const root = fileURLToPath(new URL('../', import.meta.url));

/**
 * A failure that the reader can act on; its message says what to do next.
 * @param {string} message
 */
export function advice(message) {
  return Object.assign(new Error(message), { name: 'Advice' });
}

/**
 * Runs a command in the project's root, its output shown as it comes.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ env?: Record<string, string>, cwd?: string, quiet?: boolean }} [options] `quiet`: shown only on failure
 * @returns {Promise<{ code: number, output: string }>}
 */
export function run(command, args, { env = {}, cwd = root, quiet = false } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => {
        output += text;
        if (!quiet) process.stdout.write(text);
      });
    }
    child.on('error', (error) => reject(advice(`Could not run \`${command}\`: ${error.message}`)));
    child.on('close', (code) => {
      if (quiet && code !== 0) process.stdout.write(output);
      resolve({ code: code ?? 1, output });
    });
  });
}

/**
 * Runs one of the project's Node tools.
 * @param {string} script path from the root
 * @param {readonly string[]} args
 * @param {Parameters<typeof run>[2]} [options]
 */
export function node(script, args, options) {
  return run(process.execPath, [script, ...args], options);
}

/**
 * Prints a step, runs it, and prints how long it took.
 * @template T
 * @param {string} title
 * @param {() => T | Promise<T>} work
 * @returns {Promise<T>}
 */
export async function step(title, work) {
  const started = performance.now();
  process.stdout.write(`\n› ${title}\n`);
  const result = await work();
  process.stdout.write(`  ${((performance.now() - started) / 1000).toFixed(1)} s\n`);
  return result;
}

/**
 * Runs a command's main function; on failure prints what to do next and exits 1.
 * @param {() => Promise<number | undefined>} main gives the exit code
 */
export async function command(main) {
  try {
    process.exitCode = (await main()) ?? 0;
  } catch (error) {
    const known = error instanceof Error && error.name === 'Advice';
    process.stderr.write(`\n✗ ${known ? error.message : error instanceof Error ? error.stack : error}\n`);
    process.exitCode = 1;
  }
}
