/** Brings a fresh machine to where the commands can run. Plain Node: it may not import a package. */
import { existsSync, readFileSync } from 'node:fs';
import { browserPath, chromiumPlaces, firefoxPlaces } from './browsers/paths.mjs';
import { advice, command, root, run, step } from './terminal.mjs';

const oldestNode = [20, 19];

/**
 * Sets up what is missing: packages, and the browsers asked for.
 * @param {{ chromium?: boolean, firefox?: boolean }} [needs]
 */
export async function setUp({ chromium = true, firefox = false } = {}) {
  checkNode();
  if (packagesAreStale()) {
    await step('Installing packages (npm ci)', async () => {
      const { code } = await run('npm', ['ci']);
      if (code !== 0)
        throw advice('`npm ci` failed. Is the registry reachable? Run `npm ci` by hand to see more.');
    });
  }
  if (chromium) await browser('Chromium', 'chromium', chromiumPlaces, 'CHROME_PATH');
  if (firefox) await browser('Firefox ESR', 'firefox-esr', firefoxPlaces, 'FIREFOX_PATH');
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [wantMajor = 0, wantMinor = 0] = oldestNode;
  if (major > wantMajor || (major === wantMajor && minor >= wantMinor)) return;
  throw advice(`Node ${process.versions.node} is too old: install Node ${oldestNode.join('.')} or newer.`);
}

/** Compares what is installed with the lock file by content: times lie after a checkout. */
function packagesAreStale() {
  const installedLock = `${root}node_modules/.package-lock.json`;
  if (!existsSync(installedLock)) return true;
  const wanted = JSON.parse(readFileSync(`${root}package-lock.json`, 'utf8')).packages;
  const installed = JSON.parse(readFileSync(installedLock, 'utf8')).packages;
  return Object.entries(wanted).some(
    ([path, { version, optional, devOptional }]) =>
      path !== '' && !optional && !devOptional && installed[path]?.version !== version,
  );
}

/**
 * @param {string} name
 * @param {string} debian the Debian package
 * @param {readonly (string | undefined)[]} places
 * @param {string} variable
 */
async function browser(name, debian, places, variable) {
  if (browserPath(places)) return;
  const byHand = `Install ${name}, or set ${variable} to the one you have, and run this again.`;
  if (!existsSync('/usr/bin/apt-get')) throw advice(`${name} was not found. ${byHand}`);
  if (process.getuid?.() !== 0) {
    throw advice(
      `${name} was not found. Run \`sudo apt-get install ${debian}\`, or set ${variable}, and run this again.`,
    );
  }
  await step(`Installing ${name} (apt-get install ${debian})`, async () => {
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    await run('apt-get', ['update'], { env });
    const { code } = await run('apt-get', ['install', '-y', debian], { env });
    if (code !== 0 || !browserPath(places)) throw advice(`apt-get could not install ${debian}. ${byHand}`);
  });
}

if (process.argv[1] === `${root}tools/setup.mjs`) {
  await command(async () => {
    await setUp({ firefox: true });
    process.stdout.write('Everything is in place.\n');
    return 0;
  });
}
