/** `npm run check`: the fast checks, for every save. */
import { runChecks } from './checks.mjs';
import { setUp } from './setup.mjs';
import { command } from './terminal.mjs';

await command(async () => {
  await setUp({ chromium: false });
  return runChecks(['types', 'lint', 'build', 'unit']);
});
