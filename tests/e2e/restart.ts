/** A profile that outlives its browser. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type openBrowser, packFirefox } from '../../tools/browsers/open.mjs';
import type { BrowserName } from './session.ts';

type Options = Exclude<Parameters<typeof openBrowser>[2], undefined>;

/** Runs a test with what to open a browser with the first time, and any later time, on one profile; then takes it away. */
export async function overRestart(
  name: BrowserName,
  test: (first: Options, later: Options, profile: string) => Promise<void>,
): Promise<void> {
  const profile = mkdtempSync(join(tmpdir(), 'second-look-profile-'));
  // Firefox keeps an extension over a restart only when it is installed for good, from a file.
  const [first, later] =
    name === 'chromium' ? [{}, {}] : [{ extension: await packFirefox() }, { extension: null }];
  try {
    await test({ ...first, profile }, { ...later, profile }, profile);
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}
