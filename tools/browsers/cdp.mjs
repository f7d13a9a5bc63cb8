/** Chromium over its debugging pipe: the one way in which it also takes an extension and a click on its button. */
import { spawn } from 'node:child_process';
import { wire } from './wire.mjs';

/**
 * Starts Chromium and talks to it.
 * @param {string} path
 * @param {readonly string[]} args
 * @param {Record<string, string>} [env]
 */
export function startChromium(path, args, env = {}) {
  const child = spawn(path, ['--remote-debugging-pipe', ...args], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
  });
  const [, , , out, back] = child.stdio;
  if (!out || !('write' in out) || !back || !('setEncoding' in back))
    throw new Error('Chromium has no pipe.');
  const cdp = wire((text) => out.write(`${text}\0`));
  out.on('error', () => {});
  let rest = '';
  back.setEncoding('utf8').on('data', (text) => {
    const messages = (rest + text).split('\0');
    rest = messages.pop() ?? '';
    for (const message of messages) cdp.receive(message);
  });
  const gone = new Promise((resolve) => {
    child.on('close', () => {
      cdp.end();
      resolve(undefined);
    });
  });
  return { cdp, gone, kill: () => child.kill('SIGKILL') };
}

/** @typedef {(method: string, params?: object, patience?: number) => Promise<any>} Session `patience`: in milliseconds */

/**
 * @param {import('./wire.mjs').Wire} cdp
 * @param {string} targetId
 * @returns {Promise<Session>}
 */
export async function attach(cdp, targetId) {
  const { sessionId } = await cdp.send('Target.attachToTarget', { targetId, flatten: true });
  return (method, params, patience) => cdp.send(method, params, { sessionId }, patience);
}
