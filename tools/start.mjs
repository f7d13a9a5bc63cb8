/** `npm start`: sets up what is missing, builds, and shows the extension on a made-up portal; `-- --tour` does it headless. */
import { build } from './build.mjs';
import { setUp } from './setup.mjs';
import { command, step } from './terminal.mjs';

const hasDisplay =
  process.platform === 'darwin' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

await command(async () => {
  await setUp();
  await step('Building the extension', () => build());
  // Only now: they import packages, which set-up may just have installed.
  if (hasDisplay && !process.argv.includes('--tour')) {
    const { show } = await import('./show.mjs');
    return show();
  }
  const { tour } = await import('./tour.mjs');
  await step(hasDisplay ? 'Touring, headless' : 'Touring, headless: there is no display', tour);
  return 0;
});
