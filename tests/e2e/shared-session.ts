/** One browser for all the tests of a group: starting one costs more than most tests. */
import { afterAll, beforeAll } from 'vitest';
import { type BrowserName, type Session, sessionOn } from './session.ts';

/** Opens a session with the portal on before the group's tests and closes it after; gives a way to it. */
export function sharedSession(name: BrowserName): () => Session {
  let held: Session | undefined;
  let finish: () => void = () => {};
  let closed: Promise<void> = Promise.resolve();

  beforeAll(async () => {
    const finished = new Promise<void>((resolve) => {
      finish = resolve;
    });
    held = await new Promise<Session>((resolve, reject) => {
      closed = sessionOn(name, (session) => {
        resolve(session);
        return finished;
      });
      closed.catch(reject);
    });
  });
  afterAll(async () => {
    finish();
    await closed;
  });
  return () => {
    if (!held) throw new Error('The browser did not open.');
    return held;
  };
}
